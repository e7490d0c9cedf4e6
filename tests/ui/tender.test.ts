import { describe, expect, test } from 'vitest';
import {
  bestPrice,
  type GameState,
  GIANTS,
  legalOrders,
  mostFor,
  POWERS,
  parOf,
  placeable,
  refusal,
  weights,
} from '../../rules/index.ts';
import { titleOf } from '../../src/text/index.ts';
import { awardNotes } from '../../src/ui/table/award-notes.ts';
import {
  awardOf,
  byPrice,
  fixedSlots,
  incomeOf,
  otherSplits,
  passesOver,
  ringOf,
  slotsOf,
  withSlot,
} from '../../src/ui/table/award-slots.ts';
import { previewOf } from '../../src/ui/table/preview.ts';
import { recordUntil } from '../support/table-record.ts';

const awards: readonly GameState[] = [2, 3, 5, 7, 12, 14, 15].map(
  (seed) => recordUntil(seed, (state, n) => state.step === 'award' && n > 3).view,
);

describe('dividing the ring', () => {
  test.each(awards)('the split by price alone may be signed and is the dearest', (view) => {
    const asset = view.tender?.asset;
    if (asset === undefined) throw new Error('no tender');
    const stakes = byPrice(view);
    expect(refusal(view, 'kazakhstan', { type: 'award', asset, stakes })).toBeUndefined();
    const incomes = legalOrders(view).map((order) => (order.type === 'award' ? incomeOf(view, order.stakes) : 0));
    expect(incomeOf(view, stakes)).toBe(Math.max(...incomes));
    expect(passesOver(view, stakes)).toBe(false);
  });

  test.each(awards)(
    'before it is signed it says whether anyone is wronged, what is forgone, and who stays short',
    (view) => {
      const asset = view.tender?.asset;
      if (asset === undefined) throw new Error('no tender');
      for (const order of legalOrders(view)) {
        if (order.type !== 'award') continue;
        const preview = previewOf(view, order);
        const gists = awardNotes(view, order.stakes, preview).map(({ gist }) => gist);
        const wronged = preview.rows.some((row) => row.kind === 'track' && row.track === 'credibility');
        expect(gists.includes('No grievance:')).toBe(!wronged && bestPrice(view) > 0);
        const forgone = incomeOf(view, byPrice(view)) - incomeOf(view, order.stakes);
        expect(gists.some((gist) => gist.startsWith(`${forgone} money`))).toBe(forgone > 0);
        for (const giant of GIANTS) {
          const short = parOf(view, giant) - weights(preview.after)[giant];
          const who = titleOf(giant);
          expect(gists).toContain(short > 0 ? `${who} ${short} short of par:` : `${who} at par:`);
        }
      }
    },
  );

  test.each(awards)('a ring and its split are the same thing said twice', (view) => {
    for (const order of legalOrders(view)) {
      if (order.type !== 'award') continue;
      const slots = slotsOf(view, order.stakes);
      expect(slots).toHaveLength(4);
      expect(awardOf(slots)).toEqual(order.stakes);
      expect(slots.filter((slot) => slot === 'kazakhstan')).toHaveLength(4 - placeable(view));
    }
  });

  test.each(awards)(
    'no quarter goes to a power beyond what its bid can pay, and none of the state’s is touched',
    (view) => {
      for (const power of POWERS) {
        let slots = slotsOf(view, { russia: 0, china: 0, west: 0 });
        for (let i = 0; i < 4; i++) slots = [...withSlot(view, slots, i, power)];
        expect(awardOf(slots)[power]).toBe(Math.min(mostFor(view, power), 4 - fixedSlots(view)));
        expect(slots.slice(0, fixedSlots(view)).every((slot) => slot === 'kazakhstan')).toBe(true);
      }
    },
  );

  test.each(awards)('the other ways to divide differ in kind and may all be signed', (view) => {
    const asset = view.tender?.asset;
    if (asset === undefined) throw new Error('no tender');
    const kinds = otherSplits(view).map((stakes) => {
      expect(refusal(view, 'kazakhstan', { type: 'award', asset, stakes })).toBeUndefined();
      return POWERS.filter((power) => stakes[power] > 0).join('+');
    });
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  test('an open asset’s ring shows its four quarters, the state first', () => {
    const { view } = recordUntil(7, (state) => state.step === 'posture');
    const open = view.assets.find((asset) => asset.opened !== 0);
    if (open === undefined) throw new Error('nothing open');
    const ring = ringOf(view, open.id);
    expect(ring).toHaveLength(4);
    expect(ring.filter((slot) => slot === 'kazakhstan')).toHaveLength(open.kazakhstan);
  });
});
