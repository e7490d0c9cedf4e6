import { type GameEvent, type GameState, setup } from '../../rules/index.ts';
import { setUp } from './position.ts';
import type { MatchRecord } from './record.ts';

/**
 * The position at which a match's orders begin, and the facts of that beginning: the opening, or where it stood when the
 * rules had changed. `undefined` when no game can go on from there.
 */
export function startOf({ scenario, seed, earlier }: MatchRecord, log?: GameEvent[]): GameState | undefined {
  if (earlier === undefined) return setup(scenario, seed, log);
  const state = setUp(scenario, seed, earlier.position);
  if (state !== undefined)
    log?.push({ type: 'round', round: state.round }, { type: 'rules-changed', round: state.round });
  return state;
}
