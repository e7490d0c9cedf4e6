import {
  ASSETS,
  CLUBS,
  type GameState,
  type Order,
  type OrderOf,
  type OrderType,
  ROUTES,
  type Seat,
} from '../../rules/index.ts';
import type { MatchRecord } from '../save/record.ts';

/** An order given before the rules changed: it can be read, but what it did is not told again. */
export interface ToldBefore {
  /** Place of the order among those given before; the first is 1. */
  readonly place: number;
  /** Row of the preset's rounds in which it was given. */
  readonly round: number;
  /** Who gave it; `undefined` where one of the giants did and the orders alone do not tell which. */
  readonly seat: Seat | undefined;
  readonly order: Order;
}

const NAMED: ReadonlySet<string> = new Set([...ASSETS, ...ROUTES, ...CLUBS].map(({ id }) => id));

/** Whether all that an order names is in the game still, or rather: has a name. */
const isNamed = (order: Order): boolean =>
  Object.values({ ...order, ...('card' in order ? order.card : {}) }).every(
    (part) => typeof part !== 'string' || !/^(asset|route|club):/.test(part) || NAMED.has(part),
  );

const OPENS: readonly OrderType[] = ['invite', 'bid', 'award', 'posture'];

/** The orders given before the rules changed, as a viewer may know them; none when the game began under these rules. */
export function toldBefore({ earlier }: MatchRecord, viewer: Seat | 'table', state: GameState): readonly ToldBefore[] {
  const orders = earlier?.orders ?? [];
  const tells = state.step === 'over' || viewer === 'kazakhstan' || state.rules.information.bids === 'after';
  const told: ToldBefore[] = [];
  let round = 1;
  let cards = 0;
  let invited: OrderOf<'invite'>['invited'] = [];
  for (const [i, order] of orders.entries()) {
    const last = orders[i - 1];
    // Tenders and cards come first in a round: after anything else they begin the next.
    if (OPENS.includes(order.type) && last !== undefined && !OPENS.includes(last.type)) {
      round += 1;
      cards = 0;
    }
    if (order.type === 'invite') invited = order.invited;
    if (order.type === 'posture') cards += 1;
    if (!isNamed(order) || (order.type === 'bid' && !tells)) continue;
    told.push({ place: i + 1, round, seat: giverOf(order, last, orders[i + 1], invited, cards), order });
  }
  return told;
}

/** Who gave an order: each giant lays two cards, Russia first; a bid is of one that was invited. */
function giverOf(
  { type }: Order,
  last: Order | undefined,
  next: Order | undefined,
  invited: readonly string[],
  cards: number,
): Seat | undefined {
  if (type === 'posture') return cards <= 2 ? 'russia' : 'china';
  if (type !== 'bid') return 'kazakhstan';
  if (!invited.includes('china')) return 'russia';
  if (!invited.includes('russia')) return 'china';
  if (last?.type === 'bid') return 'china';
  return next?.type === 'bid' ? 'russia' : undefined;
}
