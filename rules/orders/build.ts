import { pay, widen } from '../model/ledger.ts';
import type { OrderOf } from '../model/order.ts';
import { perPreset } from '../model/per-preset.ts';
import { at, indexOfRoute, isOpen, moneyOf, placeOfRoute } from '../model/queries.ts';
import { refuse } from '../model/refusal.ts';
import type { OrderRules } from './order-rules.ts';

const BUILDS = perPreset((rules) => rules.routes.map(({ id }): OrderOf<'build'> => ({ type: 'build', route: id })));

/** Paying to widen an open line by two. */
export const build: OrderRules<'build'> = {
  step: 'manoeuvre',
  closed(state) {
    const need = state.rules.tuning.buildCost;
    const have = moneyOf(state, 'kazakhstan');
    return need > have ? refuse('too-poor', { need, have }) : undefined;
  },
  options: (state) => BUILDS(state.rules),
  gather(state, _seat, _sums, found) {
    const { widening, capacityMax } = state.rules.tuning;
    const builds = BUILDS(state.rules);
    for (let r = 0; r < builds.length; r++)
      if (isOpen(state, r) && at(state.routes, r).capacity + widening <= capacityMax) found.push(at(builds, r));
  },
  refusal(state, _seat, { route }) {
    const r = placeOfRoute(state.rules, route);
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
