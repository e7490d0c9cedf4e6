import type { Level } from '../../rules/index.ts';

/** How well a computer player judges: how far it looks, and how much it slips. Nothing else differs. */
export interface Skill {
  /** How many ways the game may go on are imagined for each order that is looked into; 0 is a glance one step ahead. */
  readonly worlds: number;
  /** How many orders, the best at a glance, are looked into. */
  readonly width: number;
  /** Slips of Kazakhstan's judgement, in points of its score. */
  readonly noise: number;
  /** Slips of a giant's, in points of its own: its score is less in its own hands. Who slips more goes the more by its manner. */
  readonly giantNoise: number;
}

export const LEVELS: Readonly<Record<Level, Skill>> = {
  novice: { worlds: 0, width: 0, noise: 4, giantNoise: 10 },
  capable: { worlds: 2, width: 8, noise: 1.5, giantNoise: 3.2 },
  skilled: { worlds: 12, width: 8, noise: 0.6, giantNoise: 1.2 },
  expert: { worlds: 64, width: 12, noise: 0, giantNoise: 0 },
};

/** The skill of a level by name; the default opponents' when there is none of that name. */
export const skillOf = (level: string | undefined): Skill =>
  level !== undefined && Object.hasOwn(LEVELS, level) ? LEVELS[level as Level] : LEVELS.capable;
