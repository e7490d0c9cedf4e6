import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Which rooms of ours a room may import from. `main.tsx` wires all and is not bound. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  rules: [],
  'src/text': ['rules'],
  'src/theme': ['rules'],
  'src/ai': ['rules', 'src/text'],
  'src/save': ['rules'],
  'src/lab': ['rules', 'src/ai', 'src/save'],
  'src/app': ['rules', 'src/ai', 'src/save', 'src/text', 'src/theme'],
  'src/map': ['rules', 'src/app', 'src/text', 'src/theme', 'assets'],
  'src/ui': ['rules', 'src/app', 'src/text', 'src/theme', 'assets'],
};

/** Packages that belong to one file or room only. */
const ONLY_IN: Record<string, (file: string) => boolean> = {
  'boardgame.io': (file) => file === 'rules/game.ts' || file.startsWith('src/app/') || file.startsWith('src/lab/'),
  zod: (file) => file.startsWith('rules/scenario/') || file.startsWith('src/save/'),
  phaser: (file) => file.startsWith('src/map/'),
  idb: (file) => file.startsWith('src/save/'),
};

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

const importsOf = (source: string): string[] =>
  [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');

const roomOf = (path: string): string => path.match(/^(src\/[^/]+|rules|assets|tests)/)?.[1] ?? path;

const sources = [...filesUnder('rules'), ...filesUnder('src')].map((file) => ({
  file,
  source: readFileSync(join(ROOT, file), 'utf8'),
}));

describe('the layers of the house', () => {
  it('imports only point where they may', () => {
    const wrong: string[] = [];
    for (const { file, source } of sources) {
      const room = roomOf(file);
      const allowed = MAY_IMPORT[room];
      if (allowed === undefined) continue;
      for (const target of importsOf(source)) {
        if (!target.startsWith('.')) continue;
        const to = roomOf(relative(ROOT, resolve(ROOT, dirname(file), target)).replaceAll('\\', '/'));
        if (to !== room && !allowed.includes(to)) wrong.push(`${file} imports ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('the rules are entered by their front door, or by game.ts for the engine', () => {
    const wrong = sources
      .filter(({ file }) => file.startsWith('src/'))
      .flatMap(({ file, source }) =>
        importsOf(source)
          .filter((target) => /(^|\/)rules\//.test(target) && !/rules\/(index|game)\.ts$/.test(target))
          .map((target) => `${file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('each engine stays in its room', () => {
    const wrong = sources.flatMap(({ file, source }) =>
      importsOf(source)
        .filter((target) => {
          const owner = Object.keys(ONLY_IN).find((name) => target === name || target.startsWith(`${name}/`));
          return owner !== undefined && ONLY_IN[owner]?.(file) === false;
        })
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('rules and computer players know no clock and no unseeded chance', () => {
    const wrong = sources
      .filter(({ file }) => file.startsWith('rules/') || file.startsWith('src/ai/'))
      .filter(({ source }) => /Math\.random|Date\.now|new Date\(|performance\.now|crypto\./.test(source))
      .map(({ file }) => file);
    expect(wrong).toEqual([]);
  });
});
