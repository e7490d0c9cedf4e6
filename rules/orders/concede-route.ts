import { ASSETS } from '../data/assets.ts';
import { ROUTES } from '../data/routes.ts';
import type { AssetId } from '../model/ids.ts';
import { concede } from '../model/ledger.ts';
import type { OrderOf } from '../model/order.ts';
import { perPreset } from '../model/per-preset.ts';
import {
  at,
  capacityNow,
  indexOfAsset,
  indexOfRoute,
  isOpen,
  placeOfAsset,
  placeOfRoute,
  reaches,
  shipments,
  waysOut,
} from '../model/queries.ts';
import { refuse } from '../model/refusal.ts';
import { assetTrouble } from './asset-trouble.ts';
import type { OrderRules } from './order-rules.ts';

const MOVES = new Map(
  ASSETS.filter(({ needsPipeline }) => needsPipeline).map(({ id, reach }) => [
    id as AssetId,
    ROUTES.filter((route) => Object.hasOwn(reach, route.id)).map(
      (route): OrderOf<'concede-route'> => ({ type: 'concede-route', asset: id, route: route.id }),
    ),
  ]),
);

/** Every asset onto every line, by their places. */
const ALL_MOVES = perPreset(({ assets, routes }) =>
  assets.map((asset) =>
    routes.map((route): OrderOf<'concede-route'> => ({ type: 'concede-route', asset: asset.id, route: route.id })),
  ),
);

/** Moving an asset's oil onto another giant's line: eases that giant's Power. */
export const concedeRoute: OrderRules<'concede-route'> = {
  step: 'manoeuvre',
  options(state) {
    const moves: OrderOf<'concede-route'>[] = [];
    for (const asset of state.assets)
      if (asset.opened !== 0) for (const move of MOVES.get(asset.id) ?? []) moves.push(move);
    return moves;
  },
  gather(state, _seat, sums, found) {
    const { assets, routes, tuning } = state.rules;
    const ways = waysOut(state);
    for (let i = 0; i < assets.length; i++) {
      const { opened, moved, movedRound } = at(state.assets, i);
      if (opened === 0 || (moved !== undefined && state.round < movedRound + tuning.routeRest)) continue;
      const now = at(sums.lines, i);
      const owner = routes[now]?.owner;
      const { value } = at(assets, i);
      for (const r of at(ways, i))
        if (r !== now && at(routes, r).owner !== owner && at(sums.room, r) >= value)
          found.push(at(at(ALL_MOVES(state.rules), i), r));
    }
  },
  refusal(state, _seat, { asset, route }, sums) {
    const index = placeOfAsset(state.rules, asset);
    const trouble = assetTrouble(state, asset, index);
    if (trouble !== undefined) return trouble;
    const { needsPipeline, value } = at(state.rules.assets, index);
    if (!needsPipeline) return refuse('no-pipeline', { asset });
    const r = placeOfRoute(state.rules, route);
    if (r < 0) return refuse('no-such-route', { route });
    if (!isOpen(state, r)) return refuse('route-not-open', { route, round: at(state.rules.routes, r).opens });
    if (!reaches(state, index, r)) return refuse('no-reach', { asset, route });
    const { moved, movedRound } = at(state.assets, index);
    const freeFrom = movedRound + state.rules.tuning.routeRest;
    if (moved !== undefined && state.round < freeFrom) return refuse('moved-lately', { asset, round: freeFrom });
    const now = at(sums.lines, index);
    if (now === r) return refuse('already-there', { asset, route });
    if (now >= 0 && at(state.rules.routes, now).owner === at(state.rules.routes, r).owner)
      return refuse('not-a-concession', { asset, route });
    const have = capacityNow(state, r) - at(sums.loads, r);
    return have < value ? refuse('no-room', { route, need: value, have }) : undefined;
  },
  apply(state, _seat, { asset, route }, log) {
    const index = indexOfAsset(state, asset);
    const before = shipments(state)[index];
    const one = at(state.assets, index);
    one.moved = route;
    one.movedRound = state.round;
    log?.push({ type: 'rerouted', asset, from: before === 'none' ? undefined : before, to: route });
    const owner = at(state.rules.routes, indexOfRoute(state, route)).owner;
    concede(state, log, owner, { power: state.rules.tuning.routePower }, 'concede-route', asset);
  },
};
