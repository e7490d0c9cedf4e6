import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const served = (file) => brotliCompressSync(readFileSync(file)).length;

/** Catalogues of single languages: a player fetches the one that is read. */
const LANGUAGE = /^assets\/(?:kk|ru|zh)-/;

/** Rooms beside the game, fetched only by who enters them: the studio and its trial, the debrief with its charts and what-if. */
const BESIDE = /^assets\/(?:studio|studio-screen|trial-worker|what-if-worker|class-part|debrief|debrief-screen)-/;

/**
 * What the built game weighs in bytes, compressed as `npm start` serves it: the title (its page, styles and scripts,
 * all that must arrive before it can be read and pressed; type and the picture behind come after), and the scripts of
 * the whole game in one language, with the largest of the other catalogues, without the rooms beside the game.
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
    .filter((name) => name.endsWith('.js') && !BESIDE.test(name));
  const sum = (names) => names.reduce((total, name) => total + served(join(folder, name)), 0);
  const others = scripts.filter((name) => LANGUAGE.test(name));
  const largest = Math.max(0, ...others.map((name) => served(join(folder, name))));
  return {
    title: served(join(folder, 'index.html')) + sum([...title]),
    scripts: sum(scripts.filter((name) => !others.includes(name))) + largest,
  };
}
