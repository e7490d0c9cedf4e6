import {
  actor,
  copy,
  type GameState,
  legalOrders,
  outcome,
  play,
  type Scenario,
  SEATS,
  type Seat,
  setup,
  view,
} from '../../rules/index.ts';
import type { Table } from './match.ts';

/** Plays on to the end by the table's own policies. */
function finish(state: GameState, seed: number, table: Table): GameState {
  for (let seat = actor(state), turn = 0; seat !== undefined; seat = actor(state), turn++)
    play(state, table[seat].decide(view(state, seat), seat, Math.imul(seed, 0x9e3779b1) + 5000 + turn).order);
  return state;
}

const winnerOf = (state: GameState): Seat | undefined => {
  const ended = outcome(state);
  const first = SEATS.filter((seat) => ended?.seats[seat].rank === 1);
  return first.length === 1 ? first[0] : undefined;
};

/**
 * Whether a seat that could no longer win decided who did. Every order it might give at its first decision of the last
 * round is tried, the rest of the game being played by the same policies: if it never wins itself, yet one order makes
 * one of the others win and another order the other, it was a kingmaker.
 */
export function kingmaker(scenario: Scenario, seed: number, table: Table): boolean {
  const state = setup(scenario, seed);
  const last = state.rules.rounds.length;
  const met = new Set<Seat>();
  let made = false;
  let turn = 0;
  for (let seat = actor(state); seat !== undefined; seat = actor(state)) {
    turn += 1;
    if (state.round === last && !met.has(seat)) {
      met.add(seat);
      const winners = new Set<Seat | undefined>();
      for (const order of legalOrders(state)) {
        const next = copy(state);
        play(next, order);
        winners.add(winnerOf(finish(next, seed, table)));
      }
      winners.delete(undefined);
      if (!winners.has(seat) && winners.size > 1) made = true;
    }
    play(state, table[seat].decide(view(state, seat), seat, Math.imul(seed, 0x9e3779b1) + turn).order);
  }
  return made;
}
