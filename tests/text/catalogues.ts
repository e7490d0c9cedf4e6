import { readdirSync } from 'node:fs';
import type { Tongue } from '../../src/text/languages.ts';

type Room = Readonly<Record<string, string>>;

const folder = new URL('../../src/text/', import.meta.url);

/** A language's catalogue as it stands in its folder: each room's words under the room's file name. */
export async function catalogueOf(tongue: Tongue): Promise<Readonly<Record<string, Room>>> {
  const files = readdirSync(new URL(`${tongue}/`, folder)).filter((file) => file !== 'index.ts');
  const rooms = await Promise.all(
    files.map(async (file) => {
      const module: Readonly<Record<string, Room>> = await import(new URL(`${tongue}/${file}`, folder).href);
      return [file.replace('.ts', ''), Object.assign({}, ...Object.values(module)) as Room] as const;
    }),
  );
  return Object.fromEntries(rooms);
}
