import { CONCERNS, GIANTS, type Giant, isConcern, isGiant } from '../model/ids.ts';
import { words, worry } from '../model/ledger.ts';
import type { OrderOf } from '../model/order.ts';
import { concernOf, wordsLeft } from '../model/queries.ts';
import { refuse } from '../model/refusal.ts';
import type { OrderRules } from './order-rules.ts';

/** Every giant and concern, as talk and promise can address them. */
export const ADDRESSES = GIANTS.flatMap((to) => CONCERNS.map((concern) => ({ to, concern })));

/** Every order of a kind that is addressed so, by the giant it is addressed to. */
export const byGiant = <T extends { readonly to: Giant }>(orders: readonly T[]) =>
  GIANTS.map((giant) => ({ giant, addressed: orders.filter(({ to }) => to === giant) }));

const TALKS = ADDRESSES.map((address): OrderOf<'talk'> => ({ type: 'talk', ...address }));
const TALKS_BY_GIANT = byGiant(TALKS);

/** Soothing one concern of 1-2 with words; they run out until backed by a deed. */
export const talk: OrderRules<'talk'> = {
  step: 'manoeuvre',
  options: () => TALKS,
  gather(state, _seat, _sums, found) {
    const open = state.rules.information.concerns === 'open';
    const { talkMost } = state.rules.tuning;
    for (const { giant, addressed } of TALKS_BY_GIANT) {
      if (wordsLeft(state, giant) <= 0) continue;
      for (const order of addressed) {
        const have = concernOf(state, giant, order.concern);
        if (!open || (have >= 1 && have <= talkMost)) found.push(order);
      }
    }
  },
  refusal(state, _seat, { to, concern }) {
    if (!isGiant(to) || !isConcern(concern)) return refuse('malformed');
    // Where concerns are kept, nobody tells whether words will do any good.
    const open = state.rules.information.concerns === 'open';
    const have = concernOf(state, to, concern);
    const { talkMost } = state.rules.tuning;
    if (open && have < 1) return refuse('concern-too-low', { concern, need: 1, have });
    if (open && have > talkMost) return refuse('concern-too-high', { concern, most: talkMost, have });
    if (wordsLeft(state, to) > 0) return undefined;
    return refuse('words-spent', { to, most: Math.ceil(state.kazakhstan.credibility / 2) });
  },
  apply(state, _seat, { to, concern }, log) {
    words(state, log, to, 1, 'talk');
    if (concernOf(state, to, concern) <= state.rules.tuning.talkMost) worry(state, log, to, concern, -1, 'talk');
  },
};
