import { isGiant } from '../model/ids.ts';
import { giantOf, ruleOf } from '../model/queries.ts';
import { refuse } from '../model/refusal.ts';
import { leastBid } from './invite.ts';
import type { OrderRules } from './order-rules.ts';

/** A sealed price per stake; 0 is no bid. */
export const bid: OrderRules<'bid'> = {
  step: 'bid',
  options(state, seat) {
    const { tender } = state;
    if (tender === undefined || !isGiant(seat)) return [];
    const { value } = ruleOf(state, tender.asset);
    const least = leastBid(state, tender.asset);
    const ceiling = state.rules.bidding === 'fixed' ? least : state.rules.tuning.bidCeiling * value;
    const most = Math.min(Math.floor(giantOf(state, seat).money), ceiling);
    const prices = [0];
    for (let price = least; price <= most; price++) prices.push(price);
    return prices.map((price) => ({ type: 'bid', asset: tender.asset, price }));
  },
  refusal(state, seat, { asset, price }) {
    const { tender } = state;
    if (asset !== tender?.asset) return refuse('wrong-asset', { asset: tender?.asset ?? asset });
    if (!isGiant(seat) || !tender.invited.includes(seat)) return refuse('not-invited');
    if (!Number.isInteger(price) || price < 0) return refuse('malformed');
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
    if (isGiant(seat) && state.tender !== undefined) state.tender.bids[seat] = price;
  },
};
