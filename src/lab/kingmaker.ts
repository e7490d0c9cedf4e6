import {
  actor,
  copy,
  type GameState,
  legalOrders,
  type Order,
  outcome,
  play,
  type Scenario,
  SEATS,
  type Seat,
  setup,
  view,
} from '../../rules/index.ts';
import type { Table } from './match.ts';

/**
 * Every position is played on so many times. Played on once, the very same order leaves another winner in a third of the
 * games, for the players slip: what was counted then was their slips.
 */
const PLAYED_ON = 6;

/** Plays on to the end by the table's own policies, their slips drawn anew for each time. */
function finish(state: GameState, seed: number, time: number, table: Table): GameState {
  for (let seat = actor(state), turn = 0; seat !== undefined; seat = actor(state), turn++)
    play(
      state,
      table[seat].decide(view(state, seat), seat, Math.imul(seed, 0x9e3779b1) + 5000 + 1000 * time + turn).order,
    );
  return state;
}

const winnerOf = (state: GameState): Seat | undefined => {
  const ended = outcome(state);
  const first = SEATS.filter((seat) => ended?.seats[seat].rank === 1);
  return first.length === 1 ? first[0] : undefined;
};

/** Who wins by this order more often than not, if anyone does. */
function likelyWinner(state: GameState, order: Order, seed: number, table: Table): Seat | undefined {
  const wins = { kazakhstan: 0, russia: 0, china: 0 };
  for (let time = 0; time < PLAYED_ON; time++) {
    const next = copy(state);
    play(next, order);
    const winner = winnerOf(finish(next, seed, time, table));
    if (winner !== undefined) wins[winner] += 1;
  }
  return SEATS.find((seat) => wins[seat] * 2 > PLAYED_ON);
}

/**
 * Whether a seat that could no longer win decided who would. Every order it might give at its first decision of the last
 * round is tried, the rest of the game being played by the same policies: if by none it would likely win itself, yet by
 * one order one of the others would and by another order the other, it was a kingmaker.
 */
export function kingmaker(scenario: Scenario, seed: number, table: Table): boolean {
  const state = setup(scenario, seed);
  const last = state.rules.rounds.length;
  const met = new Set<Seat>();
  let made = false;
  let turn = 0;
  for (let seat = actor(state); seat !== undefined; seat = actor(state)) {
    turn += 1;
    if (state.round === last && !made && !met.has(seat)) {
      met.add(seat);
      const winners = new Set(legalOrders(state).map((order) => likelyWinner(state, order, seed, table)));
      winners.delete(undefined);
      if (!winners.has(seat) && winners.size > 1) made = true;
    }
    play(state, table[seat].decide(view(state, seat), seat, Math.imul(seed, 0x9e3779b1) + turn).order);
  }
  return made;
}
