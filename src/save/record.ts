import { z } from 'zod';
import {
  faultOf,
  type GameState,
  LEVELS,
  type Level,
  type Order,
  parseScenario,
  type RefusalCode,
  type Scenario,
  type ScenarioFault,
  SEATS,
  type Seat,
} from '../../rules/index.ts';
import { migrate } from './migrations/index.ts';
import { ORDER_SCHEMA } from './order-schema.ts';
import { POSITION, type Position, readPosition } from './position.ts';
import { MOST_SEALED, unseal } from './seal.ts';

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

/** What was played of a match before the rules changed: it can be read, and played on from, but not replayed. */
export interface Earlier {
  /** How things stood when the rules had changed: the match goes on from there. */
  readonly position: Position;
  readonly orders: readonly Order[];
  readonly remarks?: readonly Remark[];
}

/** One match as it is kept: what was set up, and every order given since. Replaying the orders gives the position. */
export interface MatchRecord {
  readonly id: string;
  readonly name: string;
  readonly scenario: Scenario;
  readonly seed: number;
  readonly seats: Readonly<Record<Seat, SeatSetup>>;
  /** Where the orders begin, if not at the opening. */
  readonly earlier?: Earlier;
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
export const SAVE_VERSION = 3;

/** A saved game: the match, and the position it had reached, which replaying the orders must give again. */
export interface SaveRecord {
  readonly version: typeof SAVE_VERSION;
  /** Under which rules it was played. */
  readonly rules: string;
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
  /** A place in the file, or in its preset, and what is wrong there. */
  | { readonly code: 'malformed' | 'scenario'; readonly at: Pick<ScenarioFault, 'path' | 'code' | 'detail'> }
  | { readonly code: 'position' }
  | { readonly code: 'order-refused'; readonly order: number; readonly refusal: RefusalCode };

export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: SaveFault };

/** The longest text that is read as a saved game, in characters. A whole campaign takes about a tenth of it. */
export const MOST_CHARACTERS = 1_000_000;
/** The most orders of a game that are read. */
export const MOST_ORDERS = 2000;

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
  rules: z.string().regex(/^[0-9a-z]{1,64}$/),
  match: z.strictObject({
    id: z.string().regex(/^[a-z0-9-]{1,60}$/),
    name,
    scenario: z.unknown(),
    seed: z.int().min(0).max(4_294_967_295),
    seats: z
      .strictObject(Object.fromEntries(SEATS.map((one) => [one, seat])) as Record<Seat, typeof seat>)
      .refine((seats) => SEATS.some((one) => seats[one].player === 'person'), {
        message: 'somebody must play',
        params: { code: 'not-allowed', detail: { allowed: ['person'] } },
      }),
    earlier: z
      .strictObject({
        /** Sealed while the game is not over. */
        position: z.union([POSITION, z.string().max(MOST_SEALED)]),
        orders: z.array(ORDER_SCHEMA).max(MOST_ORDERS),
        remarks: z.array(remark).max(MOST_ORDERS).exactOptional(),
      })
      .exactOptional(),
    orders: z.array(ORDER_SCHEMA).max(MOST_ORDERS),
    curtailed: z.int().min(0).max(MOST_ORDERS).exactOptional(),
    remarks: z.array(remark).max(MOST_ORDERS).exactOptional(),
    spent: seconds.exactOptional(),
    created: moment,
    updated: moment,
  }),
  /** Compared with what replaying the orders gives; only when the rules have changed since does a game go on from it. Sealed before the end. */
  snapshot: z.unknown().optional(),
  saved: moment,
});

/** What a file or the storage holds, read but not yet replayed. */
export interface ReadRecord {
  readonly rules: string;
  readonly match: MatchRecord;
  readonly snapshot: unknown;
  readonly saved: number;
}

const no = (fault: SaveFault): { readonly ok: false; readonly fault: SaveFault } => ({ ok: false, fault });

const at = (code: 'malformed' | 'scenario', { path, code: kind, detail }: ScenarioFault): SaveFault => ({
  code,
  at: { path, code: kind, detail },
});

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
    const [issue] = parsed.error.issues;
    return issue === undefined ? no({ code: 'not-a-save' }) : no(at('malformed', faultOf(issue, current)));
  }
  const { match, snapshot, saved, rules } = parsed.data;
  const opened = (part: unknown): unknown => (typeof part === 'string' ? unseal(part, match.seed) : part);
  const preset = parseScenario(match.scenario);
  if (!preset.ok) {
    const [fault] = preset.faults;
    return fault === undefined ? no({ code: 'not-a-save' }) : no(at('scenario', fault));
  }
  const { earlier, ...rest } = match;
  const whole = { ...rest, scenario: preset.scenario };
  if (earlier === undefined) return { ok: true, value: { rules, match: whole, snapshot: opened(snapshot), saved } };
  const position = readPosition(opened(earlier.position));
  if (position === undefined) return no({ code: 'position' });
  return {
    ok: true,
    value: { rules, match: { ...whole, earlier: { ...earlier, position } }, snapshot: opened(snapshot), saved },
  };
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
