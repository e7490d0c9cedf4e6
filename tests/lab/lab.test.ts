import { describe, expect, it } from 'vitest';
import { BadInput } from '../../src/lab/bad-input.ts';
import { run } from '../../src/lab/index.ts';

const silent = () => {};

describe('the lab', () => {
  it('prints one JSON object with these figures, the same for the same seed', () => {
    const args = ['simulate', '--games', '6', '--seed', '7', '--json'];
    const progress: string[] = [];
    const first = run(args, (line) => progress.push(line));
    const summary = JSON.parse(first);
    expect(Object.keys(summary)).toEqual([
      'games',
      'finished',
      'collapses',
      'score',
      'success',
      'survival',
      'tension',
      'rounds',
      'decisions',
    ]);
    expect(Object.keys(summary.score)).toEqual(['kazakhstan', 'russia', 'china']);
    expect(Object.keys(summary.tension)).toEqual(['median', 'p75']);
    expect(summary.games).toBe(6);
    expect(summary.finished).toBe(6);
    expect(run(args, silent)).toBe(first);
  });

  it('plays by the policies and the numbers it is told', () => {
    const told = ['simulate', '--games', '9', '--json', '--kazakhstan', 'random', '--russia', 'random'];
    const plain = JSON.parse(run(told, silent));
    const kind = JSON.parse(run([...told, '--set', 'startAutonomy=10', '--set', 'upkeep=0'], silent));
    expect(kind.score.kazakhstan).toBeGreaterThan(plain.score.kazakhstan);
  });

  it('tells a table without --json', () => {
    expect(run(['simulate', '--games', '2'], silent)).toMatch(/^games +2 \(2 finished\)\nsuccess/);
  });

  it('counts what was done on the side', () => {
    const lines: string[] = [];
    run(['simulate', '--games', '2', '--census'], (line) => lines.push(line));
    expect(lines.some((line) => line.startsWith('orders: '))).toBe(true);
    expect(lines.some((line) => line.startsWith('autonomy: '))).toBe(true);
  });

  it('traces a game to its end', () => {
    const lines = run(['trace', '--seed', '4'], silent).split('\n');
    expect(lines[0]).toBe('--- round 1');
    expect(JSON.parse(lines.at(-1) ?? '')).toHaveProperty('band');
  });

  it('measures the kernel and boardgame.io on the same orders', () => {
    const found = JSON.parse(run(['bench', '--seconds', '1', '--json'], silent));
    expect(Object.keys(found)).toEqual(['kernel', 'boardgameio', 'ratio']);
    expect(found.ratio).toBeCloseTo(found.kernel.orders_per_s / found.boardgameio.orders_per_s, 0);
    expect(found.kernel.games_per_s).toBeGreaterThan(0);
  });

  for (const [what, args, says] of [
    ['an unknown command', ['dance'], 'no command'],
    ['an unknown option', ['simulate', '--dance'], '--dance'],
    ['a count that is none', ['simulate', '--games', 'many'], '--games'],
    ['an unknown policy', ['simulate', '--russia', 'multi-vector'], 'hardliner'],
    ['an unknown knob', ['simulate', '--set', 'luck=1'], 'no knob luck'],
    ['a knob without a number', ['simulate', '--set', 'upkeep=much'], 'needs a number'],
    ['a knob out of bounds', ['simulate', '--set', 'upkeep=1000'], 'upkeep'],
    ['a file that is not there', ['simulate', '--scenario', 'nowhere.json'], 'no preset'],
    ['a file that is no preset', ['simulate', '--scenario', 'package.json'], 'package.json'],
  ] as const)
    it(`refuses ${what} in a sentence`, () => {
      expect(() => run([...args], silent)).toThrow(BadInput);
      expect(() => run([...args], silent)).toThrow(says);
    });
});
