import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const RULES = fileURLToPath(new URL('../../rules/', import.meta.url));

/** A short name for the rules as they are now, numbers and all: other rules have another. Read when the game is built. */
export function rulesDigest(): string {
  const files = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const digest = createHash('sha256');
  for (const file of files.map((one) => one.replaceAll('\\', '/')).sort())
    digest.update(`${file}\n${readFileSync(`${RULES}${file}`, 'utf8').replaceAll('\r\n', '\n')}\n`);
  return digest.digest('hex').slice(0, 12);
}
