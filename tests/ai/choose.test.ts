import { describe, expect, it } from 'vitest';
import { actor, copy, type GameState, play, type Scenario, setup, view } from '../../rules/index.ts';
import { choose, consider } from '../../src/ai/choose.ts';
import type { Doctrine } from '../../src/ai/doctrine.ts';
import { DOCTRINES, doctrineOf } from '../../src/ai/doctrines/index.ts';
import { MOTIVES } from '../../src/ai/motives.ts';
import { policyOf } from '../../src/lab/policies.ts';
import { AI } from '../../src/text/en/ai.ts';
import { campaign } from '../support/campaign.ts';

const CAMPAIGN: Scenario = campaign();

const doctrineAt = (state: GameState): Doctrine => {
  const seat = actor(state);
  if (seat === undefined) throw new Error('over');
  return seat === 'kazakhstan' ? doctrineOf(seat, undefined) : doctrineOf(seat, state.doctrines[seat]);
};

/** Every position of a seeded game between computer players, with random ones strewn in so that odd places are met too. */
function* positions(seed: number): Generator<GameState> {
  const state = setup(CAMPAIGN, seed);
  const random = policyOf('kazakhstan', 'random');
  for (let turn = 0, seat = actor(state); seat !== undefined; turn++, seat = actor(state)) {
    yield copy(state);
    const seen = view(state, seat);
    const stray = turn % 5 === 4 && random !== undefined;
    play(state, stray ? random.decide(seen, seat, turn).order : choose(seen, seat, doctrineAt(state), seed).order);
  }
}

describe('what a computer player decides', () => {
  it('is the same for the same view, seat, doctrine and seed, and leaves the view as it was', () => {
    for (const state of positions(11)) {
      const seat = actor(state);
      if (seat === undefined) continue;
      const seen = view(state, seat);
      const before = JSON.stringify(seen);
      const first = choose(seen, seat, doctrineAt(state), 5, 0.5);
      expect(JSON.stringify(seen)).toBe(before);
      expect(choose(JSON.parse(before), seat, doctrineAt(state), 5, 0.5)).toEqual(first);
    }
  });

  it('differs by seed only where noise lets it', () => {
    const state = setup(CAMPAIGN, 3);
    const noisy = new Set<string>();
    const quiet = new Set<string>();
    for (let seed = 0; seed < 40; seed++) {
      noisy.add(JSON.stringify(choose(view(state, 'kazakhstan'), 'kazakhstan', doctrineAt(state), seed, 2).order));
      quiet.add(JSON.stringify(choose(view(state, 'kazakhstan'), 'kazakhstan', doctrineAt(state), seed).order));
    }
    expect(noisy.size).toBeGreaterThan(2);
    expect(quiet.size).toBe(1);
  });

  it('does not change when what the seat cannot know is another', () => {
    let sealedBids = 0;
    let sealedCards = 0;
    for (const seed of [1, 2, 3, 4])
      for (const state of positions(seed)) {
        const seat = actor(state);
        if (seat === undefined) continue;
        const other = copy(state);
        other.deck.reverse();
        other.chance = other.chance.map((part, i) => part ^ (i + 77));
        const masked = {
          ...other,
          doctrines: {
            russia: seat === 'russia' ? other.doctrines.russia : 'another',
            china: seat === 'china' ? other.doctrines.china : 'another',
          },
        };
        for (const giant of ['russia', 'china'] as const) {
          if (giant === seat) continue;
          if (masked.step === 'posture') {
            sealedCards += masked[giant].laid.length;
            masked[giant].laid = masked[giant].laid.map(() => ({ posture: 'confront' }));
          }
          if (masked.step === 'bid' && masked.tender?.bids[giant] !== undefined) {
            sealedBids += 1;
            masked.tender.bids[giant] = masked.tender.bids[giant] === 1 ? 2 : 1;
          }
        }
        const knows = choose(view(state, seat), seat, doctrineAt(state), 9);
        expect(choose(view(masked, seat), seat, doctrineAt(state), 9)).toEqual(knows);
      }
    expect(sealedBids).toBeGreaterThan(10);
    expect(sealedCards).toBeGreaterThan(50);
  });

  it('comes with two different motives, the stronger first', () => {
    for (const state of positions(21)) {
      const seat = actor(state);
      if (seat === undefined) continue;
      const { motives } = choose(view(state, seat), seat, doctrineAt(state), 1);
      expect(motives).toHaveLength(2);
      expect(motives[0].motive).not.toBe(motives[1].motive);
      expect(motives[0].value).toBeGreaterThanOrEqual(motives[1].value);
    }
  });

  it('is the sum of its terms, and the best of what was considered', () => {
    for (const state of positions(31)) {
      const seat = actor(state);
      if (seat === undefined) continue;
      const seen = view(state, seat);
      const considered = consider(seen, seat, doctrineAt(state));
      for (const { terms, score } of considered)
        expect(MOTIVES.reduce((sum, motive) => sum + terms[motive], 0)).toBeCloseTo(score, 9);
      // What a bid is worth hangs on a guess at the others’.
      if (state.step === 'bid') continue;
      const { order } = choose(seen, seat, doctrineAt(state), 1);
      const chosen = considered.find((one) => JSON.stringify(one.order) === JSON.stringify(order));
      expect(chosen?.score).toBeCloseTo(Math.max(...considered.map(({ score }) => score)), 5);
    }
  });

  it('is refused out of turn', () => {
    const state = setup(CAMPAIGN, 1);
    expect(() => choose(view(state, 'russia'), 'russia', doctrineOf('russia', undefined), 1)).toThrow('turn');
  });

  it('keeps to what a doctrine rules out, as long as something else is left', () => {
    const never: Doctrine = { ...doctrineOf('kazakhstan', undefined), never: ['leverage'], shuns: ['china'] };
    let seen = 0;
    for (const state of positions(41)) {
      if (actor(state) !== 'kazakhstan') continue;
      const { order } = choose(view(state, 'kazakhstan'), 'kazakhstan', never, 1);
      expect(order.type).not.toBe('leverage');
      if (order.type === 'invite') expect(order.invited).not.toContain('china');
      if (order.type === 'concede-stake') expect(order.to).toBe('russia');
      seen += 1;
    }
    expect(seen).toBeGreaterThan(20);
  });
});

describe('the doctrines', () => {
  it('have a weight for every motive, a seat and a name in words', () => {
    for (const [seat, list] of Object.entries(DOCTRINES))
      for (const doctrine of list) {
        expect(doctrine.seat).toBe(seat);
        expect(Object.keys(doctrine.weights).sort()).toEqual([...MOTIVES].sort());
        expect(AI).toHaveProperty([`ai.doctrine.${doctrine.name}`]);
        expect(AI).toHaveProperty([`ai.doctrine.${doctrine.name}.about`]);
      }
    for (const motive of MOTIVES) expect(AI).toHaveProperty([`ai.motive.${motive}`]);
  });
});
