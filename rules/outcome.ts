import type { Collapse } from './model/event.ts';
import { SEATS, type Seat } from './model/ids.ts';
import type { GameState } from './model/state.ts';
import { blamed } from './phases/reckoning.ts';

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

/** Kazakhstan's score as it stands: Autonomy, Prosperity and half of Credibility; nothing after a collapse. */
export function kazakhstanScore(state: GameState): number {
  const { autonomy, prosperity, credibility } = state.kazakhstan;
  const { scoring } = state.rules;
  if (state.collapse !== 'none') return 0;
  return autonomy * scoring.autonomy + prosperity * scoring.prosperity + credibility * scoring.credibility;
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
