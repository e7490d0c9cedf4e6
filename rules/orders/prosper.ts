import { pay } from '../model/ledger.ts';
import type { OrderOf } from '../model/order.ts';
import { moneyOf, prosperityPrice } from '../model/queries.ts';
import { refuse } from '../model/refusal.ts';
import type { GameState } from '../model/state.ts';
import type { OrderRules } from './order-rules.ts';

/** Price of this many levels of Prosperity at once: each costs one more than the last. */
export function levelsPrice(state: GameState, levels: number): number {
  const first = prosperityPrice(state);
  let price = 0;
  for (let i = 0; i < levels; i++) price += first + i;
  return price;
}

const PROSPERS: readonly OrderOf<'prosper'>[] = [
  { type: 'prosper', levels: 2 },
  { type: 'prosper', levels: 1 },
  { type: 'prosper', levels: 0 },
];

/** Buying Prosperity with what is left after upkeep. */
export const prosper: OrderRules<'prosper'> = {
  step: 'prosper',
  options: () => PROSPERS,
  refusal(state, _seat, { levels }) {
    if (!Number.isInteger(levels) || levels < 0 || levels > state.rules.tuning.prosperityPerRound)
      return refuse('malformed');
    if (state.kazakhstan.prosperity + levels > 10) return refuse('malformed');
    const need = levelsPrice(state, levels);
    const have = moneyOf(state, 'kazakhstan');
    return need > have ? refuse('too-poor', { need, have }) : undefined;
  },
  apply(state, _seat, { levels }, log) {
    state.prosperityDecided = true;
    if (levels === 0) return;
    pay(state, log, 'kazakhstan', -levelsPrice(state, levels), 'prosperity');
    state.kazakhstan.prosperity += levels;
    log?.push({ type: 'change', track: 'prosperity', by: levels, now: state.kazakhstan.prosperity, why: 'prosperity' });
  },
};
