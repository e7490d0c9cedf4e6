import type { AI } from './en/ai.ts';
import type { CLASS } from './en/class.ts';
import type { DEBRIEF } from './en/debrief.ts';
import type { DOSSIERS } from './en/dossiers.ts';
import type { FACTS } from './en/facts.ts';
import type { GAME } from './en/game.ts';
import type { LEARN } from './en/learn.ts';
import type { MAP } from './en/map.ts';
import type { NEWS_WORDS } from './en/news.ts';
import type { NEWS_TITLES } from './en/news-titles.ts';
import type { ORDERS } from './en/orders.ts';
import type { REFUSAL_WORDS } from './en/refusals.ts';
import type { REPLAY } from './en/replay.ts';
import type { RULEBOOK } from './en/rulebook.ts';
import type { SHELL } from './en/shell.ts';
import type { STUDIO } from './en/studio.ts';
import type { TABLE } from './en/table.ts';

/** All the words of the source language. */
export type English = typeof SHELL &
  typeof STUDIO &
  typeof TABLE &
  typeof MAP &
  typeof AI &
  typeof GAME &
  typeof FACTS &
  typeof REFUSAL_WORDS &
  typeof ORDERS &
  typeof NEWS_TITLES &
  typeof NEWS_WORDS &
  typeof RULEBOOK &
  typeof DOSSIERS &
  typeof CLASS &
  typeof DEBRIEF &
  typeof REPLAY &
  typeof LEARN;

/** A plural's forms are asked for by their common stem, a variant's by its plain key. */
type Stem<K> = K extends `${infer S}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other' | 'of'}` ? S : K;

/** Every text that can be asked for. */
export type TextKey = Stem<keyof English & string>;

type PluralStem<K> = K extends `${infer S}_other` ? S : never;
/** English articles inside a sentence; another language says the name itself unless it gives a form of its own. */
type Article<K> = K extends `game.in.${string}` ? K : never;
type Shared<K> = K extends `game.in.${string}` | `${string}_one` | `${string}_other` ? never : K;

/** A part of the catalogue in a language with the plural forms `F`: every key of the English part, and no other. */
export type Translation<Words, F extends string> = Readonly<
  Record<Shared<keyof Words & string> | `${PluralStem<keyof Words & string>}_${F}`, string>
> &
  Readonly<Partial<Record<Article<keyof Words & string>, string>>>;

/** Parts of the Russian, Kazakh and Chinese catalogues. */
export type Russian<Words> = Translation<Words, 'one' | 'few' | 'many'>;
export type Kazakh<Words> = Translation<Words, 'one' | 'other'>;
export type Chinese<Words> = Translation<Words, 'other'>;
