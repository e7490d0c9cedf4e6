import type { Point } from './projection.ts';

/** How a line of lettering is inked. */
export interface LetterStyle {
  readonly font: string;
  readonly ink: string;
  readonly halo: string;
  readonly haloWidth: number;
  readonly alpha: number;
}

/** Sets a text along a bow from one point to the other, letters spread over the whole length; a text too long for it is set smaller. */
export function letterAlong(
  ctx: CanvasRenderingContext2D,
  text: string,
  from: Point,
  to: Point,
  bow: number,
  style: LetterStyle,
): void {
  const letters = [...text];
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const chord = Math.hypot(dx, dy);
  const lift = chord * bow * 2;
  const control: Point = [(from[0] + to[0]) / 2 + (dy / chord) * lift, (from[1] + to[1]) / 2 - (dx / chord) * lift];
  const steps = 48;
  const points: Point[] = [];
  const lengths: number[] = [0];
  for (let i = 0; i <= steps; i++) {
    const t = i / steps;
    const u = 1 - t;
    points.push([
      u * u * from[0] + 2 * u * t * control[0] + t * t * to[0],
      u * u * from[1] + 2 * u * t * control[1] + t * t * to[1],
    ]);
    const a = points[i - 1];
    const b = points[i];
    if (a !== undefined && b !== undefined) lengths.push((lengths[i - 1] ?? 0) + Math.hypot(b[0] - a[0], b[1] - a[1]));
  }
  const whole = lengths[steps] ?? 0;
  ctx.save();
  ctx.font = style.font;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  ctx.lineJoin = 'round';
  ctx.globalAlpha = style.alpha;
  const set = letters.map((letter) => ctx.measureText(letter).width);
  const fit = Math.min(1, whole / (set.reduce((sum, width) => sum + width, 0) || 1));
  const widths = set.map((width) => width * fit);
  const inked = widths.reduce((sum, width) => sum + width, 0);
  const gap = letters.length > 1 ? Math.max(0, (whole - inked) / (letters.length - 1)) : 0;
  const place = (distance: number): { at: Point; angle: number } => {
    let i = 1;
    while (i < steps && (lengths[i] ?? 0) < distance) i++;
    const a = points[i - 1] ?? from;
    const b = points[i] ?? to;
    const step = (lengths[i] ?? 1) - (lengths[i - 1] ?? 0) || 1;
    const t = (distance - (lengths[i - 1] ?? 0)) / step;
    return { at: [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t], angle: Math.atan2(b[1] - a[1], b[0] - a[0]) };
  };
  for (const pass of ['halo', 'ink'] as const) {
    let distance = Math.max(0, (whole - inked - gap * (letters.length - 1)) / 2);
    letters.forEach((letter, i) => {
      const width = widths[i] ?? 0;
      const { at, angle } = place(distance + width / 2);
      ctx.save();
      ctx.translate(at[0], at[1]);
      ctx.rotate(angle);
      ctx.scale(fit, fit);
      if (pass === 'halo') {
        ctx.strokeStyle = style.halo;
        ctx.lineWidth = style.haloWidth;
        ctx.strokeText(letter, 0, 0);
      }
      if (pass === 'ink') {
        ctx.fillStyle = style.ink;
        ctx.fillText(letter, 0, 0);
      }
      ctx.restore();
      distance += width + gap;
    });
  }
  ctx.restore();
}
