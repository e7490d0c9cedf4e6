import { concede, worry } from '../model/ledger.ts';
import { perPreset } from '../model/per-preset.ts';
import { placeOfAsset } from '../model/queries.ts';
import { type Refusal, refuse } from '../model/refusal.ts';
import type { AssetState, GameState } from '../model/state.ts';
import type { OrderRules } from './order-rules.ts';

const PLACE = perPreset((rules) => ({ sector: placeOfAsset(rules, 'asset:caspian') }));

/** The asset the Caspian claim is about. */
const sector = (state: GameState): AssetState | undefined => state.assets[PLACE(state.rules).sector];

const SHELVE = [{ type: 'shelve-claim' }] as const;
const RECLAIM = [{ type: 'reclaim' }] as const;

const sectorTrouble = (state: GameState): Refusal | undefined =>
  sector(state) === undefined ? refuse('no-claim') : undefined;

/** Shelving the claim to a national Caspian sector: calms Russia, but the sector pays nobody meanwhile. */
export const shelveClaim: OrderRules<'shelve-claim'> = {
  step: 'manoeuvre',
  options: () => SHELVE,
  gather(state, _seat, _sums, found) {
    if (!state.claimShelved && sector(state) !== undefined) found.push(SHELVE[0]);
  },
  refusal: (state) => sectorTrouble(state) ?? (state.claimShelved ? refuse('claim-shelved') : undefined),
  apply(state, _seat, _order, log) {
    const { claimStatus, claimPower } = state.rules.tuning;
    state.claimShelved = true;
    log?.push({ type: 'claim', shelved: true });
    concede(state, log, 'russia', { status: claimStatus, power: claimPower }, 'shelve-claim');
  },
};

/** Taking the Caspian claim back: Russia minds less when the West stands behind it. */
export const reclaim: OrderRules<'reclaim'> = {
  step: 'manoeuvre',
  options: () => RECLAIM,
  gather(state, _seat, _sums, found) {
    if (state.claimShelved && sector(state) !== undefined) found.push(RECLAIM[0]);
  },
  refusal: (state) => sectorTrouble(state) ?? (state.claimShelved ? undefined : refuse('claim-not-shelved')),
  apply(state, _seat, _order, log) {
    const { reclaimStatus, reclaimStatusBacked, backerInterest } = state.rules.tuning;
    const backed = state.west.interest >= backerInterest || (sector(state)?.west ?? 0) >= 2;
    state.claimShelved = false;
    log?.push({ type: 'claim', shelved: false });
    worry(state, log, 'russia', 'status', backed ? reclaimStatusBacked : reclaimStatus, 'reclaim');
  },
};
