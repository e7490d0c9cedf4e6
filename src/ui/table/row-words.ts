import { type GameState, roomOn, wordsLeft } from '../../../rules/index.ts';
import { sayOrder, sayOrderType, t, titleOf } from '../../text/index.ts';
import type { OrderRow } from './order-columns.ts';

/** What stands on a row of the order bar: its name, its price, its effect in a line. */
export interface RowWords {
  readonly name: string;
  readonly price: string;
  readonly effect: string;
}

function nameOfRow(row: OrderRow): string {
  const [first] = row.choices;
  if (first?.order.type === 'leverage') return t('table.row.leverageOn', { target: titleOf(first.order.target) });
  if (first?.order.type === 'build') return sayOrder(first.order);
  return sayOrderType(row.verb);
}

/** The words of a row, with this preset's figures. */
export function rowWords(view: GameState, row: OrderRow): RowWords {
  const { tuning } = view.rules;
  const name = nameOfRow(row);
  const only = row.legal.length === 1 ? row.legal[0] : undefined;
  const count = row.legal.length;
  switch (row.verb) {
    case 'concede-stake':
      return {
        name,
        price: t('table.price.sale', { times: tuning.concedePrice }),
        effect: t('table.row.concede-stake', { power: tuning.concedePower, status: tuning.concedeStatus }),
      };
    case 'concede-route':
      return { name, price: '', effect: t('table.row.concede-route', { power: tuning.routePower, count }) };
    case 'join-club':
      return {
        name,
        price: t('table.price.gain', { by: tuning.clubGift }),
        effect: t('table.row.join-club', { security: tuning.clubSecurity, status: tuning.clubStatus, count }),
      };
    case 'shelve-claim':
      return {
        name,
        price: '',
        effect: t('table.row.shelve-claim', { status: tuning.claimStatus, power: tuning.claimPower }),
      };
    case 'reclaim':
      return {
        name,
        price: '',
        effect: t('table.row.reclaim', { status: tuning.reclaimStatus, backed: tuning.reclaimStatusBacked }),
      };
    case 'pre-empt':
      return {
        name,
        price: t('table.price.mark', { mark: tuning.preemptMark }),
        effect: only === undefined ? t('table.row.pre-empt') : sayOrder(only),
      };
    case 'court-ruling':
      return {
        name,
        price: t('table.price.credibility', { by: tuning.courtCredibility }),
        effect: t('table.row.court-ruling'),
      };
    case 'leverage':
      return { name, price: '', effect: t('table.row.leverage', { autonomy: tuning.leverageAutonomy }) };
    case 'talk':
      return {
        name,
        price: '',
        effect: t('table.row.talk', { russia: wordsLeft(view, 'russia'), china: wordsLeft(view, 'china') }),
      };
    case 'promise':
      return {
        name,
        price: '',
        effect: t('table.row.promise', { relief: tuning.promiseRelief, rounds: tuning.promiseRounds }),
      };
    case 'build': {
      const [first] = row.choices;
      const room = first?.order.type === 'build' ? roomOn(view, first.order.route) : 0;
      return {
        name,
        price: t('table.price.money', { by: tuning.buildCost }),
        effect: t('table.row.build', { more: tuning.widening, room }),
      };
    }
  }
}
