import { ASSETS } from '../data/assets.ts';
import { type AssetId, GIANTS, isGiant } from '../model/ids.ts';
import { concede, keepPromise, lift, moveStake, noteSale, pay } from '../model/ledger.ts';
import type { OrderOf } from '../model/order.ts';
import { perPreset } from '../model/per-preset.ts';
import { at, indexOfAsset, moneyOf, placeOfAsset, ruleOf } from '../model/queries.ts';
import { refuse } from '../model/refusal.ts';
import { assetTrouble } from './asset-trouble.ts';
import type { OrderRules } from './order-rules.ts';

const SALES = new Map(
  ASSETS.map(({ id }) => [
    id as AssetId,
    GIANTS.map((to): OrderOf<'concede-stake'> => ({ type: 'concede-stake', asset: id, to })),
  ]),
);

/** The sales of each asset of a preset, in the order of its table. */
const SALES_BY_PLACE = perPreset(({ assets }) => assets.map(({ id }) => SALES.get(id) ?? []));

/** Selling one state stake to a giant for twice the value, or what it has: eases Power and Status, lifts its Obstruction. */
export const concedeStake: OrderRules<'concede-stake'> = {
  step: 'manoeuvre',
  options(state) {
    const sales: OrderOf<'concede-stake'>[] = [];
    for (const asset of state.assets)
      if (asset.kazakhstan > 0) for (const sale of SALES.get(asset.id) ?? []) sales.push(sale);
    return sales;
  },
  gather(state, _seat, _sums, found) {
    const sales = SALES_BY_PLACE(state.rules);
    for (let i = 0; i < sales.length; i++) {
      const { opened, kazakhstan } = at(state.assets, i);
      if (opened !== 0 && kazakhstan > 0) for (const sale of at(sales, i)) found.push(sale);
    }
  },
  refusal(state, _seat, { asset, to }) {
    if (!isGiant(to)) return refuse('malformed');
    const index = placeOfAsset(state.rules, asset);
    const trouble = assetTrouble(state, asset, index);
    if (trouble !== undefined) return trouble;
    return at(state.assets, index).kazakhstan > 0 ? undefined : refuse('no-state-stake', { asset });
  },
  apply(state, _seat, { asset, to }, log) {
    const { tuning } = state.rules;
    const index = indexOfAsset(state, asset);
    const { value } = ruleOf(state, asset);
    const price = Math.min(tuning.concedePrice * value, moneyOf(state, to));
    pay(state, log, to, -price, 'concede-stake', asset);
    pay(state, log, 'kazakhstan', price, 'concede-stake', asset);
    moveStake(state, log, index, 'kazakhstan', to, 1, price, 'concede-stake');
    noteSale(state, index, to, 1);
    const power = value > 1 ? tuning.concedePower : tuning.concedePowerSmall;
    concede(state, log, to, { power, status: tuning.concedeStatus }, 'concede-stake', asset);
    keepPromise(state, log, to);
    lift(state, log, to, 'conceded');
  },
};
