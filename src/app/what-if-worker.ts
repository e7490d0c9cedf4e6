import { expose } from 'comlink';
import type { GameState } from '../../rules/index.ts';
import { motivesOf, openingOf, playOn, type WhatIf } from './what-if.ts';

let asked: { readonly key: string; readonly opening: GameState } | undefined;

/** What the worker of the debrief answers. One game a call, so that the page can count and stop. */
export const WHAT_IF_WORKER = {
  playOn(what: WhatIf, seed: number) {
    const key = `${what.match.id}/${what.orders}/${what.without.join()}`;
    if (asked?.key !== key) asked = { key, opening: openingOf(what) };
    return playOn(asked.opening, seed);
  },
  motivesOf,
};
export type WhatIfWorker = typeof WHAT_IF_WORKER;

expose(WHAT_IF_WORKER);
