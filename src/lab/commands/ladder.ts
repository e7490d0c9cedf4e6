import { ladder } from '../ladder.ts';
import { gamesOf, seedOf } from '../options.ts';
import type { Command } from './command.ts';
import { printed } from './print.ts';
import { coresOf, progressTo } from './run-study.ts';

/** Whether each level of the computer players beats the one below, and boardgame.io's own. */
export const ladderCommand: Command = {
  name: 'ladder',
  does: 'whether each level beats the one below, and boardgame.io’s own tree search',
  heeds: ['games', 'seed', 'scenario', 'set', 'cores'],
  async run(given, _rest, tell) {
    const { scenario, set } = given;
    const question = { scenario, set, games: gamesOf(given, 60), seed: seedOf(given) };
    return printed(await ladder(question, coresOf(given), progressTo(tell)), given);
  },
};
