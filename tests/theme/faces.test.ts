import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create } from 'fontkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, LOCALES, WORDED } from '../../src/text/languages.ts';
import { ASSET_NAMES, CLUB_NAMES, HOLDER_NAMES, PLACE_NAMES, ROUTE_NAMES } from '../../src/text/names.ts';
import { chineseCharacters, cutFace } from '../../src/theme/chinese-face.ts';
import { catalogueOf } from '../text/catalogues.ts';
import { presetTexts } from '../text/preset-texts.ts';

const root = join(import.meta.dirname, '../..');
const find = createRequire(import.meta.url);

/** The characters a font file truly draws. */
function drawnBy(file: string): ReadonlySet<number> {
  const font = create(readFileSync(file));
  if (!('characterSet' in font)) throw new Error(`${file} holds several fonts`);
  return new Set(font.characterSet);
}

/** For each family, the characters the page's stylesheet sends to a file that draws them. */
function facesOfSheet(): ReadonlyMap<string, ReadonlySet<number>> {
  const sheet = readFileSync(join(root, 'src/theme/fonts.css'), 'utf8');
  const families = new Map<string, Set<number>>();
  for (const [, rule = ''] of sheet.matchAll(/@font-face \{([^}]*)\}/g)) {
    if (/font-style: italic/.test(rule)) continue;
    const family = /font-family: "(.*?)"/.exec(rule)?.[1] ?? '';
    const drawn = drawnBy(find.resolve(/url\("(.*?)"\)/.exec(rule)?.[1] ?? ''));
    const known = families.get(family) ?? new Set();
    for (const [, from = '', to = from] of rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g))
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code++)
        if (drawn.has(code)) known.add(code);
    families.set(family, known);
  }
  return families;
}

const names = [HOLDER_NAMES, ASSET_NAMES, ROUTE_NAMES, CLUB_NAMES, PLACE_NAMES].flatMap((table) =>
  Object.values<Readonly<Record<(typeof LANGUAGES)[number], string>>>(table),
);

describe.each(LANGUAGES)('every character shown in %s has its face', (tongue) => {
  const shown = new Set<string>();
  const chinese = new Set<number>();

  beforeAll(async () => {
    const texts = Object.values(await catalogueOf(tongue)).flatMap((room) => Object.values(room));
    const months = Array.from({ length: 12 }, (_, month) =>
      new Date(Date.UTC(2001, month, 15)).toLocaleDateString(LOCALES[tongue], { month: 'long', year: 'numeric' }),
    );
    const figures = [-1234567.8, 0.45].map((figure) => figure.toLocaleString(LOCALES[tongue], { style: 'percent' }));
    const worded = WORDED[tongue];
    const said = worded === undefined ? months : [worded.and, worded.or, ...worded.months];
    const presets = presetTexts().map((text) => text.said[tongue] ?? '');
    for (const text of [
      ...texts,
      ...presets,
      ...names.map((name) => name[tongue]),
      ...said,
      ...figures,
      '−–+0123456789',
    ])
      for (const character of text.replaceAll('\n', '')) shown.add(character);
    if (tongue === 'zh')
      for (const { file, characters } of await cutFace(chineseCharacters())) {
        const drawn = drawnBy(file);
        for (const character of characters) {
          const code = character.codePointAt(0) ?? 0;
          if (drawn.has(code)) chinese.add(code);
        }
      }
  }, 120_000);

  test.each(['EB Garamond Variable', 'Inter Variable'])('in %s', (family) => {
    const drawn = facesOfSheet().get(family) ?? new Set();
    const bare = [...shown].filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      return !drawn.has(code) && !chinese.has(code);
    });
    expect(bare.join(' ')).toBe('');
    expect(shown.size).toBeGreaterThan(50);
  });
});
