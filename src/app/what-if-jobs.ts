import type { GameState } from '../../rules/index.ts';
import { motivesOf, openingOf, playOn, type WhatIf } from './what-if.ts';

let asked: { readonly key: string; readonly opening: GameState } | undefined;

/** What the debrief asks. One game a call, so that the page can count and stop. */
export const WHAT_IF_JOBS = {
  playOn(what: WhatIf, seed: number) {
    const key = `${what.match.id}/${what.orders}/${what.without.join()}`;
    if (asked?.key !== key) asked = { key, opening: openingOf(what) };
    return playOn(asked.opening, seed, what.way);
  },
  motivesOf,
};
