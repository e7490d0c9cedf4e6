import { Client } from 'boardgame.io/client';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { makeGame } from '../../rules/game.ts';
import {
  copy,
  type GameState,
  LEVELS,
  type Level,
  legalOrders,
  type Order,
  play,
  type Scenario,
  setup,
} from '../../rules/index.ts';
import { coreSeconds } from './core-seconds.ts';
import { type ReplayStep, replayStep } from './replay-step.ts';
import { type ThinkingSpeed, thinkingSpeed } from './thinking-speed.ts';

/**
 * Speed of random whole games in a second of one core's time: by the bare kernel, and the same orders through
 * boardgame.io's reducer; and the nanoseconds of that time in which the kernel copies a position of such a game.
 */
export interface Bench {
  readonly kernel: { readonly games_per_s: number; readonly orders_per_s: number };
  readonly boardgameio: { readonly orders_per_s: number };
  readonly ratio: number;
  readonly copy_ns: number;
  /** How soon a game that is looked back on shows how it stood after any of its orders. */
  readonly replay_step_ms: ReplayStep;
  /** How the computer players of each level think, in whole games against their like. */
  readonly ai: Readonly<Record<Level, ThinkingSpeed>>;
}

/** Plays one random game in place, orders found and given by the kernel; shows each position before its order. */
function randomGame(scenario: Scenario, seed: number, show?: (state: GameState) => void): Order[] {
  const state = setup(scenario, seed);
  const chance = xoroshiro128plus(seed);
  const given: Order[] = [];
  while (state.step !== 'over') {
    show?.(state);
    const legal = legalOrders(state);
    const order = legal[uniformInt(chance, 0, legal.length - 1)] as Order;
    play(state, order);
    given.push(order);
  }
  return given;
}

/** Gives the same orders to boardgame.io's client; answers the seconds its moves took. */
function replay(scenario: Scenario, seed: number, orders: readonly Order[]): number {
  const client = Client({ game: makeGame({ scenario, seed }), numPlayers: 3, debug: false });
  client.start();
  const begin = coreSeconds();
  for (const order of orders) client.moves[order.type]?.(order);
  const seconds = coreSeconds() - begin;
  const ended = client.getState()?.G.game.step === 'over';
  client.stop();
  if (!ended) throw new Error(`game ${seed} went another way through boardgame.io`);
  return seconds;
}

/** Nanoseconds of one copy, over every position of a few random games. */
function copyTime(scenario: Scenario, seed: number, slices: number): number {
  const positions: GameState[] = [];
  for (let game = 0; game < 8; game++) randomGame(scenario, seed + game, (state) => positions.push(copy(state)));
  const times: number[] = [];
  for (let slice = -1; slice < slices; slice++) {
    const begin = coreSeconds();
    let spent = 0;
    let copies = 0;
    for (; spent < SLICE; copies += positions.length) {
      for (const position of positions) copy(position);
      spent = coreSeconds() - begin;
    }
    if (slice >= 0) times.push((1e9 * spent) / copies);
  }
  return middle(times);
}

/** Seconds of one slice. */
const SLICE = 0.2;

/** Games between two looks at the clock, which costs as much as several orders. */
const AT_ONCE = 20;

/** Games kept for boardgame.io for each second of measuring: more than it can play. */
const KEPT = 200;

/** Games whose every order is stepped to. */
const LOOKED_BACK_ON = 20;

/** Games whose decisions are timed at each level. */
const THOUGHTFUL_GAMES = 1;

/** Measures one after the other for about this long each, by the time of one core; the middle slice counts. */
export function bench(scenario: Scenario, seconds: number, seed: number): Bench {
  const slices = Math.ceil(seconds / SLICE);
  const games: Order[][] = [];
  for (let warm = 1; warm <= 300; warm++) randomGame(scenario, seed - warm);
  const gameRates: number[] = [];
  const orderRates: number[] = [];
  for (let slice = 0, game = 0; slice < slices; slice++) {
    const begin = coreSeconds();
    let spent = 0;
    let played = 0;
    let orders = 0;
    while (spent < SLICE) {
      for (const end = game + AT_ONCE; game < end; game++) {
        const given = randomGame(scenario, seed + game);
        if (game < seconds * KEPT) games.push(given);
        played += 1;
        orders += given.length;
      }
      spent = coreSeconds() - begin;
    }
    gameRates.push(played / spent);
    orderRates.push(orders / spent);
  }
  const copying = copyTime(scenario, seed, slices);
  const stepping = replayStep(
    scenario,
    games.slice(0, LOOKED_BACK_ON).map((orders, game) => ({ seed: seed + game, orders })),
  );
  const thinking = Object.fromEntries(
    LEVELS.map((level) => [level, thinkingSpeed(scenario, level, THOUGHTFUL_GAMES, seed)]),
  ) as Record<Level, ThinkingSpeed>;
  // The engine comes last: the positions it hands out are shaped unlike the kernel's own, and code that has met both is
  // slower for good. Computer players think in a worker that never meets the engine.
  const engineRates: number[] = [];
  // The first games of the engine only warm it up.
  for (let game = 0, slice = -1; slice < slices && game < games.length; slice++) {
    let spent = 0;
    let orders = 0;
    for (; spent < SLICE && game < games.length; game++) {
      const given = games[game] ?? [];
      spent += replay(scenario, seed + game, given);
      orders += given.length;
    }
    if (slice >= 0) engineRates.push(orders / spent);
  }
  const kernel = middle(orderRates);
  const engine = middle(engineRates);
  return {
    kernel: { games_per_s: Math.round(middle(gameRates)), orders_per_s: Math.round(kernel) },
    boardgameio: { orders_per_s: Math.round(engine) },
    ratio: Math.round((10 * kernel) / engine) / 10,
    copy_ns: Math.round(copying),
    replay_step_ms: stepping,
    ai: thinking,
  };
}

const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
