import { expect, test } from 'vitest';
import { ASSETS, CLUBS, NEWS, POWERS, ROUTES } from '../../rules/index.ts';
import { HUBS } from '../../src/map/geography.ts';
import { datedEntries, newsNames } from '../../src/text/dossiers.ts';
import { DOSSIERS as EN } from '../../src/text/en/dossiers.ts';
import { dossierOf } from '../../src/text/index.ts';
import { DOSSIERS as KK } from '../../src/text/kk/dossiers.ts';
import { TONGUES } from '../../src/text/languages.ts';
import { ASSET_NAMES, CLUB_NAMES, HOLDER_NAMES, PLACE_NAMES, ROUTE_NAMES } from '../../src/text/names.ts';
import { DOSSIERS as RU } from '../../src/text/ru/dossiers.ts';
import { DOSSIERS as ZH } from '../../src/text/zh/dossiers.ts';

const ids = [...[...ASSETS, ...ROUTES, ...CLUBS].map((row) => row.id), ...POWERS];

test('every asset, route, club and power has a hover card of three sentences or so and a source', () => {
  for (const id of ids) {
    const card = dossierOf(id);
    expect(card.lines, id).toHaveLength(3);
    for (const line of card.lines) expect(line, id).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(card.source.length, id).toBeGreaterThan(10);
  }
  // A hub is told in a sentence, and one source serves them all.
  for (const [id] of HUBS) {
    const card = dossierOf(id);
    expect(card.lines, id).toHaveLength(1);
    expect(card.lines[0], id).toMatch(/^\p{Lu}.*\.$/u);
  }
  expect(Object.keys(EN)).toHaveLength(ids.length * 4 + HUBS.length + 1);
  expect(() => dossierOf('asset:nowhere')).toThrow('asset:nowhere');
});

test('a history of dated entries is taken apart alike in every language', () => {
  const told = { en: EN, kk: KK, ru: RU, zh: ZH } as Record<string, Record<string, string>>;
  const counts = TONGUES.map((tongue) =>
    Object.fromEntries(ids.map((id) => [id, datedEntries(told[tongue]?.[`dossier.history.${id}`] ?? '')?.length ?? 0])),
  );
  for (const count of counts) expect(count).toEqual(counts[0]);
  expect(counts[0]).toMatchObject({ 'asset:tengiz': 4, 'asset:caspian': 4, 'route:cpc': 2, 'club:belt': 0, russia: 4 });
  expect(datedEntries('October 2005: CNPC pays 4.18 bn dollars. July 2006: the state takes 33%.')).toEqual([
    { when: 'October 2005', what: 'CNPC pays 4.18 bn dollars.' },
    { when: 'July 2006', what: 'the state takes 33%.' },
  ]);
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
