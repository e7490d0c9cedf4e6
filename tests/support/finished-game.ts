import { actor, legalOrders, type Order, play, setup } from '../../rules/index.ts';
import type { MatchRecord } from '../../src/save/record.ts';
import { campaign, dice } from './campaign.ts';

/** The record of a random game of the campaign, played to its end. */
export function finishedGame(seed: number): MatchRecord {
  const scenario = campaign();
  const state = setup(scenario, seed);
  const choose = dice(seed);
  const orders: Order[] = [];
  while (actor(state) !== undefined) {
    const order = choose(legalOrders(state));
    orders.push(order);
    play(state, order);
  }
  return {
    id: `finished-${seed}`,
    name: 'An evening',
    scenario,
    seed,
    seats: { kazakhstan: { player: 'person', name: 'A' }, russia: { player: 'ai' }, china: { player: 'ai' } },
    orders,
    created: 1,
    updated: 2,
  };
}
