import type { AssetId } from '../model/ids.ts';
import { placeOfAsset } from '../model/queries.ts';
import { type Refusal, refuse } from '../model/refusal.ts';
import type { GameState } from '../model/state.ts';

/** Why nothing can be done with this asset, if so: it is unknown or has no contract yet. */
export function assetTrouble(
  state: GameState,
  id: AssetId,
  index = placeOfAsset(state.rules, id),
): Refusal | undefined {
  const asset = state.assets[index];
  if (asset === undefined) return refuse('malformed');
  return asset.opened === 0 ? refuse('asset-not-open', { asset: id }) : undefined;
}
