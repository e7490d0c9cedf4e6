import type { OrderRules } from './order-rules.ts';

const DONE = [{ type: 'done' }] as const;

/** Ending the manoeuvre with orders to spare. */
export const done: OrderRules<'done'> = {
  step: 'manoeuvre',
  options: () => DONE,
  refusal: () => undefined,
  apply(state) {
    state.ordersLeft = 0;
  },
};
