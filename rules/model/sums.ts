import type { Power } from './ids.ts';
import { capacities, linesInUse, weights } from './queries.ts';
import type { GameState } from './state.ts';

/** What many orders ask of one and the same position: each sum is worked out when it is first asked for, and once. */
export class Sums {
  readonly #state: GameState;
  #lines: readonly number[] | undefined;
  #room: number[] | undefined;
  #weights: Readonly<Record<Power, number>> | undefined;

  constructor(state: GameState) {
    this.#state = state;
  }

  /** Place of the line over which each asset ships. */
  get lines(): readonly number[] {
    if (this.#lines === undefined) {
      this.#room = capacities(this.#state);
      this.#lines = linesInUse(this.#state, this.#room);
    }
    return this.#lines;
  }

  /** Room left on each line, in value. */
  get room(): readonly number[] {
    return (this.lines && this.#room) ?? [];
  }

  /** Whether anything ships over a line. */
  carries(routeIndex: number): boolean {
    return this.lines.includes(routeIndex);
  }

  /** What each power weighs. */
  get weights(): Readonly<Record<Power, number>> {
    this.#weights ??= weights(this.#state, this.lines);
    return this.#weights;
  }
}
