import { isGiant, isPower, type Power } from '../model/ids.ts';
import { interest, moveStake, pay, worry } from '../model/ledger.ts';
import type { OrderOf } from '../model/order.ts';
import { perPreset } from '../model/per-preset.ts';
import { assetOf, at, indexOfAsset, moneyOf, partOf, ruleOf, saleOf, stakeOf } from '../model/queries.ts';
import { refuse } from '../model/refusal.ts';
import { assetTrouble } from './asset-trouble.ts';
import type { OrderRules } from './order-rules.ts';

/** What could be bought back, by asset in the order of its table. */
const BUY_BACKS = perPreset(({ assets }) =>
  assets.map(({ id }) => {
    const from = (owner: Power): OrderOf<'pre-empt'> => ({ type: 'pre-empt', asset: id, from: owner });
    return { russia: from('russia'), china: from('china'), west: from('west') };
  }),
);

/** Buying back a stake sold this round, for its value and a mark-up: the owner's Power grows. */
export const preEmpt: OrderRules<'pre-empt'> = {
  step: 'manoeuvre',
  options: (state) => state.sold.map(({ asset, owner }) => ({ type: 'pre-empt' as const, asset, from: owner })),
  gather(state, _seat, _sums, found) {
    const most = moneyOf(state, 'kazakhstan') - state.rules.tuning.preemptMark;
    for (const { asset, owner, count } of state.sold) {
      const index = indexOfAsset(state, asset);
      if (count === 0 || at(state.rules.assets, index).value > most) continue;
      if (stakeOf(at(state.assets, index), owner) > 0) found.push(partOf(at(BUY_BACKS(state.rules), index), owner));
    }
  },
  refusal(state, _seat, { asset, from }) {
    if (!isPower(from)) return refuse('malformed');
    const trouble = assetTrouble(state, asset);
    if (trouble !== undefined) return trouble;
    if ((saleOf(state, asset, from)?.count ?? 0) === 0) return refuse('not-sold-this-round', { asset, holder: from });
    if (stakeOf(assetOf(state, asset), from) === 0) return refuse('no-stake', { asset, holder: from });
    const need = ruleOf(state, asset).value + state.rules.tuning.preemptMark;
    const have = moneyOf(state, 'kazakhstan');
    return need > have ? refuse('too-poor', { need, have }) : undefined;
  },
  apply(state, _seat, { asset, from }, log) {
    const { preemptMark, preemptPower, preemptInterest } = state.rules.tuning;
    const price = ruleOf(state, asset).value + preemptMark;
    const sale = saleOf(state, asset, from);
    if (sale !== undefined) sale.count -= 1;
    pay(state, log, 'kazakhstan', -price, 'pre-empt', asset);
    if (from !== 'west') pay(state, log, from, price, 'pre-empt', asset);
    moveStake(state, log, indexOfAsset(state, asset), from, 'kazakhstan', 1, price, 'pre-empt');
    if (isGiant(from)) worry(state, log, from, 'power', preemptPower, 'pre-empt', asset);
    else interest(state, log, -preemptInterest, 'pre-empt', asset);
  },
};
