import { createInstance, type i18n } from 'i18next';
import { AI } from './en/ai.ts';
import type { DOSSIERS } from './en/dossiers.ts';
import type { FACTS } from './en/facts.ts';
import { GAME } from './en/game.ts';
import { MAP } from './en/map.ts';
import type { NEWS_WORDS } from './en/news.ts';
import type { ORDERS } from './en/orders.ts';
import type { REFUSAL_WORDS } from './en/refusals.ts';
import type { RULEBOOK } from './en/rulebook.ts';
import { SHELL } from './en/shell.ts';
import { TABLE } from './en/table.ts';

/** The languages the game speaks. A further one is a catalogue with every key of the English one. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

type English = typeof SHELL &
  typeof TABLE &
  typeof MAP &
  typeof AI &
  typeof GAME &
  typeof FACTS &
  typeof REFUSAL_WORDS &
  typeof ORDERS &
  typeof NEWS_WORDS &
  typeof RULEBOOK &
  typeof DOSSIERS;

/** A plural's forms are asked for by their common stem, a variant's by its plain key. */
type Stem<K> = K extends `${infer S}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other' | 'of'}` ? S : K;

/** Every text that can be asked for. */
export type TextKey = Stem<keyof English & string>;

/** What a catalogue of another language must hold: the same keys, its own words. Plural forms may differ in number. */
export type Catalogue = Readonly<Record<TextKey, string>> & Readonly<Record<string, string>>;

/** What fills the gaps of a text: names, and figures already formatted, or `count` for plurals. */
export type Params = Readonly<Record<string, string | number>>;

const instance: i18n = createInstance();
void instance.init({
  lng: LANGUAGES[0],
  fallbackLng: LANGUAGES[0],
  resources: { en: { translation: { ...SHELL, ...TABLE, ...MAP, ...AI, ...GAME } } },
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false, skipOnVariables: true },
  missingInterpolationHandler: (_text: string, match: readonly string[]) => match[0] ?? '',
});

/** Adds a part of the catalogue that is loaded when it is first needed. */
export function addWords(language: Language, part: Readonly<Record<string, string>>): void {
  instance.addResourceBundle(language, 'translation', part, true, true);
}

/** The text for a key made from an id, or `undefined` if the catalogue has none. */
export const wordsFor = (key: string, params: Params = {}): string | undefined =>
  instance.exists(key) ? instance.t(key, { ...params }) : undefined;

/** The text for a key, with its gaps filled. */
export const t = (key: TextKey, params: Params = {}): string => instance.t(key, { ...params });

/** The language the player reads now. */
export const language = (): Language => LANGUAGES[0];

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB' };

/** The same for Intl: how figures, dates and lists are written. */
export const locale = (): string => LOCALES[language()];
