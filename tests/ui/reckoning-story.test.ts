import { describe, expect, test } from 'vitest';
import { reckoningStories } from '../../src/ui/table/reckoning-story.ts';
import { recordUntil } from '../support/table-record.ts';

const long = recordUntil(19, (state) => state.round === 5 && state.step === 'manoeuvre');

describe('the story of a reckoning', () => {
  test('there is one for each round that has ended, in order and finished', () => {
    const stories = reckoningStories(long.chronicle);
    expect(stories.map((story) => story.round)).toEqual([1, 2, 3, 4]);
    expect(stories.every((story) => story.finished)).toBe(true);
  });

  test('its treasury goes without a gap from before to then', () => {
    for (const story of reckoningStories(long.chronicle)) {
      const [before, ...rest] = story.treasury;
      const then = rest.pop();
      if (before === undefined || then === undefined) continue;
      let at = before.to;
      for (const beam of rest) {
        expect(beam.from).toBe(at);
        at = beam.to;
      }
      expect(then).toEqual({ why: 'then', from: 0, to: at });
    }
  });

  test('what was shipped adds up to the revenue', () => {
    for (const story of reckoningStories(long.chronicle)) {
      const paid = story.shipped.reduce((sum, one) => sum + one.royalty + one.dividends.kazakhstan, 0);
      const beam = story.treasury.find((one) => one.why === 'revenue');
      expect(beam === undefined ? 0 : beam.to - beam.from).toBe(paid);
    }
  });

  test('a part in which nothing happened is told only where one looks for it', () => {
    for (const story of reckoningStories(long.chronicle))
      for (const step of story.steps)
        if (step.events.length === 0)
          expect(['shipping', 'upkeep', 'prosperity', 'power', 'tension']).toContain(step.step);
  });

  test('waits, unfinished, while Kazakhstan decides on Prosperity', () => {
    const { chronicle, view } = recordUntil(19, (state) => state.step === 'prosper');
    const last = reckoningStories(chronicle).at(-1);
    expect(view.step).toBe('prosper');
    expect(last?.finished).toBe(false);
    expect(last?.steps.at(-1)?.step).toBe('prosperity');
  });
});
