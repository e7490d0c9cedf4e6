import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');
const SOURCE = join(ROOT, 'node_modules/@fontsource-variable/noto-sans-sc');
const SHELF = join(ROOT, 'node_modules/.cache/chinese-face');
/** Where texts stand that a Chinese page may show: catalogues, names and presets. */
const TEXTS = ['src/text', 'assets/scenarios'];
const SHOWN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/gu;

/** The switch of languages shows this name on every page, so it has a face of its own, of two characters. */
const OWN_NAME = '中文';

/** One file of the face: the characters it draws, and a stylesheet's name for them. */
export interface Slice {
  readonly characters: string;
  readonly file: string;
}

/** Every Chinese character and mark our texts use. */
export function chineseCharacters(): string {
  const used = new Set<string>();
  for (const folder of TEXTS)
    for (const path of readdirSync(join(ROOT, folder), { recursive: true }).map(String)) {
      if (!/\.(ts|json)$/.test(path)) continue;
      for (const [character] of readFileSync(join(ROOT, folder, path), 'utf8').matchAll(SHOWN)) used.add(character);
    }
  return [...used].sort().join('');
}

/** The face as it is published: a hundred files, each for some ranges of characters. */
function published(): readonly { readonly file: string; readonly ranges: readonly (readonly [number, number])[] }[] {
  const rows: Record<string, string> = JSON.parse(readFileSync(join(SOURCE, 'unicode.json'), 'utf8'));
  return Object.entries(rows).map(([name, text]) => ({
    file: join(SOURCE, `files/noto-sans-sc-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    ranges: text.split(',').map((range) => {
      const [from = 0, to = from] = range
        .replace('U+', '')
        .split('-')
        .map((code) => Number.parseInt(code, 16));
      return [from, to] as const;
    }),
  }));
}

/** Cuts the characters out of the published face; what was cut before is taken from the shelf. */
export async function cutFace(characters: string): Promise<readonly Slice[]> {
  mkdirSync(SHELF, { recursive: true });
  const slices: Slice[] = [];
  for (const { file, ranges } of published()) {
    const own = [...characters].filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      return ranges.some(([from, to]) => code >= from && code <= to);
    });
    if (own.length === 0) continue;
    const text = own.join('');
    const name = createHash('sha256').update(file).update(text).digest('hex').slice(0, 16);
    const target = join(SHELF, `chinese-${name}.woff2`);
    if (!existsSync(target)) {
      const cut = await subsetFont(readFileSync(file), text, {
        targetFormat: 'woff2',
        variationAxes: { wght: { min: 400, max: 700, default: 400 } },
      });
      writeFileSync(target, cut);
    }
    slices.push({ characters: text, file: target });
  }
  return slices;
}

const ranges = (characters: string): string =>
  [...characters].map((character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase()}`).join(',');

const faces = (family: string, slices: readonly Slice[]): string =>
  slices
    .map(
      ({ characters, file }) =>
        `@font-face{font-family:"${family}";font-style:normal;font-display:swap;font-weight:400 700;` +
        `src:url("./${file.split(/[\\/]/).at(-1)}") format("woff2-variations");unicode-range:${ranges(characters)}}`,
    )
    .join('\n');

const SHEETS: Readonly<Record<string, () => Promise<string>>> = {
  'virtual:chinese-face.css': async () => faces('Noto Sans SC Variable', await cutFace(chineseCharacters())),
  'virtual:language-names.css': async () => faces('Language Names', await cutFace(OWN_NAME)),
};

/** Brings Noto Sans SC with only the characters our texts use, as stylesheets to import. */
export const chineseFace = (): Plugin => ({
  name: 'chinese-face',
  enforce: 'pre',
  async resolveId(id) {
    const sheet = SHEETS[id];
    if (sheet === undefined) return undefined;
    const path = join(SHELF, id.replace('virtual:', ''));
    const text = await sheet();
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
    return path;
  },
});
