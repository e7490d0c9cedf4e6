import { describe, expect, it } from 'vitest';
import { tryCase } from '../../src/lab/history/case.ts';
import { HISTORY_CASES } from '../../src/lab/history/cases.ts';
import { playScene } from '../../src/lab/history/scene.ts';
import { playCell } from '../../src/lab/play-cell.ts';
import { shareOf } from '../../src/lab/statistics.ts';
import { historyCell } from '../../src/lab/thesis.ts';

describe('the article’s decisions, played through the rules', () => {
  it.each(HISTORY_CASES.map((one) => [`${one.id} ${one.year}: ${one.title}`, one] as const))('%s', (_sentence, one) => {
    const { met, saw } = tryCase(one);
    expect(met, saw).toBe(true);
  });

  it('differ from their counterfactuals', () => {
    for (const { id, scene, decision, instead } of HISTORY_CASES)
      expect(JSON.stringify(playScene(scene, decision).final), id).not.toBe(
        JSON.stringify(playScene(scene, instead).final),
      );
  });

  it('make a whole story that ends with no obstruction, no rupture and nobody in exclusive control', () => {
    const cell = historyCell('campaign', [], 36, 1);
    const rows = Array.from({ length: cell.games }, (_, game) => playCell(cell, game));
    for (const { game, collapse, end } of rows) {
      expect(collapse, `game ${game}`).not.toBe('rupture');
      expect(end.share, `game ${game}`).toBeLessThanOrEqual(0.6);
    }
    // One game in twenty, and one line in ten games, may go otherwise than history.
    expect(shareOf(rows, ({ collapse }) => collapse !== 'none')).toBeLessThanOrEqual(0.05);
    expect(shareOf(rows, ({ end }) => end.obstructed > 0)).toBeLessThanOrEqual(0.1);
  });
});
