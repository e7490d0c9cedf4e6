import { readFileSync } from 'node:fs';
import { BadInput } from '../bad-input.ts';
import { STUDIES } from '../studies.ts';
import { type Part, reportOf } from '../study.ts';
import type { Command } from './command.ts';
import { printed } from './print.ts';

function partIn(file: string): Part {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new BadInput(`no file ${file}`);
  }
  try {
    const part: Part = JSON.parse(text);
    const { index, of } = part.shard;
    if (Array.isArray(part.cells) && Array.isArray(part.rows) && index >= 1 && index <= of) return part;
  } catch {
    // Told below, as any other file that is none.
  }
  throw new BadInput(`${file} is not what --shard prints`);
}

/** Puts the shards of one study together and reports it as if it had been played in one place. */
export const mergeCommand: Command = {
  name: 'merge',
  does: 'puts shards of a study together: the report is that of the whole',
  heeds: [],
  takes: 'FILE…',
  async run(given, files) {
    const parts = files.map(partIn);
    const [first] = parts;
    if (first === undefined) throw new BadInput('merge needs the files of all shards');
    const study = STUDIES.find(({ name }) => name === first.study);
    if (study === undefined) throw new BadInput(`no study '${first.study}' to merge`);
    const cells = JSON.stringify(first.cells);
    for (const [place, part] of parts.entries())
      if (part.study !== first.study || part.shard.of !== first.shard.of || JSON.stringify(part.cells) !== cells)
        throw new BadInput(`${files[place]} belongs to another study than ${files[0]}`);
    const indices = parts.map(({ shard }) => shard.index);
    for (let index = 1; index <= first.shard.of; index++)
      if (indices.filter((one) => one === index).length !== 1)
        throw new BadInput(`shard ${index} of ${first.shard.of} must be given once`);
    return printed(reportOf(study, parts), given);
  },
};
