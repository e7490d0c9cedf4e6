import { type Remote, releaseProxy, wrap } from 'comlink';
import { doctrineOf } from '../ai/doctrines/index.ts';
import { noiseOf } from '../ai/levels.ts';
import type { AiWorker } from '../ai/worker.ts';
import type { Thinker } from './thinker.ts';

/** A computer player's head in a worker of its own, so that the page stays at hand while it thinks. */
export function openWorkerThinker(): Thinker {
  const worker = new Worker(new URL('../ai/worker.ts', import.meta.url), { type: 'module' });
  const remote: Remote<AiWorker> = wrap<AiWorker>(worker);
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('the computer player has died')));
  });
  died.catch(() => undefined);
  return {
    choose: (view, seat, { doctrine, level }, seed) =>
      Promise.race([remote.choose(view, seat, doctrineOf(seat, doctrine), seed, noiseOf(level)), died]),
    close() {
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
