import type { MatchRecord } from '../save/record.ts';
import { openWorker } from './open-worker.ts';
import type { Motivated, Played, WhatIf } from './what-if.ts';

/** Whoever plays games on in the background: call `close` when no more is asked. */
export interface Oracle {
  playOn(what: WhatIf, seed: number): Promise<Played>;
  motivesOf(match: MatchRecord): Promise<Motivated[]>;
  close(): void;
}

/** Opens a worker that plays games on, so that the page stays at hand. */
export function openOracle(): Oracle {
  const { remote, unlessDead, close } = openWorker();
  return {
    playOn: (what, seed) => unlessDead(remote.playOn(what, seed)),
    motivesOf: (match) => unlessDead(remote.motivesOf(match)),
    close,
  };
}
