import { describe, expect, it } from 'vitest';
import { allPresets } from '../../src/app/presets.ts';
import { tryOut, WARNINGS } from '../../src/app/trial/trial-games.ts';

const PRESETS = await allPresets();

const short = PRESETS.find(({ id }) => id === 'sulphur');
if (short === undefined) throw new Error('no sulphur preset');

describe('trying a preset out', () => {
  it('counts every game once, tells its progress, and repeats itself', () => {
    const told: number[] = [];
    const trial = tryOut(short, 32, (done) => told.push(done));
    expect(told).toEqual(Array.from({ length: 32 }, (_, i) => i + 1));
    expect(trial.skills.map(({ games }) => games)).toEqual([8, 8, 8]);
    expect(trial).toEqual(tryOut(short, 32, () => undefined));
    const [careless, , able] = trial.skills;
    expect(able?.score).toBeGreaterThan(careless?.score ?? 0);
    expect(trial.openings.length).toBeGreaterThan(3);
    expect(trial.warnings.map(({ code }) => code)).not.toContain('unwinnable');
  });

  it.each([
    ['unwinnable', { victory: { ...short.victory, success: 50, triumph: 55 } }],
    [
      'unlosable',
      { victory: { ...short.victory, holding: 0, success: 0, triumph: 55 }, start: { ...short.start, autonomy: 10 } },
    ],
    ['too-long', { minutes: { least: 1, most: 2 } }],
    ['seat-out-of-par', { par: { ...short.par, russia: { score: 40, spread: 1 } } }],
    ['skill-does-not-pay', { par: { ...short.par, kazakhstan: { score: 5, spread: 19 } } }],
  ] as const)('warns of a preset that is %s', (code, change) => {
    expect(WARNINGS).toContain(code);
    const { warnings } = tryOut({ ...short, ...change }, 32, () => undefined);
    expect(warnings.map((warning) => warning.code)).toContain(code);
  });
});
