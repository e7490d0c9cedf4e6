import { describe, expect, it } from 'vitest';
import { clockOf, paceOf } from '../../src/app/pace.ts';

describe('the pace of a class', () => {
  it.each([
    ['the first round within its share is on time', 60, 1, { state: 'on', behind: 0 }],
    ['the second round before its share began is ahead', 5 * 60, 2, { state: 'ahead', behind: 0 }],
    ['a round that has used up its share is behind by what is over', 33 * 60, 3, { state: 'behind', behind: 3 }],
    ['behind is at least a minute', 30 * 60 + 1, 3, { state: 'behind', behind: 1 }],
  ] as const)('%s', (_case, spent, round, stand) => {
    // Eight rounds in eighty minutes: ten minutes each.
    expect(paceOf(spent, round, 8, 80)).toEqual(stand);
  });

  it.each([
    [0, '0:00'],
    [61.4, '1:01'],
    [-3, '0:00'],
    [3600, '60:00'],
  ])('%d seconds read %s', (seconds, text) => {
    expect(clockOf(seconds)).toBe(text);
  });
});
