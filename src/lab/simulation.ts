import { SEATS } from '../../rules/index.ts';
import { gamesOf, seatsOf, seedOf } from './options.ts';
import { rowsIn, type Study } from './study.ts';
import { summarise } from './summary.ts';

/** Plain simulation as a study of one cell. */
export const SIMULATION: Study = {
  name: 'simulate',
  cells: async (given) => [
    {
      name: 'games',
      scenario: given.scenario,
      set: given.set,
      games: gamesOf(given, 200),
      seed: seedOf(given),
      seats: seatsOf(given),
    },
  ],
  report(rows) {
    const summary = summarise(rowsIn(rows, 'games'));
    const share = (part: number) => `${(100 * part).toFixed(1)} %`;
    return {
      title: 'Games without a screen',
      json: summary,
      tables: [
        {
          title: `${summary.games} games (${summary.finished} finished)`,
          columns: ['of', 'figure'],
          rows: [
            ['success', share(summary.success)],
            ['survival', share(summary.survival)],
            ...Object.entries(summary.collapses),
            ...SEATS.map((seat) => [`score ${seat}`, summary.score[seat].toFixed(1)]),
            ['tension, median', summary.tension.median],
            ['tension, 75th percentile', summary.tension.p75],
            ['rounds a game', summary.rounds.toFixed(1)],
            ['decisions of Kazakhstan a game', summary.decisions.toFixed(1)],
          ],
        },
      ],
    };
  },
};
