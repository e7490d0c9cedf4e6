import { BadInput } from '../bad-input.ts';
import { readGame } from '../read-game.ts';
import type { Command } from './command.ts';
import { printed } from './print.ts';

/** Plays a written game through the rules and says how it ends. */
export const replayCommand: Command = {
  name: 'replay',
  does: 'plays a saved game, a shared replay or a playthrough through the rules and says how it ends',
  heeds: [],
  takes: 'FILE',
  async run(given, files) {
    const [file, ...more] = files;
    if (file === undefined || more.length > 0) throw new BadInput('replay needs one file');
    const { orders, round, outcome, strategy } = readGame(file);
    const seats = Object.entries(outcome?.seats ?? {});
    return printed(
      {
        title: file,
        json: { orders, round, ended: outcome !== undefined, ...(outcome ?? {}), strategy },
        tables: [
          {
            title: `${orders} orders, round ${round}${outcome === undefined ? ', not ended' : `, ${outcome.band}, collapse: ${outcome.collapse}`}, ${strategy}`,
            columns: ['seat', 'score', 'par', 'margin', 'rank'],
            rows: seats.map(([seat, { score, par, margin, rank }]) => [seat, score, par, margin, rank]),
          },
        ],
      },
      given,
    );
  },
};
