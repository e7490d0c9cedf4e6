import { CONCERNS, type Giant, isGiant, POSTURES, type Posture, type RouteId } from '../model/ids.ts';
import type { Card } from '../model/order.ts';
import { at, concernOf, giantOf, highestConcern, isOpen, loads } from '../model/queries.ts';
import { type Refusal, refuse } from '../model/refusal.ts';
import type { GameState } from '../model/state.ts';
import type { OrderRules } from './order-rules.ts';

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
  const index = state.rules.routes.findIndex((row) => row.id === route);
  if (index < 0) return refuse('no-such-route', { route });
  const rule = at(state.rules.routes, index);
  if (rule.owner !== giant) return refuse('not-your-route', { route });
  if (!isOpen(state, index)) return refuse('route-not-open', { route, round: rule.opens });
  return undefined;
}

function obstructTrouble(state: GameState, giant: Giant, route: RouteId | 'border'): Refusal | undefined {
  const { licence } = state.rules.tuning;
  const have = highestConcern(state, giant);
  if (have < licence) return refuse('concern-too-low', { need: licence, have });
  const carried = loads(state);
  if (route === 'border') {
    const used = state.rules.routes.findIndex((row, r) => row.owner === giant && at(carried, r) > 0);
    return used < 0 ? undefined : refuse('own-route-in-use', { route: at(state.rules.routes, used).id });
  }
  const trouble = routeTrouble(state, giant, route);
  if (trouble !== undefined) return trouble;
  const index = state.rules.routes.findIndex((row) => row.id === route);
  if (at(state.routes, index).obstructed) return refuse('route-obstructed', { route });
  if (at(carried, index) === 0) return refuse('route-not-in-use', { route });
  return undefined;
}

function cardTrouble(state: GameState, giant: Giant, card: Card): Refusal | undefined {
  const { tuning } = state.rules;
  const g = giantOf(state, giant);
  switch (card.posture) {
    case 'press': {
      if (!CONCERNS.includes(card.concern)) return refuse('malformed');
      const have = concernOf(state, giant, card.concern);
      if (have >= tuning.licence) return undefined;
      return refuse('concern-too-low', { concern: card.concern, need: tuning.licence, have });
    }
    case 'obstruct':
      return obstructTrouble(state, giant, card.route);
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
      const index = state.rules.routes.findIndex((row) => row.id === card.route);
      if (at(state.routes, index).capacity + tuning.widening > tuning.capacityMax)
        return refuse('route-at-limit', { route: card.route, most: tuning.capacityMax });
      return undefined;
    }
    default:
      return undefined;
  }
}

/** Laying a posture card face down; each giant lays two different ones a round, or holds. */
export const posture: OrderRules<'posture'> = {
  step: 'posture',
  options(state, seat) {
    if (!isGiant(seat)) return [];
    const cards: Card[] = CONCERNS.map((concern) => ({ posture: 'press', concern }));
    const own = state.rules.routes.filter((route) => route.owner === seat);
    for (const route of own) cards.push({ posture: 'obstruct', route: route.id });
    cards.push({ posture: 'obstruct', route: 'border' });
    cards.push({ posture: 'confront' }, { posture: 'accommodate' }, { posture: 'court' });
    for (const route of own) cards.push({ posture: 'invest', route: route.id });
    cards.push({ posture: 'hold' });
    return cards.map((card) => ({ type: 'posture', card }));
  },
  refusal(state, seat, { card }) {
    if (!isGiant(seat) || typeof card !== 'object' || card === null) return refuse('malformed');
    if (!POSTURES.includes(card.posture)) return refuse('malformed');
    const g = giantOf(state, seat);
    if (card.posture !== 'hold' && g.laid.some((laid) => laid !== 'sealed' && laid.posture === card.posture))
      return refuse('card-already-laid', { posture: card.posture });
    const trouble = cardTrouble(state, seat, card);
    if (trouble !== undefined) return trouble;
    const need = cardPrice(state, card.posture);
    const have = freeMoney(state, seat);
    return need > have ? refuse('too-poor', { need, have }) : undefined;
  },
  apply(state, seat, { card }) {
    if (isGiant(seat)) giantOf(state, seat).laid.push(card);
  },
};
