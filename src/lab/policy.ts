import type { GameState, Order, Seat } from '../../rules/index.ts';
import type { Choice } from '../ai/choose.ts';
import type { Doctrine } from '../ai/doctrine.ts';

/** A way to play a seat, for measuring. */
export interface Policy {
  readonly name: string;
  readonly decide: (view: GameState, seat: Seat, seed: number) => Choice | { readonly order: Order };
  /** What it follows, if it is a weight table, and how badly it judges: so that a study can tune it. */
  readonly doctrine?: Doctrine;
  readonly noise?: number;
}
