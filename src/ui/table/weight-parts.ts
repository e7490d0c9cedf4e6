import { type AssetId, at, type GameState, loads, type Power, type RouteId, weights } from '../../../rules/index.ts';

/** What a power's weight is made of: stakes by their value, what its lines carry, soft power. */
export interface WeightParts {
  readonly stakes: readonly { readonly asset: AssetId; readonly count: number; readonly by: number }[];
  readonly flows: readonly { readonly route: RouteId; readonly by: number }[];
  readonly soft: number;
  readonly total: number;
}

/** Takes a power's weight apart. */
export function weightParts(view: GameState, power: Power): WeightParts {
  const carried = loads(view);
  return {
    stakes: view.assets.flatMap((asset, i) =>
      asset.opened === 0 || asset[power] === 0
        ? []
        : [{ asset: asset.id, count: asset[power], by: asset[power] * at(view.rules.assets, i).value }],
    ),
    flows: view.rules.routes.flatMap((route, r) => {
      const by = at(carried, r);
      return route.owner === power && by > 0 ? [{ route: route.id, by }] : [];
    }),
    soft: power === 'west' ? 0 : view[power].soft,
    total: weights(view)[power],
  };
}
