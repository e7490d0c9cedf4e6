import { isGiant, type Seat } from '../model/ids.ts';
import type { OrderOf } from '../model/order.ts';
import { perPreset } from '../model/per-preset.ts';
import { at, giantOf, indexOfAsset, ruleOf } from '../model/queries.ts';
import { refuse } from '../model/refusal.ts';
import type { GameState } from '../model/state.ts';
import type { OrderRules } from './order-rules.ts';

/** For each asset no bid, and every price by steps from the lowest that may be named to the ceiling. */
const BIDS = perPreset(({ assets, bidding, tuning }) =>
  assets.map(({ id, value, reserve, fixedPrice }) => {
    const fixed = bidding === 'fixed';
    const ceiling = fixed ? fixedPrice : tuning.bidCeiling * value;
    const all: OrderOf<'bid'>[] = [{ type: 'bid', asset: id, price: 0 }];
    for (let price = fixed ? fixedPrice : reserve; price <= ceiling; price += tuning.bidStep)
      all.push({ type: 'bid', asset: id, price });
    return all;
  }),
);

/** What a giant can bid, up to its last coin. */
function bids(state: GameState, seat: Seat): readonly OrderOf<'bid'>[] {
  const { tender } = state;
  if (tender === undefined || !isGiant(seat)) return [];
  const { money } = giantOf(state, seat);
  return at(BIDS(state.rules), indexOfAsset(state, tender.asset)).filter(({ price }) => price <= money);
}

/** A sealed price per stake; 0 is no bid. */
export const bid: OrderRules<'bid'> = {
  step: 'bid',
  options: bids,
  // None of them is refused.
  gather(state, seat, _sums, found) {
    if (state.tender === undefined || !isGiant(seat)) return;
    const { money } = giantOf(state, seat);
    for (const order of at(BIDS(state.rules), indexOfAsset(state, state.tender.asset))) {
      if (order.price > money) return;
      found.push(order);
    }
  },
  refusal(state, seat, { asset, price }) {
    const { tender } = state;
    if (asset !== tender?.asset) return refuse('wrong-asset', { asset: tender?.asset ?? asset });
    if (!isGiant(seat) || !tender.invited.includes(seat)) return refuse('not-invited');
    if (!Number.isInteger(price / state.rules.tuning.bidStep) || price < 0) return refuse('malformed');
    if (price === 0) return undefined;
    const { value, reserve, fixedPrice } = ruleOf(state, asset);
    const fixed = state.rules.bidding === 'fixed';
    if (fixed && price !== fixedPrice) return refuse('price-fixed', { price: fixedPrice });
    if (!fixed && price < reserve) return refuse('bid-below-reserve', { reserve });
    const ceiling = fixed ? fixedPrice : state.rules.tuning.bidCeiling * value;
    if (price > ceiling) return refuse('bid-above-ceiling', { ceiling });
    const have = giantOf(state, seat).money;
    if (price > have) return refuse('too-poor', { need: price, have });
    return undefined;
  },
  apply(state, seat, { price }) {
    if (state.tender === undefined) return;
    if (seat === 'russia') state.tender.bids.russia = price;
    if (seat === 'china') state.tender.bids.china = price;
  },
};
