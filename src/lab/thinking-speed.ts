import { actor, isGiant, type Level, play, type Scenario, setup, view } from '../../rules/index.ts';
import { choiceAmong } from '../ai/choose.ts';
import { doctrineOf } from '../ai/doctrines/index.ts';
import { LEVELS } from '../ai/levels.ts';
import { openSearch } from '../ai/search.ts';
import { coreSeconds } from './core-seconds.ts';
import { quantile } from './statistics.ts';

/** How long a level thinks about a decision, in milliseconds of one core, and how many games it imagines in a second. */
export interface ThinkingSpeed {
  readonly p50_ms: number;
  readonly p95_ms: number;
  readonly playouts_per_s: number;
}

const rounded = (ms: number): number => Math.round(ms * 100) / 100;

/** Times every decision with a choice in whole games in which all seats are of a level. */
export function thinkingSpeed(scenario: Scenario, level: Level, games: number, seed: number): ThinkingSpeed {
  const times: number[] = [];
  let playouts = 0;
  for (let game = 0; game < games; game++) {
    const state = setup(scenario, seed + game);
    for (let seat = actor(state), turn = 0; seat !== undefined; seat = actor(state), turn++) {
      const doctrine = doctrineOf(seat, isGiant(seat) ? state.doctrines[seat] : undefined);
      const begin = coreSeconds();
      const search = openSearch(
        view(state, seat),
        seat,
        doctrine,
        Math.imul(seed + game, 0x9e3779b1) + turn,
        LEVELS[level],
      );
      while (search.step());
      const { considered } = search;
      const ms = 1000 * (coreSeconds() - begin);
      play(state, choiceAmong(considered).order);
      if (considered.length < 2) continue;
      times.push(ms);
      playouts += search.imagined;
    }
  }
  const all = times.reduce((sum, ms) => sum + ms, 0);
  return {
    p50_ms: rounded(quantile(times, 0.5)),
    p95_ms: rounded(quantile(times, 0.95)),
    playouts_per_s: all === 0 ? 0 : Math.round((1000 * playouts) / all),
  };
}
