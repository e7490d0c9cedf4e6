import {
  at,
  copy,
  type GameState,
  GIANTS,
  type Giant,
  indexOfAsset,
  isGiant,
  legalOrders,
  mostFor,
  type Order,
  type OrderOf,
  onOffer,
  POWERS,
  type Power,
  placeable,
  play,
  type Seat,
} from '../../rules/index.ts';
import { publicPrice } from './valuation.ts';

/** A position that an order may lead to, and how likely it is thought. */
export interface Prospect {
  readonly state: GameState;
  readonly chance: number;
}

/** What a position is worth to the one who thinks. */
export type Judge = (state: GameState) => number;

/** Where an order leads in one step: as far as what it does can be seen, with everything hidden taken as nothing. */
export function prospects(view: GameState, seat: Seat, order: Order, judge: Judge): Prospect[] {
  if (order.type === 'bid' && isGiant(seat)) return bidProspects(view, seat, order);
  const state = copy(view);
  play(state, order);
  if (!isGiant(seat)) return [{ state: settle(state, view.round, judge), chance: 1 }];
  // A card shows what it does when it is turned over: nobody else is thought to do anything.
  while (state.step === 'posture') play(state, HOLD);
  return [{ state, chance: 1 }];
}

const HOLD: Order = { type: 'posture', card: { posture: 'hold' } };

/** Plays the rest of a round in which nobody else stirs, up to the next round or the end. */
function settle(state: GameState, round: number, judge: Judge): GameState {
  while (state.round === round && state.step !== 'over') {
    switch (state.step) {
      case 'invite':
        play(state, openInvitation(state));
        break;
      case 'bid':
        play(state, expectedBid(state));
        break;
      case 'award':
        play(state, best(state, judge));
        break;
      case 'posture':
        play(state, HOLD);
        break;
      case 'manoeuvre':
        play(state, { type: 'done' });
        break;
      case 'take-over':
      case 'prosper':
        play(state, best(state, judge));
        break;
    }
  }
  return state;
}

function openInvitation(state: GameState): Order {
  if (state.tender === undefined) throw new Error('no tender is open');
  return { type: 'invite', asset: state.tender.asset, invited: POWERS, keep: 1 };
}

function expectedBid(state: GameState): Order {
  const { tender } = state;
  if (tender === undefined) throw new Error('no tender is open');
  const giant = GIANTS.find((one) => tender.invited.includes(one) && tender.bids[one] === undefined);
  return { type: 'bid', asset: tender.asset, price: giant === undefined ? 0 : publicPrice(state, giant) };
}

/** The order that leaves the best position at once. */
function best(state: GameState, judge: Judge): Order {
  let chosen: Order | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const order of legalOrders(state)) {
    const next = copy(state);
    play(next, order);
    const score = judge(next);
    if (score <= most) continue;
    most = score;
    chosen = order;
  }
  if (chosen === undefined) throw new Error(`nothing to choose at step ${state.step}`);
  return chosen;
}

/**
 * A bid buys a part of what is offered that grows with the square of its price beside the others' expected prices: a
 * contest in which the best offer usually gets most. The two whole numbers of stakes around that part are looked at.
 */
function bidProspects(view: GameState, giant: Giant, order: OrderOf<'bid'>): Prospect[] {
  const { tender } = view;
  if (tender === undefined) throw new Error('no tender is open');
  const state = copy(view);
  if (state.tender === undefined) throw new Error('no tender is open');
  for (const rival of GIANTS)
    if (rival !== giant && tender.invited.includes(rival)) state.tender.bids[rival] = publicPrice(view, rival);
  const others = POWERS.filter((power) => power !== giant).reduce(
    (sum, power) => sum + publicPrice(view, power) ** 2,
    0,
  );
  const { price } = order;
  const money = giant === 'russia' ? view.russia.money : view.china.money;
  const most = price === 0 ? 0 : Math.min(onOffer(view), Math.floor(money / price));
  const part = price === 0 ? 0 : Math.min(most, (onOffer(view) * price ** 2) / (price ** 2 + others));
  const low = Math.floor(part);
  play(state, order);
  if (state.step !== 'award') return [{ state, chance: 1 }];
  const found: Prospect[] = [{ state: awarded(state, giant, low), chance: 1 - (part - low) }];
  if (part > low) found.push({ state: awarded(state, giant, low + 1), chance: part - low });
  return found;
}

/** The position after an award of this many stakes to a giant, the rest as the others' bids can pay. */
function awarded(state: GameState, giant: Giant, count: number): GameState {
  const { tender } = state;
  if (tender === undefined) throw new Error('no tender is open');
  const stakes: Record<Power, number> = { russia: 0, china: 0, west: 0 };
  stakes[giant] = Math.min(count, mostFor(state, giant));
  let rest = placeable(state) - stakes[giant];
  const others = POWERS.filter((power) => power !== giant);
  for (let placed = true; rest > 0 && placed; ) {
    placed = false;
    for (const power of others) {
      if (rest === 0 || stakes[power] >= mostFor(state, power)) continue;
      stakes[power] += 1;
      rest -= 1;
      placed = true;
    }
  }
  const next = copy(state);
  play(next, { type: 'award', asset: at(state.assets, indexOfAsset(state, tender.asset)).id, stakes });
  return next;
}
