import type { OrderRules } from './order-rules.ts';

const DONE = [{ type: 'done' }] as const;

/** Ending the manoeuvre with orders to spare. */
export const done: OrderRules<'done'> = {
  step: 'manoeuvre',
  options: () => DONE,
  gather(_state, _seat, _sums, found) {
    found.push(DONE[0]);
  },
  refusal: () => undefined,
  apply(state) {
    state.ordersLeft = 0;
  },
};
