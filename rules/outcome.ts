import type { Collapse } from './model/event.ts';
import { type Giant, SEATS, type Seat } from './model/ids.ts';
import { concernTotal, giantOf, weights } from './model/queries.ts';
import type { GameState } from './model/state.ts';
import { blamed, finalWorth } from './phases/reckoning.ts';

/** How well Kazakhstan did, in words of the rulebook. */
export const BANDS = ['collapse', 'survival', 'holding', 'success', 'triumph'] as const;
export type Band = (typeof BANDS)[number];

export interface SeatResult {
  readonly score: number;
  /** The score an able player usually reaches in this preset. */
  readonly par: number;
  /** Score over par, in spreads of that seat: comparable between seats. */
  readonly margin: number;
  /** 1 is first; equal margins (to one decimal) share a rank. */
  readonly rank: number;
}

export interface Outcome {
  readonly collapse: Collapse | 'none';
  /** Whose doing a rupture was; that seat is last. */
  readonly blamed: Seat | undefined;
  readonly band: Band;
  readonly seats: Readonly<Record<Seat, SeatResult>>;
}

/** What Kazakhstan's score is made of; the last three count in presets that say so. */
export const SCORE_PARTS = ['autonomy', 'prosperity', 'credibility', 'treasury', 'concerns', 'tension'] as const;
export type ScorePart = (typeof SCORE_PARTS)[number];

/** What each part adds to Kazakhstan's score as it stands, or takes from it. */
export function scoreParts(state: GameState): Record<ScorePart, number> {
  const { kazakhstan, tension, rules } = state;
  const { scoring } = rules;
  const worries = concernTotal(state, 'russia') + concernTotal(state, 'china');
  const cents = (points: number): number => Math.round(points * 100) / 100;
  return {
    autonomy: kazakhstan.autonomy * scoring.autonomy,
    prosperity: kazakhstan.prosperity * scoring.prosperity,
    credibility: kazakhstan.credibility * scoring.credibility,
    treasury: cents(kazakhstan.treasury * scoring.treasury),
    concerns: -cents(worries * scoring.concerns),
    tension: -cents(tension * scoring.tension),
  };
}

/** Kazakhstan's score as it stands: Autonomy, Prosperity and half of Credibility; nothing after a collapse. */
export function kazakhstanScore(state: GameState): number {
  if (state.collapse !== 'none') return 0;
  const parts = scoreParts(state);
  let sum = 0;
  for (const part of SCORE_PARTS) sum += parts[part];
  return Math.max(0, Math.round(sum * 100) / 100);
}

/** What every seat's score would be if the game ended as it stands: for a giant, with what counts at the end alone. */
export function standing(state: GameState): Record<Seat, number> {
  const weight = weights(state);
  const giant = (one: Giant): number => {
    const { points } = giantOf(state, one);
    return state.step === 'over' ? points : points + finalWorth(state, one, weight[one]);
  };
  return { kazakhstan: kazakhstanScore(state), russia: giant('russia'), china: giant('china') };
}

function bandOf(state: GameState): Band {
  const { scoreHolding, scoreSuccess, scoreTriumph } = state.rules.tuning;
  if (state.collapse !== 'none') return 'collapse';
  const score = kazakhstanScore(state);
  if (score >= scoreTriumph) return 'triumph';
  if (score >= scoreSuccess) return 'success';
  return score >= scoreHolding ? 'holding' : 'survival';
}

/** The result, once the game is over; everyone can succeed at once. */
export function outcome(state: GameState): Outcome | undefined {
  if (state.step !== 'over') return undefined;
  const guilty = state.collapse === 'rupture' ? blamed(state) : undefined;
  const score: Record<Seat, number> = {
    kazakhstan: kazakhstanScore(state),
    russia: state.russia.points,
    china: state.china.points,
  };
  const margin = (seat: Seat): number => {
    const { score: par, spread } = state.rules.par[seat];
    return Math.round(((score[seat] - par) / spread) * 10) / 10;
  };
  const rank = (seat: Seat): number => {
    if (seat === guilty) return SEATS.length;
    return 1 + SEATS.filter((other) => other !== guilty && margin(other) > margin(seat)).length;
  };
  const result = (seat: Seat): SeatResult => ({
    score: score[seat],
    par: state.rules.par[seat].score,
    margin: margin(seat),
    rank: rank(seat),
  });
  return {
    collapse: state.collapse,
    blamed: guilty,
    band: bandOf(state),
    seats: { kazakhstan: result('kazakhstan'), russia: result('russia'), china: result('china') },
  };
}
