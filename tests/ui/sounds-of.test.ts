import { expect, test } from 'vitest';
import type { GameEvent } from '../../rules/index.ts';
import { soundsOf } from '../../src/ui/table/sounds-of.ts';

const order: GameEvent = { type: 'order', seat: 'kazakhstan', order: { type: 'done' } };
const rises: GameEvent = { type: 'change', track: 'tension', by: 1, now: 3, why: 'confront' };
const falls: GameEvent = { type: 'change', track: 'tension', by: -1, now: 2, why: 'both-calm' };

test('an order clicks', () => expect(soundsOf([order])).toEqual(['click']));
test('Tension that rises is drummed, without a click under it; Tension that falls is not', () => {
  expect(soundsOf([order, rises, rises])).toEqual(['drum']);
  expect(soundsOf([falls])).toEqual([]);
});
test('silence is silent', () => expect(soundsOf([])).toEqual([]));
