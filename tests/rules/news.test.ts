import { describe, expect, test } from 'vitest';
import { CALENDAR } from '../../rules/data/calendar.ts';
import { NEWS, type NewsRow } from '../../rules/data/news.ts';
import { CONCERNS, type Giant } from '../../rules/model/ids.ts';

const rows: readonly NewsRow[] = NEWS;
const deckOf = (round: number): readonly NewsRow[] => rows.filter((row) => row.round === round);
const pushOf = (row: NewsRow, giant: Giant): number =>
  CONCERNS.reduce((sum, concern) => sum + (row.effects[giant]?.[concern] ?? 0), 0);
const mean = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

describe('the news decks', () => {
  test('there are at least 44 cards, at least 5 a round, each with its own id and a source', () => {
    expect(rows.length).toBeGreaterThanOrEqual(44);
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    for (const { number } of CALENDAR) expect(deckOf(number).length, `round ${number}`).toBeGreaterThanOrEqual(5);
    for (const row of rows) expect(row.sources.length, row.id).toBeGreaterThan(0);
  });

  test('every card is dated within its round and the table stands in order of time', () => {
    for (const row of rows) {
      const years = CALENDAR.find((round) => round.number === row.round);
      expect(years, row.id).toBeDefined();
      expect(row.year, row.id).toBeGreaterThanOrEqual(years?.from ?? Number.POSITIVE_INFINITY);
      expect(row.year, row.id).toBeLessThanOrEqual(years?.to ?? Number.NEGATIVE_INFINITY);
      expect(row.month, row.id).toBeGreaterThanOrEqual(1);
      expect(row.month, row.id).toBeLessThanOrEqual(12);
    }
    const months = rows.map((row) => row.year * 12 + row.month);
    expect(months).toEqual([...months].sort((a, b) => a - b));
  });

  test('no more than one source of a card is told in words, and every date of a source can be', () => {
    for (const { id, sources } of rows) {
      expect(sources.filter(({ told }) => told !== undefined).length, id).toBeLessThanOrEqual(1);
      for (const source of sources) {
        const dates = [...(source.told ?? []), ...(source.kind === 'publication' && source.on ? [source.on] : [])];
        for (const [year, month = 1, day = 1] of dates) {
          expect(year, id).toBeGreaterThanOrEqual(1993);
          expect(year, id).toBeLessThanOrEqual(2018);
          for (const one of [month].flat()) expect(one, id).toBeLessThanOrEqual(12);
          for (const one of [day].flat()) {
            const first = typeof month === 'number' ? month : month[0];
            expect(new Date(Date.UTC(year, first - 1, one)).getUTCDate(), id).toBe(one);
          }
        }
      }
    }
  });

  test('each round has one headline card', () => {
    for (const { number } of CALENDAR) {
      expect(deckOf(number).filter((row) => row.headline === true).length, `round ${number}`).toBe(1);
    }
  });

  test.each([
    ['russia', 1.7],
    ['china', 1.3],
  ] as const)('an average card pushes %s by about %f', (giant, aim) => {
    expect(Math.abs(mean(rows.map((row) => pushOf(row, giant))) - aim)).toBeLessThanOrEqual(0.1);
    const decks = CALENDAR.map(({ number }) => mean(deckOf(number).map((row) => pushOf(row, giant))));
    expect(Math.abs(mean(decks) - aim)).toBeLessThanOrEqual(0.1);
    const lateDecks = giant === 'china' ? decks.slice(1) : decks;
    for (const deck of lateDecks) expect(Math.abs(deck - aim)).toBeLessThanOrEqual(0.2);
    const headlines = rows.filter((row) => row.headline === true);
    expect(Math.abs(mean(headlines.map((row) => pushOf(row, giant))) - aim)).toBeLessThanOrEqual(0.1);
  });

  test('no single effect is large, and none is idle', () => {
    for (const row of rows) {
      const { russia = {}, china = {}, tension = 0, price = 0, interest = 0, money = {} } = row.effects;
      for (const push of [...Object.values(russia), ...Object.values(china)]) {
        expect(Math.abs(push ?? 0), row.id).toBeLessThanOrEqual(2);
        expect(push, row.id).not.toBe(0);
      }
      for (const figure of [tension, price, interest, ...Object.values(money)]) {
        expect(Math.abs(figure ?? 0), row.id).toBeLessThanOrEqual(1);
      }
      expect(Object.keys(row.effects).length, row.id).toBeGreaterThan(0);
    }
  });

  test('Tension moves both ways and does not drift by the news alone', () => {
    const moves = rows.map((row) => row.effects.tension ?? 0);
    expect(moves.some((by) => by > 0)).toBe(true);
    expect(moves.some((by) => by < 0)).toBe(true);
    expect(Math.abs(mean(moves))).toBeLessThanOrEqual(0.1);
  });
});
