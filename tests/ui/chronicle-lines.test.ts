import { describe, expect, test } from 'vitest';
import { chronicleLines } from '../../src/ui/table/chronicle-lines.ts';
import { chronicleOf, recordUntil } from '../support/table-record.ts';

describe('the chronicle', () => {
  const { chronicle, view } = recordUntil(23, (_, n) => n > 70);
  const lines = chronicleLines(chronicle, view);

  test('loses no movement of a figure but words spent', () => {
    const sums = new Map<string, number>();
    for (const { event } of chronicle)
      if (event.type === 'change' && !event.track.endsWith('.words'))
        sums.set(event.track, (sums.get(event.track) ?? 0) + event.by);
    const told = new Map<string, number>();
    for (const line of lines) for (const { track, by } of line.deltas) told.set(track, (told.get(track) ?? 0) + by);
    for (const [track, by] of sums) expect(told.get(track) ?? 0, track).toBeCloseTo(by, 6);
  });

  test('every line is a sentence of its own place', () => {
    expect(new Set(lines.map((line) => line.index)).size).toBe(lines.length);
    for (const line of lines) expect(line.text.length).toBeGreaterThan(3);
  });

  test('says nothing of cards that lie face down', () => {
    const sealed = chronicleOf([{ type: 'sealed', seat: 'russia', what: 'posture' }]);
    expect(chronicleLines(sealed, view)).toEqual([]);
  });

  test('marks what is hostile', () => {
    const facts = chronicleOf([
      { type: 'demand', giant: 'russia', concern: 'power' },
      { type: 'change', track: 'money.russia', by: -1, now: 2, why: 'obstruct' },
      { type: 'lifted', giant: 'russia', route: 'route:cpc', why: 'calm' },
    ]);
    const told = chronicleLines(facts, view);
    expect(told.map((line) => line.kind)).toEqual(['hostile', 'plain']);
    expect(told[0]?.deltas).toEqual([{ track: 'money.russia', by: -1, now: 2 }]);
    expect(told[0]?.who).toBe('russia');
  });

  test('a price paid first belongs to the deed that follows, not to the one before', () => {
    const facts = chronicleOf([
      { type: 'joined', club: 'club:csto', power: 'russia' },
      { type: 'change', track: 'money.kazakhstan', by: 2, now: 14, why: 'join-club' },
      { type: 'order', seat: 'kazakhstan', order: { type: 'build', route: 'route:atyrau-samara' } },
      { type: 'change', track: 'money.kazakhstan', by: -3, now: 11, why: 'build' },
      { type: 'widened', route: 'route:atyrau-samara', by: 2, capacity: 6, who: 'kazakhstan' },
    ]);
    expect(chronicleLines(facts, view).map((line) => line.deltas)).toEqual([
      [{ track: 'money.kazakhstan', by: 2, now: 14 }],
      [{ track: 'money.kazakhstan', by: -3, now: 11 }],
    ]);
  });

  test('what an award pays stays with the award, though a promise is kept in the middle of it', () => {
    const asset = 'asset:caspian';
    const facts = chronicleOf([
      { type: 'awarded', asset, stakes: { russia: 1, china: 0, west: 1 }, state: 2, income: 6 },
      { type: 'change', track: 'money.russia', by: -2, now: 2, why: 'sale', of: asset },
      { type: 'promise-ended', to: 'russia', kept: true },
      { type: 'change', track: 'credibility', by: 1, now: 4, why: 'promise-kept', of: 'russia' },
      { type: 'change', track: 'money.kazakhstan', by: 6, now: 9, why: 'sale', of: asset },
    ]);
    expect(chronicleLines(facts, view).map((line) => line.deltas.map(({ track }) => track))).toEqual([
      ['money.russia', 'money.kazakhstan'],
      ['credibility'],
    ]);
  });
});
