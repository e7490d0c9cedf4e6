import type { AssetId, ClubId, Concern, Giant, Power, RouteId } from './ids.ts';

/** A posture card with its target, as a giant lays it. `border` squeezes trade when no line of its own is in use. */
export type Card =
  | { readonly posture: 'press'; readonly concern: Concern }
  | { readonly posture: 'obstruct'; readonly route: RouteId | 'border' }
  | { readonly posture: 'confront' }
  | { readonly posture: 'accommodate' }
  | { readonly posture: 'court' }
  | { readonly posture: 'invest'; readonly route: RouteId }
  | { readonly posture: 'hold' };

/** How many stakes of an asset on tender each power is given. */
export type Award = Readonly<Record<Power, number>>;

/** Everything a player can tell the game to do. One member, one file in `rules/orders`. */
export type Order =
  /** Kazakhstan opens a tender: who may bid, and how many of the four stakes the state keeps. */
  | { readonly type: 'invite'; readonly asset: AssetId; readonly invited: readonly Power[]; readonly keep: 0 | 1 | 2 }
  /** An invited giant's sealed price per stake; 0 is no bid. */
  | { readonly type: 'bid'; readonly asset: AssetId; readonly price: number }
  /** Kazakhstan signs the split. */
  | { readonly type: 'award'; readonly asset: AssetId; readonly stakes: Award }
  /** A giant lays one posture card face down (twice a round). */
  | { readonly type: 'posture'; readonly card: Card }
  /** Sell one state stake to a giant on friendly terms. */
  | { readonly type: 'concede-stake'; readonly asset: AssetId; readonly to: Giant }
  /** Move an asset's oil onto another giant's line. */
  | { readonly type: 'concede-route'; readonly asset: AssetId; readonly route: RouteId }
  /** Join an institution of Russia, China or the West. */
  | { readonly type: 'join-club'; readonly club: ClubId }
  /** Put aside the claim to a national Caspian sector. */
  | { readonly type: 'shelve-claim' }
  /** Take the Caspian claim back. */
  | { readonly type: 'reclaim' }
  /** Buy back a stake sold this round. */
  | { readonly type: 'pre-empt'; readonly asset: AssetId; readonly from: Power }
  /** Have a court move a stake from one power to a giant. */
  | { readonly type: 'court-ruling'; readonly asset: AssetId; readonly from: Power; readonly to: Giant }
  /** Play a backer against a giant that has a Demand or an Obstruction. */
  | { readonly type: 'leverage'; readonly target: Giant; readonly backer: Power }
  /** Soothe one concern with words. */
  | { readonly type: 'talk'; readonly to: Giant; readonly concern: Concern }
  /** Soothe one concern now with a stake to be handed over within two rounds. */
  | { readonly type: 'promise'; readonly to: Giant; readonly concern: Concern }
  /** Pay to widen a line. */
  | { readonly type: 'build'; readonly route: RouteId }
  /** End the manoeuvre with orders to spare. */
  | { readonly type: 'done' }
  /** Take stakes the West leaves behind, at the asset's value each. */
  | { readonly type: 'take-over'; readonly asset: AssetId; readonly stakes: number }
  /** Buy Prosperity with what is left after upkeep. */
  | { readonly type: 'prosper'; readonly levels: 0 | 1 | 2 };

export type OrderType = Order['type'];
export type OrderOf<T extends OrderType> = Extract<Order, { type: T }>;

/** The orders Kazakhstan chooses among in the manoeuvre, each counted against the round's three. */
export const MANOEUVRES = [
  'concede-stake',
  'concede-route',
  'join-club',
  'shelve-claim',
  'reclaim',
  'pre-empt',
  'court-ruling',
  'leverage',
  'talk',
  'promise',
  'build',
] as const satisfies readonly OrderType[];
export type Manoeuvre = (typeof MANOEUVRES)[number];
