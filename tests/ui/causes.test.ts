import { describe, expect, test } from 'vitest';
import { CONCERNS, type GameEvent, GIANTS, type Track } from '../../rules/index.ts';
import { whyOf } from '../../src/ui/table/causes.ts';
import { figureOf } from '../../src/ui/table/figure-of.ts';
import { chronicleOf, recordUntil } from '../support/table-record.ts';

const moved = (by: number, now: number, why: 'news' | 'talk' | 'royalty', of?: string): GameEvent => ({
  type: 'change',
  track: 'russia.power',
  by,
  now,
  why,
  ...(of === undefined ? {} : { of }),
});

describe('why a figure stands where it stands', () => {
  test('start, causes and now add up, for every concern and track of a long game', () => {
    const { view, chronicle } = recordUntil(11, (_, n) => n > 60);
    const tracks: Track[] = [
      'autonomy',
      'credibility',
      'tension',
      'money.kazakhstan',
      ...GIANTS.flatMap((giant) => CONCERNS.map((concern): Track => `${giant}.${concern}`)),
    ];
    for (const track of tracks) {
      const why = whyOf(track, chronicle, figureOf(view, track));
      const sum = why.lines.reduce((all, line) => all + line.by, why.start);
      expect(sum, track).toBeCloseTo(why.now, 6);
      expect(why.start, track).toBeGreaterThanOrEqual(0);
    }
  });

  test('tells several royalties of a round as one cause', () => {
    const chronicle = chronicleOf([moved(1, 2, 'royalty', 'asset:tengiz'), moved(2, 4, 'royalty', 'asset:aktobe')]);
    const why = whyOf('russia.power', chronicle, 4);
    expect(why.lines).toEqual([{ round: 1, why: 'royalty', of: undefined, by: 3, count: 2 }]);
    expect(why.start).toBe(1);
  });

  test('keeps the same cause of another round apart', () => {
    const chronicle = chronicleOf([moved(1, 2, 'news'), { type: 'round', round: 2 }, moved(1, 3, 'news')]);
    expect(whyOf('russia.power', chronicle, 3).lines.map((line) => line.round)).toEqual([1, 2]);
  });

  test('drops whole rounds when there is too much to tell, and starts where the told part starts', () => {
    const events: GameEvent[] = [];
    for (let round = 2; round <= 6; round++)
      events.push({ type: 'round', round }, moved(1, round, 'news'), moved(-1, round - 1, 'talk'));
    const why = whyOf('russia.power', chronicleOf(events), 1, 4);
    expect(why.lines).toHaveLength(4);
    expect(why.since).toBe(5);
    expect(why.start).toBe(1);
  });

  test('a figure that never moved has no causes', () => {
    expect(whyOf('autonomy', [], 5)).toEqual({ track: 'autonomy', since: 0, start: 5, lines: [], now: 5 });
  });
});
