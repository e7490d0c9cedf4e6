import { describe, expect, test } from 'vitest';
import { ASSETS, HOLDERS, ROUTES } from '../../rules/index.ts';
import { HISTORY } from '../../src/ui/debrief/history-record.ts';
import { carriedIn, ROUTE_HISTORY } from '../../src/ui/debrief/route-record.ts';

describe('the record beside the game', () => {
  test('has every asset with shares that add up, and every line', () => {
    expect(HISTORY.map(({ asset }) => asset)).toEqual(ASSETS.map(({ id }) => id));
    for (const { asset, holders } of HISTORY)
      expect(
        HOLDERS.reduce((sum, holder) => sum + holders[holder], 0),
        asset,
      ).toBe(100);
    expect(ROUTE_HISTORY.map(({ route }) => route)).toEqual(ROUTES.map(({ id }) => id));
  });

  test('cites publications by title and month; whatever is prose is a word of the catalogue', () => {
    for (const { sources } of [...HISTORY, ...ROUTE_HISTORY])
      for (const source of sources)
        if (typeof source === 'object') expect(source.title).not.toMatch(/article|paragraph|knowledge|derived|\d{4}/i);
  });

  test('runs from the year a line opened to 2018', () => {
    for (const { route, from, carried, known } of ROUTE_HISTORY) {
      expect(from + carried.length - 1, route).toBe(2018);
      for (const year of known) expect(carried[year - from], `${route} ${year}`).toBeGreaterThan(0);
    }
  });
});

describe('what a line carried in a span of years', () => {
  const [cpc] = ROUTE_HISTORY;
  if (cpc === undefined) throw new Error('no lines');

  test('is the mean of the years it was open', () => {
    expect(carriedIn(cpc, 2008, 2009)).toEqual({ mt: 26.75, about: false });
    expect(carriedIn(cpc, 1999, 2002)).toEqual({ mt: 5.75, about: true });
  });

  test('is nothing before it opened', () => {
    expect(carriedIn(cpc, 1993, 2000)).toBeUndefined();
  });
});
