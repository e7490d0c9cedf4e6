import { describe, expect, it } from 'vitest';
import { setup } from '../../rules/index.ts';
import { isGuess } from '../../src/ui/table/kept-note.tsx';
import { campaign } from '../support/campaign.ts';

const kept = setup({ ...campaign(), information: { concerns: 'banded', treasuries: 'hidden' } }, 3);

describe('a figure that a preset keeps', () => {
  it.each([
    ['kazakhstan', 'russia', 'concerns', true],
    ['russia', 'russia', 'concerns', false],
    ['table', 'china', 'concerns', true],
    ['china', 'kazakhstan', 'treasuries', true],
    ['kazakhstan', 'kazakhstan', 'treasuries', false],
  ] as const)('is a guess: %s looks at %s, %s: %s', (viewer, of, what, guess) => {
    expect(isGuess(kept, viewer, of, what)).toBe(guess);
  });

  it('is told once the game is over, and never kept where the preset is open', () => {
    expect(isGuess({ ...kept, step: 'over' }, 'kazakhstan', 'russia', 'concerns')).toBe(false);
    expect(isGuess(setup(campaign(), 3), 'kazakhstan', 'russia', 'concerns')).toBe(false);
  });
});
