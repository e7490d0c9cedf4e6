import { type GameEvent, type GameState, setup } from '../../rules/index.ts';
import type { MatchRecord } from './record.ts';
import { setUp } from './set-up.ts';

/** What is told of a game that goes on from a position. A reckoning that waits for a decision is told from there, for the decision belongs to it. */
function factsOf({ round, step, leaving, assets }: GameState): GameEvent[] {
  const facts: GameEvent[] = [{ type: 'rules-changed', round }];
  if (step !== 'take-over' && step !== 'prosper') return facts;
  facts.push({ type: 'reckoning', step: 'demands' });
  if (step === 'prosper') return [...facts, { type: 'reckoning', step: 'prosperity' }];
  facts.push({ type: 'reckoning', step: 'departures' });
  for (const asset of assets)
    if (leaving.includes(asset.id)) facts.push({ type: 'leaving', asset: asset.id, stakes: asset.west });
  return facts;
}

/**
 * The position at which a match's orders begin, and the facts of that beginning: the opening, or where it stood when the
 * rules had changed. `undefined` when no game can go on from there.
 */
export function startOf({ scenario, seed, earlier }: MatchRecord, log?: GameEvent[]): GameState | undefined {
  if (earlier === undefined) return setup(scenario, seed, log);
  const state = setUp(scenario, seed, earlier.position);
  if (state !== undefined) log?.push(...factsOf(state));
  return state;
}
