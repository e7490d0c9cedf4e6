import type { AssetId } from '../model/ids.ts';
import { interest, moveStake, pay } from '../model/ledger.ts';
import type { OrderOf } from '../model/order.ts';
import { assetOf, at, indexOfAsset, moneyOf, ruleOf } from '../model/queries.ts';
import { refuse } from '../model/refusal.ts';
import type { GameState } from '../model/state.ts';
import type { OrderRules } from './order-rules.ts';

/** Stakes the state could take over now of an asset the West is leaving. */
export const affordable = (state: GameState, asset: AssetId): number =>
  Math.min(assetOf(state, asset).west, Math.floor(moneyOf(state, 'kazakhstan') / ruleOf(state, asset).value));

/** Taking stakes the West leaves behind, at the asset's value each; the richer giant gets the rest. */
export const takeOver: OrderRules<'take-over'> = {
  step: 'take-over',
  options(state) {
    const asset = state.leaving[0];
    if (asset === undefined) return [];
    const most = affordable(state, asset);
    const takes: OrderOf<'take-over'>[] = [];
    for (let stakes = 0; stakes <= most; stakes++) takes.push({ type: 'take-over', asset, stakes });
    return takes;
  },
  refusal(state, _seat, { asset, stakes }) {
    const offered = state.leaving[0];
    if (offered === undefined) return refuse('nothing-offered');
    if (asset !== offered) return refuse('wrong-asset', { asset: offered });
    if (!Number.isInteger(stakes) || stakes < 0) return refuse('malformed');
    if (stakes > assetOf(state, asset).west) return refuse('no-stake', { asset, holder: 'west' });
    const need = stakes * ruleOf(state, asset).value;
    const have = moneyOf(state, 'kazakhstan');
    return need > have ? refuse('too-poor', { need, have }) : undefined;
  },
  apply(state, _seat, { asset, stakes }, log) {
    const index = indexOfAsset(state, asset);
    const { value } = ruleOf(state, asset);
    state.leaving.shift();
    if (stakes > 0) {
      pay(state, log, 'kazakhstan', -stakes * value, 'take-over', asset);
      moveStake(state, log, index, 'west', 'kazakhstan', stakes, stakes * value, 'take-over');
    }
    const rest = at(state.assets, index).west;
    if (rest > 0) {
      const heir = state.russia.money >= state.china.money ? 'russia' : 'china';
      const price = Math.min(rest * value, moneyOf(state, heir));
      pay(state, log, heir, -price, 'departure', asset);
      moveStake(state, log, index, 'west', heir, rest, price, 'departure');
    }
    at(state.assets, index).idle = 0;
    interest(state, log, -state.rules.tuning.departureInterest, 'departure', asset);
  },
};
