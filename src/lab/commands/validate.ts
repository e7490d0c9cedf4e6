import { BadInput } from '../bad-input.ts';
import { loadScenario } from '../load-scenario.ts';
import type { Command } from './command.ts';

/** Says whether a file is a preset, and what is wrong with it if not. */
export const validateCommand: Command = {
  name: 'validate',
  does: 'whether a preset file is sound; every fault with its place and what is allowed there',
  heeds: [],
  takes: 'FILE',
  async run({ json }, files) {
    const [file, ...more] = files;
    if (file === undefined || more.length > 0) throw new BadInput('validate needs one preset file');
    const { id, rounds, title } = loadScenario(file, []);
    const sound = { valid: true, id, title: title.en, rounds: rounds.last - rounds.first + 1 };
    return json ? JSON.stringify(sound) : `${id}: ${title.en}, rounds ${rounds.first} to ${rounds.last}: sound`;
  },
};
