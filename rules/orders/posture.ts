import { CONCERNS, type Giant, isConcern, isGiant, type Posture, type RouteId } from '../model/ids.ts';
import type { Card, OrderOf } from '../model/order.ts';
import { perPreset } from '../model/per-preset.ts';
import { at, concernOf, giantOf, highestConcern, isOpen, placeOfRoute } from '../model/queries.ts';
import { type Refusal, refuse } from '../model/refusal.ts';
import type { GameState, Rules } from '../model/state.ts';
import type { Sums } from '../model/sums.ts';
import type { OrderRules } from './order-rules.ts';
import { verbOff } from './verb-off.ts';

/** What a card costs its giant when it is revealed. */
export function cardPrice(state: GameState, posture: Posture): number {
  const { tuning } = state.rules;
  if (posture === 'obstruct') return tuning.obstructCost;
  if (posture === 'accommodate') return tuning.accommodateCost;
  if (posture === 'court') return tuning.courtCost;
  if (posture === 'invest') return tuning.investCost;
  return 0;
}

/** Money a giant has left beside the cards it has laid already. */
function freeMoney(state: GameState, giant: Giant): number {
  const g = giantOf(state, giant);
  let left = g.money;
  for (const card of g.laid) if (card !== 'sealed') left -= cardPrice(state, card.posture);
  return left;
}

/** Why this route cannot be squeezed or widened by this giant, if so. */
function routeTrouble(state: GameState, giant: Giant, route: RouteId): Refusal | undefined {
  const index = placeOfRoute(state.rules, route);
  if (index < 0) return refuse('no-such-route', { route });
  const rule = at(state.rules.routes, index);
  if (rule.owner !== giant) return refuse('not-your-route', { route });
  if (!isOpen(state, index)) return refuse('route-not-open', { route, round: rule.opens });
  return undefined;
}

function obstructTrouble(state: GameState, giant: Giant, route: RouteId | 'border', sums: Sums): Refusal | undefined {
  const { licence } = state.rules.tuning;
  const have = highestConcern(state, giant);
  if (have < licence) return refuse('concern-too-low', { need: licence, have });
  if (route === 'border') {
    const { routes } = state.rules;
    for (let r = 0; r < routes.length; r++) {
      const { owner, id } = at(routes, r);
      if (owner === giant && at(sums.loads, r) > 0) return refuse('own-route-in-use', { route: id });
    }
    return undefined;
  }
  const trouble = routeTrouble(state, giant, route);
  if (trouble !== undefined) return trouble;
  const index = placeOfRoute(state.rules, route);
  if (at(state.routes, index).obstructed) return refuse('route-obstructed', { route });
  if (at(sums.loads, index) === 0) return refuse('route-not-in-use', { route });
  return undefined;
}

function cardTrouble(state: GameState, giant: Giant, card: Card, sums: Sums): Refusal | undefined {
  const { tuning } = state.rules;
  const g = giantOf(state, giant);
  switch (card.posture) {
    case 'press': {
      if (!isConcern(card.concern)) return refuse('malformed');
      const have = concernOf(state, giant, card.concern);
      if (have >= tuning.licence) return undefined;
      return refuse('concern-too-low', { concern: card.concern, need: tuning.licence, have });
    }
    case 'obstruct':
      return obstructTrouble(state, giant, card.route, sums);
    case 'confront': {
      const have = Math.max(g.status, g.power);
      return have >= tuning.confrontLicence
        ? undefined
        : refuse('concern-too-low', { need: tuning.confrontLicence, have });
    }
    case 'accommodate':
      if (g.security > tuning.accommodateSecurity)
        return refuse('concern-too-high', { concern: 'security', most: tuning.accommodateSecurity, have: g.security });
      if (g.status > tuning.accommodateStatus)
        return refuse('concern-too-high', { concern: 'status', most: tuning.accommodateStatus, have: g.status });
      return undefined;
    case 'invest': {
      const trouble = routeTrouble(state, giant, card.route);
      if (trouble !== undefined) return trouble;
      const index = placeOfRoute(state.rules, card.route);
      if (at(state.routes, index).obstructed) return refuse('route-obstructed', { route: card.route });
      if (at(state.routes, index).capacity + tuning.widening > tuning.capacityMax)
        return refuse('route-at-limit', { route: card.route, most: tuning.capacityMax });
      return undefined;
    }
    case 'court':
    case 'hold':
      return undefined;
    default:
      return refuse('malformed');
  }
}

