import type { Power } from './ids.ts';
import { loads, type Shipment, shipments, weights } from './queries.ts';
import type { GameState } from './state.ts';

/** What many orders ask of one and the same position: each sum is worked out when it is first asked for, and once. */
export class Sums {
  readonly #state: GameState;
  #plan: readonly Shipment[] | undefined;
  #loads: readonly number[] | undefined;
  #weights: Readonly<Record<Power, number>> | undefined;

  constructor(state: GameState) {
    this.#state = state;
  }

  /** Where each asset ships. */
  get plan(): readonly Shipment[] {
    this.#plan ??= shipments(this.#state);
    return this.#plan;
  }

  /** Value carried by each line. */
  get loads(): readonly number[] {
    this.#loads ??= loads(this.#state, this.plan);
    return this.#loads;
  }

  /** What each power weighs. */
  get weights(): Readonly<Record<Power, number>> {
    this.#weights ??= weights(this.#state, this.plan);
    return this.#weights;
  }
}
