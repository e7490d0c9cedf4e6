import { signal } from '@preact/signals';
import { createInstance, type i18n } from 'i18next';
import { CASES, inCase } from './cases.ts';
import type { TextKey } from './catalogue.ts';
import { AI } from './en/ai.ts';
import { GAME } from './en/game.ts';
import { MAP } from './en/map.ts';
import { SHELL } from './en/shell.ts';
import { TABLE } from './en/table.ts';
import type { Language, Tongue } from './languages.ts';

export type { TextKey } from './catalogue.ts';

/** What fills the gaps of a text: names, and figures already formatted, or `count` for plurals. */
export type Params = Readonly<Record<string, string | number>>;

type Words = Readonly<Record<string, string>>;

/** The catalogues that are fetched when their language is first chosen. English is at hand, in parts. */
const ELSEWHERE: { readonly [T in Tongue]?: () => Promise<{ readonly CATALOGUE: Words }> } = {
  ru: () => import('./ru/index.ts'),
  kk: () => import('./kk/index.ts'),
  zh: () => import('./zh/index.ts'),
};

const instance: i18n = createInstance();
void instance.init({
  lng: 'en',
  fallbackLng: false,
  resources: { en: { translation: { ...SHELL, ...TABLE, ...MAP, ...AI, ...GAME } } },
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false, skipOnVariables: true },
  missingInterpolationHandler: (_text: string, match: readonly string[]) => match[0] ?? '',
});
for (const form of CASES) {
  instance.services.formatter?.add(form, (value) => (value === undefined ? value : inCase(value, form, spoken.peek())));
}

const spoken = signal<Language>('en');
let wanted: Language = 'en';

/** The language the player reads now. A screen that asks for words is drawn anew when it changes. */
export const language = (): Language => spoken.value;

/** Adds a part of the catalogue that is loaded when it is first needed. */
export function addWords(to: Language, part: Words): void {
  instance.addResourceBundle(to, 'translation', part, true, true);
}

/** Speaks another language from now on, once its words are here; the language chosen last wins. */
export async function speak(next: Language): Promise<void> {
  wanted = next;
  const load = ELSEWHERE[next];
  if (load !== undefined && !instance.hasResourceBundle(next, 'translation')) addWords(next, (await load()).CATALOGUE);
  if (wanted === next) spoken.value = next;
}

/** The text for a key made from an id, or `undefined` if the catalogue has none. */
export const wordsFor = (key: string, params: Params = {}): string | undefined =>
  instance.exists(key, { lng: spoken.value }) ? instance.t(key, { ...params, lng: spoken.value }) : undefined;

/** The text for a key, with its gaps filled. */
export const t = (key: TextKey, params: Params = {}): string => instance.t(key, { ...params, lng: spoken.value });

/** A text that comes in some languages (a preset's title): in the player's, or else in English. */
export const inWords = (text: { readonly en: string } & { readonly [T in Tongue]?: string | undefined }): string =>
  text[spoken.value] ?? text.en;
