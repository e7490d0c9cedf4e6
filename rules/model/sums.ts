import type { Power } from './ids.ts';
import { at, type Flows, flowsOf, weights } from './queries.ts';
import type { GameState } from './state.ts';

/** What many orders ask of one and the same position: each sum is worked out when it is first asked for, and once. */
export class Sums {
  readonly #state: GameState;
  #flows: Flows | undefined;
  #weights: Readonly<Record<Power, number>> | undefined;

  constructor(state: GameState) {
    this.#state = state;
  }

  /** What ships where. */
  get flows(): Flows {
    this.#flows ??= flowsOf(this.#state);
    return this.#flows;
  }

  /** Whether anything ships over a line. */
  carries(routeIndex: number): boolean {
    if (at(this.#state.routes, routeIndex).capacity === 0) return false;
    const { lines } = this.flows;
    for (let i = 0; i < lines.length; i++) if (lines[i] === routeIndex) return true;
    return false;
  }

  /** What each power weighs. */
  get weights(): Readonly<Record<Power, number>> {
    this.#weights ??= weights(this.#state, this.flows.lines);
    return this.#weights;
  }
}
