import { parseScenario, type Scenario } from '../../rules/index.ts';

const FILES = import.meta.glob<unknown>('../../assets/scenarios/*.json', { eager: true, import: 'default' });

/** The presets that ship with the game, found by themselves: the shortest first, the campaign last. */
export const PRESETS: readonly Scenario[] = Object.entries(FILES)
  .map(([file, content]) => {
    const read = parseScenario(content);
    if (!read.ok)
      throw new Error(`${file}: ${read.faults.map(({ path, message }) => `${path} ${message}`).join('; ')}`);
    return read.scenario;
  })
  .sort((a, b) => a.minutes.least - b.minutes.least || (a.id < b.id ? -1 : 1));
