import type { Power } from './ids.ts';
import { linesInUse, loads, weights } from './queries.ts';
import type { GameState } from './state.ts';

/** What many orders ask of one and the same position: each sum is worked out when it is first asked for, and once. */
export class Sums {
  readonly #state: GameState;
  #lines: readonly number[] | undefined;
  #loads: readonly number[] | undefined;
  #weights: Readonly<Record<Power, number>> | undefined;

  constructor(state: GameState) {
    this.#state = state;
  }

  /** Place of the line over which each asset ships. */
  get lines(): readonly number[] {
    this.#lines ??= linesInUse(this.#state);
    return this.#lines;
  }

  /** Value carried by each line. */
  get loads(): readonly number[] {
    this.#loads ??= loads(this.#state, this.lines);
    return this.#loads;
  }

  /** What each power weighs. */
  get weights(): Readonly<Record<Power, number>> {
    this.#weights ??= weights(this.#state, this.lines);
    return this.#weights;
  }
}
