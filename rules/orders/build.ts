import { pay, widen } from '../model/ledger.ts';
import { at, indexOfRoute, isOpen, moneyOf } from '../model/queries.ts';
import { refuse } from '../model/refusal.ts';
import type { OrderRules } from './order-rules.ts';

/** Paying to widen an open line by two. */
export const build: OrderRules<'build'> = {
  step: 'manoeuvre',
  closed(state) {
    const need = state.rules.tuning.buildCost;
    const have = moneyOf(state, 'kazakhstan');
    return need > have ? refuse('too-poor', { need, have }) : undefined;
  },
  options: (state) => state.rules.routes.map(({ id }) => ({ type: 'build', route: id })),
  refusal(state, _seat, { route }) {
    const r = state.rules.routes.findIndex((row) => row.id === route);
    if (r < 0) return refuse('no-such-route', { route });
    if (!isOpen(state, r)) return refuse('route-not-open', { route, round: at(state.rules.routes, r).opens });
    const { widening, capacityMax } = state.rules.tuning;
    if (at(state.routes, r).capacity + widening > capacityMax)
      return refuse('route-at-limit', { route, most: capacityMax });
    return undefined;
  },
  apply(state, _seat, { route }, log) {
    pay(state, log, 'kazakhstan', -state.rules.tuning.buildCost, 'build', route);
    widen(state, log, indexOfRoute(state, route), 'kazakhstan');
  },
};
