/** What the assets, lines and clubs were in life, for hover cards: loaded when first asked for. */
import { DOSSIERS } from './en/dossiers.ts';
import { titleOf } from './say-name.ts';
import { addWords, wordsFor } from './words.ts';

addWords('en', DOSSIERS);

/** A hover card: what it was, who held it, real figures, and where that is known from. */
export interface Dossier {
  readonly name: string;
  readonly lines: readonly string[];
  readonly source: string;
}

/** The dossier of an asset, route or club, if it has one. */
export function findDossier(id: string): Dossier | undefined {
  const lines = (['what', 'history', 'figures'] as const).map((part) => wordsFor(`dossier.${part}.${id}`));
  const source = wordsFor(`dossier.source.${id}`);
  const known = lines.filter((line) => line !== undefined);
  return source === undefined || known.length < lines.length ? undefined : { name: titleOf(id), lines: known, source };
}

/** The dossier of an asset, route or club; throws for one that has none. */
export function dossierOf(id: string): Dossier {
  const found = findDossier(id);
  if (found === undefined) throw new Error(`no dossier of ${id}`);
  return found;
}
