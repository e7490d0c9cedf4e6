import { describe, expect, test } from 'vitest';
import { LEARN } from '../../src/text/en/learn.ts';
import { LESSON, type LessonState, type Stage, stepNow } from '../../src/ui/table/lesson-steps.ts';

const at = (stage: Stage, more: Partial<LessonState> = {}): LessonState => ({
  stage,
  asked: false,
  selected: false,
  weighed: false,
  given: 0,
  deciding: false,
  ...more,
});
const idAt = (from: number, now: LessonState): string | undefined => {
  const found = stepNow(from, now);
  return found === undefined ? undefined : LESSON[found]?.id;
};
const place = (id: string): number => LESSON.findIndex((step) => step.id === id);

describe('the coach', () => {
  test('has words for every step and no others', () => {
    const told = Object.keys(LEARN).filter((key) => key.startsWith('learn.says.'));
    expect(told.map((key) => key.slice('learn.says.'.length))).toEqual(LESSON.map(({ id }) => id));
  });

  test('begins with what is on the screen', () => {
    expect(idAt(0, at('news'))).toBe('news');
    expect(idAt(0, at('invite'))).toBe('figures');
    expect(idAt(0, at('manoeuvre'))).toBe('answer');
  });

  test('waits while the game has not come to the next step', () => {
    expect(idAt(place('bids'), at('invite'))).toBeUndefined();
    expect(idAt(place('reveal'), at('award'))).toBeUndefined();
  });

  test('goes on when the thing asked for has been done', () => {
    expect(idAt(place('why'), at('invite'))).toBe('why');
    expect(idAt(place('why'), at('invite', { asked: true }))).toBe('weight');
    expect(idAt(place('open'), at('invite'))).toBe('open');
    expect(idAt(place('open'), at('award'))).toBe('bids');
    expect(idAt(place('tactics'), at('manoeuvre', { weighed: true }))).toBe('preview');
    expect(idAt(place('preview'), at('manoeuvre', { given: 1 }))).toBe('finish');
  });

  test('passes over what someone in a hurry has left behind, and what does not apply', () => {
    expect(idAt(place('figures'), at('manoeuvre'))).toBe('answer');
    expect(idAt(place('tactics'), at('reckoning'))).toBe('reckoning');
    expect(idAt(place('prosper'), at('reckoning', { deciding: true }))).toBe('prosper');
    expect(idAt(place('prosper'), at('reckoning'))).toBe('over');
    // The round is not called over while something is still to be decided.
    expect(stepNow(place('over'), at('reckoning', { deciding: true }))).toBeUndefined();
  });

  test('comes through a whole round with "Next" and the deeds asked for, each step once', () => {
    const round: LessonState[] = [
      at('news'),
      at('invite'),
      at('invite', { asked: true }),
      at('invite', { selected: true }),
      at('award'),
      at('reveal'),
      at('manoeuvre'),
      at('manoeuvre', { weighed: true }),
      at('manoeuvre', { given: 1 }),
      at('reckoning', { deciding: true }),
      at('reckoning'),
    ];
    const said: string[] = [];
    let from = 0;
    for (const now of round)
      for (let step = stepNow(from, now); step !== undefined; step = stepNow(from, now)) {
        const row: { readonly id: string; readonly done?: unknown } | undefined = LESSON[step];
        if (row === undefined) break;
        if (said.at(-1) !== row.id) said.push(row.id);
        from = step;
        if (row.done !== undefined) break;
        from = step + 1;
      }
    expect(said).toEqual(LESSON.map(({ id }) => id));
  });
});
