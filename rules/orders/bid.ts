import { isGiant, type Seat } from '../model/ids.ts';
import type { OrderOf } from '../model/order.ts';
import { giantOf, ruleOf } from '../model/queries.ts';
import { refuse } from '../model/refusal.ts';
import type { GameState } from '../model/state.ts';
import { leastBid } from './invite.ts';
import type { OrderRules } from './order-rules.ts';

/** No bid, and every price by steps from the lowest that may be named to the ceiling or the last coin. */
function bids(state: GameState, seat: Seat): OrderOf<'bid'>[] {
  const { tender } = state;
  if (tender === undefined || !isGiant(seat)) return [];
  const { asset } = tender;
  const { value } = ruleOf(state, asset);
  const least = leastBid(state, asset);
  const ceiling = state.rules.bidding === 'fixed' ? least : state.rules.tuning.bidCeiling * value;
  const most = Math.min(giantOf(state, seat).money, ceiling);
  const found: OrderOf<'bid'>[] = [{ type: 'bid', asset, price: 0 }];
  for (let price = least; price <= most; price += state.rules.tuning.bidStep) found.push({ type: 'bid', asset, price });
  return found;
}

/** A sealed price per stake; 0 is no bid. */
export const bid: OrderRules<'bid'> = {
  step: 'bid',
  options: bids,
  // None of them is refused.
  gather(state, seat, _sums, found) {
    for (const order of bids(state, seat)) found.push(order);
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
