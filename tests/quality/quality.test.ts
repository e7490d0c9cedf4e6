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
    expect(score(mixed) - score(by('hedge')), 'hedge').toBeGreaterThan(3);
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

  it('taking sides and balancing against Russia mostly do not last as mixed play does', () => {
    const survival = (policy: string) => shareOf(by(policy), ({ collapse }) => collapse === 'none');
    for (const policy of ['bandwagon-russia', 'bandwagon-china', 'balance-russia']) {
      expect(survival(policy), policy).toBeGreaterThan(0.2);
      expect(survival(policy), policy).toBeLessThan(0.85);
    }
  });

  it('a casual player succeeds in some games, a naive one seldom', () => {
    expect(success(by('casual'))).toBeGreaterThan(0.15);
    expect(success(by('casual'))).toBeLessThan(0.65);
    expect(success(by('naive'))).toBeLessThan(0.45);
  });

  it('no kind of collapse is nearly all of them', () => {
    const fallen = ['naive', 'bandwagon-russia', 'bandwagon-china', 'balance-russia', 'balance-west']
      .flatMap((policy) => [...by(policy)])
      .filter(({ collapse }) => collapse !== 'none');
    for (const kind of ['vassalage', 'intervention', 'rupture'])
      expect(
        shareOf(fallen, ({ collapse }) => collapse === kind),
        kind,
      ).toBeLessThan(0.65);
    expect(shareOf(fallen, ({ collapse }) => collapse === 'rupture')).toBeGreaterThan(0.05);
  });

  it('few tenders are tied, and no decision is without a choice', () => {
    const table = by('competent');
    const sum = (of: (row: GameRow) => number) => table.reduce((all, row) => all + of(row), 0);
    expect(sum(({ tenders }) => tenders.ties) / sum(({ tenders }) => tenders.held)).toBeLessThan(0.3);
    expect(sum(({ decisions }) => decisions.forced) / sum(({ decisions }) => decisions.count)).toBeLessThan(0.02);
    expect(sum(({ decisions }) => decisions.count) / table.length).toBeLessThan(48);
  });

  it('doing without the West costs', () => {
    expect(score(mixed) - score(by('no-west'))).toBeGreaterThan(1);
  });

  it('history-like play survives in calm, Russian coercion falls and courting rises', () => {
    const { name: _name, ...cell } = historyCell('campaign', [], 3 * GAMES, 1);
    const rows = play(cell);
    expect(shareOf(rows, ({ collapse }) => collapse === 'none')).toBeGreaterThanOrEqual(0.9);
    expect(
      quantile(
        rows.map(({ tension }) => tension),
        0.75,
      ),
    ).toBeLessThanOrEqual(4);
    const { coercion, courting } = bearingOf(rows);
    expect(coercion[1]).toBeLessThan(coercion[0]);
    expect(courting[1]).toBeGreaterThan(courting[0]);
  });

  it('a decision offers a choice that can be overlooked', () => {
    const decisions = mixed.reduce((sum, row) => sum + row.decisions.count, 0);
    expect(mixed.reduce((sum, row) => sum + row.decisions.options, 0) / decisions).toBeLessThanOrEqual(22);
    expect(mixed.reduce((sum, row) => sum + row.decisions.forced, 0) / decisions).toBeLessThan(0.1);
  });
});
