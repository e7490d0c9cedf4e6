import { actor, type GameState, isGiant, type Level, type Order, play, setup, view } from '../../rules/index.ts';
import { doctrineOf } from '../../src/ai/doctrines/index.ts';
import { skillOf } from '../../src/ai/levels.ts';
import { think } from '../../src/ai/search.ts';
import { decisionSeed } from '../../src/app/thinker.ts';
import type { MatchRecord } from '../../src/save/record.ts';
import { campaign } from './campaign.ts';

/** The record of a campaign played to its end by computer players of a level, as the game itself would have them think; a person is said to have held Kazakhstan. */
export function thoughtGame(seed: number, level: Level): MatchRecord {
  const scenario = campaign();
  const state: GameState = setup(scenario, seed);
  const orders: Order[] = [];
  for (let seat = actor(state); seat !== undefined; seat = actor(state)) {
    const doctrine = doctrineOf(seat, isGiant(seat) ? state.doctrines[seat] : undefined);
    const { order } = think(view(state, seat), seat, doctrine, decisionSeed(seed, orders.length), skillOf(level));
    orders.push(order);
    play(state, order);
  }
  return {
    id: `thought-${seed}`,
    name: 'A lesson',
    scenario,
    seed,
    seats: {
      kazakhstan: { player: 'person', name: 'A' },
      russia: { player: 'ai', level },
      china: { player: 'ai', level },
    },
    orders,
    created: 1,
    updated: 2,
  };
}
