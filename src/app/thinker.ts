import type { GameState, Level, Order, Seat } from '../../rules/index.ts';
import type { Ledger, TurningPoint } from '../ai/ledger.ts';

export type { Ledger, TurningPoint } from '../ai/ledger.ts';

/** What a computer player answers: its order and the strongest reasons for it. */
export interface Thought {
  readonly order: Order;
  readonly motives: readonly { readonly motive: string; readonly value: number }[];
}

/** How a computer player is set up: what it wants, and how well it judges. */
export interface Disposition {
  readonly doctrine: string;
  readonly level: Level | undefined;
}

/** A computer player's head, elsewhere: it gets what its seat may see and answers with an order. */
export interface Thinker {
  choose(view: GameState, seat: Seat, disposition: Disposition, seed: number): Promise<Thought>;
  close(): void;
}

/** An order a person might give, and what it serves better than the others advised (above 0) and worse. */
export type Advice = Thought;

/** Whom a person may ask: for advice on an own decision, and for the reasons of a computer player's. */
export interface Adviser {
  advise(view: GameState, seat: Seat, seed: number): Promise<readonly Advice[]>;
  explain(view: GameState, seat: Seat, disposition: Disposition, seed: number, order: Order): Promise<Ledger>;
  turningPoint(
    view: GameState,
    seat: Seat,
    disposition: Disposition,
    seed: number,
    order: Order,
  ): Promise<TurningPoint | undefined>;
  close(): void;
}

/** The seed of one decision: the same match at the same point always thinks alike. */
export function decisionSeed(seed: number, orders: number): number {
  let mixed = (seed ^ Math.imul(orders + 1, 0x9e3779b1)) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Kinds of order by how little they risk, for a seat whose computer player fails. */
const QUIET: Readonly<Partial<Record<Order['type'], (order: Order) => number>>> = {
  invite: (order) => (order.type === 'invite' ? order.keep - order.invited.length : 0),
  bid: (order) => (order.type === 'bid' ? order.price : 0),
  award: () => 0,
  posture: (order) => (order.type === 'posture' && order.card.posture === 'hold' ? 0 : 1),
  done: () => -1,
  'take-over': (order) => (order.type === 'take-over' ? order.stakes : 0),
  prosper: (order) => (order.type === 'prosper' ? -order.levels : 0),
};

/** The quietest of the legal orders: what a seat does when its computer player gives no answer. */
export function quietOrder(legal: readonly Order[]): Order {
  const risk = (order: Order): number => QUIET[order.type]?.(order) ?? 1;
  const [first, ...others] = legal;
  if (first === undefined) throw new Error('a seat must act and has no legal order');
  return others.reduce((best, order) => (risk(order) < risk(best) ? order : best), first);
}
