import type { Posture, Seat } from '../model/ids.ts';
import type { OrderType } from '../model/order.ts';
import { perPreset } from '../model/per-preset.ts';
import { at } from '../model/queries.ts';
import type { GameState, Rules } from '../model/state.ts';

/** What the preset takes from a seat in a round of the calendar. */
export const verbsOff = (rules: Rules, number: number, seat: Seat): ReadonlySet<OrderType | Posture> =>
  new Set(
    rules.verbsOff
      .filter(({ rounds, seats }) => seats.includes(seat) && (rounds === 'all' || rounds.includes(number)))
      .map(({ verb }) => verb),
  );

const OFF = perPreset((rules) =>
  rules.rounds.map(({ number }) => ({
    kazakhstan: verbsOff(rules, number, 'kazakhstan'),
    russia: verbsOff(rules, number, 'russia'),
    china: verbsOff(rules, number, 'china'),
  })),
);

/** Whether the preset takes an order, or a posture card, from a seat in this round. */
export function verbOff(state: GameState, seat: Seat, verb: OrderType | Posture): boolean {
  const { kazakhstan, russia, china } = at(OFF(state.rules), state.round - 1);
  const off = seat === 'kazakhstan' ? kazakhstan : seat === 'russia' ? russia : china;
  return off.size > 0 && off.has(verb);
}
