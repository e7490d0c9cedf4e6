import {
  actor,
  type GameEvent,
  type GameState,
  legalOrders,
  type Order,
  play,
  type Rules,
  type Seat,
  setup,
  view,
  visibleEvents,
} from '../../rules/index.ts';
import type { ChronicleEntry } from '../../src/app/session.ts';
import { campaign, dice } from './campaign.ts';

/** A game played at random up to a point, with its chronicle as one seat may see it. */
export interface TableRecord {
  readonly state: GameState;
  readonly view: GameState;
  readonly chronicle: readonly ChronicleEntry[];
}

/** The chronicle of a list of facts, numbered and told by rounds. */
export function chronicleOf(
  events: readonly GameEvent[],
  seat: Seat | 'table' = 'kazakhstan',
  rules: Rules = setup(campaign(), 1).rules,
): ChronicleEntry[] {
  let round = 1;
  return visibleEvents(events, seat, rules).map((event, index) => {
    if (event.type === 'round') round = event.round;
    return { index, round, event };
  });
}

/** Plays the campaign at random until a test says stop: by this seed, or where that game ends too early by a later one. */
export function recordUntil(
  seed: number,
  stop: (state: GameState, orders: number) => boolean,
  seat: Seat = 'kazakhstan',
): TableRecord {
  for (let later = 0; later < 50; later++) {
    const events: GameEvent[] = [];
    const from = seed + 100 * later;
    const choose: (orders: readonly Order[]) => Order = dice(from);
    const state = setup(campaign(), from, events);
    for (let orders = 0; ; orders++) {
      if (stop(state, orders))
        return { state, view: view(state, seat), chronicle: chronicleOf(events, seat, state.rules) };
      if (actor(state) === undefined) break;
      play(state, choose(legalOrders(state)), events);
    }
  }
  throw new Error(`no game by seed ${seed} or later comes so far`);
}
