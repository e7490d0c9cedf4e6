import { actor, type GameState, legalOrders, type Order, play, setup } from '../../rules/index.ts';
import type { MatchRecord } from '../../src/save/record.ts';
import { campaign, dice } from './campaign.ts';

/** A match so many orders into a seeded random game of the campaign, or to its end, with the position it has reached. */
export function playedMatch(
  seed: number,
  orders = Number.POSITIVE_INFINITY,
  own: Partial<MatchRecord> = {},
): { match: MatchRecord; state: GameState } {
  const scenario = campaign();
  const state = setup(scenario, seed);
  const given: Order[] = [];
  const choose = dice(seed);
  while (given.length < orders && actor(state) !== undefined) {
    const order = choose(legalOrders(state));
    given.push(order);
    play(state, order);
  }
  const match: MatchRecord = {
    id: `match-${seed}`,
    name: 'An evening',
    scenario,
    seed,
    seats: { kazakhstan: { player: 'person', name: 'A' }, russia: { player: 'ai' }, china: { player: 'ai' } },
    orders: given,
    created: 1,
    updated: 2,
    ...own,
  };
  return { match, state };
}
