import { expect, test } from 'vitest';
import { countScores, SCORE_BINS } from '../../src/ui/debrief/score-bins.ts';

test('scores are counted in bars of two; what lies outside stands in the first or the last', () => {
  const counts = countScores([0, 0, 1.5, 2, 17.9, 18, 26, 31, -2]);
  expect(counts).toHaveLength(SCORE_BINS.length);
  expect(counts.map((count, i) => [SCORE_BINS[i]?.label, count]).filter(([, count]) => count !== 0)).toEqual([
    ['0', 4],
    ['2', 1],
    ['16', 1],
    ['18', 1],
    ['24', 2],
  ]);
});
