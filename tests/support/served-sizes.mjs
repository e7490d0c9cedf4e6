import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const served = (file) => gzipSync(readFileSync(file)).length;

/**
 * What the built game weighs in bytes, compressed as it is served: the title (its page, styles and scripts, all that
 * must arrive before it can be read and pressed; type and the picture behind come after), and all scripts together.
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
  return { title: served(join(folder, 'index.html')) + sum([...title]), scripts: sum(scripts), parts: [...title] };
}
