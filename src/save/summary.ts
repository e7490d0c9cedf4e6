import { actor, type GameState, outcome, rowOf, type Seat } from '../../rules/index.ts';
import type { SaveSummary } from './list-saves.ts';
import type { MatchRecord } from './record.ts';

/** Sums up a match for the list of saved games. */
export function summaryOf(match: MatchRecord, state: GameState, saved: number): SaveSummary {
  const row = rowOf(state);
  const person = (seat: Seat) => {
    const { player, name } = match.seats[seat];
    return name === undefined ? { player } : { player, name };
  };
  return {
    id: match.id,
    name: match.name,
    preset: match.scenario.id,
    title: match.scenario.title.en,
    round: state.round,
    rounds: state.lastRound,
    from: row.from,
    to: row.to,
    step: state.step,
    actor: actor(state),
    seats: { kazakhstan: person('kazakhstan'), russia: person('russia'), china: person('china') },
    band: outcome(state)?.band,
    saved,
  };
}
