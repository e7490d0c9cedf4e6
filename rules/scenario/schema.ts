import { z } from 'zod';
import { ASSETS } from '../data/assets.ts';
import { CALENDAR } from '../data/calendar.ts';
import { CLUBS } from '../data/clubs.ts';
import { NEWS } from '../data/news.ts';
import { ROUTES } from '../data/routes.ts';
import { TUNING } from '../data/tuning.ts';
import { CONCERNS, GIANTS, SEATS } from '../model/ids.ts';
import { MANOEUVRES } from '../model/order.ts';

const ids = <T extends { readonly id: string }>(rows: readonly T[]) =>
  rows.map((row) => row.id) as [T['id'], ...T['id'][]];

const line = z.string().trim().min(1).max(200);
const prose = z.string().trim().min(1).max(8000);
const roundNumber = z.int().min(1).max(CALENDAR.length);
const track = (most: number) => z.number().min(0).max(most);
const money = z.number().min(0).max(60);

/** Text in English, and in any of the other languages that have it. */
const text = (one: typeof line | typeof prose) =>
  z.strictObject({ en: one, kk: one.optional(), ru: one.optional(), zh: one.optional() });

const seat = z.strictObject({
  player: z.enum(['person', 'ai']).optional(),
  /** A doctrine of that seat, or `drawn` by the seed. */
  doctrine: z
    .string()
    .regex(/^[a-z-]{2,30}$/)
    .optional(),
});

const giantStart = z.strictObject({
  security: track(6).optional(),
  status: track(6).optional(),
  power: track(6).optional(),
  soft: track(3).optional(),
  money: money.optional(),
  demand: z.enum(CONCERNS).optional(),
});

const stakes = z
  .strictObject({
    kazakhstan: z.int().min(0).max(4),
    russia: z.int().min(0).max(4),
    china: z.int().min(0).max(4),
    west: z.int().min(0).max(4),
  })
  .refine((held) => held.kazakhstan + held.russia + held.china + held.west === 4, 'the four stakes must add up to 4');

const tuning = z.strictObject(
  Object.fromEntries(Object.keys(TUNING).map((knob) => [knob, z.number().min(-100).max(100).optional()])) as {
    [K in keyof typeof TUNING]: z.ZodOptional<z.ZodNumber>;
  },
);

const shape = z.strictObject({
  /** Version of this file format. */
  version: z.literal(1),
  id: z.string().regex(/^[a-z0-9-]{2,40}$/, 'small letters, digits and hyphens, 2 to 40 of them'),
  title: text(line),
  author: line.optional(),
  briefing: text(prose),
  goal: text(prose).optional(),
  /** Minutes it takes, for the set-up card. */
  minutes: z.strictObject({ least: z.int().min(1).max(300), most: z.int().min(1).max(300) }),
  /** Which rounds of the campaign's calendar are played. */
  rounds: z.strictObject({ first: roundNumber, last: roundNumber }),
  /** Rounds of the calendar that differ in this preset: what a row leaves out stays as it is. */
  calendar: z
    .array(
      z.strictObject({
        number: roundNumber,
        money: z.strictObject({ russia: money.optional(), china: money.optional(), west: money.optional() }).optional(),
        par: z.strictObject({ russia: money.optional(), china: money.optional() }).optional(),
        price: z.int().min(-3).max(3).optional(),
        interest: track(5).optional(),
      }),
    )
    .max(CALENDAR.length)
    .optional(),
  seats: z.strictObject({ kazakhstan: seat.optional(), russia: seat.optional(), china: seat.optional() }).optional(),
  /** `history`: the headline card of each round; `shuffled`: any card of the round's deck; or the cards by name. */
  news: z.union([z.enum(['history', 'shuffled']), z.array(z.enum(ids(NEWS))).max(CALENDAR.length)]).optional(),
  start: z
    .strictObject({
      autonomy: track(10).optional(),
      prosperity: z.int().min(0).max(10).optional(),
      credibility: track(6).optional(),
      treasury: money.optional(),
      debt: money.optional(),
      tension: z.int().min(0).max(9).optional(),
      interest: track(5).optional(),
      russia: giantStart.optional(),
      china: giantStart.optional(),
      clubs: z.array(z.enum(ids(CLUBS))).optional(),
      /** Contracts that stand before the first round. */
      stakes: z.partialRecord(z.enum(ids(ASSETS)), stakes).optional(),
      obstructed: z.array(z.enum(ids(ROUTES))).optional(),
      claimShelved: z.boolean().optional(),
    })
    .optional(),
  assets: z
    .array(z.enum(ids(ASSETS)))
    .min(1)
    .optional(),
  verbsOff: z
    .array(
      z.strictObject({ verb: z.enum(MANOEUVRES), rounds: z.union([z.literal('all'), z.array(roundNumber).min(1)]) }),
    )
    .optional(),
  tuning: tuning.optional(),
  par: z.strictObject(
    Object.fromEntries(
      SEATS.map((name) => [
        name,
        z.strictObject({ score: z.number().min(0).max(60), spread: z.number().min(0.5).max(20) }),
      ]),
    ) as Record<(typeof SEATS)[number], z.ZodObject<{ score: z.ZodNumber; spread: z.ZodNumber }>>,
  ),
  doctrinesShown: z.boolean().optional(),
});

/** A preset file: shape and sense. Every knob but the named texts, rounds and par may be left out. */
export const SCENARIO_SCHEMA = shape.superRefine((preset, context) => {
  const complain = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
  const { first, last } = preset.rounds;
  if (first > last) complain(['rounds', 'last'], `must not be before the first round, ${first}`);
  if (preset.minutes.least > preset.minutes.most) complain(['minutes', 'most'], 'must not be less than the least');
  const played = preset.assets;
  for (const id of Object.keys(preset.start?.stakes ?? {}))
    if (played !== undefined && !played.some((one) => one === id))
      complain(['start', 'stakes', id], 'is not among the assets of this preset');
  if (Array.isArray(preset.news) && preset.news.length !== last - first + 1)
    complain(['news'], `needs one card a round, ${last - first + 1} in all; it has ${preset.news.length}`);
  for (const giant of GIANTS) {
    const concern = preset.start?.[giant]?.demand;
    const level = concern === undefined ? undefined : preset.start?.[giant]?.[concern];
    if (concern !== undefined && (level ?? 0) < (preset.tuning?.licence ?? TUNING.licence))
      complain(['start', giant, 'demand'], `needs ${concern} at 3 or more from the start`);
  }
});

export type Scenario = z.output<typeof SCENARIO_SCHEMA>;

/** One fault of a preset: where, and what would be allowed. */
export interface ScenarioFault {
  readonly path: string;
  readonly message: string;
}

/** Reads a preset from outside: either the preset, or every fault with its place and the allowed values. */
export function parseScenario(
  input: unknown,
):
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly faults: readonly ScenarioFault[] } {
  const parsed = SCENARIO_SCHEMA.safeParse(input);
  if (parsed.success) return { ok: true, scenario: parsed.data };
  return {
    ok: false,
    faults: parsed.error.issues.map((issue) => ({
      path: issue.path.map(String).join('.') || '(whole file)',
      message:
        issue.code === 'unrecognized_keys'
          ? `unknown knob: ${issue.keys.join(', ')}`
          : issue.message.replace(/^Invalid/, 'invalid'),
    })),
  };
}
