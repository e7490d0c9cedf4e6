import { expect, test } from 'vitest';
import { ASSETS, CLUBS, NEWS, POWERS, ROUTES } from '../../rules/index.ts';
import { newsNames } from '../../src/text/dossiers.ts';
import { DOSSIERS } from '../../src/text/en/dossiers.ts';
import { dossierOf } from '../../src/text/index.ts';
import { TONGUES } from '../../src/text/languages.ts';
import { ASSET_NAMES, CLUB_NAMES, HOLDER_NAMES, PLACE_NAMES, ROUTE_NAMES } from '../../src/text/names.ts';

const ids = [...[...ASSETS, ...ROUTES, ...CLUBS].map((row) => row.id), ...POWERS];

test('every asset, route, club and power has a hover card of three sentences or so and a source', () => {
  for (const id of ids) {
    const card = dossierOf(id);
    expect(card.lines, id).toHaveLength(3);
    for (const line of card.lines) expect(line, id).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(card.source.length, id).toBeGreaterThan(10);
  }
  expect(Object.keys(DOSSIERS)).toHaveLength(ids.length * 4);
  expect(() => dossierOf('asset:nowhere')).toThrow('asset:nowhere');
});

test('every name is kept in four languages, and every id of the rules has one', () => {
  const tables = [HOLDER_NAMES, ASSET_NAMES, ROUTE_NAMES, CLUB_NAMES, PLACE_NAMES];
  const names = Object.assign({}, ...tables) as Record<string, Record<string, string>>;
  for (const [id, name] of Object.entries(names))
    for (const language of TONGUES) expect(name[language]?.trim(), `${id} ${language}`).toBeTruthy();
  for (const id of ids) expect(names[id], id).toBeDefined();
});

test('every event is named in four languages, each in its own words', async () => {
  for (const { id } of NEWS) {
    const names = await newsNames(id);
    expect(
      names.map(([page]) => page),
      id,
    ).toEqual(['en', 'kk', 'ru', 'zh-Hans']);
    expect(new Set(names.map(([, name]) => name)).size, id).toBe(4);
  }
});
