import { z } from 'zod';
import { ASSETS } from '../data/assets.ts';
import { CALENDAR } from '../data/calendar.ts';
import { CLUBS } from '../data/clubs.ts';
import { NEWS } from '../data/news.ts';
import { ROUTES } from '../data/routes.ts';
import { TUNING } from '../data/tuning.ts';
import { CONCERNS, GIANTS, LEVELS, POSTURES, POWERS, SEATS } from '../model/ids.ts';
import { SECRETS } from '../model/information.ts';
import { MANOEUVRES } from '../model/order.ts';
import { BIDDINGS, type Verb } from '../model/state.ts';
import { faultOf, type ScenarioFault } from './faults.ts';
import { line, localText, prose } from './local-text.ts';
import { migrated, SCENARIO_VERSION } from './migrations.ts';
import { CARD_NAME, DOCTRINE_NAME, FILE_NAME } from './names.ts';
import { complaints } from './sense.ts';
import { BRIEFING, PACE, TEACHING } from './teaching.ts';

const ids = <T extends { readonly id: string }>(rows: readonly T[]) =>
  rows.map((row) => row.id) as [T['id'], ...T['id'][]];

const roundNumber = z.int().min(1).max(CALENDAR.length);
const track = (most: number) => z.number().min(0).max(most);
const money = z.number().min(0).max(60);
const step = z.int().min(-3).max(3);
const asset = z.enum(ids(ASSETS));
const route = z.enum(ids(ROUTES));

/** One object with an optional entry for each name. */
const each = <K extends string, S extends z.ZodType>(names: readonly K[], one: S) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, one.optional()])) as Record<K, z.ZodOptional<S>>);

const seat = z.strictObject({
  player: z.enum(['person', 'ai']).optional(),
  /** A doctrine of that seat, or `drawn` by the seed. */
  doctrine: z.string().regex(DOCTRINE_NAME, 'small letters and hyphens, 2 to 30 of them').optional(),
  /** Whether a person in this seat may ask the adviser. */
  assist: z.enum(['off', 'adviser']).optional(),
  /** How well a computer player in this seat judges, unless the set-up says otherwise. */
  level: z.enum(LEVELS).optional(),
});

const giantStart = z.strictObject({
  security: track(6).optional(),
  status: track(6).optional(),
  power: track(6).optional(),
  soft: track(3).optional(),
  money: money.optional(),
  demand: z.enum(CONCERNS).optional(),
  /** A promise made before the game, to be kept by this many rounds from its start. */
  promise: z.strictObject({ concern: z.enum(CONCERNS), rounds: z.int().min(1).max(4) }).optional(),
});

const stakes = z
  .strictObject({
    kazakhstan: z.int().min(0).max(4),
    russia: z.int().min(0).max(4),
    china: z.int().min(0).max(4),
    west: z.int().min(0).max(4),
  })
  .refine((held) => held.kazakhstan + held.russia + held.china + held.west === 4, {
    message: 'the four stakes must add up to 4',
    params: { code: 'stakes-sum', detail: {} },
  });

const tender = z.strictObject({
  /** Round of the calendar in which it goes to tender. */
  round: roundNumber.optional(),
  value: z.int().min(1).max(5).optional(),
  reserve: z.int().min(1).max(20).optional(),
  fixedPrice: z.int().min(1).max(20).optional(),
  /** How many of the four stakes the state may keep. */
  keep: z.strictObject({ least: z.int().min(0).max(2), most: z.int().min(0).max(2) }).optional(),
  bidders: z.array(z.enum(POWERS)).min(1).max(3).optional(),
});

const concernSteps = each(CONCERNS, step);

const ownCard = z.strictObject({
  id: z.string().regex(CARD_NAME, 'news:own- and a name of small letters, digits and hyphens'),
  round: roundNumber,
  year: z.int().min(1990).max(2030),
  month: z.int().min(1).max(12),
  title: localText(line),
  body: localText(prose),
  source: line.optional(),
  effects: z.strictObject({
    russia: concernSteps.optional(),
    china: concernSteps.optional(),
    tension: step.optional(),
    price: step.optional(),
    interest: z.number().min(-2).max(2).optional(),
    money: each(['kazakhstan', ...POWERS], z.int().min(-10).max(10)).optional(),
  }),
});

