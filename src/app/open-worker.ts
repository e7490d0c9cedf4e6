import { type Remote, releaseProxy, wrap } from 'comlink';
import type { GameWorker } from './game-worker.ts';

export interface OpenWorker {
  readonly remote: Remote<GameWorker>;
  /** The answer, or an error as soon as the worker has died. */
  unlessDead<T>(answer: Promise<T>): Promise<T>;
  /** Ends the worker, whatever it is doing; a second time does nothing. */
  close(): void;
}

/** Opens a worker that plays games in the background, so that the page stays at hand. */
export function openWorker(): OpenWorker {
  const worker = new Worker(new URL('./game-worker.ts', import.meta.url), { type: 'module' });
  const remote: Remote<GameWorker> = wrap<GameWorker>(worker);
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('the worker has died')));
  });
  died.catch(() => undefined);
  let closed = false;
  return {
    remote,
    unlessDead: (answer) => Promise.race([answer, died]),
    close() {
      if (closed) return;
      closed = true;
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
