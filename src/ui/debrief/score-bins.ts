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

/** The bar a score falls into. */
export const binOf = (score: number): number => Math.min(SCORE_BINS.length - 1, Math.max(0, Math.floor(score / WIDE)));

/** How many scores fall into each bar. */
export function countScores(scores: readonly number[]): number[] {
  const bars = scores.map(binOf);
  return SCORE_BINS.map((_, bar) => bars.filter((one) => one === bar).length);
}
