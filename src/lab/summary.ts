import { COLLAPSES, type Collapse, SEATS, type Seat } from '../../rules/index.ts';
import type { GameRow } from './game-row.ts';
import { mean, quantile, rounded, shareOf } from './statistics.ts';

/** What many games came to. Shares are 0-1; scores, rounds and Kazakhstan's decisions are means a game. */
export interface Summary {
  readonly games: number;
  readonly finished: number;
  readonly collapses: Readonly<Record<Collapse, number>>;
  readonly score: Readonly<Record<Seat, number>>;
  readonly success: number;
  readonly survival: number;
  readonly tension: { readonly median: number; readonly p75: number };
  readonly rounds: number;
  readonly decisions: number;
}

/** Sums games up. */
export function summarise(rows: readonly GameRow[]): Summary {
  const count = (kind: Collapse) => rows.filter(({ collapse }) => collapse === kind).length;
  const score = (seat: Seat) => rounded(mean(rows.map((row) => row.score[seat])));
  const tension = rows.map((row) => row.tension);
  return {
    games: rows.length,
    finished: rows.length,
    collapses: Object.fromEntries(COLLAPSES.map((kind) => [kind, count(kind)])) as Record<Collapse, number>,
    score: Object.fromEntries(SEATS.map((seat) => [seat, score(seat)])) as Record<Seat, number>,
    success: rounded(shareOf(rows, ({ success }) => success)),
    survival: rounded(shareOf(rows, ({ collapse }) => collapse === 'none')),
    tension: { median: quantile(tension, 0.5), p75: quantile(tension, 0.75) },
    rounds: rounded(mean(rows.map(({ rounds }) => rounds))),
    decisions: rounded(mean(rows.map(({ decisions }) => decisions.count))),
  };
}