const VERBS = [...MANOEUVRES, ...POSTURES.filter((one) => one !== 'hold')] as [Verb, ...Verb[]];
const knob = z.number().min(-100).max(100);
/** Numbers that others are divided by, or counted up by: never nothing. */
const DIVISORS: readonly string[] = ['bidStep', 'finalWeightShare', 'finalMoneyShare'];
const divisor = z.number().min(0.25).max(100);

const shape = z.strictObject({
  /** Version of this file format. */
  version: z.literal(SCENARIO_VERSION),
  id: z.string().regex(FILE_NAME, 'small letters, digits and hyphens, 2 to 40 of them'),
  title: localText(line),
  author: line.optional(),
  /** What the preset is about, in one question. */
  dilemma: localText(line).optional(),
  briefing: z.strictObject({
    public: BRIEFING,
    kazakhstan: BRIEFING.optional(),
    russia: BRIEFING.optional(),
    china: BRIEFING.optional(),
  }),
  goal: localText(prose).optional(),
  teaching: TEACHING.optional(),
  /** Minutes it takes, for the set-up card. */
  minutes: z.strictObject({ least: z.int().min(1).max(300), most: z.int().min(1).max(300) }),
  pace: PACE.optional(),
  /** Which rounds of the campaign's calendar are played. */
  rounds: z.strictObject({
    first: roundNumber,
    last: roundNumber,
    /** Rounds left out; what would open in them opens in the next one played. */
    skip: z.array(roundNumber).max(CALENDAR.length).optional(),
    /** The years the preset tells of, where they differ from the calendar's. */
    years: z.strictObject({ from: z.int().min(1900).max(2100), to: z.int().min(1900).max(2100) }).optional(),
    /** What each round played is called, in place of its years. */
    labels: z.array(localText(line)).max(CALENDAR.length).optional(),
    /** The last round is hidden: drawn by the seed from this round of the calendar on. */
    mayEndFrom: roundNumber.optional(),
  }),
  /** Rounds of the calendar that differ in this preset: what a row leaves out stays as it is. */
  calendar: z
    .array(
      z.strictObject({
        number: roundNumber,
        money: each(POWERS, money).optional(),
        par: each(GIANTS, money).optional(),
        price: step.optional(),
        interest: track(5).optional(),
      }),
    )
    .max(CALENDAR.length)
    .optional(),
  seats: each(SEATS, seat).optional(),
  /** `history`: the headline card of each round; `shuffled`: any card of the round's deck; or the cards by name. */
  news: z
    .union([
      z.enum(['history', 'shuffled']),
      z.array(z.union([z.enum(ids(NEWS)), ownCard.shape.id])).max(CALENDAR.length),
    ])
    .optional(),
  /** Event cards of the instructor's own, shuffled into their round's deck or named in the order of the news. */
  cards: z.array(ownCard).max(20).optional(),
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
      stakes: z.partialRecord(asset, stakes).optional(),
      /** What a line can carry before it is widened. */
      capacity: z.partialRecord(route, z.int().min(0).max(12)).optional(),
      obstructed: z.array(route).optional(),
      claimShelved: z.boolean().optional(),
    })
    .optional(),
  assets: z.array(asset).min(1).optional(),
  /** The line the way out takes before it exists: rounds in which the lines open. */
  opens: z.partialRecord(route, roundNumber).optional(),
  tenders: z.partialRecord(asset, tender).optional(),
  bidding: z.enum(BIDDINGS).optional(),
  information: z
    .strictObject({
      concerns: z.enum(SECRETS.concerns).optional(),
      bids: z.enum(SECRETS.bids).optional(),
      treasuries: z.enum(SECRETS.treasuries).optional(),
      scores: z.enum(SECRETS.scores).optional(),
      doctrines: z.enum(SECRETS.doctrines).optional(),
    })
    .optional(),
  verbsOff: z
    .array(
      z.strictObject({
        verb: z.enum(VERBS),
        rounds: z.union([z.literal('all'), z.array(roundNumber).min(1)]),
        seats: z.array(z.enum(SEATS)).min(1).optional(),
      }),
    )
    .optional(),
  /** What the model takes for granted and a class may dispute. */
  assumptions: z
    .strictObject({
      /** Autonomy lost for conceding under a Demand. */
      bendCost: z.int().min(0).max(2).optional(),
      /** Autonomy lost while one foreigner holds more than half of all weight. */
      dominanceCost: z.int().min(0).max(2).optional(),
      /** Autonomy gained while nobody weighs too much and nobody presses. */
      freeHand: z.int().min(0).max(2).optional(),
      wordsNeedDeeds: z.boolean().optional(),
      /** Rupture puts the seat last that raised most Tension. */
      blame: z.boolean().optional(),
      /** Points a giant loses for each Demand left unmet. */
      overreach: z.number().min(0).max(3).optional(),
    })
    .optional(),
  difficulty: z
    .strictObject({
      pushRussia: z.number().min(-2).max(3).optional(),
      pushChina: z.number().min(-2).max(3).optional(),
      ordersPerRound: z.int().min(1).max(6).optional(),
    })
    .optional(),
  /** What counts in the end, and from which score Kazakhstan holds, succeeds and triumphs. */
  victory: z
    .strictObject({
      autonomy: z.number().min(0).max(3).optional(),
      prosperity: z.number().min(0).max(3).optional(),
      credibility: z.number().min(0).max(3).optional(),
      /** For each money left; less for each point of the giants' concerns, and of Tension, that is left. */
      treasury: z.number().min(0).max(1).optional(),
      concerns: z.number().min(0).max(1).optional(),
      tension: z.number().min(0).max(1).optional(),
      atPar: z.number().min(0).max(5).optional(),
      calm: z.number().min(0).max(5).optional(),
      foothold: z.number().min(0).max(5).optional(),
      holding: track(60).optional(),
      success: track(60).optional(),
      triumph: track(60).optional(),
    })
    .optional(),
  /** Any number of the rules, by its name. */
  tuning: z
    .strictObject(
      Object.fromEntries(
        Object.keys(TUNING).map((name) => [name, (DIVISORS.includes(name) ? divisor : knob).optional()]),
      ) as {
        [K in keyof typeof TUNING]: z.ZodOptional<typeof knob>;
      },
    )
    .optional(),
  par: z.strictObject(
    Object.fromEntries(
      SEATS.map((name) => [
        name,
        z.strictObject({ score: z.number().min(-20).max(60), spread: z.number().min(0.5).max(20) }),
      ]),
    ) as Record<(typeof SEATS)[number], z.ZodObject<{ score: z.ZodNumber; spread: z.ZodNumber }>>,
  ),
  /** The chance of the game: one seed for all, or from it another for each group. */
  seed: z.strictObject({ value: z.int().min(0).max(999_999), groups: z.enum(['same', 'own']) }).optional(),
});

/** A preset as it is written, before it is asked whether it makes sense. */
export type ScenarioShape = z.output<typeof shape>;

/** A preset file: shape and sense. Every knob but the named texts, rounds and par may be left out. */
export const SCENARIO_SCHEMA = shape.superRefine((preset, context) => {
  // Sense is asked only of figures within their bounds: a last round of a billion would be counted to.
  if (context.issues.length > 0) return;
  for (const { path, message, code, detail } of complaints(preset))
    context.addIssue({ code: 'custom', path: [...path], message, params: { code, detail } });
});

export type Scenario = z.output<typeof SCENARIO_SCHEMA>;

/** The shape of a preset file as a JSON Schema, for forms and editors. */
export const scenarioJsonSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(shape, { io: 'input' }),
  title: 'Multivector preset',
});

/** Reads a preset from outside: either the preset, or every fault with its place and the allowed values. */
export function parseScenario(
  input: unknown,
):
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly faults: readonly ScenarioFault[] } {
  const file = migrated(input);
  const parsed = SCENARIO_SCHEMA.safeParse(file);
  if (parsed.success) return { ok: true, scenario: parsed.data };
  return { ok: false, faults: parsed.error.issues.map((issue) => faultOf(issue, file)) };
}
