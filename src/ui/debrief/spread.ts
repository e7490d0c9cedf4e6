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
