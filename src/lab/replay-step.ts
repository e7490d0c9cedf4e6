import { type Order, type Scenario, view } from '../../rules/index.ts';
import type { MatchRecord } from '../save/record.ts';
import { openReplay } from '../save/replay.ts';
import { coreSeconds } from './core-seconds.ts';
import { quantile, rounded } from './statistics.ts';

/** Milliseconds of one core in which a game that is looked back on shows how it stood after any of its orders. */
export interface ReplayStep {
  readonly p50: number;
  readonly p95: number;
}

/** The record of a game that was played for measuring only. */
const recordOf = (scenario: Scenario, seed: number, orders: readonly Order[]): MatchRecord => ({
  id: `bench-${seed}`,
  name: 'Bench',
  scenario,
  seed,
  seats: { kazakhstan: { player: 'person' }, russia: { player: 'ai' }, china: { player: 'ai' } },
  orders,
  created: 0,
  updated: 0,
});

/** Times the step to every order of whole games, in an order in which none follows from the one before. */
export function replayStep(
  scenario: Scenario,
  games: readonly { readonly seed: number; readonly orders: readonly Order[] }[],
): ReplayStep {
  const times: number[] = [];
  for (const { seed, orders } of games) {
    const replay = openReplay(recordOf(scenario, seed, orders));
    const places = orders.length + 1;
    for (let step = 0; step < places; step++) {
      const place = (step * 7919) % places;
      const begin = coreSeconds();
      view(replay.at(place), 'table');
      times.push(1000 * (coreSeconds() - begin));
    }
  }
  return { p50: rounded(quantile(times, 0.5), 3), p95: rounded(quantile(times, 0.95), 3) };
}
