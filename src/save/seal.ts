import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** The longest sealed text that is opened, in characters. */
export const MOST_SEALED = 20_000;

/** The bytes with another's laid over them; laid over twice, they are as they were. */
function overlaid(bytes: Uint8Array, seed: number): Uint8Array {
  const chance = xoroshiro128plus(seed);
  return bytes.map((byte) => byte ^ uniformInt(chance, 0, 255));
}

/**
 * Something of a game as text that says nothing to who opens its file to look. It keeps nothing from who takes the
 * program apart, no more than the seed keeps the deck: the game is not over, and its file goes on by itself.
 */
export function seal(value: unknown, seed: number): string {
  const bytes = overlaid(new TextEncoder().encode(JSON.stringify(value)), seed);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** What was sealed with this seed; `undefined` when it was not, or is damaged. */
export function unseal(text: string, seed: number): unknown {
  if (text.length > MOST_SEALED) return undefined;
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(overlaid(bytes, seed)));
  } catch {
    return undefined;
  }
}
