import {
  CONCERNS,
  type Concern,
  type GameEvent,
  type GameState,
  GIANTS,
  type Giant,
  type Order,
  type OrderType,
  type Outcome,
  outcome,
  POWERS,
  type Power,
  parOf,
  type Seat,
  type Strategy,
  strategyLabel,
  weights,
} from '../../rules/index.ts';
import type { MatchRecord } from '../save/record.ts';
import { type Fact, openReplay } from '../save/replay.ts';

/** The four tactics of the rulebook. */
export const TACTICS = ['inclusion', 'concession', 'wedge', 'persuasion'] as const;
export type Tactic = (typeof TACTICS)[number];

const TACTIC_OF: Readonly<Partial<Record<OrderType, Tactic>>> = {
  'concede-stake': 'concession',
  'concede-route': 'concession',
  'join-club': 'concession',
  'shelve-claim': 'concession',
  leverage: 'wedge',
  'court-ruling': 'wedge',
  talk: 'persuasion',
  promise: 'persuasion',
};

/** The tactic an order belongs to, if any: inviting both giants is inclusion. */
export function tacticOf(order: Order): Tactic | undefined {
  if (order.type === 'invite') return GIANTS.every((giant) => order.invited.includes(giant)) ? 'inclusion' : undefined;
  return TACTIC_OF[order.type];
}

/** The figures of a position that the debrief draws. */
export interface Figures {
  readonly tension: number;
  readonly autonomy: number;
  readonly prosperity: number;
  readonly credibility: number;
  readonly treasury: number;
  readonly concerns: Readonly<Record<Giant, Readonly<Record<Concern, number>>>>;
  readonly weights: Readonly<Record<Power, number>>;
  readonly par: Readonly<Record<Giant, number>>;
}

/** One decision of the game: who gave what, and how things stood before and after. */
export interface Decision {
  /** Place of the order; the first is 1. */
  readonly place: number;
  readonly round: number;
  readonly seat: Seat;
  readonly order: Order;
  readonly events: readonly GameEvent[];
  readonly before: Figures;
  readonly after: Figures;
  readonly seconds: number | undefined;
  /** The person's own reason, if one was written. */
  readonly reason: string | undefined;
}

/** One round of a finished game. */
export interface RoundFacts {
  /** Its place among the rounds of the game; the first is 1. */
  readonly round: number;
  readonly number: number;
  readonly from: number;
  readonly to: number;
  /** Orders given before it began, and by its end. */
  readonly first: number;
  readonly last: number;
  readonly end: Figures;
  readonly tactics: Readonly<Record<Tactic, number>>;
  /** What play amounts to in the window of this round and the one before. */
  readonly window: Strategy;
}

/** What a finished game was, for the debrief: read from its record alone. */
export interface Debrief {
  readonly match: MatchRecord;
  readonly final: GameState;
  readonly outcome: Outcome;
  /** What play amounts to; `undefined` where a part of it was played under other rules and is not among the facts. */
  readonly strategy: Strategy | undefined;
  readonly start: Figures;
  readonly decisions: readonly Decision[];
  readonly rounds: readonly RoundFacts[];
  readonly facts: readonly Fact[];
}

/** The figures of a position. */
export function figuresOf(state: GameState): Figures {
  const { autonomy, prosperity, credibility, treasury } = state.kazakhstan;
  const concerns = (giant: Giant) =>
    Object.fromEntries(CONCERNS.map((concern) => [concern, state[giant][concern]])) as Record<Concern, number>;
  return {
    tension: state.tension,
    autonomy,
    prosperity,
    credibility,
    treasury,
    concerns: { russia: concerns('russia'), china: concerns('china') },
    weights: weights(state),
    par: { russia: parOf(state, 'russia'), china: parOf(state, 'china') },
  };
}

/** Rounds that are read together when a stretch of play is given a label. */
const WINDOW = 2;

