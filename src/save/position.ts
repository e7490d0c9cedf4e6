import { z } from 'zod';
import { COLLAPSES, copy, type GameState, POWERS, STEPS } from '../../rules/index.ts';
import { assetId, card, clubId, concern, count, newsId, power, routeId } from './order-schema.ts';

const figure = z.number().min(0).max(10_000);
const level = z.int().min(0).max(10);
const yes = z.boolean();
/** A round of the game; -1 is before it began, -9 never. */
const when = z.int().min(-9).max(20);
const round = z.int().min(1).max(20);

const giant = z.object({
  money: figure,
  security: z.number().min(0).max(6),
  status: z.number().min(0).max(6),
  power: z.number().min(0).max(6),
  soft: figure,
  words: figure,
  demand: concern.optional(),
  promise: z.object({ concern, made: when, due: when }).optional(),
  levered: when,
  envied: when,
  brink: count,
  laid: z.array(card).max(2),
  points: z.number().min(-1000).max(1000),
});

const bid = figure.optional();

/**
 * How things stand on the table: a position without what the preset and the seed give it, which are the rules, the deck,
 * the dice, the doctrines and a drawn end. What a file says is read as strictly as its orders are.
 */
export const POSITION = z.object({
  round,
  // The first format knew no shorter games than the preset's.
  lastRound: round.optional(),
  step: z.enum(STEPS),
  ordersLeft: z.int().min(0).max(20),
  tender: z
    .object({
      asset: assetId,
      invited: z.array(power).max(POWERS.length),
      keep: z.int().min(0).max(2),
      bids: z.object({ russia: bid, china: bid, west: bid }),
    })
    .optional(),
  kazakhstan: z.object({
    treasury: figure,
    autonomy: z.number().min(0).max(10),
    prosperity: z.number().min(0).max(10),
    credibility: z.number().min(0).max(6),
    debt: figure,
    short: count,
  }),
  russia: giant,
  china: giant,
  west: z.object({ money: figure, interest: z.number().min(0).max(5) }),
  tension: level,
  raised: z.object({ kazakhstan: count, russia: count, china: count }),
  trail: z.string().regex(/^[KRCE]{0,10}$/),
  priceShift: z.number().min(-20).max(20),
  assets: z
    .array(
      z.object({
        id: assetId,
        opened: when,
        kazakhstan: z.int().min(0).max(4),
        russia: z.int().min(0).max(4),
        china: z.int().min(0).max(4),
        west: z.int().min(0).max(4),
        moved: routeId.optional(),
        movedRound: when,
        idle: count,
      }),
    )
    .max(40),
  routes: z.array(z.object({ id: routeId, capacity: figure, obstructed: yes })).max(40),
  clubs: z.array(clubId).max(40),
  sold: z.array(z.object({ asset: assetId, owner: power, count })).max(100),
  courtUsed: yes,
  widened: z.object({ russia: yes, china: yes }),
  claimShelved: yes,
  pressed: yes,
  prosperityDecided: yes,
  leaving: z.array(assetId).max(40),
  news: newsId.optional(),
  collapse: z.enum([...COLLAPSES, 'none']),
});

/** How things stand on the table, without what the preset and the seed give. */
export type Position = z.infer<typeof POSITION>;

/** What of a position lies on the table; the rest follows from the preset and the seed. Nothing of it is shared. */
export const positionOf = (state: GameState): Position => POSITION.parse(copy(state));

/** Reads what claims to be a position; `undefined` when it is none. */
export function readPosition(input: unknown): Position | undefined {
  const read = POSITION.safeParse(input);
  return read.success ? read.data : undefined;
}
