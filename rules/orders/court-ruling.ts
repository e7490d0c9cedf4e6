import { ASSETS } from '../data/assets.ts';
import { type AssetId, GIANTS, isGiant, isPower, POWERS } from '../model/ids.ts';
import { deed, endDemand, interest, keepPromise, lift, moveStake, pay, trust, worry } from '../model/ledger.ts';
import type { OrderOf } from '../model/order.ts';
import { perPreset } from '../model/per-preset.ts';
import { at, giantOf, indexOfAsset, moneyOf, placeOfAsset, ruleOf, stakeOf } from '../model/queries.ts';
import { refuse } from '../model/refusal.ts';
import type { GameState } from '../model/state.ts';
import { assetTrouble } from './asset-trouble.ts';
import type { OrderRules } from './order-rules.ts';

const RULINGS = new Map(
  ASSETS.map(({ id }) => [
    id as AssetId,
    POWERS.flatMap((from) =>
      GIANTS.filter((to) => to !== from).map(
        (to): OrderOf<'court-ruling'> => ({ type: 'court-ruling', asset: id, from, to }),
      ),
    ),
  ]),
);

/** The rulings on each asset of a preset, in the order of its table. */
const RULINGS_BY_PLACE = perPreset(({ assets }) => assets.map(({ id }) => RULINGS.get(id) ?? []));

/** Whether a contract is young enough for the courts: of this round or the last. */
const inCourt = (state: GameState, opened: number): boolean =>
  opened > 0 && state.round - opened < state.rules.tuning.courtWindow;

/** A court moves a stake from one power to a giant. It is law, not bending: meeting a Demand so, the country shows that it decides for itself. */
export const courtRuling: OrderRules<'court-ruling'> = {
  step: 'manoeuvre',
  closed(state) {
    if (state.courtUsed) return refuse('court-used');
    const need = state.rules.tuning.courtCredibility;
    const have = state.kazakhstan.credibility;
    return have < need ? refuse('credibility-too-low', { need, have }) : undefined;
  },
  options(state) {
    const rulings: OrderOf<'court-ruling'>[] = [];
    for (const asset of state.assets)
      if (inCourt(state, asset.opened)) for (const ruling of RULINGS.get(asset.id) ?? []) rulings.push(ruling);
    return rulings;
  },
  gather(state, _seat, _sums, found) {
    const rulings = RULINGS_BY_PLACE(state.rules);
    for (let i = 0; i < rulings.length; i++) {
      const asset = at(state.assets, i);
      if (!inCourt(state, asset.opened)) continue;
      for (const ruling of at(rulings, i)) if (stakeOf(asset, ruling.from) > 0) found.push(ruling);
    }
  },
  refusal(state, _seat, { asset, from, to }) {
    if (!isPower(from) || !isGiant(to)) return refuse('malformed');
    if (from === to) return refuse('same-holder');
    const index = placeOfAsset(state.rules, asset);
    const trouble = assetTrouble(state, asset, index);
    if (trouble !== undefined) return trouble;
    const contract = at(state.assets, index);
    if (!inCourt(state, contract.opened)) return refuse('court-too-late', { asset });
    return stakeOf(contract, from) === 0 ? refuse('no-stake', { asset, holder: from }) : undefined;
  },
  apply(state, _seat, { asset, from, to }, log) {
    const { tuning } = state.rules;
    const price = Math.min(ruleOf(state, asset).value, moneyOf(state, to));
    state.courtUsed = true;
    // Law that answers a Demand is what courts are for; without one it is a favour, and the next investor takes note.
    if (giantOf(state, to).demand === undefined) trust(state, log, -tuning.courtCredibility, 'court-ruling', asset);
    pay(state, log, to, -price, 'court-ruling', asset);
    if (from !== 'west') pay(state, log, from, price, 'court-ruling', asset);
    moveStake(state, log, indexOfAsset(state, asset), from, to, 1, price, 'court-ruling');
    if (isGiant(from)) worry(state, log, from, 'status', tuning.courtStatusLoser, 'court-ruling', asset);
    else interest(state, log, -tuning.courtInterest, 'court-ruling', asset);
    endDemand(state, log, to, 'ruled');
    worry(state, log, to, 'power', -tuning.courtPower, 'court-ruling', asset);
    worry(state, log, to, 'status', -tuning.courtStatus, 'court-ruling', asset);
    deed(state, log, to);
    keepPromise(state, log, to);
    lift(state, log, to, 'ruled');
  },
};
