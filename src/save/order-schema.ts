import { z } from 'zod';
import {
  type AssetId,
  type ClubId,
  CONCERNS,
  GIANTS,
  type NewsId,
  type Order,
  POWERS,
  type RouteId,
} from '../../rules/index.ts';

export const assetId = z.custom<AssetId>(
  (v) => typeof v === 'string' && /^asset:[a-z0-9-]{1,40}$/.test(v),
  'not an asset',
);
export const routeId = z.custom<RouteId>(
  (v) => typeof v === 'string' && /^route:[a-z0-9-]{1,40}$/.test(v),
  'not a route',
);
export const clubId = z.custom<ClubId>((v) => typeof v === 'string' && /^club:[a-z0-9-]{1,40}$/.test(v), 'not a club');
export const newsId = z.custom<NewsId>((v) => typeof v === 'string' && /^news:[a-z0-9-]{1,60}$/.test(v), 'not a card');
const giant = z.enum(GIANTS);
export const power = z.enum(POWERS);
export const concern = z.enum(CONCERNS);
export const count = z.int().min(0).max(100);
/** A price goes by halves unless a preset says otherwise. */
const price = z.number().min(0).max(1000);

export const card = z.discriminatedUnion('posture', [
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
    keep: z.literal([0, 1, 2]),
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
  z.strictObject({ type: z.literal('prosper'), levels: z.literal([0, 1, 2]) }),
]) satisfies z.ZodType<Order>;
