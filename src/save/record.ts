import { z } from 'zod';
import {
  type AssetId,
  type ClubId,
  CONCERNS,
  type GameState,
  GIANTS,
  LEVELS,
  type Level,
  type Order,
  POWERS,
  parseScenario,
  type RouteId,
  type Scenario,
  SEATS,
  type Seat,
} from '../../rules/index.ts';
import { migrate } from './migrations/index.ts';

/** Who sits in a seat: a person with a name, or a computer player with its level and doctrine. */
export interface SeatSetup {
  readonly player: 'person' | 'ai';
  readonly name?: string;
  readonly level?: Level;
  readonly doctrine?: string;
}

/** What is known of a person's decision beside the order itself: how long it took, and why, in the person's own words. */
export interface Remark {
  /** Place of the order among all orders of the match; the first is 1. */
  readonly order: number;
  readonly seconds: number;
  readonly reason?: string;
}

/** One match as it is kept: what was set up, and every order given since. Replaying the orders gives the position. */
export interface MatchRecord {
  readonly id: string;
  readonly name: string;
  readonly scenario: Scenario;
  readonly seed: number;
  readonly seats: Readonly<Record<Seat, SeatSetup>>;
  readonly orders: readonly Order[];
  /** Orders given when the table asked to stop after the round being played, if it did. */
  readonly curtailed?: number;
  readonly remarks?: readonly Remark[];
  /** Seconds played so far, pauses left out. */
  readonly spent?: number;
  readonly created: number;
  readonly updated: number;
}

/** The version of the save format that this game writes. */
export const SAVE_VERSION = 2;

/** A saved game: the match, and the position it had reached, which replaying the orders must give again. */
export interface SaveRecord {
  readonly version: typeof SAVE_VERSION;
  readonly match: MatchRecord;
  readonly snapshot: GameState;
  readonly saved: number;
}

/** Why a saved game was not taken. The screen turns it into a sentence. */
export type SaveFault =
  | { readonly code: 'too-large' }
  | { readonly code: 'no-room' }
  | { readonly code: 'not-json' }
  | { readonly code: 'too-deep' }
  | { readonly code: 'not-a-save' }
  | { readonly code: 'newer-version'; readonly version: number }
  | { readonly code: 'no-migration'; readonly version: number }
  | { readonly code: 'malformed'; readonly path: string; readonly message: string }
  | { readonly code: 'scenario'; readonly path: string; readonly message: string }
  | { readonly code: 'order-refused'; readonly order: number; readonly refusal: string };

export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: SaveFault };

/** The longest text that is read as a saved game, in characters. A whole campaign takes about a tenth of it. */
export const MOST_CHARACTERS = 1_000_000;
const MOST_ORDERS = 2000;

const assetId = z.custom<AssetId>((v) => typeof v === 'string' && /^asset:[a-z0-9-]{1,40}$/.test(v), 'not an asset');
const routeId = z.custom<RouteId>((v) => typeof v === 'string' && /^route:[a-z0-9-]{1,40}$/.test(v), 'not a route');
const clubId = z.custom<ClubId>((v) => typeof v === 'string' && /^club:[a-z0-9-]{1,40}$/.test(v), 'not a club');
const giant = z.enum(GIANTS);
const power = z.enum(POWERS);
const concern = z.enum(CONCERNS);
const count = z.int().min(0).max(100);
/** A price goes by halves unless a preset says otherwise. */
const price = z.number().min(0).max(1000);

const card = z.discriminatedUnion('posture', [
  z.strictObject({ posture: z.literal('press'), concern }),
  z.strictObject({ posture: z.literal('obstruct'), route: z.union([routeId, z.literal('border')]) }),
  z.strictObject({ posture: z.literal('confront') }),
  z.strictObject({ posture: z.literal('accommodate') }),
  z.strictObject({ posture: z.literal('court') }),
  z.strictObject({ posture: z.literal('invest'), route: routeId }),
  z.strictObject({ posture: z.literal('hold') }),
]);

/** An order as it may stand in a file. Whether it may be given is for the rules to say. */
export const ORDER_SCHEMA = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('invite'),
    asset: assetId,
    invited: z.array(power).max(3),
    keep: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  }),
  z.strictObject({ type: z.literal('bid'), asset: assetId, price }),
  z.strictObject({
    type: z.literal('award'),
    asset: assetId,
    stakes: z.strictObject({ russia: count, china: count, west: count }),
  }),
  z.strictObject({ type: z.literal('posture'), card }),
  z.strictObject({ type: z.literal('concede-stake'), asset: assetId, to: giant }),
  z.strictObject({ type: z.literal('concede-route'), asset: assetId, route: routeId }),
  z.strictObject({ type: z.literal('join-club'), club: clubId }),
  z.strictObject({ type: z.literal('shelve-claim') }),
  z.strictObject({ type: z.literal('reclaim') }),
  z.strictObject({ type: z.literal('pre-empt'), asset: assetId, from: power }),
  z.strictObject({ type: z.literal('court-ruling'), asset: assetId, from: power, to: giant }),
  z.strictObject({ type: z.literal('leverage'), target: giant, backer: power }),
  z.strictObject({ type: z.literal('talk'), to: giant, concern }),
  z.strictObject({ type: z.literal('promise'), to: giant, concern }),
  z.strictObject({ type: z.literal('build'), route: routeId }),
  z.strictObject({ type: z.literal('done') }),
  z.strictObject({ type: z.literal('take-over'), asset: assetId, stakes: count }),
  z.strictObject({ type: z.literal('prosper'), levels: z.union([z.literal(0), z.literal(1), z.literal(2)]) }),
]) satisfies z.ZodType<Order>;

