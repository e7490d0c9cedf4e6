/** What the assets, lines, clubs and powers were in life, for hover cards: loaded when first asked for. */
import type { NewsId } from '../../rules/index.ts';
import { DOSSIERS } from './en/dossiers.ts';
import { PAGE_LANGUAGES, TONGUES, type Tongue } from './languages.ts';
import { titleOf } from './say-name.ts';
import { addWords, t, wordsFor } from './words.ts';

addWords('en', DOSSIERS);

/** A hover card: what it was, who held it, real figures, and where that is known from. */
export interface Dossier {
  readonly name: string;
  readonly lines: readonly string[];
  readonly source: string;
}

/** An entry of a history: when, and what came about. */
export interface Dated {
  readonly when: string;
  readonly what: string;
}

/**
 * A history told as dated entries ("1996: … October 2005: …"), taken apart; nothing if it is told in plain sentences.
 * An entry begins at the start of a sentence, with a year and a colon.
 */
export function datedEntries(history: string): readonly Dated[] | undefined {
  const entries = history.split(/(?<=[.。])\s*(?=[^.。:：]*\d{4}[^.。:：]*[:：])/u).map((entry): Dated | undefined => {
    const [, when, what] = /^([^:：]*\d{4}[^:：]*)[:：]\s*(.+)$/u.exec(entry) ?? [];
    return when === undefined || what === undefined ? undefined : { when, what };
  });
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

/** The headline of a news card in every language, each with the page language it is in; fetched when asked for. */
export async function newsNames(id: NewsId): Promise<readonly (readonly [page: string, name: string])[]> {
  const words: Readonly<Record<Tongue, { readonly NEWS_TITLES: Readonly<Record<string, string>> }>> = {
    en: await import('./en/news-titles.ts'),
    kk: await import('./kk/news-titles.ts'),
    ru: await import('./ru/news-titles.ts'),
    zh: await import('./zh/news-titles.ts'),
  };
  const key = `news.title.${id.slice('news:'.length)}`;
  return TONGUES.flatMap((tongue) => {
    const name = words[tongue].NEWS_TITLES[key];
    return name === undefined ? [] : [[PAGE_LANGUAGES[tongue], name] as const];
  });
}

/** The dossier of an asset, route, club, power or hub, if it has one. A hub’s is a sentence long. */
export function findDossier(id: string): Dossier | undefined {
  if (id.startsWith('place:')) {
    const what = wordsFor(`dossier.what.${id}`);
    return what === undefined ? undefined : { name: titleOf(id), lines: [what], source: t('dossier.source.place') };
  }
  const lines = (['what', 'history', 'figures'] as const).map((part) => wordsFor(`dossier.${part}.${id}`));
  const source = wordsFor(`dossier.source.${id}`);
  const known = lines.filter((line) => line !== undefined);
  return source === undefined || known.length < lines.length ? undefined : { name: titleOf(id), lines: known, source };
}

/** The dossier of an asset, route, club or power; throws for one that has none. */
export function dossierOf(id: string): Dossier {
  const found = findDossier(id);
  if (found === undefined) throw new Error(`no dossier of ${id}`);
  return found;
}
