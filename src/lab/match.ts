import {
  actor,
  type GameEvent,
  type GameState,
  type Order,
  play,
  type Scenario,
  type Seat,
  setup,
  view,
} from '../../rules/index.ts';
import type { Policy } from './policy.ts';

/** Who plays each seat. */
export type Table = Readonly<Record<Seat, Policy>>;

/** What a match leaves behind for counting. */
export interface Match {
  readonly final: GameState;
  /** Decisions each seat had. */
  readonly decisions: Readonly<Record<Seat, number>>;
  readonly rounds: number;
}

/** What is told of each decision while a match is played. */
export interface Watch {
  readonly decided?: (state: GameState, seat: Seat, order: Order) => void;
  readonly log?: GameEvent[];
}

/** Plays a whole game without a screen. Every seat sees only its own view. */
export function playMatch(scenario: Scenario, seed: number, table: Table, watch: Watch = {}): Match {
  const state = setup(scenario, seed, watch.log);
  const decisions = { kazakhstan: 0, russia: 0, china: 0 };
  let turn = 0;
  for (let seat = actor(state); seat !== undefined; seat = actor(state)) {
    turn += 1;
    decisions[seat] += 1;
    const { order } = table[seat].decide(view(state, seat), seat, Math.imul(seed, 0x9e3779b1) + turn);
    watch.decided?.(state, seat, order);
    play(state, order, watch.log);
    if (turn > 2000) throw new Error(`game ${seed} does not end`);
  }
  return { final: state, decisions, rounds: state.round };
}
