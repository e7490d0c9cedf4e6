import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { parseScenario, type Scenario } from '../../rules/index.ts';

const PRESET_FILE = /^(.*\/assets\/scenarios\/[\w-]+\.json)(\?card)?$/;

/** What a preset shows of itself before it is chosen. */
export type PresetCard = Pick<Scenario, 'id' | 'title' | 'dilemma' | 'minutes' | 'rounds'> & {
  readonly teaching?: Pick<NonNullable<Scenario['teaching']>, 'objectives'> | undefined;
};

const cardOf = ({ id, title, dilemma, minutes, rounds, teaching }: Scenario): PresetCard => ({
  id,
  title,
  dilemma,
  minutes,
  rounds,
  teaching: { objectives: teaching?.objectives },
});

/**
 * Ships the presets: each is read as strictly as one from outside when the game is built, so that the page can take it
 * as it comes. With `?card` after its name, a file gives only what is shown before the preset is chosen.
 */
export const shipPresets = (): Plugin => ({
  name: 'ship-presets',
  enforce: 'pre',
  async load(id) {
    const [, file, card] = PRESET_FILE.exec(id.replaceAll('\\', '/')) ?? [];
    if (file === undefined) return undefined;
    this.addWatchFile(file);
    const read = parseScenario(JSON.parse(await readFile(file, 'utf8')));
    if (!read.ok)
      throw new Error(`${file}: ${read.faults.map(({ path, message }) => `${path} ${message}`).join('; ')}`);
    if (card === undefined) return JSON.stringify(read.scenario);
    return { code: `export default ${JSON.stringify(cardOf(read.scenario))}`, moduleType: 'js' };
  },
});
