import {
  type Collapse,
  type GameEvent,
  type GameState,
  GIANTS,
  type Giant,
  legalOrders,
  type Order,
  outcome,
  type Posture,
  type Scenario,
  SEATS,
  type Seat,
  type StrategyName,
  shares,
  standing,
  strategyLabel,
} from '../../rules/index.ts';
import { kingmaker } from './kingmaker.ts';
import { playMatch, type Table, type Watch } from './match.ts';

/** Hostile and friendly cards of a giant in the earlier and the later half of the rounds. */
export interface Bearing {
  readonly coercion: readonly [number, number];
  readonly courting: readonly [number, number];
}

/** What one game leaves for counting: plain numbers, small enough to travel and to be merged. */
export interface GameRow {
  /** Place in its cell, from 0. */
  readonly game: number;
  readonly doctrines: Readonly<Record<Giant, string>>;
  readonly collapse: Collapse | 'none';
  readonly success: boolean;
  readonly score: Readonly<Record<Seat, number>>;
  readonly margin: Readonly<Record<Seat, number>>;
  readonly tension: number;
  readonly rounds: number;
  readonly label: StrategyName;
  /** What every seat's score would have been, had the game ended after each round. */
  readonly course: readonly Readonly<Record<Seat, number>>[];
  /** Kazakhstan's decisions: how many, the options and kinds of order they offered in all, and how many offered none. */
  readonly decisions: {
    readonly count: number;
    readonly options: number;
    readonly kinds: number;
    readonly forced: number;
  };
  /** Manoeuvre orders given, by kind. */
  readonly orders: Readonly<Record<string, number>>;
  readonly bearing: Readonly<Record<Giant, Bearing>>;
  readonly tenders: {
    readonly held: number;
    readonly ties: number;
    readonly passed: number;
    /** Money foreigners paid for stakes, and what their stakes earned them. */
    readonly price: number;
    readonly income: number;
  };
  /** How the country stands at the end: lines obstructed, and the largest foreign share. */
  readonly end: { readonly obstructed: number; readonly share: number };
  /** Whether a seat that could no longer win decided who did; only where it was looked for. */
  readonly kingmaker?: boolean;
}

const HOSTILE: readonly Posture[] = ['press', 'obstruct', 'confront'];
const FRIENDLY: readonly Posture[] = ['court', 'accommodate'];

/** Plays one game and keeps what is counted; the watch is told of it as well. */
export function playRow(
  scenario: Scenario,
  seed: number,
  game: number,
  table: Table,
  deep = false,
  watch: Watch = {},
): GameRow {
  const log: GameEvent[] = [];
  const decisions = { count: 0, options: 0, kinds: 0, forced: 0 };
  const orders: Record<string, number> = {};
  const course: Record<Seat, number>[] = [];
  let round = 1;
  const decided = (state: GameState, seat: Seat, order: Order) => {
    watch.decided?.(state, seat, order);
    if (state.round > round) {
      course.push(standing(state));
      round = state.round;
    }
    if (seat !== 'kazakhstan') return;
    const legal = legalOrders(state);
    decisions.count += 1;
    decisions.options += legal.length;
    decisions.kinds += new Set(legal.map(({ type }) => type)).size;
    if (legal.length === 1) decisions.forced += 1;
    if (state.step === 'manoeuvre') orders[order.type] = (orders[order.type] ?? 0) + 1;
  };
  const { final, rounds } = playMatch(scenario, seed, table, { log, decided });
  const ended = outcome(final);
  if (ended === undefined) throw new Error(`game ${seed} has no end`);
  watch.log?.push(...log);
  course.push(standing(final));
  return {
    game,
    doctrines: { russia: table.russia.name, china: table.china.name },
    collapse: ended.collapse,
    success: ended.band === 'success' || ended.band === 'triumph',
    score: standing(final),
    margin: {
      kazakhstan: ended.seats.kazakhstan.margin,
      russia: ended.seats.russia.margin,
      china: ended.seats.china.margin,
    },
    tension: final.tension,
    rounds,
    label: strategyLabel(log, final).name,
    course,
    decisions,
    orders,
    bearing: bearings(log, final.rules.rounds.length),
    tenders: tenders(log),
    end: {
      obstructed: final.routes.filter(({ obstructed }) => obstructed).length,
      share: Math.max(...Object.values(shares(final))),
    },
    ...(deep ? { kingmaker: kingmaker(scenario, seed, table) } : {}),
  };
}

/** Counts every giant's cards by half of the game. */
function bearings(log: readonly GameEvent[], rounds: number): Record<Giant, Bearing> {
  const count = (): { coercion: [number, number]; courting: [number, number] } => ({
    coercion: [0, 0],
    courting: [0, 0],
  });
  const found = { russia: count(), china: count() };
  let half: 0 | 1 = 0;
  for (const event of log) {
    if (event.type === 'round') half = event.round > rounds / 2 ? 1 : 0;
    if (event.type !== 'posture-revealed') continue;
    if (HOSTILE.includes(event.card.posture)) found[event.giant].coercion[half] += 1;
    if (FRIENDLY.includes(event.card.posture)) found[event.giant].courting[half] += 1;
  }
  return found;
}

/** Reads from the facts how the tenders went. */
function tenders(log: readonly GameEvent[]): GameRow['tenders'] {
  const found = { held: 0, ties: 0, passed: 0, price: 0, income: 0 };
  let prices: readonly number[] = [];
  let bids: Readonly<Record<string, number>> = {};
  for (const event of log) {
    switch (event.type) {
      case 'bids-revealed':
        bids = event.bids;
        prices = Object.values(event.bids).filter((price) => price > 0);
        if (prices.length < 2) break;
        found.held += 1;
        if (prices.filter((price) => price === event.best).length > 1) found.ties += 1;
        break;
      case 'awarded': {
        if (prices.length < 2) break;
        const best = Math.max(...prices);
        const served = Object.entries(event.stakes).some(([power, count]) => count > 0 && bids[power] === best);
        if (!served) found.passed += 1;
        break;
      }
      case 'stake-moved':
        if (event.from === 'kazakhstan') found.price += event.why === 'sale' ? event.count * event.price : event.price;
        break;
      case 'shipped':
        for (const giant of [...GIANTS, 'west'] as const) found.income += event.dividends[giant];
        break;
    }
  }
  return found;
}

/** The seat that leads, if one does: by these figures, the highest. */
export function leaderOf(figures: Readonly<Record<Seat, number>>): Seat | undefined {
  const most = Math.max(...SEATS.map((seat) => figures[seat]));
  const first = SEATS.filter((seat) => figures[seat] === most);
  return first.length === 1 ? first[0] : undefined;
}
