import { describe, expect, it } from 'vitest';
import { actor, copy, type GameState, type Order, play, setup, view } from '../../rules/index.ts';
import { adviceFrom } from '../../src/ai/advice.ts';
import { type Considered, choiceAmong, consider, noTerms } from '../../src/ai/choose.ts';
import { doctrineOf } from '../../src/ai/doctrines/index.ts';
import { MOTIVES } from '../../src/ai/motives.ts';
import { campaign } from '../support/campaign.ts';

const plain = (levels: 0 | 1 | 2, terms: Partial<Considered['terms']>): Considered => {
  const all = { ...noTerms(), ...terms };
  return { order: { type: 'prosper', levels }, terms: all, score: Object.values(all).reduce((a, b) => a + b, 0) };
};

/** Kazakhstan's decisions of a game played at a glance. */
function* decisions(seed: number): Generator<GameState> {
  const state = setup(campaign(), seed);
  for (let seat = actor(state); seat !== undefined; seat = actor(state)) {
    const seen = view(state, seat);
    if (seat === 'kazakhstan') yield copy(seen);
    const mind = doctrineOf(seat, seat === 'kazakhstan' ? undefined : state.doctrines[seat]);
    play(state, choiceAmong(consider(seen, seat, mind)).order);
  }
}

describe('what the adviser says', () => {
  it('names the best three, best first, each by what tells it from the other two', () => {
    const advice = adviceFrom([
      plain(0, { purse: 9, ease: 1 }),
      plain(1, { purse: 9, prosperity: 2 }),
      plain(2, { purse: 9, quiet: 3, survival: -0.5 }),
    ]);
    expect(advice.map(({ order }) => order.type === 'prosper' && order.levels)).toEqual([2, 1, 0]);
    expect(advice.map(({ motives }) => motives[0]?.motive)).toEqual(['quiet', 'prosperity', 'ease']);
    expect(advice[0]?.motives.at(-1)).toEqual({ motive: 'prosperity', value: -1 });
  });

  it('gives two orders their own first strength even where one and the same serves both', () => {
    const advice = adviceFrom([plain(0, { ease: 5, quiet: 1 }), plain(1, { ease: 4 }), plain(2, { ease: 0.5 })]);
    expect(advice[0]?.motives[0]?.motive).toBe('ease');
    const again = adviceFrom([
      plain(0, { ease: 5 }),
      plain(1, { ease: 4, quiet: 0.5 }),
      plain(2, { ease: 0, quiet: 0.2 }),
    ]);
    const strengths = again.map(({ motives }) => motives.filter(({ value }) => value > 0).map(({ motive }) => motive));
    expect(strengths).toEqual([['ease'], ['quiet', 'ease'], []]);
  });

  it('has nothing to tell apart where all is equal, or only one order is left', () => {
    for (const considered of [[plain(0, { ease: 1 }), plain(1, { ease: 1 })], [plain(0, { ease: 1 })]])
      for (const { motives } of adviceFrom(considered)) expect(motives).toEqual([]);
  });

  it('tells the orders of a whole game apart: seldom are two that differ introduced alike', () => {
    let alike = 0;
    let asked = 0;
    for (const seen of decisions(4)) {
      const considered = consider(seen, 'kazakhstan', doctrineOf('kazakhstan', undefined));
      const termsOf = (order: Order) => considered.find((one) => one.order === order)?.terms ?? noTerms();
      const advice = adviceFrom(considered);
      for (const [i, one] of advice.entries())
        for (const other of advice.slice(i + 1)) {
          const [mine, its] = [termsOf(one.order), termsOf(other.order)];
          if (MOTIVES.every((motive) => Math.abs(mine[motive] - its[motive]) < 0.2)) continue;
          asked += 1;
          const [said, says] = [one, other].map(({ motives }) =>
            motives.map((of) => of.motive + (of.value > 0)).join(),
          );
          if (said === says) alike += 1;
        }
    }
    expect(asked).toBeGreaterThan(20);
    expect(alike / asked).toBeLessThan(0.1);
  });
});
