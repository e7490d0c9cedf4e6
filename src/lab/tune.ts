import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { MULTI_VECTOR } from '../ai/doctrines/multi-vector.ts';
import { MOTIVES, type Motives } from '../ai/motives.ts';
import type { Cell } from './cell.ts';
import { type Progress, playCells } from './crew.ts';
import { policyOf } from './policies.ts';
import { mean } from './statistics.ts';

/** Seed of the games tuned on: none of those that are measured. */
const TUNING_SEED = 900_000;

/** Games each try plays first, then the better third of them again and longer: multiples of the nine pairs of doctrines. */
const HEATS = [18, 36] as const;

/** How far a weight is varied, as a power of e. */
const SPREAD = 0.6;

/** Weight tables near a policy's own: its own, the mixed player's, and as many variations as asked for. */
function tries(own: Motives, count: number, seed: number): Motives[] {
  const chance = xoroshiro128plus(seed);
  const bell = () => uniformFloat64(chance) + uniformFloat64(chance) + uniformFloat64(chance) - 1.5;
  const varied = Array.from({ length: Math.max(0, count - 2) }, (_, index) => {
    const from = index % 2 === 0 ? own : MULTI_VECTOR.weights;
    const weights = {} as Record<(typeof MOTIVES)[number], number>;
    for (const motive of MOTIVES) weights[motive] = from[motive] * Math.exp(2 * SPREAD * bell());
    return weights;
  });
  return [own, MULTI_VECTOR.weights, ...varied];
}

/**
 * Gives Kazakhstan in each cell the weights with which it scores best under that cell's rules and restrictions: several
 * tables play a few games, the better third plays on, the best is kept. Cells whose policy has no weights stay as they are.
 */
export async function tuned(
  cells: readonly Cell[],
  count: number,
  cores: number,
  progress: Progress,
): Promise<readonly Cell[]> {
  let running = cells.flatMap((cell, index) => {
    const own = policyOf('kazakhstan', cell.seats.kazakhstan.policy)?.doctrine?.weights;
    if (own === undefined || count < 2) return [];
    return tries(own, count, index + 1).map((weights) => ({ index, weights, scores: [] as number[] }));
  });
  let seed = TUNING_SEED;
  for (const games of HEATS) {
    const heat = running.map(({ index, weights }): Cell => {
      const cell = cells[index] as Cell;
      return { ...cell, games, seed, seats: { ...cell.seats, kazakhstan: { ...cell.seats.kazakhstan, weights } } };
    });
    const all = (cell: Cell) => Array.from({ length: cell.games }, (_, game) => game);
    const rows = await playCells(heat, all, cores, progress);
    for (const [place, one] of running.entries())
      one.scores.push(...(rows[place] ?? []).map((row) => row.score.kazakhstan));
    running = cells.flatMap((_, index) => {
      const own = running.filter((one) => one.index === index).sort((a, b) => mean(b.scores) - mean(a.scores));
      return own.slice(0, Math.ceil(own.length / 3));
    });
    seed += games;
  }
  return cells.map((cell, index) => {
    const best = running.find((one) => one.index === index);
    return best === undefined
      ? cell
      : { ...cell, seats: { ...cell.seats, kazakhstan: { ...cell.seats.kazakhstan, weights: best.weights } } };
  });
}
