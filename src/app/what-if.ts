import {
  actor,
  copy,
  type GameState,
  isGiant,
  type Outcome,
  outcome,
  play,
  type Tuning,
  view,
} from '../../rules/index.ts';
import { choiceAmong, choose, consider } from '../ai/choose.ts';
import { doctrineOf } from '../ai/doctrines/index.ts';
import { WAYS, type Way } from '../ai/doctrines/ways.ts';
import { LEVELS } from '../ai/levels.ts';
import type { Motive } from '../ai/motives.ts';
import type { MatchRecord } from '../save/record.ts';
import { openReplay } from '../save/replay.ts';
import { dispositionOf } from './ai-decisions.ts';
import { decisionSeed } from './thinker.ts';

/** The two assumptions of the model that are argued over; each is a figure of the preset, and 0 turns it off. */
export const ASSUMPTIONS = { bending: 'bendCost', dominance: 'dominanceAutonomy' } as const satisfies Record<
  string,
  keyof Tuning
>;
export type Assumption = keyof typeof ASSUMPTIONS;

/** How Kazakhstan may play on, the mixed strategy first. */
export const WAYS_ON = Object.keys(WAYS) as readonly Way[];
export type { Way };

/** How a game ended when computer players took it up at some point. */
export interface Played {
  readonly score: number;
  readonly collapse: Outcome['collapse'];
  readonly band: Outcome['band'];
  readonly tension: number;
}

/** From where a game is taken up, and under which rules. */
export interface WhatIf {
  readonly match: MatchRecord;
  /** Orders that stay as they were given. */
  readonly orders: number;
  /** Assumptions that are turned off from there on. */
  readonly without: readonly Assumption[];
  /** How Kazakhstan plays from there on. */
  readonly way: Way;
}

/** The position from which a question is played on, under its rules. */
export function openingOf({ match, orders, without }: Omit<WhatIf, 'way'>): GameState {
  const state = openReplay(match).at(orders);
  const off = Object.fromEntries(without.map((one) => [ASSUMPTIONS[one], 0]));
  return without.length === 0
    ? state
    : { ...state, rules: { ...state.rules, tuning: { ...state.rules.tuning, ...off } } };
}

/** The most orders a game is given before it is held to have no end. */
const MOST_ORDERS = 2000;

/** Plays a position to its end with computer players in every seat, who judge at a glance with a slip at times, Kazakhstan in a way of its own; the same seed plays alike. */
export function playOn(opening: GameState, seed: number, way: Way = 'multi-vector'): Played {
  const state = copy(opening);
  const { noise } = LEVELS.skilled;
  for (let turn = 0; turn < MOST_ORDERS; turn++) {
    const seat = actor(state);
    const result = outcome(state);
    if (seat === undefined && result !== undefined)
      return {
        score: result.seats.kazakhstan.score,
        collapse: result.collapse,
        band: result.band,
        tension: state.tension,
      };
    if (seat === undefined) break;
    const doctrine = isGiant(seat) ? doctrineOf(seat, state.doctrines[seat]) : WAYS[way];
    play(state, choose(view(state, seat), seat, doctrine, decisionSeed(seed, turn), noise).order);
  }
  throw new Error(`a game played on by seed ${seed} does not end`);
}

/** Why a computer player gave an order: its two loudest motives. */
export interface Motivated {
  readonly place: number;
  readonly motives: readonly Motive[];
}

/** What spoke for each order that a computer player gave, as its doctrine sees it at a glance. */
export function motivesOf(match: MatchRecord): Motivated[] {
  const replay = openReplay(match);
  return replay.steps.flatMap(({ seat, order }, index): Motivated[] => {
    if (match.seats[seat].player !== 'ai') return [];
    const state = replay.at(index);
    const doctrine = doctrineOf(seat, dispositionOf(match, state, seat).doctrine);
    const seen = view(state, seat);
    const [given] = consider(seen, seat, doctrine, [order]);
    if (given === undefined) return [];
    const others = consider(seen, seat, doctrine).map((one) => ({ ...one, score: Number.NEGATIVE_INFINITY }));
    return [{ place: index + 1, motives: choiceAmong([given, ...others]).motives.map(({ motive }) => motive) }];
  });
}
