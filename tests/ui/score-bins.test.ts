import { expect, test } from 'vitest';
import { countScores, SCORE_BINS, scaleOf } from '../../src/ui/debrief/score-bins.ts';

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

test('the lines beside the bars reach as high as the highest', () => {
  expect(scaleOf([])).toEqual({ most: 4, step: 1 });
  expect(scaleOf([5, 1])).toEqual({ most: 6, step: 2 });
  expect(scaleOf([3, 13])).toEqual({ most: 16, step: 4 });
});
