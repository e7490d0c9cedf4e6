import { describe, expect, it } from 'vitest';
import {
  actor,
  copy,
  type GameState,
  legalOrders,
  outcome,
  play,
  SEATS,
  type Seat,
  setup,
  view,
} from '../../rules/index.ts';
import { kingmaker } from '../../src/lab/kingmaker.ts';
import type { Policy } from '../../src/lab/policy.ts';
import { preset } from '../support/campaign.ts';

/** One round, so that every first decision is one of the last round. */
const scenario = preset('first-steps');

/** A player of fixed habits: which order it gives depends on what is open to it, never on the dice of the study. */
const fixed = (habit: number): Policy => ({
  name: `fixed ${habit}`,
  decide: (seen) => {
    const orders = legalOrders(seen);
    const order = orders[(habit * orders.length * 7 + habit) % orders.length];
    if (order === undefined) throw new Error('nothing is legal');
    return { order };
  },
});

const give = (state: GameState, seat: Seat, player: Policy) =>
  play(state, player.decide(view(state, seat), seat, 0).order);

/** Who alone comes first when everybody plays on by habit. */
function winner(state: GameState, player: Policy): Seat | undefined {
  for (let seat = actor(state); seat !== undefined; seat = actor(state)) give(state, seat, player);
  const first = SEATS.filter((seat) => outcome(state)?.seats[seat].rank === 1);
  return first.length === 1 ? first[0] : undefined;
}

/** Whose first decision of the only round could make one rival win or the other, but not itself. */
function kings(seed: number, player: Policy): Seat[] {
  const state = setup(scenario, seed);
  const found: Seat[] = [];
  const met = new Set<Seat>();
  for (let seat = actor(state); seat !== undefined; seat = actor(state)) {
    if (!met.has(seat)) {
      const ends = legalOrders(state).map((order) => {
        const next = copy(state);
        play(next, order);
        return winner(next, player);
      });
      const rivals = SEATS.filter((one) => one !== seat && ends.includes(one));
      if (rivals.length === 2 && !ends.includes(seat)) found.push(seat);
      met.add(seat);
    }
    give(state, seat, player);
  }
  return found;
}

describe('a kingmaker', () => {
  it('is a seat that cannot win but whose order decides which of the others does', () => {
    const told = { yes: 0, no: 0 };
    for (let seed = 1; seed <= 40; seed++) {
      const player = fixed(seed);
      const is = kings(seed, player).length > 0;
      expect(kingmaker(scenario, seed, { kazakhstan: player, russia: player, china: player }), `seed ${seed}`).toBe(is);
      told[is ? 'yes' : 'no'] += 1;
    }
    expect(told.yes).toBeGreaterThan(0);
    expect(told.no).toBeGreaterThan(0);
  });
});
