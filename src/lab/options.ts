import { parseArgs } from 'node:util';
import { MANOEUVRES, type Manoeuvre, SEATS, type Seat } from '../../rules/index.ts';
import { LEVELS } from '../ai/levels.ts';
import { BadInput } from './bad-input.ts';
import type { Seating } from './cell.ts';
import { POLICIES, policyOf } from './policies.ts';

/** Everything that can be said on the command line. */
const OPTIONS = {
  games: { type: 'string' },
  seed: { type: 'string', default: '1' },
  seconds: { type: 'string', default: '2' },
  scenario: { type: 'string', default: 'campaign' },
  set: { type: 'string', multiple: true, default: [] as string[] },
  forbid: { type: 'string', multiple: true, default: [] as string[] },
  kazakhstan: { type: 'string', default: 'competent' },
  russia: { type: 'string' },
  china: { type: 'string' },
  'kazakhstan-level': { type: 'string' },
  'russia-level': { type: 'string' },
  'china-level': { type: 'string' },
  tries: { type: 'string', default: '12' },
  cores: { type: 'string' },
  shard: { type: 'string' },
  html: { type: 'string' },
  json: { type: 'boolean', default: false },
  census: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;
export type OptionName = keyof typeof OPTIONS;

/** A command line, read. */
export function readOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
}
export type Given = ReturnType<typeof readOptions>['values'];

/** Which options were written out, without the defaults. */
export const optionsIn = (args: readonly string[]): string[] =>
  args.filter((one) => one.startsWith('--')).map((one) => one.slice(2).split('=')[0] ?? '');

/** A whole number within bounds, or a sentence about what is wrong with it. */
export function whole(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isInteger(number) && number >= least && number <= most) return number;
  throw new BadInput(`--${name} needs a whole number from ${least} to ${most}, not '${text}'`);
}

/** The first game's seed. */
export const seedOf = ({ seed }: Given): number => whole('seed', seed, -(2 ** 31), 2 ** 31 - 1);

/** How many games to play. */
export const gamesOf = ({ games }: Given, usual: number): number =>
  games === undefined ? usual : whole('games', games, 1, 1_000_000);

/** The orders Kazakhstan is forbidden. */
export function forbidden({ forbid }: Given): Manoeuvre[] {
  return forbid
    .flatMap((list) => list.split(','))
    .map((name) => {
      const verb = MANOEUVRES.find((one) => one === name.trim());
      if (verb === undefined) throw new BadInput(`no order '${name}' to forbid; there are ${MANOEUVRES.join(', ')}`);
      return verb;
    });
}

/** Who sits in a seat, as far as the command line says so. */
export function seatingOf(given: Given, seat: Seat): Seating | undefined {
  const name = given[seat];
  const level = given[`${seat}-level`];
  if (level !== undefined && !Object.hasOwn(LEVELS, level))
    throw new BadInput(`no level '${level}'; there are ${Object.keys(LEVELS).join(', ')}`);
  if (name === undefined) {
    if (level !== undefined) throw new BadInput(`--${seat}-level needs --${seat}`);
    return undefined;
  }
  if (policyOf(seat, name) === undefined)
    throw new BadInput(
      `no policy '${name}' for ${seat}; there are ${POLICIES[seat].map((one) => one.name).join(', ')}`,
    );
  const forbid = seat === 'kazakhstan' ? forbidden(given) : [];
  return { policy: name, ...(level === undefined ? {} : { level }), ...(forbid.length === 0 ? {} : { forbid }) };
}

/** Everyone named on the command line. */
export function seatsOf(given: Given): { kazakhstan: Seating; russia?: Seating; china?: Seating } {
  const [kazakhstan, russia, china] = SEATS.map((seat) => seatingOf(given, seat));
  return {
    kazakhstan: kazakhstan ?? { policy: 'competent' },
    ...(russia === undefined ? {} : { russia }),
    ...(china === undefined ? {} : { china }),
  };
}

/** Which part of a study this machine plays: the `index`th of `of`, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** Reads `--shard i/n`. */
export function shardOf({ shard }: Given): Shard | undefined {
  if (shard === undefined) return undefined;
  const [, index, of] = shard.match(/^(\d{1,5})\/(\d{1,5})$/) ?? [];
  const found = { index: Number(index), of: Number(of) };
  if (index === undefined || found.index < 1 || found.index > found.of)
    throw new BadInput(`--shard needs i/n with i from 1 to n, not '${shard}'`);
  return found;
}
