import { draw } from '../model/chance.ts';
import type { Log } from '../model/ledger.ts';
import { at, indexOfAsset, moneyOf, nextTender, ruleOf } from '../model/queries.ts';
import type { GameState } from '../model/state.ts';
import { award, bestPrice, placeable, priceOf } from '../orders/award.ts';
import { leastBid, owesBid } from '../orders/invite.ts';

/** Puts the next asset of the round on the table; answers whether there was one. */
export function callTender(state: GameState): boolean {
  const next = nextTender(state);
  if (next === undefined) return false;
  state.tender = {
    asset: next.id,
    invited: [],
    keep: 0,
    bids: { russia: undefined, china: undefined, west: undefined },
  };
  state.step = 'invite';
  return true;
}

/** Whether every giant that can name a price has named one. */
export const allBid = (state: GameState): boolean => !owesBid(state, 'russia') && !owesBid(state, 'china');

/** Opens the bids: the West's is half its interest and half the value, give or take one, within its budget. */
export function openBids(state: GameState, log: Log) {
  const { tender } = state;
  if (tender === undefined) return;
  const { value } = ruleOf(state, tender.asset);
  if (tender.invited.includes('west')) {
    const { bidStep } = state.rules.tuning;
    const middle = Math.round((state.west.interest + value) / 2 / bidStep) * bidStep;
    const guess = draw(state, -1 / bidStep, 1 / bidStep) * bidStep;
    const limit = Math.min(middle + guess, moneyOf(state, 'west'));
    const least = leastBid(state, tender.asset);
    const price = state.rules.bidding === 'fixed' ? least : limit;
    tender.bids.west = state.west.interest > 0 && limit >= least ? price : 0;
  }
  log?.push({
    type: 'bids-revealed',
    asset: tender.asset,
    bids: { russia: priceOf(state, 'russia'), china: priceOf(state, 'china'), west: priceOf(state, 'west') },
    best: bestPrice(state),
  });
  if (placeable(state) > 0) {
    state.step = 'award';
    // Where the bids leave no choice, the contract is signed at once.
    const splits = award.options(state, 'kazakhstan');
    if (splits.length === 1) award.apply(state, 'kazakhstan', at(splits, 0), log);
    return;
  }
  const asset = at(state.assets, indexOfAsset(state, tender.asset));
  asset.opened = state.round;
  asset.kazakhstan = 4;
  log?.push({ type: 'awarded', asset: asset.id, stakes: { russia: 0, china: 0, west: 0 }, state: 4, income: 0 });
  state.tender = undefined;
}
