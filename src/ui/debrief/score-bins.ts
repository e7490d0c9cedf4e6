import { bin } from 'd3-array';

/** Width of a bar of scores, and the score above which they stand together. */
const WIDE = 2;
const MOST = 26;

/** A stretch of scores, and what its bar is called. */
export interface ScoreBin {
  readonly from: number;
  readonly label: string;
}

/** The bars that scores are counted in; a collapse scores 0 and has the first to itself and to anything under 2. */
export const SCORE_BINS: readonly ScoreBin[] = Array.from({ length: MOST / WIDE }, (_, i) => ({
  from: i * WIDE,
  label: String(i * WIDE),
}));

const counter = bin<number, number>()
  .domain([0, MOST])
  .thresholds(SCORE_BINS.slice(1).map(({ from }) => from));

/** How many scores fall into each bar. */
export const countScores = (scores: readonly number[]): number[] =>
  counter(scores.map((score) => Math.min(Math.max(score, 0), MOST - 0.1))).map((found) => found.length);

/** The bar a score falls into. */
export const binOf = (score: number): number => Math.min(SCORE_BINS.length - 1, Math.max(0, Math.floor(score / WIDE)));

/** The height of a picture of counts and the step of its lines: the highest bar stays within, and few lines are enough. */
export function scaleOf(counts: readonly number[]): { readonly most: number; readonly step: number } {
  const highest = Math.max(4, ...counts);
  const step = Math.ceil(highest / 4);
  return { most: Math.ceil(highest / step) * step, step };
}
