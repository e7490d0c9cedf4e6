import { proxy } from 'comlink';
import type { Scenario } from '../../../rules/index.ts';
import { openWorker } from '../open-worker.ts';
import type { Trial } from './trial-games.ts';

export type { Trial, Warning } from './trial-games.ts';

/** A trial under way. */
export interface RunningTrial {
  readonly result: Promise<Trial>;
  cancel(): void;
}

/** Tries a preset out by games of computer players, off the page's own thread. */
export function startTrial(scenario: Scenario, games: number, told: (done: number) => void): RunningTrial {
  const { remote, unlessDead, close } = openWorker();
  let over = false;
  const cancel = (): void => {
    // What was told on the way may arrive after the end.
    over = true;
    close();
  };
  const result = unlessDead(
    remote.tryOut(
      scenario,
      games,
      proxy((done: number) => over || told(done)),
    ),
  );
  return { result: result.finally(cancel), cancel };
}
