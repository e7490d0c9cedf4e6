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

/** Plays the campaign by a seed until a test says stop. */
export function recordUntil(
  seed: number,
  stop: (state: GameState, orders: number) => boolean,
  seat: Seat = 'kazakhstan',
): TableRecord {
  const events: GameEvent[] = [];
  const choose: (orders: readonly Order[]) => Order = dice(seed);
  const state = setup(campaign(), seed, events);
  for (let orders = 0; actor(state) !== undefined && !stop(state, orders); orders++)
    play(state, choose(legalOrders(state)), events);
  return { state, view: view(state, seat), chronicle: chronicleOf(events, seat, state.rules) };
}
