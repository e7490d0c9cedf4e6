import { ASSETS } from '../data/assets.ts';
import { ROUTES } from '../data/routes.ts';
import type { AssetId } from '../model/ids.ts';
import { concede } from '../model/ledger.ts';
import type { OrderOf } from '../model/order.ts';
import { perPreset } from '../model/per-preset.ts';
import {
  at,
  indexOfAsset,
  indexOfRoute,
  isOpen,
  NOWHERE,
  placeOfAsset,
  placeOfRoute,
  reaches,
  shipments,
  waysIn,
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

/** An asset that could change sides, and its moves from each line it may ship over to a line of the other giant. */
interface Movable {
  readonly place: number;
  readonly value: number;
  readonly movesFrom: readonly (readonly { readonly to: number; readonly order: OrderOf<'concede-route'> }[])[];
}

/** What could change sides in each round: nothing before both giants have lines. */
const MOVABLE = perPreset((rules) =>
  rules.rounds.map(({ number }) =>
    rules.assets
      .map(({ id, value }, place): Movable => {
        const ways = waysIn(rules, number, place);
        const movesFrom = rules.routes.map(({ owner }, from) =>
          ways
            .filter((to) => ways.includes(from) && at(rules.routes, to).owner !== owner)
            .map((to) => ({
              to,
              order: { type: 'concede-route', asset: id, route: at(rules.routes, to).id } as const,
            })),
        );
        return { place, value, movesFrom };
      })
      .filter(({ movesFrom }) => movesFrom.some((moves) => moves.length > 0)),
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
    const { routeRest } = state.rules.tuning;
    for (const { place, value, movesFrom } of at(MOVABLE(state.rules), state.round - 1)) {
      const { opened, moved, movedRound } = at(state.assets, place);
      if (opened === 0 || (moved !== undefined && state.round < movedRound + routeRest)) continue;
      const now = at(sums.flows.lines, place);
      // What ships nowhere has no room on any line.
      if (now === NOWHERE) continue;
      for (const { to, order } of at(movesFrom, now)) if (at(sums.flows.room, to) >= value) found.push(order);
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
    const now = at(sums.flows.lines, index);
    if (now === r) return refuse('already-there', { asset, route });
    if (now >= 0 && at(state.rules.routes, now).owner === at(state.rules.routes, r).owner)
      return refuse('not-a-concession', { asset, route });
    const have = at(sums.flows.room, r);
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
