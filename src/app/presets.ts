import type { Scenario } from '../../rules/index.ts';
import type { PresetCard } from './ship-presets.ts';

export type { PresetCard };

const FILES = '../../assets/scenarios/*.json';
const cards = import.meta.glob<PresetCard>('../../assets/scenarios/*.json', {
  eager: true,
  query: '?card',
  import: 'default',
});
const whole = import.meta.glob<Scenario>('../../assets/scenarios/*.json', { import: 'default' });

/** The presets that ship with the game, found by themselves, as they are laid out to choose from: the shortest first, the campaign last. */
export const PRESET_CARDS: readonly PresetCard[] = Object.values(cards).sort(
  (a, b) => a.minutes.least - b.minutes.least || (a.id < b.id ? -1 : 1),
);

/** A shipped preset with all its texts, fetched when it is first wanted; `undefined` if there is none of that name. */
export async function presetOf(id: string): Promise<Scenario | undefined> {
  return await whole[FILES.replace('*', id)]?.();
}

/** All shipped presets with all their texts, in the order of their cards. */
export async function allPresets(): Promise<readonly Scenario[]> {
  const found = await Promise.all(PRESET_CARDS.map(({ id }) => presetOf(id)));
  return found.filter((one) => one !== undefined);
}
