import { actor, legalOrders, type Order, play, setup } from '../../rules/index.ts';
import type { MatchRecord } from '../../src/save/record.ts';
import { campaign, dice } from './campaign.ts';

/** Random play collapses early; a game worth looking back on has a few rounds. */
const ORDERS_AT_LEAST = 64;

/** The orders of a random game of the campaign, played to its end. */
function randomOrders(seed: number): Order[] {
  const state = setup(campaign(), seed);
  const choose = dice(seed);
  const orders: Order[] = [];
  while (actor(state) !== undefined) {
    const order = choose(legalOrders(state));
    orders.push(order);
    play(state, order);
  }
  return orders;
}

/** The record of a random game of the campaign that lasted some rounds: of each number another. */
export function finishedGame(number: number): MatchRecord {
  let seed = number * 1000;
  let orders = randomOrders(seed);
  while (orders.length < ORDERS_AT_LEAST) orders = randomOrders(++seed);
  return {
    id: `finished-${number}`,
    name: 'An evening',
    scenario: campaign(),
    seed,
    seats: { kazakhstan: { player: 'person', name: 'A' }, russia: { player: 'ai' }, china: { player: 'ai' } },
    orders,
    created: 1,
    updated: 2,
  };
}
