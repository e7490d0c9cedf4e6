import { seatsOf, seedOf } from '../options.ts';
import { presetOf, tableOf } from '../play-cell.ts';
import { trace } from '../trace.ts';
import type { Command } from './command.ts';

/** The facts of one game, line by line. */
export const traceCommand: Command = {
  name: 'trace',
  does: 'the facts of one game',
  heeds: [
    'seed',
    'scenario',
    'set',
    'kazakhstan',
    'russia',
    'china',
    'kazakhstan-level',
    'russia-level',
    'china-level',
    'forbid',
  ],
  async run(given) {
    const seed = seedOf(given);
    const cell = { name: 'trace', scenario: given.scenario, set: given.set, games: 1, seed, seats: seatsOf(given) };
    return trace(presetOf(cell), seed, tableOf(cell, 0, presetOf(cell))).join('\n');
  },
};
