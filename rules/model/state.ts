import type { NewsEffects } from '../data/news.ts';
import type { Tuning } from '../data/tuning.ts';
import type { LocalText } from '../scenario/local-text.ts';
import type { Collapse, Step } from './event.ts';
import type { AssetId, ClubId, Concern, Giant, Holder, NewsId, Posture, Power, RouteId, Seat } from './ids.ts';
import type { Information } from './information.ts';
import type { Card, Manoeuvre } from './order.ts';

/** One round's row of the campaign table. */
export interface RoundRow {
  /** Printed number, 1-8 in the campaign's calendar; presets may use a part of it. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
  /** Income of each power at the news. The West's is a budget for this round's tenders, not a hoard. */
  readonly money: Readonly<Record<Power, number>>;
  readonly interest: number;
  /** Added to the royalty of every shipped asset. */
  readonly price: number;
  readonly par: Readonly<Record<Giant, number>>;
  /** What the preset calls this round, in place of its years, by language. */
  readonly label?: LocalText;
}

/** What an asset is in this preset. */
export interface AssetRules {
  readonly id: AssetId;
  /** One value is roughly 5 Mt/y at plateau. */
  readonly value: number;
  /** Round in which it goes to tender. */
  readonly round: number;
  readonly needsPipeline: boolean;
  /** Round from which it can reach each route, in the order of `Rules.routes`; 0 is never. */
  readonly reach: readonly number[];
  /** Lowest price a stake may be sold for at its tender. */
  readonly reserve: number;
  /** The one price a stake is sold for when prices are fixed. */
  readonly fixedPrice: number;
  /** Least and most stakes the state may keep at its tender. */
  readonly keep: readonly [number, number];
  /** Who may be invited to its tender. */
  readonly bidders: readonly Power[];
}

/** How prices are named at a tender: in secret, one after the other in the open, or one price for all. */
export const BIDDINGS = ['sealed', 'open', 'fixed'] as const;
export type Bidding = (typeof BIDDINGS)[number];

/** What can be switched off: an order of the manoeuvre, or a posture card. */
export type Verb = Manoeuvre | Exclude<Posture, 'hold'>;

export interface VerbOff {
  readonly verb: Verb;
  readonly rounds: readonly number[] | 'all';
  /** Whose it is taken from; without it, everyone's. */
  readonly seats: readonly Seat[];
}

/** What each thing counts in the scores. */
export interface Scoring {
  readonly autonomy: number;
  readonly prosperity: number;
  readonly credibility: number;
  /** What short presets add to Kazakhstan's score for a game that does not end with them: money left, less worry and Tension left. */
  readonly treasury: number;
  readonly concerns: number;
  readonly tension: number;
  /** A giant's points a round: for weight at par, for no concern above 3, for a stake in half the open assets. */
  readonly atPar: number;
  readonly calm: number;
  readonly foothold: number;
  /** Points a giant loses for each Demand left unmet: a contested assumption. */
  readonly overreach: number;
}

/** An instructor's own event card. */
export interface OwnCard {
  readonly id: NewsId;
  /** Round of the calendar into whose deck it is shuffled. */
  readonly round: number;
  readonly effects: NewsEffects;
}

export interface RouteRules {
  readonly id: RouteId;
  readonly owner: Giant;
  readonly opens: number;
  readonly capacity: number;
}

export interface ClubRules {
  readonly id: ClubId;
  readonly power: Power;
  readonly opens: number;
}

/** The preset, compiled: everything that stays as it is from the first state to the last. Never copied, never changed. */
export interface Rules {
  readonly scenario: string;
  readonly rounds: readonly RoundRow[];
  readonly assets: readonly AssetRules[];
  /** In the order in which an asset prefers them. */
  readonly routes: readonly RouteRules[];
  readonly clubs: readonly ClubRules[];
  readonly verbsOff: readonly VerbOff[];
  readonly bidding: Bidding;
  readonly information: Information;
  readonly scoring: Scoring;
  readonly cards: readonly OwnCard[];
  readonly tuning: Tuning;
  /** Published par score and spread of each seat, for the ranking by margin. */
  readonly par: Readonly<Record<Seat, { readonly score: number; readonly spread: number }>>;
}

