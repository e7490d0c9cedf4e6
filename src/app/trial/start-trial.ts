import type { Scenario } from '../../../rules/index.ts';
import type { Trial } from './trial-games.ts';
import type { TrialNews } from './trial-worker.ts';

export type { Trial, Warning } from './trial-games.ts';

/** A trial under way. */
export interface RunningTrial {
  readonly result: Promise<Trial>;
  cancel(): void;
}

/** Tries a preset out by games of computer players, off the page's own thread. */
export function startTrial(scenario: Scenario, games: number, told: (done: number) => void): RunningTrial {
  const worker = new Worker(new URL('./trial-worker.ts', import.meta.url), { type: 'module' });
  const result = new Promise<Trial>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<TrialNews>) => {
      if ('done' in data) told(data.done);
      else {
        resolve(data.trial);
        worker.terminate();
      }
    });
    worker.addEventListener('error', () => reject(new Error('the trial has stopped')));
  });
  worker.postMessage({ scenario, games });
  return { result, cancel: () => worker.terminate() };
}
