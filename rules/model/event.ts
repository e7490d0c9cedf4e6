import type { AssetId, ClubId, Concern, Giant, Holder, NewsId, Power, RouteId, Seat } from './ids.ts';
import type { Award, Card, Order } from './order.ts';

/** Every figure on the table that can move. Money is `money.*`; concerns are `russia.status` and so on. */
export type Track =
  | 'autonomy'
  | 'prosperity'
  | 'credibility'
  | 'tension'
  | 'interest'
  | 'debt'
  | 'price'
  | `money.${Holder}`
  | `${Giant}.${Concern}`
  | `${Giant}.soft`
  | `${Giant}.words`
  | `${Seat}.points`;

/** Why a figure moved: the rule that moved it. The rulebook has an entry for each. */
export const CAUSES = [
  'income',
  'news',
  'pressure', // the level's extra push
  'era', // the round's own price or interest
  'kept-stakes', // paying for stakes kept in a tender
  'left-out', // a giant that could pay was not invited
  'sale', // price of tender stakes
  'tender-stake', // a giant received any stake
  'passed-over', // nobody with the best bid, or one close to it, got anything
  'press',
  'obstruct',
  'confront',
  'accommodate',
  'court',
  'invest',
  'concede-stake',
  'concede-route',
  'join-club',
  'clubs-ahead',
  'clubs-even',
  'club-envy',
  'shelve-claim',
  'reclaim',
  'pre-empt',
  'court-ruling',
  'leverage',
  'talk',
  'words-fade',
  'deed', // a deed makes words good again
  'promise',
  'promise-kept',
  'promise-broken',
  'build',
  'bending', // conceding under a Demand
  'demand-met',
  'demand-unmet',
  'overreach', // a Demand left unmet costs its giant, where a preset says so
  'lone-expansion',
  'royalty',
  'dividend',
  'upkeep',
  'shortfall',
  'loan',
  'repayment',
  'take-over',
  'held-back', // a field with Western stakes that could not ship
  'departure', // the West leaves a field that cannot ship
  'prosperity',
  'below-par',
  'rival-ahead',
  'at-par',
  'dominance',
  'free-hand',
  'crisis',
  'umbrella',
  'both-uneasy',
  'both-calm',
  'ties', // institutions kept up
  'spiral', // at high Tension each arms against the other
  'border-closure',
  'weight-at-par',
  'no-concern',
  'foothold',
  'final-weight',
  'final-soft',
  'final-money',
  'final-tension',
] as const;
export type Cause = (typeof CAUSES)[number];

export const STEPS = ['invite', 'bid', 'award', 'posture', 'manoeuvre', 'take-over', 'prosper', 'over'] as const;
/** Where the round stands: whose decision of which kind is awaited. News and the reckoning run by themselves. */
export type Step = (typeof STEPS)[number];

/** The parts of the reckoning, in order. */
export const RECKONING_STEPS = [
  'demands',
  'shipping',
  'upkeep',
  'departures',
  'prosperity',
  'power',
  'hands', // dominance and the free hand
  'crises',
  'tension',
  'promises',
  'collapse',
  'points',
] as const;
export type ReckoningStep = (typeof RECKONING_STEPS)[number];

/** The ways a game can be cut short. */
export const COLLAPSES = ['vassalage', 'insolvency', 'intervention', 'rupture'] as const;
export type Collapse = (typeof COLLAPSES)[number];

