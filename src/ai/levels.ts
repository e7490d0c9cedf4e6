/** How well computer players judge: noise on the worth of every order, in points of worth. Nothing else differs. */
export const LEVELS = { intro: 1.2, standard: 0.4, hard: 0 } as const;
export type Level = keyof typeof LEVELS;

/** The noise of a level by name; the standard's when there is none of that name. */
export const noiseOf = (level: string | undefined): number =>
  level !== undefined && Object.hasOwn(LEVELS, level) ? LEVELS[level as Level] : LEVELS.standard;
