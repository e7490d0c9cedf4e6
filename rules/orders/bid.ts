import { isGiant } from '../model/ids.ts';
import { giantOf, ruleOf } from '../model/queries.ts';
import { refuse } from '../model/refusal.ts';
import type { OrderRules } from './order-rules.ts';

/** A sealed price per stake; 0 is no bid. */
export const bid: OrderRules<'bid'> = {
  step: 'bid',
  options(state, seat) {
    const { tender } = state;
    if (tender === undefined || !isGiant(seat)) return [];
    const { reserve, bidCeiling } = state.rules.tuning;
    const most = Math.min(Math.floor(giantOf(state, seat).money), bidCeiling * ruleOf(state, tender.asset).value);
    const prices = [0];
    for (let price = reserve; price <= most; price++) prices.push(price);
    return prices.map((price) => ({ type: 'bid', asset: tender.asset, price }));
  },
  refusal(state, seat, { asset, price }) {
    const { tender } = state;
    if (asset !== tender?.asset) return refuse('wrong-asset', { asset: tender?.asset ?? asset });
    if (!isGiant(seat) || !tender.invited.includes(seat)) return refuse('not-invited');
    if (!Number.isInteger(price) || price < 0) return refuse('malformed');
    if (price === 0) return undefined;
    const { reserve, bidCeiling } = state.rules.tuning;
    if (price < reserve) return refuse('bid-below-reserve', { reserve });
    const ceiling = bidCeiling * ruleOf(state, asset).value;
    if (price > ceiling) return refuse('bid-above-ceiling', { ceiling });
    const have = giantOf(state, seat).money;
    if (price > have) return refuse('too-poor', { need: price, have });
    return undefined;
  },
  apply(state, seat, { price }) {
    if (isGiant(seat) && state.tender !== undefined) state.tender.bids[seat] = price;
  },
};
