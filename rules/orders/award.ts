import { isGiant, POWERS, type Power } from '../model/ids.ts';
import { deed, keepPromise, moveStake, noteSale, pay, trust, worry } from '../model/ledger.ts';
import type { OrderOf } from '../model/order.ts';
import { at, indexOfAsset, moneyOf, partOf } from '../model/queries.ts';
import { refuse } from '../model/refusal.ts';
import type { GameState } from '../model/state.ts';
import type { OrderRules } from './order-rules.ts';

/** A power's opened bid per stake; 0 when it made none or it is still sealed. */
export function priceOf(state: GameState, power: Power): number {
  const bids = state.tender?.bids;
  const bid = power === 'russia' ? bids?.russia : power === 'china' ? bids?.china : bids?.west;
  return typeof bid === 'number' ? bid : 0;
}

/** How many stakes a power's bid can pay for, at most. */
export function mostFor(state: GameState, power: Power): number {
  const price = priceOf(state, power);
  return price === 0 ? 0 : Math.floor(moneyOf(state, power) / price);
}

/** Stakes on offer in the tender that is open. */
export const onOffer = (state: GameState): number => 4 - (state.tender?.keep ?? 0);

/** Stakes the bids can pay for: an award must place as many. The rest stays with the state. */
export const placeable = (state: GameState): number =>
  Math.min(onOffer(state), mostFor(state, 'russia') + mostFor(state, 'china') + mostFor(state, 'west'));

/** What the treasury gets for one stake at this price: of a minority share's price, 2 goes into the venture. */
export function proceeds(state: GameState, price: number): number {
  return onOffer(state) < 3 ? Math.max(0, price - state.rules.tuning.minorityDiscount) : price;
}

/** The highest bid. */
export const bestPrice = (state: GameState): number =>
  Math.max(priceOf(state, 'russia'), priceOf(state, 'china'), priceOf(state, 'west'));

/** Every way to place as many stakes as the bids can pay for. */
function splits(state: GameState): OrderOf<'award'>[] {
  const asset = state.tender?.asset;
  if (asset === undefined) return [];
  const russiaMost = mostFor(state, 'russia');
  const chinaMost = mostFor(state, 'china');
  const westMost = mostFor(state, 'west');
  const need = Math.min(onOffer(state), russiaMost + chinaMost + westMost);
  const found: OrderOf<'award'>[] = [];
  for (let russia = Math.min(need, russiaMost); russia >= 0; russia--)
    for (let china = Math.min(need - russia, chinaMost); china >= 0; china--) {
      const west = need - russia - china;
      if (west <= westMost) found.push({ type: 'award', asset, stakes: { russia, china, west } });
    }
  return found;
}

/** Signing the split of an asset among the bidders. */
export const award: OrderRules<'award'> = {
  step: 'award',
  options: splits,
  // None of them is refused.
  gather(state, _seat, _sums, found) {
    for (const order of splits(state)) found.push(order);
  },
  refusal(state, _seat, { asset, stakes }) {
    if (asset !== state.tender?.asset) return refuse('wrong-asset', { asset: state.tender?.asset ?? asset });
    if (typeof stakes !== 'object' || stakes === null) return refuse('malformed');
    for (const power of POWERS) {
      const count = stakes[power];
      if (!Number.isInteger(count) || count < 0) return refuse('malformed');
      const most = mostFor(state, power);
      if (count > most) return refuse('award-unaffordable', { power, stakes: count, most });
    }
    const need = placeable(state);
    const have = stakes.russia + stakes.china + stakes.west;
    if (have !== need) return refuse('award-sum', { need, have });
    return undefined;
  },
  apply(state, _seat, { asset, stakes }, log) {
    const { tuning } = state.rules;
    const index = indexOfAsset(state, asset);
    const best = bestPrice(state);
    let income = 0;
    let fair = false;
    for (const power of POWERS) {
      const count = partOf(stakes, power);
      const price = priceOf(state, power);
      income += count * proceeds(state, price);
      if (count > 0 && price >= best - tuning.closeBid) fair = true;
    }
    const sold = stakes.russia + stakes.china + stakes.west;
    at(state.assets, index).opened = state.round;
    at(state.assets, index).kazakhstan = 4;
    log?.push({ type: 'awarded', asset, stakes, state: 4 - sold, income });
    for (const power of POWERS) {
      const count = partOf(stakes, power);
      if (count === 0) continue;
      const price = priceOf(state, power);
      pay(state, log, power, -count * price, 'sale', asset);
      moveStake(state, log, index, 'kazakhstan', power, count, price, 'sale');
      noteSale(state, index, power, count);
      if (!isGiant(power)) continue;
      worry(state, log, power, 'status', -tuning.tenderStakeStatus, 'tender-stake', asset);
      deed(state, log, power);
      if (price < best) keepPromise(state, log, power);
    }
    pay(state, log, 'kazakhstan', income, 'sale', asset);
    if (best > 0 && !fair) {
      trust(state, log, -tuning.passedOverCredibility, 'passed-over', asset);
      for (const power of POWERS)
        if (isGiant(power) && priceOf(state, power) === best)
          worry(state, log, power, 'status', tuning.passedOverStatus, 'passed-over', asset);
    }
    state.tender = undefined;
  },
};
