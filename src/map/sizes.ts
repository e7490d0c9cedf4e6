import type { TokenPicture } from './picture.ts';

/** Scale from which a view is close: junctions are named, and drawn as large as a town. */
export const CLOSE = 0.8;

/** Scale at which the sizes below hold as they are written. */
const BASE = 0.62;

/** CSS pixels to a map unit of a thing's size: never grows as fast as the land does, nor shrinks as fast. */
const growth = (scale: number, power: number): number =>
  BASE * Math.min(2.6, (scale / BASE) ** (scale < BASE ? 0.7 : power));

/** Radius of a token in map units at the base scale. */
export const tokenRoom = (value: number): number => 28 + 7 * Math.min(3, value);

/** Radius of an asset's token in CSS pixels: by its value, and by the scale. */
export const tokenRadius = (value: number, scale: number): number => tokenRoom(value) * growth(scale, 0.5);

/** Radius of the dashed mark of an asset that has no contract yet. */
export const markRadius = (scale: number): number => 22 * growth(scale, 0.45);

/** Radius of whatever stands for an asset now: the mark of what is to come, its token, or what grows from one to the other. */
export function radiusOf({ standing, value, opening = 1 }: TokenPicture, scale: number): number {
  if (standing !== 'open') return markRadius(scale);
  return markRadius(scale) + (tokenRadius(value, scale) - markRadius(scale)) * opening;
}

/** Width in CSS pixels of a line that carries, or could carry, an amount of value. */
export const lineWidth = (value: number, scale: number): number =>
  value <= 0 ? 0 : (2.2 + 2.5 * Math.min(8, value)) * growth(scale, 0.4) * 1.15;

/** Size of lettering on the land, growing gently with the scale. */
export const letterSize = (size: number, scale: number): number =>
  Math.max(8.5, size * Math.min(1.9, (scale / BASE) ** 0.6));
