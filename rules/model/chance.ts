import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { GameState } from './state.ts';

/** The draws that deal a game from its seed (any 32-bit integer), and what they leave to draw from while it is played. */
export function dealer(seed: number) {
  const generator = xoroshiro128plus(seed);
  return {
    draw: (from: number, to: number): number => uniformInt(generator, from, to),
    chance: (): readonly number[] => generator.getState(),
  };
}
export type Dealer = ReturnType<typeof dealer>;

/** Draws a whole number between two bounds, both included, and moves the game's generator on. In a view, where the generator is hidden, the lower middle comes up. */
export function draw(state: Pick<GameState, 'chance'>, from: number, to: number): number {
  if (state.chance.length === 0) return Math.floor((from + to) / 2);
  const generator = xoroshiro128plusFromState(state.chance);
  const drawn = uniformInt(generator, from, to);
  state.chance = generator.getState();
  return drawn;
}
