import { describe, expect, it } from 'vitest';
import { SEATS } from '../../rules/index.ts';
import type { Cell } from '../../src/lab/cell.ts';
import type { GameRow } from '../../src/lab/game-row.ts';
import { playCell } from '../../src/lab/play-cell.ts';
import { mean, quantile, shareOf } from '../../src/lab/statistics.ts';
import { bearingOf, historyCell } from '../../src/lab/thesis.ts';

/** A quick version of the lab’s studies: few games, so the bands are those of results.md, widened by their error. */
const GAMES = 18;

function play(cell: Partial<Cell> & Pick<Cell, 'seats'>): readonly GameRow[] {
  const whole: Cell = { name: 'quick', scenario: 'campaign', set: [], games: GAMES, seed: 1, ...cell };
  return Array.from({ length: whole.games }, (_, game) => playCell(whole, game));
}
const by = (policy: string) => play({ seats: { kazakhstan: { policy } } });
const score = (rows: readonly GameRow[]) => mean(rows.map((row) => row.score.kazakhstan));
const success = (rows: readonly GameRow[]) => shareOf(rows, (row) => row.success);

describe('the targets that are met stay met', () => {
  const mixed = by('multi-vector');

  it('mixed play survives and mostly succeeds', () => {
    expect(shareOf(mixed, ({ collapse }) => collapse === 'none')).toBeGreaterThanOrEqual(0.95);
    expect(success(mixed)).toBeGreaterThanOrEqual(0.6);
  });

  it('mixed play is well ahead of taking sides, and of hedging', () => {
    for (const pure of ['bandwagon-russia', 'bandwagon-china', 'balance-west'])
      expect(score(mixed) - score(by(pure)), pure).toBeGreaterThan(3);
    expect(score(mixed) - score(by('hedge')), 'hedge').toBeGreaterThan(1.5);
  });

  it('with bending free, much of the lead over hedging is gone', () => {
    const set = ['bendCost=0'];
    const free = (policy: string) => score(play({ set, seats: { kazakhstan: { policy } } }));
    expect(free('multi-vector') - free('hedge')).toBeLessThan(score(mixed) - score(by('hedge')));
  });

  it('every seat wins its part, by margin over par', () => {
    const table = by('competent');
    for (const seat of SEATS) {
      const won = shareOf(table, ({ margin }) => SEATS.every((other) => margin[seat] >= margin[other]));
      expect(won, seat).toBeGreaterThan(0.1);
      expect(won, seat).toBeLessThan(0.6);
    }
  });

  it('the same verbs at random do not succeed', () => {
    expect(success(by('random'))).toBeLessThanOrEqual(0.1);
  });

  it('doing without the West costs', () => {
    expect(score(mixed) - score(by('no-west'))).toBeGreaterThan(0.5);
  });

  it('history-like play survives in calm, and courting rises', () => {
    const { name: _name, ...cell } = historyCell('campaign', [], GAMES, 1);
    const rows = play(cell);
    expect(shareOf(rows, ({ collapse }) => collapse === 'none')).toBeGreaterThanOrEqual(0.9);
    expect(
      quantile(
        rows.map(({ tension }) => tension),
        0.75,
      ),
    ).toBeLessThanOrEqual(4);
    const { courting } = bearingOf(rows);
    expect(courting[1]).toBeGreaterThan(courting[0]);
  });

  it('a decision offers a choice that can be overlooked', () => {
    const decisions = mixed.reduce((sum, row) => sum + row.decisions.count, 0);
    expect(mixed.reduce((sum, row) => sum + row.decisions.options, 0) / decisions).toBeLessThanOrEqual(22);
    expect(mixed.reduce((sum, row) => sum + row.decisions.forced, 0) / decisions).toBeLessThan(0.1);
  });
});
