import { readdirSync, readFileSync } from 'node:fs';
import { TONGUES, type Tongue } from '../../src/text/languages.ts';

/** A text of a shipped preset: where it stands, and what each language says there. */
export interface PresetText {
  readonly place: string;
  readonly said: Readonly<Partial<Record<Tongue, string>>>;
}

const folder = new URL('../../assets/scenarios/', import.meta.url);

function* textsIn(part: unknown, place: string): Generator<PresetText> {
  if (typeof part !== 'object' || part === null) return;
  const entries = Object.entries(part);
  if (entries.some(([key, value]) => key === 'en' && typeof value === 'string')) {
    const said = Object.fromEntries(entries.filter(([key]) => TONGUES.some((tongue) => tongue === key)));
    yield { place, said };
    return;
  }
  for (const [key, value] of entries) yield* textsIn(value, `${place}.${key}`);
}

/** Every text of every preset that ships, as the files have it. */
export const presetTexts = (): readonly PresetText[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => [
      ...textsIn(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), name.replace('.json', '')),
    ]);
