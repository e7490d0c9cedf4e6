import { describe, expect, test } from 'vitest';
import { apply, CALENDAR, weights } from '../../rules/index.ts';
import { brentOf } from '../../src/ui/table/brent.ts';
import { cashFlow } from '../../src/ui/table/cash-flow.ts';
import { figureAsTold, figureOf, toneOf } from '../../src/ui/table/figure-of.ts';
import { reckoningStories } from '../../src/ui/table/reckoning-story.ts';
import { weightParts } from '../../src/ui/table/weight-parts.ts';
import { recordUntil } from '../support/table-record.ts';

describe('figures of the table', () => {
  test('Brent is known for every round of the campaign, and only for those years', () => {
    for (const row of CALENDAR) expect(brentOf(row.from, row.to)).toBeGreaterThan(10);
    expect(brentOf(2005, 2007)).toBe(64);
    expect(brentOf(1990, 1992)).toBeUndefined();
  });

  test.each([3, 7, 10, 19])('what is said to come in is what the reckoning pays, seed %i', (seed) => {
    const { view } = recordUntil(seed, (state, n) => state.step === 'manoeuvre' && n > 30);
    const { events } = apply(view, { type: 'done' });
    const paid = events.reduce((sum, event) => {
      const ours = event.type === 'change' && event.track === 'money.kazakhstan';
      return ours && (event.why === 'royalty' || event.why === 'dividend') ? sum + event.by : sum;
    }, 0);
    expect(cashFlow(view).income).toBe(paid);
  });

  test.each([3, 7, 11])(
    'a reckoning is told with the figures it left, before the news that came since, seed %i',
    (seed) => {
      const { view, chronicle } = recordUntil(seed, (state, n) => state.step === 'invite' && n > 30);
      const story = reckoningStories(chronicle).at(-1);
      if (story === undefined) throw new Error('no reckoning yet');
      const left = { view, chronicle };
      let differs = 0;
      for (const track of ['price', 'tension', 'russia.status', 'china.power'] as const) {
        const told = figureAsTold(left, story, track);
        const first = chronicle.find(
          ({ index, event }) => index > story.last && event.type === 'change' && event.track === track,
        )?.event;
        expect(told).toBe(first?.type === 'change' ? first.now - first.by : figureOf(view, track));
        if (first !== undefined) differs++;
        expect(figureAsTold(left, undefined, track)).toBe(figureOf(view, track));
      }
      expect(differs).toBeGreaterThan(0);
    },
  );

  test.each([3, 7, 11])('a power’s weight is the sum of its parts, seed %i', (seed) => {
    const { view } = recordUntil(seed, (_, n) => n > 60);
    for (const power of ['russia', 'china', 'west'] as const) {
      const { stakes, flows, soft, total } = weightParts(view, power);
      const sum = [...stakes, ...flows].reduce((all, part) => all + part.by, soft);
      expect(sum).toBe(total);
      expect(total).toBe(weights(view)[power]);
    }
  });

  test.each([
    ['autonomy', 1, 'good'],
    ['autonomy', -1, 'bad'],
    ['russia.status', 1, 'bad'],
    ['tension', -1, 'good'],
    ['money.china', 3, 'plain'],
    ['credibility', 0, 'plain'],
  ] as const)('%s by %i is %s', (track, by, tone) => {
    expect(toneOf(track, by)).toBe(tone);
  });
});