/** The cards a giant may think of laying. */
function handOf(rules: Rules, giant: Giant): OrderOf<'posture'>[] {
  const own = rules.routes.filter(({ owner }) => owner === giant);
  const cards: Card[] = [
    ...CONCERNS.map((concern) => ({ posture: 'press', concern }) as const),
    ...own.map(({ id }) => ({ posture: 'obstruct', route: id }) as const),
    { posture: 'obstruct', route: 'border' },
    { posture: 'confront' },
    { posture: 'accommodate' },
    { posture: 'court' },
    ...own.map(({ id }) => ({ posture: 'invest', route: id }) as const),
    { posture: 'hold' },
  ];
  return cards.map((card) => ({ type: 'posture', card }));
}

const HANDS = perPreset((rules) => ({ russia: handOf(rules, 'russia'), china: handOf(rules, 'china') }));

/** A hand by the kind of card, in the order in which it is held. */
const sorted = (hand: readonly OrderOf<'posture'>[]) =>
  [...new Set(hand.map(({ card }) => card.posture))].map((posture) => ({
    posture,
    orders: hand.filter(({ card }) => card.posture === posture),
  }));

const SORTED_HANDS = perPreset((rules) => {
  const { russia, china } = HANDS(rules);
  return { russia: sorted(russia), china: sorted(china) };
});

function laidAlready(state: GameState, giant: Giant, posture: Posture): boolean {
  for (const card of giantOf(state, giant).laid) if (card !== 'sealed' && card.posture === posture) return true;
  return false;
}

/** Laying a posture card face down; each giant lays two different ones a round, or holds. */
export const posture: OrderRules<'posture'> = {
  step: 'posture',
  options(state, seat) {
    if (!isGiant(seat)) return [];
    const hands = HANDS(state.rules);
    return seat === 'russia' ? hands.russia : hands.china;
  },
  gather(state, seat, sums, found) {
    if (!isGiant(seat)) return;
    const hands = SORTED_HANDS(state.rules);
    const free = freeMoney(state, seat);
    const { licence, confrontLicence } = state.rules.tuning;
    const { status, power } = giantOf(state, seat);
    const presses = highestConcern(state, seat) >= licence;
    const confronts = Math.max(status, power) >= confrontLicence;
    for (const { posture, orders } of seat === 'russia' ? hands.russia : hands.china) {
      // A giant at ease does no harm, and need not be told so of each card.
      if (!presses && (posture === 'press' || posture === 'obstruct')) continue;
      if (!confronts && posture === 'confront') continue;
      const price = cardPrice(state, posture);
      if ((price > 0 && price > free) || verbOff(state, seat, posture)) continue;
      if (posture !== 'hold' && laidAlready(state, seat, posture)) continue;
      for (const order of orders) if (cardTrouble(state, seat, order.card, sums) === undefined) found.push(order);
    }
  },
  refusal(state, seat, { card }, sums) {
    if (!isGiant(seat) || typeof card !== 'object' || card === null) return refuse('malformed');
    if (verbOff(state, seat, card.posture)) return refuse('verb-off', { verb: card.posture });
    if (card.posture !== 'hold' && laidAlready(state, seat, card.posture))
      return refuse('card-already-laid', { posture: card.posture });
    const trouble = cardTrouble(state, seat, card, sums);
    if (trouble !== undefined) return trouble;
    const need = cardPrice(state, card.posture);
    if (need === 0) return undefined;
    const have = freeMoney(state, seat);
    return need > have ? refuse('too-poor', { need, have }) : undefined;
  },
  apply(state, seat, { card }) {
    if (isGiant(seat)) giantOf(state, seat).laid.push(card);
  },
};
