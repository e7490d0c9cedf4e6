import { openWorker } from './open-worker.ts';
import type { Adviser, Thinker } from './thinker.ts';

/** A computer player's head in a worker of its own, so that the page stays at hand while it thinks. */
export function openWorkerThinker(): Thinker & Adviser {
  const { remote, unlessDead, close } = openWorker();
  return {
    choose: (...question) => unlessDead(remote.choose(...question)),
    advise: (...question) => unlessDead(remote.advise(...question)),
    explain: (...question) => unlessDead(remote.explain(...question)),
    turningPoint: (...question) => unlessDead(remote.turningPoint(...question)),
    close,
  };
}