/** Reads the debrief from the record of a finished game; `undefined` while it is not over. */
export function debriefOf(match: MatchRecord): Debrief | undefined {
  const replay = openReplay(match);
  const final = replay.at(match.orders.length);
  const result = outcome(final);
  if (result === undefined) return undefined;
  const remarks = new Map((match.remarks ?? []).map((remark) => [remark.order, remark]));
  const positions = [figuresOf(replay.at(0))];
  const decisions = replay.steps.map(({ seat, order, round }, index): Decision => {
    const place = index + 1;
    const before = positions[index];
    const after = figuresOf(replay.at(place));
    positions.push(after);
    if (before === undefined) throw new Error(`no position before order ${place}`);
    return {
      place,
      round,
      seat,
      order,
      before,
      after,
      events: replay.facts.filter((fact) => fact.after === place).map(({ event }) => event),
      seconds: remarks.get(place)?.seconds,
      reason: remarks.get(place)?.reason,
    };
  });
  const [start] = positions;
  if (start === undefined) throw new Error(`match ${match.id} has no opening`);
  // What was played under other rules is not told again: the first round is the one in which the orders begin.
  const { round: first } = replay.at(0);
  const rounds = final.rules.rounds.slice(first - 1, final.round).map((row, index): RoundFacts => {
    const place = first + index;
    const own = decisions.filter(({ round }) => round === place);
    const last = own.at(-1)?.place ?? 0;
    const tactics = { inclusion: 0, concession: 0, wedge: 0, persuasion: 0 };
    for (const { seat, order } of own) {
      const tactic = seat === 'kazakhstan' ? tacticOf(order) : undefined;
      if (tactic !== undefined) tactics[tactic] += 1;
    }
    const inWindow = replay.facts.filter(({ round }) => round > place - WINDOW && round <= place);
    return {
      round: place,
      number: row.number,
      from: row.from,
      to: row.to,
      first: (own[0]?.place ?? 1) - 1,
      last,
      end: roundEnd(decisions, place) ?? start,
      tactics,
      window: strategyLabel(
        inWindow.map(({ event }) => event),
        replay.at(last),
      ),
    };
  });
  return {
    match,
    final,
    outcome: result,
    strategy:
      match.earlier === undefined
        ? strategyLabel(
            replay.facts.map(({ event }) => event),
            final,
          )
        : undefined,
    start,
    decisions,
    rounds,
    facts: replay.facts,
  };
}

/** A round of the game, by its place; `undefined` if it was not told. */
export const roundAt = ({ rounds }: Pick<Debrief, 'rounds'>, place: number): RoundFacts | undefined =>
  rounds.find(({ round }) => round === place);

/** How a round ended: as the reckoning left it, before the next round's news. */
function roundEnd(decisions: readonly Decision[], round: number): Figures | undefined {
  const last = decisions.findLast((decision) => decision.round === round);
  if (last === undefined) return undefined;
  const next = last.events.findIndex(({ type }) => type === 'round');
  return next < 0 ? last.after : withdrawn(last.after, last.events.slice(next));
}

/** Figures with some changes taken back. */
function withdrawn(figures: Figures, events: readonly GameEvent[]): Figures {
  const flat: Record<string, number> = {
    tension: figures.tension,
    autonomy: figures.autonomy,
    prosperity: figures.prosperity,
    credibility: figures.credibility,
    'money.kazakhstan': figures.treasury,
  };
  for (const giant of GIANTS)
    for (const concern of CONCERNS) flat[`${giant}.${concern}`] = figures.concerns[giant][concern];
  for (const event of events)
    if (event.type === 'change' && flat[event.track] !== undefined)
      flat[event.track] = (flat[event.track] ?? 0) - event.by;
  const figure = (track: string): number => flat[track] ?? 0;
  const concerns = (giant: Giant) =>
    Object.fromEntries(CONCERNS.map((concern) => [concern, figure(`${giant}.${concern}`)])) as Record<Concern, number>;
  return {
    ...figures,
    tension: figure('tension'),
    autonomy: figure('autonomy'),
    prosperity: figure('prosperity'),
    credibility: figure('credibility'),
    treasury: figure('money.kazakhstan'),
    concerns: { russia: concerns('russia'), china: concerns('china') },
  };
}

/** Weight and par of each power at a round's reckoning, if there was one. */
export function reckonedWeights(debrief: Debrief, round: number) {
  const fact = debrief.facts.findLast((one) => one.round === round && one.event.type === 'weights');
  return fact?.event.type === 'weights' ? fact.event : undefined;
}

/** Each power's part of all weight, 0-1. */
export function shareOf(weight: Readonly<Record<Power, number>>, power: Power): number {
  const all = POWERS.reduce((sum, one) => sum + weight[one], 0);
  return all === 0 ? 0 : weight[power] / all;
}

/** What the two contested assumptions cost in this game: Autonomy lost to bending, and to one power's dominance. */
export function contestedCosts({ facts }: Debrief): Readonly<Record<'bending' | 'dominance', number>> {
  const lost = (cause: 'bending' | 'dominance'): number =>
    facts.reduce(
      (sum, { event }) =>
        event.type === 'change' && event.track === 'autonomy' && event.why === cause ? sum - event.by : sum,
      0,
    );
  return { bending: lost('bending'), dominance: lost('dominance') };
}
