import {
  actor,
  copy,
  curtail,
  type GameEvent,
  type GameState,
  type Order,
  play,
  refusal,
  refuse,
  type Seat,
} from '../../rules/index.ts';
import type { Checked, MatchRecord } from './record.ts';
import { startOf } from './start-of.ts';

/** A position as text that is the same for equal positions, whatever the order of their parts. */
export function fingerprint(position: unknown): string {
  const ordered = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(ordered);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, part]) => [key, ordered(part)]),
    );
  };
  return JSON.stringify(ordered(position)) ?? '';
}

/** Plays a match again from where its orders begin: the position reached, or what the rules do not allow. */
export function replay(match: MatchRecord): Checked<GameState> {
  let state = startOf(match);
  if (state === undefined) return { ok: false, fault: { code: 'position' } };
  for (const [index, order] of match.orders.entries()) {
    if (match.curtailed === index) state = curtail(state).state;
    const seat = actor(state);
    const no = seat === undefined ? refuse('game-over') : refusal(state, seat, order);
    if (no !== undefined) return { ok: false, fault: { code: 'order-refused', order: index + 1, refusal: no.code } };
    play(state, order);
  }
  if (match.curtailed === match.orders.length) state = curtail(state).state;
  return { ok: true, value: state };
}

/** One order of a match as it was given. */
export interface Played {
  readonly seat: Seat;
  readonly order: Order;
  readonly round: number;
}

/** A fact, the round it fell in, and how many orders had been given when it came about. */
export interface Fact {
  readonly event: GameEvent;
  readonly round: number;
  readonly after: number;
}

/** A match that can be looked at as it stood after any of its orders. */
export interface Replay {
  readonly steps: readonly Played[];
  readonly facts: readonly Fact[];
  /** The position after that many orders; 0 is where they begin. */
  at(orders: number): GameState;
}

/** Positions are kept this many orders apart; what lies between is played again when it is looked at. */
const KEYFRAME = 8;

/** Plays a match once and keeps what is needed to look at any point of it. The orders must be lawful: `replay` proves them. */
export function openReplay(match: MatchRecord): Replay {
  const steps: Played[] = [];
  const facts: Fact[] = [];
  const frames: GameState[] = [];
  const told: GameEvent[] = [];
  const start = startOf(match, told);
  if (start === undefined) throw new Error(`match ${match.id} cannot go on from the position kept of it`);
  let state = start;
  const record = (after: number): void => {
    for (const event of told.splice(0)) {
      const begins = event.type === 'round' || event.type === 'rules-changed';
      const round = begins ? event.round : (facts.at(-1)?.round ?? 1);
      facts.push({ event, round, after });
    }
  };
  /** What the table decided about the length of the game before the next order. */
  const stop = (position: GameState, orders: number): GameState => {
    if (match.curtailed !== orders) return position;
    const curtailed = curtail(position);
    told.push(...curtailed.events);
    return curtailed.state;
  };
  state = stop(state, 0);
  record(0);
  for (const [index, order] of match.orders.entries()) {
    if (index % KEYFRAME === 0) frames.push(copy(state));
    const seat = actor(state);
    if (seat === undefined) throw new Error(`order ${index + 1} comes after the end of match ${match.id}`);
    steps.push({ seat, order, round: state.round });
    play(state, order, told);
    state = stop(state, index + 1);
    record(index + 1);
  }
  frames.push(copy(state));
  const length = match.orders.length;
  return {
    steps,
    facts,
    at(orders) {
      if (orders >= length) return copy(state);
      const from = Math.floor(orders / KEYFRAME) * KEYFRAME;
      const frame = frames[from / KEYFRAME];
      if (frame === undefined) throw new Error(`match ${match.id} has no order ${orders}`);
      let position = copy(frame);
      for (let index = from; index < orders; index++) {
        const order = match.orders[index];
        if (order !== undefined) play(position, order);
        if (match.curtailed === index + 1) position = curtail(position).state;
      }
      return position;
    },
  };
}
