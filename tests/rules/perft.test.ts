import { describe, expect, it } from 'vitest';
import { actor, apply, type GameState, legalOrders, setup } from '../../rules/index.ts';
import { campaign } from '../support/campaign.ts';
import { position } from '../support/position.ts';

/** Lines of play to a depth: the number of ways the next orders can go. */
function perft(state: GameState, depth: number): number {
  if (depth === 0) return 1;
  let lines = 0;
  for (const order of legalOrders(state)) lines += perft(apply(state, order).state, depth - 1);
  return lines;
}

describe('lines of play', () => {
  it('from the first decision: seven invitations with none or one stake kept, a second being too dear', () => {
    const first = setup(campaign(), 1);
    expect(perft(first, 1)).toBe(7 * 2);
    // Russia (money 3) is asked in four invitations: no bid, or 1 to 3 by quarters. China (money 2) alone in two: none, or 1 to 2.
    // The West alone leaves one split, which is signed: then the next tender, seven invitations with none to two stakes kept.
    expect(perft(first, 2)).toBe(2 * (4 * 10 + 2 * 6 + 7 * 3));
  });

  it('in the manoeuvre of a table without contracts or worries: three clubs, two builds or nothing', () => {
    const quiet = position();
    // CSTO, Partnership for Peace and SCO are open in round 3; CPC and Atyrau-Samara can be widened.
    expect(perft(quiet, 1)).toBe(3 + 2 + 1);
  });

  it('in the postures without a licence: Accommodate, Court, Invest on two lines, or hold', () => {
    const quiet = position({ step: 'posture' });
    expect(actor(quiet)).toBe('russia');
    expect(perft(quiet, 1)).toBe(5);
    // After Accommodate, Court or hold the others remain; after either Invest no second Invest.
    expect(perft(quiet, 2)).toBe(4 + 4 + 3 + 3 + 5);
  });
});
