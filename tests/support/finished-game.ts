import type { MatchRecord } from '../../src/save/record.ts';
import { playedMatch } from './played-match.ts';

/** Random play collapses early; a game worth looking back on has a few rounds. */
const ORDERS_AT_LEAST = 64;

/** The record of a random game of the campaign that lasted some rounds, played to its end: of each number another. */
export function finishedGame(number: number): MatchRecord {
  for (let seed = number * 1000; ; seed++) {
    const { match } = playedMatch(seed, undefined, { id: `finished-${number}` });
    if (match.orders.length >= ORDERS_AT_LEAST) return match;
  }
}
