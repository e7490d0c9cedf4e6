import type { Power } from './ids.ts';
import { capacityNow, linesInUse, loads, weights } from './queries.ts';
import type { GameState } from './state.ts';

/** What many orders ask of one and the same position: each sum is worked out when it is first asked for, and once. */
export class Sums {
  readonly #state: GameState;
  #lines: readonly number[] | undefined;
  #loads: readonly number[] | undefined;
  #room: readonly number[] | undefined;
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

  /** Room left on each line, in value. */
  get room(): readonly number[] {
    this.#room ??= this.loads.map((load, r) => capacityNow(this.#state, r) - load);
    return this.#room;
  }

  /** What each power weighs. */
  get weights(): Readonly<Record<Power, number>> {
    this.#weights ??= weights(this.#state, this.lines);
    return this.#weights;
  }
}
