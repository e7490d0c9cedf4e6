import { type Decision, playScene, type Scene, type Seen } from './scene.ts';

/** A decision of history in a position, beside what else might have been done there, and what the article expects. */
export interface HistoryCase {
  readonly id: string;
  readonly year: number;
  /** The decision in a few words. */
  readonly title: string;
  readonly scene: Scene;
  readonly decision: Decision;
  /** What is done instead in the counterfactual. */
  readonly instead: Decision;
  /** What must hold of the decision (first) against the counterfactual (second), in words, with the figures seen. */
  readonly expects: (seen: Seen, other: Seen) => readonly Expectation[];
}

/** What should hold, the figure that was seen, and whether it does. */
export type Expectation = readonly [what: string, saw: number, holds: boolean];

/** How a case came out. */
export interface CaseResult {
  readonly id: string;
  readonly met: boolean;
  /** The figures, and what failed. */
  readonly saw: string;
}

/** Plays a case and its counterfactual through the rules. */
export function tryCase({ id, scene, decision, instead, expects }: HistoryCase): CaseResult {
  const found = expects(playScene(scene, decision), playScene(scene, instead));
  return {
    id,
    met: found.every(([, , holds]) => holds),
    saw: found.map(([what, saw, holds]) => `${what}: ${saw}${holds ? '' : ' (not met)'}`).join('; '),
  };
}
