import type { OrderRules } from './order-rules.ts';

/** Ending the manoeuvre with orders to spare. */
export const done: OrderRules<'done'> = {
  step: 'manoeuvre',
  options: () => [{ type: 'done' }],
  refusal: () => undefined,
  apply(state) {
    state.ordersLeft = 0;
  },
};
