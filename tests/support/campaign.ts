import { readFileSync } from 'node:fs';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import {
  actor,
  copy,
  type GameEvent,
  type GameState,
  legalOrders,
  type Order,
  parseScenario,
  play,
  type Scenario,
  setup,
} from '../../rules/index.ts';

/** A preset as it ships, read through the schema. */
export function preset(name: string, change: Partial<Scenario> = {}): Scenario {
  const file = new URL(`../../assets/scenarios/${name}.json`, import.meta.url);
  const parsed = parseScenario({ ...JSON.parse(readFileSync(file, 'utf8')), ...change });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.scenario;
}

/** The campaign as it ships. */
export const campaign = (change: Partial<Scenario> = {}): Scenario => preset('campaign', change);

/** A chooser of orders that repeats itself for a seed. */
export function dice(seed: number): (orders: readonly Order[]) => Order {
  const generator = xoroshiro128plus(seed);
  return (orders) => {
    const order = orders[uniformInt(generator, 0, orders.length - 1)];
    if (order === undefined) throw new Error('no legal order');
    return order;
  };
}

/** Plays on at random to the end or until told to stop; hands over every position before its order. */
export function playOut(
  state: GameState,
  choose: (orders: readonly Order[]) => Order,
  visit: (state: GameState, legal: readonly Order[]) => boolean | undefined = () => undefined,
  log?: GameEvent[],
): GameState {
  for (let turn = 0; actor(state) !== undefined; turn++) {
    if (turn > 400) throw new Error('a game that does not end');
    const legal = legalOrders(state);
    if (visit(state, legal) === false) return state;
    play(state, choose(legal), log);
  }
  return state;
}

/** A random position of the campaign, some orders into a seeded game. */
export function positionAfter(seed: number, orders: number, scenario = campaign()): GameState {
  let left = orders;
  const last = playOut(setup(scenario, seed), dice(seed), () => left-- > 0);
  return copy(last);
}
