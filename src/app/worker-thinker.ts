import { type Remote, releaseProxy, wrap } from 'comlink';
import type { AiWorker } from './ai-worker.ts';
import type { Adviser, Thinker } from './thinker.ts';

/** A computer player's head in a worker of its own, so that the page stays at hand while it thinks. */
export function openWorkerThinker(): Thinker & Adviser {
  const worker = new Worker(new URL('./ai-worker.ts', import.meta.url), { type: 'module' });
  const remote: Remote<AiWorker> = wrap<AiWorker>(worker);
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('the computer player has died')));
  });
  died.catch(() => undefined);
  const unlessDead = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, died]);
  return {
    choose: (...question) => unlessDead(remote.choose(...question)),
    advise: (...question) => unlessDead(remote.advise(...question)),
    explain: (...question) => unlessDead(remote.explain(...question)),
    turningPoint: (...question) => unlessDead(remote.turningPoint(...question)),
    close() {
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
