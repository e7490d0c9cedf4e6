import { describe, expect, test } from 'vitest';
import { copy, legalOrders } from '../../rules/index.ts';
import { handOf, moneyLeft, sameCard, withLaid } from '../../src/ui/table/posture-hand.ts';
import { recordUntil } from '../support/table-record.ts';

const views = [3, 7, 10, 19].map(
  (seed) => recordUntil(seed, (state, n) => state.step === 'posture' && n > 25, 'russia').view,
);

describe('a giant’s hand', () => {
  test.each(views.map((view) => [view, view.russia.laid.length < 2 ? 'russia' : 'china'] as const))(
    'holds six cards, and lets lay exactly what the rules let lay',
    (view, giant) => {
      const hand = handOf(view, giant);
      expect(hand).toHaveLength(6);
      const legal = legalOrders(view).flatMap((order) =>
        order.type === 'posture' && order.card.posture !== 'hold' ? [JSON.stringify(order.card)] : [],
      );
      expect(hand.flatMap((card) => card.legal.map((one) => JSON.stringify(one))).sort()).toEqual(legal.sort());
      for (const card of hand) expect(card.reason === undefined, card.posture).toBe(card.legal.length > 0);
    },
  );

  test('a card laid cannot be laid again, and its price is gone', () => {
    const first = recordUntil(7, (state) => state.step === 'posture', 'russia').view;
    const view = copy(first);
    view.russia.money = 4;
    const laid = withLaid(view, 'russia', [{ posture: 'court' }]);
    const hand = handOf(laid, 'russia');
    expect(hand.find((card) => card.posture === 'court')?.legal).toEqual([]);
    expect(hand.find((card) => card.posture === 'invest')?.reason?.code).toBe('too-poor');
    expect(moneyLeft(view, 'russia', [{ posture: 'court' }])).toBe(1);
    expect(view.russia.laid).toEqual([]);
  });

  test('tells cards apart by their target', () => {
    expect(sameCard({ posture: 'press', concern: 'power' }, { posture: 'press', concern: 'power' })).toBe(true);
    expect(sameCard({ posture: 'press', concern: 'power' }, { posture: 'press', concern: 'status' })).toBe(false);
  });
});
