import { LEVELS } from '../../../rules/index.ts';
import { bench } from '../bench.ts';
import { loadScenario } from '../load-scenario.ts';
import { seedOf, whole } from '../options.ts';
import type { Command } from './command.ts';
import { printed } from './print.ts';

/** Speed of random whole games. */
export const benchCommand: Command = {
  name: 'bench',
  does: 'speed of random whole games, by the kernel and by boardgame.io, of replays, and of the computer players',
  heeds: ['seed', 'seconds', 'scenario', 'set'],
  async run(given) {
    const found = bench(
      loadScenario(given.scenario, given.set),
      whole('seconds', given.seconds, 1, 600),
      seedOf(given),
    );
    return printed(
      {
        title: 'Speed',
        json: found,
        tables: [
          {
            title: 'Random whole games',
            columns: ['of', 'a second'],
            rows: [
              ['kernel, games', found.kernel.games_per_s],
              ['kernel, orders', found.kernel.orders_per_s],
              ['boardgame.io, orders', found.boardgameio.orders_per_s],
              ['ratio', found.ratio],
              ['kernel, copies of a position', Math.round(1e9 / found.copy_ns)],
            ],
          },
          {
            title: 'Steps to any order of a game looked back on, in milliseconds of one core',
            columns: ['median', '95th percentile'],
            rows: [[found.replay_step_ms.p50, found.replay_step_ms.p95]],
          },
          {
            title: 'Decisions of computer players, in milliseconds of one core',
            columns: ['level', 'median', '95th percentile', 'imagined games a second'],
            rows: LEVELS.map((level) => {
              const { p50_ms, p95_ms, playouts_per_s } = found.ai[level];
              return [level, p50_ms, p95_ms, playouts_per_s];
            }),
          },
        ],
      },
      given,
    );
  },
};
