import { CONCERNS, type Giant, isConcern, isGiant, type Posture, type RouteId } from '../model/ids.ts';
import type { Card, OrderOf } from '../model/order.ts';
import { perPreset } from '../model/per-preset.ts';
import { at, concernOf, giantOf, highestConcern, isOpen, placeOfRoute } from '../model/queries.ts';
import { type Refusal, refuse } from '../model/refusal.ts';
import type { GameState, Rules } from '../model/state.ts';
import type { Sums } from '../model/sums.ts';
import type { OrderRules } from './order-rules.ts';
import { verbOff, verbsOff } from './verb-off.ts';

/** What a card costs its giant when it is revealed. */
export function cardPrice({ rules }: Pick<GameState, 'rules'>, posture: Posture): number {
  const { tuning } = rules;
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

/** Place of the first of a giant's lines over which anything ships; -1 when nothing does. */
function ownLineInUse(state: GameState, giant: Giant, sums: Sums): number {
  const { routes } = state.rules;
  for (let r = 0; r < routes.length; r++) if (at(routes, r).owner === giant && sums.carries(r)) return r;
  return -1;
}

function obstructTrouble(state: GameState, giant: Giant, route: RouteId | 'border', sums: Sums): Refusal | undefined {
  const { licence } = state.rules.tuning;
  const have = highestConcern(state, giant);
  if (have < licence) return refuse('concern-too-low', { need: licence, have });
  if (route === 'border') {
    const own = ownLineInUse(state, giant, sums);
    return own < 0 ? undefined : refuse('own-route-in-use', { route: at(state.rules.routes, own).id });
  }
  const trouble = routeTrouble(state, giant, route);
  if (trouble !== undefined) return trouble;
  const index = placeOfRoute(state.rules, route);
  if (at(state.routes, index).obstructed) return refuse('route-obstructed', { route });
  if (!sums.carries(index)) return refuse('route-not-in-use', { route });
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

/** A card that may be thought of in a round, with what is read off the preset once: its price and the place of its line. */
interface Held {
  readonly order: OrderOf<'posture'>;
  readonly posture: Posture;
  readonly price: number;
  /** -1 for a card that names no line. */
  readonly line: number;
}

/** The cards that the preset leaves to a giant in each round: those on closed lines and what is switched off left out. */
const HELD = perPreset((rules) =>
  rules.rounds.map(({ number }) => {
    const held = (giant: Giant): Held[] => {
      const off = verbsOff(rules, number, giant);
      return HANDS(rules)
        [giant].map((order) => ({
          order,
          posture: order.card.posture,
          price: cardPrice({ rules }, order.card.posture),
          line: lineOf(rules, order.card),
        }))
        .filter(({ posture, line }) => !off.has(posture) && (line < 0 || at(rules.routes, line).opens <= number));
    };
    return { russia: held('russia'), china: held('china') };
  }),
);

/** Place of the line that a card names; -1 when it names none. */
const lineOf = (rules: Rules, card: Card): number =>
  'route' in card && card.route !== 'border' ? placeOfRoute(rules, card.route) : -1;

/** Whether a card is licensed, price and what lies already apart: `cardTrouble` without a word on why not. */
function licensed(state: GameState, giant: Giant, { order, line }: Held, sums: Sums): boolean {
  const { tuning } = state.rules;
  const { card } = order;
  const g = giantOf(state, giant);
  switch (card.posture) {
    case 'press':
      return concernOf(state, giant, card.concern) >= tuning.licence;
    case 'obstruct':
      if (highestConcern(state, giant) < tuning.licence) return false;
      if (line < 0) return ownLineInUse(state, giant, sums) < 0;
      return !at(state.routes, line).obstructed && sums.carries(line);
    case 'confront':
      return Math.max(g.status, g.power) >= tuning.confrontLicence;
    case 'accommodate':
      return g.security <= tuning.accommodateSecurity && g.status <= tuning.accommodateStatus;
    case 'invest': {
      const { obstructed, capacity } = at(state.routes, line);
      return !obstructed && capacity + tuning.widening <= tuning.capacityMax;
    }
    case 'court':
    case 'hold':
      return true;
  }
}

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
    const hands = at(HELD(state.rules), state.round - 1);
    const free = freeMoney(state, seat);
    const second = giantOf(state, seat).laid.length > 0;
    for (const held of seat === 'russia' ? hands.russia : hands.china) {
      const { order, posture, price } = held;
      if (price > 0 && price > free) continue;
      if (second && posture !== 'hold' && laidAlready(state, seat, posture)) continue;
      if (licensed(state, seat, held, sums)) found.push(order);
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
