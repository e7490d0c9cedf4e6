import { at, type GameState, indexOfAsset, onOffer, type Power, parOf, priceOf, weights } from '../../rules/index.ts';

/**
 * What everyone at the table would expect a power to bid per stake of the asset on tender: more for weight it lacks,
 * within what it can pay for two stakes. Made of open figures only, so it also stands for a sealed bid.
 */
export function publicPrice(state: GameState, power: Power): number {
  const { tender, rules } = state;
  if (tender === undefined || !tender.invited.includes(power)) return 0;
  const { value } = at(rules.assets, indexOfAsset(state, tender.asset));
  if (power === 'west') {
    const opened = priceOf(state, 'west');
    if (opened > 0) return opened;
    if (state.west.interest <= 0) return 0;
    return Math.min(Math.round((state.west.interest + value) / 2), Math.floor(state.west.money));
  }
  const { money } = power === 'russia' ? state.russia : state.china;
  const need = Math.min(1, Math.max(0, (parOf(state, power) - weights(state)[power]) / 8));
  const price = Math.round(value * (0.8 + need));
  const most = Math.min(rules.tuning.bidCeiling * value, Math.floor(money / Math.min(2, onOffer(state))));
  const named = Math.min(price, most);
  return named >= rules.tuning.reserve ? named : 0;
}
