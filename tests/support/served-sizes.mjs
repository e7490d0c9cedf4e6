import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const served = (file) => brotliCompressSync(readFileSync(file)).length;

/** Catalogues of single languages: a player fetches the one that is read. */
const LANGUAGE = /^assets\/(?:kk|ru|zh)-/;

/** The presets: a player fetches the one that is played. */
const PRESET = new RegExp(
  `^assets/(?:${readdirSync(join(import.meta.dirname, '../../assets/scenarios'))
    .map((file) => file.replace('.json', ''))
    .join('|')})-`,
);

/** Rooms that no game leads into: the studio, and its words. */
const BESIDE = /^assets\/(?:studio|studio-screen)-/;

/**
 * What the built game weighs in bytes, compressed as `npm start` serves it: the title (its page, styles and scripts,
 * all that must arrive before it can be read and pressed; type and the picture behind come after); the scripts of a
 * whole game, from the title through the table, the computer players, the sheet for classes and the rulebook to the
 * debrief and all it asks, saves and replays with it, in one language, by the largest catalogue and the largest preset;
 * and the studio, which a game never enters.
 */
export function servedSizes(folder) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, name]) => name);
  const title = new Set(named);
  for (const name of title) {
    if (!name.endsWith('.js')) continue;
    const code = readFileSync(join(folder, name), 'utf8');
    for (const [, part] of code.matchAll(/(?:^|[;}])import(?:[^'"`();]*from)?["'`]\.\/([^"'`]+\.js)["'`]/g))
      title.add(`assets/${part}`);
  }
  const scripts = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.js'));
  const sum = (names) => names.reduce((total, name) => total + served(join(folder, name)), 0);
  const kinds = [LANGUAGE, PRESET];
  const largest = kinds.map((kind) =>
    Math.max(...scripts.filter((name) => kind.test(name)).map((name) => served(join(folder, name)))),
  );
  const beside = scripts.filter((name) => BESIDE.test(name));
  const common = scripts.filter((name) => !beside.includes(name) && !kinds.some((kind) => kind.test(name)));
  return {
    title: served(join(folder, 'index.html')) + sum([...title]),
    scripts: largest.reduce((total, one) => total + one, sum(common)),
    studio: sum(beside),
  };
}
