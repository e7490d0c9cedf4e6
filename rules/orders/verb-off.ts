import type { Posture, Seat } from '../model/ids.ts';
import type { OrderType } from '../model/order.ts';
import { perPreset } from '../model/per-preset.ts';
import { at } from '../model/queries.ts';
import type { GameState } from '../model/state.ts';

/** What the preset takes from each seat, in each of its rounds. */
const OFF = perPreset((rules) =>
  rules.rounds.map(({ number }) => {
    const from = (seat: Seat): ReadonlySet<OrderType | Posture> => {
      const rows = rules.verbsOff.filter(({ rounds }) => rounds === 'all' || rounds.includes(number));
      return new Set(rows.filter(({ seats }) => seats.includes(seat)).map(({ verb }) => verb));
    };
    return { kazakhstan: from('kazakhstan'), russia: from('russia'), china: from('china') };
  }),
);

/** Whether the preset takes an order, or a posture card, from a seat in this round. */
export const verbOff = (state: GameState, seat: Seat, verb: OrderType | Posture): boolean =>
  state.rules.verbsOff.length > 0 && at(OFF(state.rules), state.round - 1)[seat].has(verb);
