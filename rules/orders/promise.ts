import { isConcern, isGiant } from '../model/ids.ts';
import { worry } from '../model/ledger.ts';
import type { OrderOf } from '../model/order.ts';
import { concernOf, giantOf } from '../model/queries.ts';
import { refuse } from '../model/refusal.ts';
import type { OrderRules } from './order-rules.ts';
import { ADDRESSES, byGiant } from './talk.ts';

const PROMISES = ADDRESSES.map((address): OrderOf<'promise'> => ({ type: 'promise', ...address }));
const PROMISES_BY_GIANT = byGiant(PROMISES);

/** Soothing a concern now with a stake to be handed over in one of the next two rounds. */
export const promise: OrderRules<'promise'> = {
  step: 'manoeuvre',
  closed(state) {
    if (state.round >= state.lastRound) return refuse('too-late');
    const need = state.rules.tuning.promiseCredibility;
    const have = state.kazakhstan.credibility;
    return have < need ? refuse('credibility-too-low', { need, have }) : undefined;
  },
  options: () => PROMISES,
  gather(state, _seat, _sums, found) {
    const open = state.rules.information.concerns === 'open';
    const { promiseConcern } = state.rules.tuning;
    for (const { giant, addressed } of PROMISES_BY_GIANT) {
      if (giantOf(state, giant).promise !== undefined) continue;
      for (const order of addressed)
        if (!open || concernOf(state, giant, order.concern) >= promiseConcern) found.push(order);
    }
  },
  refusal(state, _seat, { to, concern }) {
    if (!isGiant(to) || !isConcern(concern)) return refuse('malformed');
    const { promiseConcern } = state.rules.tuning;
    if (giantOf(state, to).promise !== undefined) return refuse('promise-open', { to });
    const have = concernOf(state, to, concern);
    const open = state.rules.information.concerns === 'open';
    return open && have < promiseConcern
      ? refuse('concern-too-low', { concern, need: promiseConcern, have })
      : undefined;
  },
  apply(state, _seat, { to, concern }, log) {
    const { promiseRelief, promiseRounds } = state.rules.tuning;
    const due = Math.min(state.round + promiseRounds, state.lastRound);
    giantOf(state, to).promise = { concern, made: state.round, due };
    log?.push({ type: 'promised', to, concern, due });
    worry(state, log, to, concern, -promiseRelief, 'promise');
  },
};
