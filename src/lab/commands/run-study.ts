import { availableParallelism } from 'node:os';
import type { Progress } from '../crew.ts';
import { type Given, shardOf, whole } from '../options.ts';
import { playPart, reportOf, type Study } from '../study.ts';
import type { Command, Tell } from './command.ts';
import { printed } from './print.ts';

/** Cores to play on: all, unless told otherwise. */
const coresOf = ({ cores }: Given): number =>
  cores === undefined ? availableParallelism() : whole('cores', cores, 1, 1024);

/** Tells of games played, ten times in all. */
const progressTo =
  (tell: Tell): Progress =>
  (played, of) => {
    if (played % Math.max(1, Math.ceil(of / 10)) === 0 || played === of) tell(`${played} of ${of} games`);
  };

/** A study as a command: plays it and reports, or plays one shard and prints its games for `merge`. */
export function studyCommand(study: Study, does: string, heeds: Command['heeds']): Command {
  return {
    name: study.name,
    does,
    heeds: ['games', 'seed', 'scenario', 'set', 'cores', 'shard', ...heeds],
    async run(given, _rest, tell) {
      const shard = shardOf(given);
      const cores = coresOf(given);
      const progress = progressTo(tell);
      const cells = await study.cells(given, cores, progress);
      const part = await playPart(study, cells, shard ?? { index: 1, of: 1 }, cores, progress);
      return shard === undefined ? printed(reportOf(study, [part]), given) : JSON.stringify(part);
    },
  };
}