export interface AssetState {
  readonly id: AssetId;
  /** Round of this game in which it was awarded; 0 while it has no contract, -1 if it had one before the game began. */
  opened: number;
  /** Quarter-stakes: once open they always sum to 4. */
  kazakhstan: number;
  russia: number;
  china: number;
  west: number;
  /** The line it was moved to by concession, if any: tried first. */
  moved: RouteId | undefined;
  movedRound: number;
  /** Reckonings running at which it could not ship. */
  idle: number;
}

export interface RouteState {
  readonly id: RouteId;
  /** Value it can carry a round, before obstruction. 0 until it opens. */
  capacity: number;
  obstructed: boolean;
}

/** A posture card on the table: face down it shows others only that it lies there. */
export type LaidCard = Card | 'sealed';

export interface OpenPromise {
  readonly concern: Concern;
  /** Round in which it was made: only a later deed keeps it. */
  readonly made: number;
  /** Last round in which a stake can still be handed over. */
  readonly due: number;
}

export interface GiantState {
  money: number;
  security: number;
  status: number;
  power: number;
  /** Soft power won by courting, 0-3; counts as weight. */
  soft: number;
  /** Talks since the last deed; they run out. */
  words: number;
  demand: Concern | undefined;
  promise: OpenPromise | undefined;
  /** Last round in which it was levered; -9 is never. */
  levered: number;
  /** Last round in which the other side's club raised its Power; -9 is never. */
  envied: number;
  /** Reckonings running with total concerns at the brink. */
  brink: number;
  /** This round's cards, face down until both giants have laid theirs. */
  laid: LaidCard[];
  points: number;
}

export interface KazakhstanState {
  treasury: number;
  autonomy: number;
  prosperity: number;
  credibility: number;
  /** Owed to the West. */
  debt: number;
  /** Reckonings running with upkeep unpaid. */
  short: number;
}

export interface Tender {
  readonly asset: AssetId;
  readonly invited: readonly Power[];
  readonly keep: number;
  /** Sealed prices per stake. `undefined` has not bid (or is not invited); `'sealed'` is hidden from the viewer. */
  bids: { russia: number | 'sealed' | undefined; china: number | 'sealed' | undefined; west: number | undefined };
}

export interface SoldStake {
  readonly asset: AssetId;
  readonly owner: Power;
  count: number;
}

/**
 * A position: plain JSON from which the game can go on. `view` gives the same shape with what a seat may not know
 * masked, so every question and every look-ahead works on a view as it does on the whole.
 */
export interface GameState {
  readonly rules: Rules;
  /** Index + 1 into `rules.rounds`. */
  round: number;
  /** The round after which the game ends: the preset's last, unless the table was asked to stop sooner. */
  lastRound: number;
  /** The last round drawn by the seed, where the preset hides it: views say the last possible. */
  readonly endsAfter: number;
  step: Step;
  /** Orders left in this manoeuvre. */
  ordersLeft: number;
  tender: Tender | undefined;
  kazakhstan: KazakhstanState;
  russia: GiantState;
  china: GiantState;
  west: { money: number; interest: number };
  tension: number;
  /** Tension raised so far by each seat: rupture blames the most. */
  raised: Record<Seat, number>;
  /** Who raised each point of Tension that stands, oldest first: K, R, C, or E for events and drift. */
  trail: string;
  /** What this round's event added to the oil price. */
  priceShift: number;
  assets: AssetState[];
  routes: RouteState[];
  clubs: ClubId[];
  /** Stakes sold this round, which may be pre-empted. */
  sold: SoldStake[];
  courtUsed: boolean;
  /** Whether a line towards each side was opened or widened this round. */
  widened: Record<Giant, boolean>;
  claimShelved: boolean;
  /** Whether a Demand or an Obstruction stood when the last manoeuvre ended. */
  pressed: boolean;
  /** Whether Kazakhstan has said how much Prosperity it buys (or cannot buy any). */
  prosperityDecided: boolean;
  /** Assets the West is leaving, still to be decided on in this reckoning. */
  leaving: AssetId[];
  /** This round's event; the deck of rounds to come is hidden. */
  news: NewsId | undefined;
  deck: NewsId[];
  /** State of the seeded generator; hidden. */
  chance: readonly number[];
  /** How each giant is disposed, when a computer plays it; `'hidden'` in others' views unless the preset shows it. */
  doctrines: Readonly<Record<Giant, string>>;
  collapse: Collapse | 'none';
}

/** Holdings of one asset as a record, for reading. */
export type Stakes = Readonly<Record<Holder, number>>;