/** What happened, as a fact with numbers; never words. */
export type GameEvent =
  | { readonly type: 'round'; readonly round: number }
  /** The table was asked to stop after this round. */
  | { readonly type: 'last-round'; readonly round: number }
  /** The game goes on from a position that was reached under other rules; what led to it is not told again. */
  | { readonly type: 'rules-changed'; readonly round: number }
  | { readonly type: 'news'; readonly card: NewsId }
  | { readonly type: 'step'; readonly step: Step; readonly actor?: Seat }
  /** An order was given. Sealed bids and face-down cards are `hidden` from the others until revealed. */
  | { readonly type: 'order'; readonly seat: Seat; readonly order: Order }
  | { readonly type: 'sealed'; readonly seat: Seat; readonly what: 'bid' | 'posture' }
  | {
      readonly type: 'change';
      readonly track: Track;
      readonly by: number;
      readonly now: number;
      readonly why: Cause;
      /** What the cause refers to: an asset, route, club, giant or news card. */
      readonly of?: string;
      /** For Tension: the seat it is blamed on. */
      readonly blame?: Seat;
    }
  | {
      readonly type: 'tender-opened';
      readonly asset: AssetId;
      readonly invited: readonly Power[];
      readonly keep: number;
      readonly couldPay: readonly Giant[];
    }
  | {
      readonly type: 'bids-revealed';
      readonly asset: AssetId;
      readonly bids: Readonly<Record<Power, number>>;
      readonly best: number;
    }
  | {
      readonly type: 'awarded';
      readonly asset: AssetId;
      readonly stakes: Award;
      readonly state: number;
      /** What the sale brought; `undefined` to those who may never learn the bids. */
      readonly income: number | undefined;
    }
  | { readonly type: 'posture-revealed'; readonly giant: Giant; readonly card: Card }
  | { readonly type: 'demand'; readonly giant: Giant; readonly concern: Concern }
  | {
      readonly type: 'demand-ended';
      readonly giant: Giant;
      readonly concern: Concern;
      readonly why: 'conceded' | 'ruled' | 'levered' | 'unmet';
    }
  | { readonly type: 'obstructed'; readonly giant: Giant; readonly route: RouteId | 'border' }
  | {
      readonly type: 'lifted';
      readonly giant: Giant;
      readonly route: RouteId;
      readonly why: 'calm' | 'conceded' | 'ruled' | 'levered';
    }
  | {
      readonly type: 'widened';
      readonly route: RouteId;
      readonly by: number;
      readonly capacity: number;
      readonly who: Holder;
    }
  | {
      readonly type: 'stake-moved';
      readonly asset: AssetId;
      readonly from: Holder;
      readonly to: Holder;
      readonly count: number;
      readonly price: number;
      readonly why: Cause;
    }
  | { readonly type: 'rerouted'; readonly asset: AssetId; readonly from: RouteId | undefined; readonly to: RouteId }
  | { readonly type: 'joined'; readonly club: ClubId; readonly power: Power }
  | { readonly type: 'claim'; readonly shelved: boolean }
  | { readonly type: 'promised'; readonly to: Giant; readonly concern: Concern; readonly due: number }
  | { readonly type: 'promise-ended'; readonly to: Giant; readonly kept: boolean }
  | { readonly type: 'levered'; readonly target: Giant; readonly backer: Power }
  | { readonly type: 'reckoning'; readonly step: ReckoningStep }
  | {
      readonly type: 'shipped';
      readonly asset: AssetId;
      readonly route: RouteId | 'none';
      readonly value: number;
      readonly royalty: number;
      readonly dividends: Readonly<Record<Holder, number>>;
    }
  | { readonly type: 'held-back'; readonly asset: AssetId; readonly value: number; readonly rounds: number }
  | { readonly type: 'short'; readonly gap: number; readonly lent: number; readonly running: number }
  /** Upkeep was paid, but more is owed than creditors put up with. */
  | { readonly type: 'indebted'; readonly debt: number; readonly running: number }
  | { readonly type: 'leaving'; readonly asset: AssetId; readonly stakes: number }
  | {
      readonly type: 'weights';
      readonly weights: Readonly<Record<Power, number>>;
      readonly par: Readonly<Record<Giant, number>>;
    }
  | {
      readonly type: 'crisis';
      readonly giant: Giant;
      readonly concern: Concern;
      readonly relief: 'none' | 'rival' | 'umbrella';
    }
  | {
      readonly type: 'brink';
      readonly giant: Giant;
      readonly running: number;
      readonly blocked: 'no' | 'umbrella';
    }
  | { readonly type: 'border-closed' }
  | { readonly type: 'ended'; readonly collapse: Collapse | 'none'; readonly blamed?: Seat };

export type EventType = GameEvent['type'];
export type EventOf<T extends EventType> = Extract<GameEvent, { type: T }>;
