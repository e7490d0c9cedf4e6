import { takeCensus } from '../census.ts';
import { playRow } from '../game-row.ts';
import { presetOf, tableOf } from '../play-cell.ts';
import { SIMULATION } from '../simulation.ts';
import type { Command } from './command.ts';
import { studyCommand } from './run-study.ts';

const play = studyCommand(SIMULATION, 'plays games and sums them up', [
  'kazakhstan',
  'russia',
  'china',
  'kazakhstan-level',
  'russia-level',
  'china-level',
  'forbid',
  'census',
]);

/** Plays games and sums them up; with a census also tells what was done in them. */
export const simulateCommand: Command = {
  ...play,
  async run(given, rest, tell) {
    if (given.census) {
      const census = takeCensus();
      const [cell] = await SIMULATION.cells(given, 1, () => {});
      if (cell === undefined) throw new Error('nothing to simulate');
      for (let game = 0; game < cell.games; game++)
        playRow(presetOf(cell), cell.seed + game, game, tableOf(cell, game, presetOf(cell)), false, census);
      for (const line of census.report(cell.games)) tell(line);
    }
    return play.run(given, rest, tell);
  },
};
