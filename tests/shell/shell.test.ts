import { describe, expect, it } from 'vitest';
import type { SaveFault } from '../../src/save/record.ts';
import { LANGUAGES } from '../../src/text/languages.ts';
import { speak } from '../../src/text/words.ts';
import { spread } from '../../src/ui/debrief/spread.ts';
import { fileNameOf } from '../../src/ui/shell/file-out.ts';
import { addressOf, type Route, routeOf } from '../../src/ui/shell/route.ts';
import { sayFault } from '../../src/ui/shell/say-fault.ts';

describe('the address', () => {
  const routes: readonly Route[] = [
    { screen: 'title' },
    { screen: 'new' },
    { screen: 'hot-seat' },
    { screen: 'saves' },
    { screen: 'settings' },
    { screen: 'rules', rule: undefined },
    { screen: 'rules', rule: 'tender.invite' },
    { screen: 'play', id: 'ab-12' },
    { screen: 'replays' },
    { screen: 'replay', id: 'ab-12', order: undefined },
    { screen: 'replay', id: 'ab-12', order: 17 },
  ];
  it.each(routes.map((route) => [addressOf(route), route] as const))(
    '%s leads back to its screen',
    (address, route) => {
      expect(routeOf(address)).toEqual(route);
    },
  );

  it.each(['', '#', '#/nowhere', '#/play/', '#/play/../x', '#/play/<b>', '#rule-<x>'])('%s is the title', (address) => {
    expect(routeOf(address)).toEqual({ screen: 'title' });
  });
});

describe('labels at the end of lines', () => {
  it.each([[[10, 100, 190]], [[50, 50, 50, 50]], [[190, 190, 189]], [[60, 168, 168, 168]]])(
    '%j stand apart, in their order, and inside the picture',
    (heights) => {
      const placed = spread(heights, 14, 194);
      const order = heights.map((_, i) => i).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
      order.forEach((at, i) => {
        expect(placed[at]).toBeLessThanOrEqual(194);
        const before = order[i - 1];
        if (before !== undefined) expect((placed[at] ?? 0) - (placed[before] ?? 0)).toBeGreaterThanOrEqual(14);
      });
    },
  );

  it('a label with room stays where it is', () => {
    expect(spread([60, 168, 168, 168], 14, 194)[0]).toBe(60);
  });
});

it.each(LANGUAGES)('every reason not to take a saved game has its sentence in %s', async (tongue) => {
  await speak(tongue);
  const faults: readonly SaveFault[] = [
    { code: 'too-large' },
    { code: 'not-json' },
    { code: 'not-a-save' },
    { code: 'newer-version', version: 4 },
    { code: 'no-migration', version: 1 },
    { code: 'too-deep' },
    { code: 'no-room' },
    { code: 'position' },
    {
      code: 'malformed',
      at: { path: 'match.seats.russia.level', code: 'not-allowed', detail: { allowed: ['novice'] } },
    },
    { code: 'malformed', at: { path: 'match.orders.3.asset', code: 'not-allowed', detail: { allowed: [] } } },
    { code: 'scenario', at: { path: 'rounds.first', code: 'least', detail: { least: 1 } } },
    { code: 'order-refused', order: 3, refusal: 'too-poor' },
  ];
  for (const fault of faults) {
    const said = await sayFault(fault);
    expect(said).toMatch(/^\S.*[.。]$/s);
    expect(said).not.toMatch(/fault\.|[{}]|undefined|-this-|too-poor/);
    if (tongue === 'zh') expect(said).toMatch(/\p{Script=Han}/u);
    if (tongue === 'kk' || tongue === 'ru') expect(said).toMatch(/\p{Script=Cyrillic}/u);
    if ('at' in fault) expect(said).toContain('›');
  }
  await speak('en');
});

it('a file is named after its game and its day', () => {
  const day = Date.UTC(2024, 4, 6);
  expect(fileNameOf('Campaign 1993–2018', day)).toBe('multivector-campaign-1993-2018-2024-05-06.json');
  expect(fileNameOf('../..', day)).toBe('multivector-game-2024-05-06.json');
});
