import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { actor, type GameState, legalOrders, type Order, type Power, type Seat } from '../../rules/index.ts';
import type { Doctrine } from './doctrine.ts';
import { prospects } from './horizon.ts';
import { appraise, look, MOTIVES, type Motive } from './motives.ts';

/** What the worth of an order is made of: the motives, the doctrine's manner, and a whim that makes a weaker judge slip. */
export const TERMS = [...MOTIVES, 'manner', 'whim'] as const;
export type Term = (typeof TERMS)[number];

/** Why an order was chosen: how much better than the orders on the table it serves this motive. */
export interface Reason {
  readonly motive: Motive;
  readonly value: number;
}

/** What a computer player decides. */
export interface Choice {
  readonly order: Order;
  /** The two motives that spoke loudest for it, the loudest first. */
  readonly motives: readonly [Reason, Reason];
}

/** An order with the worth of what it leads to, term by term. */
export interface Considered {
  readonly order: Order;
  readonly terms: Readonly<Record<Term, number>>;
  /** The sum of the terms. */
  readonly score: number;
}

/** How loud a whim may be in points of worth: only enough to decide between equals. */
const WHIM = 1e-6;

/** How loud it is over the price of a bid: what a stake is worth to the others is anyone’s guess. */
const GUESS = 1;

/** What a computer player decides at a glance, one step ahead, and its two strongest motives. The same view, seat, doctrine and seed give the same choice. `noise` (in points of worth) makes a weaker judge. */
export function choose(view: GameState, seat: Seat, doctrine: Doctrine, seed: number, noise = 0): Choice {
  return choiceAmong(fancy(consider(view, seat, doctrine), view, seed, noise));
}

/** The best of what was considered, with its two strongest motives. */
export function choiceAmong(considered: readonly Considered[]): Choice {
  const [first, ...others] = considered;
  if (first === undefined) throw new Error('nothing to choose among');
  const chosen = others.reduce((best, one) => (one.score > best.score ? one : best), first);
  return { order: chosen.order, motives: reasons(chosen, considered) };
}

/** The same orders, each with a whim: a slip of judgement of about this size, drawn by the seed. */
export function fancy(
  considered: readonly Considered[],
  view: GameState,
  seed: number,
  noise: number,
): readonly Considered[] {
  const place = mix(seed, placeOf(view));
  return considered.map(({ order, terms, score }) => {
    const chance = xoroshiro128plus(mix(place, JSON.stringify(order)));
    const drawn = uniformFloat64(chance) + uniformFloat64(chance) + uniformFloat64(chance) - 1.5;
    const whim = drawn * Math.max(order.type === 'bid' ? GUESS : WHIM, noise);
    return { order, terms: { ...terms, whim }, score: score + whim };
  });
}

/** Every order a doctrine would think of in a view (or those named), with the worth of what it leads to. */
export function consider(
  view: GameState,
  seat: Seat,
  doctrine: Doctrine,
  orders: readonly Order[] = thinkable(view, doctrine),
): Considered[] {
  if (actor(view) !== seat) throw new Error(`it is not ${seat}'s turn at step ${view.step}`);
  const judge = judgeOf(seat, doctrine);
  return orders.map((order) => {
    const terms = noTerms();
    for (const { state, chance } of prospects(view, seat, order, judge)) {
      const seen = look(state, seat);
      for (const motive of MOTIVES) terms[motive] += chance * doctrine.weights[motive] * seen[motive];
    }
    let score = 0;
    for (const motive of MOTIVES) score += terms[motive];
    return { order, terms, score };
  });
}

/** The worth of an order alone, without its terms. */
export function measure(view: GameState, seat: Seat, doctrine: Doctrine, order: Order): number {
  const judge = judgeOf(seat, doctrine);
  let score = 0;
  for (const { state, chance } of prospects(view, seat, order, judge)) score += chance * judge(state);
  return score;
}

const judgeOf =
  (seat: Seat, { weights }: Doctrine) =>
  (state: GameState): number =>
    appraise(state, seat, weights);

/** Terms of nothing yet. */
export function noTerms(): Record<Term, number> {
  const terms = {} as Record<Term, number>;
  for (const term of TERMS) terms[term] = 0;
  return terms;
}

/** The legal orders a doctrine does not rule out; all of them if it would rule out every one. */
export function thinkable(view: GameState, { never = [], shuns = [] }: Doctrine): Order[] {
  const legal = legalOrders(view);
  const kept = legal.filter((order) => !never.includes(order.type) && !shuns.some((power) => serves(order, power)));
  return kept.length > 0 ? kept : legal;
}

/** Whether an order lets a power in. */
function serves(order: Order, power: Power): boolean {
  switch (order.type) {
    case 'invite':
      return order.invited.includes(power);
    case 'award':
      return order.stakes[power] > 0;
    case 'concede-stake':
    case 'court-ruling':
    case 'promise':
      return order.to === power;
    default:
      return false;
  }
}

function reasons(chosen: Considered, all: readonly Considered[]): [Reason, Reason] {
  const list = MOTIVES.map((motive): Reason => {
    const usual = all.reduce((sum, one) => sum + one.terms[motive], 0) / all.length;
    return { motive, value: chosen.terms[motive] - usual };
  }).sort((a, b) => b.value - a.value);
  const [first, second] = list;
  if (first === undefined || second === undefined) throw new Error('fewer than two motives');
  return [first, second];
}

/** What everyone can see of where the game stands, so that every decision has slips of its own. */
const placeOf = ({ round, step, ordersLeft, russia, china, tender }: GameState): string =>
  `${round}/${step}/${ordersLeft}/${russia.laid.length}/${china.laid.length}/${tender?.asset ?? ''}`;

/** A seed of its own for a text. */
function mix(seed: number, text: string): number {
  let hash = seed | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