const name = z.string().max(60);
const token = z.string().regex(/^[a-z0-9-]{1,40}$/);
const moment = z.int().min(0).max(8.64e15);
const seat = z.strictObject({
  player: z.enum(['person', 'ai']),
  name: z.string().max(40).exactOptional(),
  level: z.enum(LEVELS).exactOptional(),
  doctrine: token.exactOptional(),
});

const seconds = z.number().min(0).max(1e9);
/** The longest reason that is kept, in characters. */
export const MOST_REASON = 600;
const remark = z.strictObject({
  order: z.int().min(1).max(MOST_ORDERS),
  seconds,
  reason: z.string().max(MOST_REASON).exactOptional(),
});

const envelope = z.object({ format: z.literal('multivector').optional(), version: z.int().min(1).max(1_000_000) });

const shape = z.strictObject({
  format: z.literal('multivector').optional(),
  version: z.literal(SAVE_VERSION),
  match: z.strictObject({
    id: z.string().regex(/^[a-z0-9-]{1,60}$/),
    name,
    scenario: z.unknown(),
    seed: z.int().min(0).max(4_294_967_295),
    seats: z
      .strictObject(Object.fromEntries(SEATS.map((one) => [one, seat])) as Record<Seat, typeof seat>)
      .refine((seats) => SEATS.some((one) => seats[one].player === 'person'), 'somebody must play'),
    orders: z.array(ORDER_SCHEMA).max(MOST_ORDERS),
    curtailed: z.int().min(0).max(MOST_ORDERS).exactOptional(),
    remarks: z.array(remark).max(MOST_ORDERS).exactOptional(),
    spent: seconds.exactOptional(),
    created: moment,
    updated: moment,
  }),
  /** Never trusted: compared with what replaying the orders gives. A file taken out before the end has none. */
  snapshot: z.unknown().optional(),
  saved: moment,
});

/** What a file or the storage holds, read but not yet replayed. */
export interface ReadRecord {
  readonly match: MatchRecord;
  readonly snapshot: unknown;
  readonly saved: number;
}

const no = (fault: SaveFault): { readonly ok: false; readonly fault: SaveFault } => ({ ok: false, fault });

/** Reads a saved game from outside or from the storage: all of it, or the reason why none of it. */
export function readRecord(input: unknown): Checked<ReadRecord> {
  const wrapped = envelope.safeParse(input);
  if (!wrapped.success) return no({ code: 'not-a-save' });
  const { version } = wrapped.data;
  if (version > SAVE_VERSION) return no({ code: 'newer-version', version });
  const current = migrate(input, version, SAVE_VERSION);
  if (current === undefined) return no({ code: 'no-migration', version });
  const parsed = shape.safeParse(current);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return no({ code: 'malformed', path: issue?.path.map(String).join('.') ?? '', message: issue?.message ?? '' });
  }
  const { match, snapshot, saved } = parsed.data;
  const preset = parseScenario(match.scenario);
  if (!preset.ok) {
    const fault = preset.faults[0];
    return no({ code: 'scenario', path: fault?.path ?? '', message: fault?.message ?? '' });
  }
  return { ok: true, value: { match: { ...match, scenario: preset.scenario }, snapshot, saved } };
}

/** The deepest nesting of a saved game that is read; a real one stays under ten. */
const MOST_DEPTH = 40;

/** Whether parts lie within parts too deeply to be read further. Asked without recursion, which depth would break. */
function tooDeep(input: unknown): boolean {
  let layer: unknown[] = [input];
  for (let depth = 0; layer.length > 0; depth++) {
    if (depth > MOST_DEPTH) return true;
    layer = layer.flatMap((part) => (typeof part === 'object' && part !== null ? Object.values(part) : []));
  }
  return false;
}

/** Reads a text that should be JSON: its content, or why nothing of it is read. */
export function readJson(text: string, most: number): Checked<unknown> {
  if (text.length > most) return no({ code: 'too-large' });
  try {
    const value: unknown = JSON.parse(text);
    return tooDeep(value) ? no({ code: 'too-deep' }) : { ok: true, value };
  } catch {
    return no({ code: 'not-json' });
  }
}

/** Reads the text of a file that claims to be a saved game. */
export function readText(text: string): Checked<ReadRecord> {
  const read = readJson(text, MOST_CHARACTERS);
  return read.ok ? readRecord(read.value) : read;
}
