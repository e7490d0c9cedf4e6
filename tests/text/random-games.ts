import {
  actor,
  type GameEvent,
  type GameState,
  legalOrders,
  type Order,
  options,
  play,
  type Refusal,
  refusal,
  type Seat,
  setup,
} from '../../rules/index.ts';
import { campaign, dice } from '../support/campaign.ts';

/** A moment of a random game: what could be ordered there, what could not, and what happened. */
export interface Moment {
  readonly state: GameState;
  readonly seat: Seat;
  readonly orders: readonly Order[];
  readonly refusals: readonly Refusal[];
  readonly events: readonly GameEvent[];
}

/** Plays the campaign by chance and hands every moment to a visitor, its state as it is after the events. */
export function playAtRandom(seed: number, visit: (moment: Moment) => void): GameState {
  const choose = dice(seed);
  const opening: GameEvent[] = [];
  const state = setup(campaign(), seed, opening);
  visit({ state, seat: 'kazakhstan', orders: [], refusals: [], events: opening });
  for (let seat = actor(state); seat !== undefined; seat = actor(state)) {
    const turn = seat;
    const orders = legalOrders(state);
    const refusals = options(state).flatMap((order) => refusal(state, turn, order) ?? []);
    const events: GameEvent[] = [];
    play(state, choose(orders), events);
    visit({ state, seat, orders, refusals, events });
  }
  return state;
}
