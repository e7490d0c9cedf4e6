/** Spreads labels so that none stands on another and none leaves the picture: down first, then up from the floor. */
export function spread(heights: readonly number[], apart: number, floor: number): number[] {
  const order = heights.map((_, i) => i).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed: number[] = [];
  let above = Number.NEGATIVE_INFINITY;
  for (const i of order) {
    above = Math.max(heights[i] ?? 0, above + apart);
    placed[i] = above;
  }
  let below = floor + apart;
  for (const i of order.reverse()) {
    below = Math.min(placed[i] ?? 0, below - apart);
    placed[i] = below;
  }
  return placed;
}

/** About how wide a letter of a chart is, in pixels: Latin, Cyrillic, Chinese. */
const widthOf = (letter: string): number => (letter >= '\u2e80' ? 12 : letter >= '\u0400' ? 7.6 : 7);

/** About how long a few words are in the small letters of a chart, in pixels. */
export const lengthOf = (words: string): number => [...words].reduce((sum, letter) => sum + widthOf(letter), 0);

/** Of labels in a row, those that can be read: one that would stand on the one before it is left out. */
export function readable<Label extends { readonly at: number; readonly label: string }>(
  labels: readonly Label[],
): Label[] {
  let end = Number.NEGATIVE_INFINITY;
  return labels.filter(({ at, label }) => {
    const half = lengthOf(label) / 2;
    if (at - half < end) return false;
    end = at + half + 4;
    return true;
  });
}
