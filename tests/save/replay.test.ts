import { describe, expect, it } from 'vitest';
import {
  actor,
  curtail,
  type GameEvent,
  type GameState,
  legalOrders,
  type Order,
  play,
  setup,
} from '../../rules/index.ts';
import type { MatchRecord } from '../../src/save/record.ts';
import { fingerprint, openReplay, replay } from '../../src/save/replay.ts';
import { campaign, dice } from '../support/campaign.ts';

/** A random game with every position on the way; stopped after the given number of orders' round, if one is given. */
function walked(seed: number, stopAt?: number) {
  const scenario = campaign();
  const facts: GameEvent[] = [];
  let state = setup(scenario, seed, facts);
  const choose = dice(seed);
  const orders: Order[] = [];
  const positions: string[] = [];
  const stop = (now: GameState): GameState => {
    if (orders.length !== stopAt) return now;
    const stopped = curtail(now);
    facts.push(...stopped.events);
    return stopped.state;
  };
  state = stop(state);
  positions.push(fingerprint(state));
  while (actor(state) !== undefined) {
    const order = choose(legalOrders(state));
    play(state, order, facts);
    orders.push(order);
    state = stop(state);
    positions.push(fingerprint(state));
  }
  const match: MatchRecord = {
    id: 'walked',
    name: 'Walked',
    scenario,
    seed,
    seats: { kazakhstan: { player: 'person' }, russia: { player: 'ai' }, china: { player: 'ai' } },
    orders,
    ...(stopAt === undefined ? {} : { curtailed: stopAt }),
    created: 1,
    updated: 1,
  };
  return { match, positions, facts };
}

describe('a replay', () => {
  it.each([
    [3, undefined],
    [8, undefined],
    [5, 0],
    [5, 21],
    [5, 24],
  ])('of game %i (stopped at %s) shows every position as it was, in any order, and every fact', (seed, stopAt) => {
    const { match, positions, facts } = walked(seed, stopAt);
    const seen = openReplay(match);
    expect(seen.steps).toHaveLength(match.orders.length);
    expect(seen.facts.map(({ event }) => event)).toEqual(facts);
    const places = positions.map((_, i) => i);
    for (const place of [...places.reverse(), ...places.reverse()])
      expect(fingerprint(seen.at(place)), `after ${place}`).toBe(positions[place]);
    const proved = replay(match);
    expect(proved.ok && fingerprint(proved.value)).toBe(positions.at(-1));
  });

  it('may be changed by who looks without the next look being changed', () => {
    const { match, positions } = walked(6);
    const seen = openReplay(match);
    for (const place of [0, 8, 13, match.orders.length]) {
      seen.at(place).kazakhstan.treasury += 7;
      expect(fingerprint(seen.at(place))).toBe(positions[place]);
    }
  });
});
