import { type Remote, releaseProxy, wrap } from 'comlink';
import type { MatchRecord } from '../save/record.ts';
import type { Motivated, Played, WhatIf } from './what-if.ts';
import type { WhatIfWorker } from './what-if-worker.ts';

/** Whoever plays games on in the background: call `close` when no more is asked. */
export interface Oracle {
  playOn(what: WhatIf, seed: number): Promise<Played>;
  motivesOf(match: MatchRecord): Promise<Motivated[]>;
  close(): void;
}

/** Opens a worker that plays games on, so that the page stays at hand. */
export function openOracle(): Oracle {
  const worker = new Worker(new URL('./what-if-worker.ts', import.meta.url), { type: 'module' });
  const remote: Remote<WhatIfWorker> = wrap<WhatIfWorker>(worker);
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('the worker has died')));
  });
  died.catch(() => undefined);
  return {
    playOn: (what, seed) => Promise.race([remote.playOn(what, seed), died]),
    motivesOf: (match) => Promise.race([remote.motivesOf(match), died]),
    close() {
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
