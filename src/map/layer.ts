import type { MapPicture, TokenPicture } from './picture.ts';
import { radiusOf } from './sizes.ts';
import type { Setting } from './strokes.ts';
import type { TokenMood } from './token-art.ts';

/** What draws the living part of the map over the still land. */
export interface Layer {
  readonly canvas: HTMLCanvasElement;
  /** Whether it can show things moving; one that cannot never calls back. */
  readonly moves: boolean;
  /** Draws one picture, once. */
  draw(picture: MapPicture, setting: Setting): void;
  /** Calls back before each frame until it answers false; then rests. */
  animate(frame: (time: number) => boolean): void;
  resize(width: number, height: number, ratio: number): void;
  destroy(): void;
}

/** How a token is to be shown in a setting. */
export function moodOf(token: TokenPicture, setting: Setting): TokenMood {
  const after = setting.ghost?.tokens.find((one) => one.id === token.id);
  const changes =
    after !== undefined &&
    after.standing === 'open' &&
    (token.standing !== 'open' || JSON.stringify(after.slices) !== JSON.stringify(token.slices));
  const { scale } = setting.camera;
  return {
    radius: radiusOf(token, scale),
    selected: setting.selected === token.id,
    hovered: setting.hovered === token.id,
    lit: setting.lit.has(token.id),
    ghost: changes ? after.slices : undefined,
  };
}
