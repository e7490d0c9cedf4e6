import type { Palette } from '../theme/tokens.ts';
import { type Camera, type Frame, toPlate } from './camera.ts';
import { unproject } from './projection.ts';

/** Width of the margin that carries the degrees, CSS pixels: none on small plates. */
export const marginOf = (frame: Frame): number => (frame.width < 520 || frame.height < 300 ? 8 : 21);

const BAND = 5;

/** How far apart the degrees are looked up along an edge, CSS pixels: less than one of them takes on the smallest plate. */
const STEP = 4;

/** Prints the frame of the plate: a band of alternating degrees, and their figures every five. */
export function paintNeatline(
  canvas: HTMLCanvasElement,
  camera: Camera,
  frame: Frame,
  ratio: number,
  colours: Palette,
): void {
  const width = Math.round(frame.width * ratio);
  const height = Math.round(frame.height * ratio);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  canvas.style.width = `${frame.width}px`;
  canvas.style.height = `${frame.height}px`;
  const ctx = canvas.getContext('2d');
  if (ctx === null) return;
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.clearRect(0, 0, frame.width, frame.height);
  const margin = marginOf(frame);
  const inner = margin - BAND - 1;
  ctx.fillStyle = colours.panel;
  ctx.beginPath();
  ctx.rect(0, 0, frame.width, frame.height);
  ctx.rect(margin, margin, frame.width - 2 * margin, frame.height - 2 * margin);
  ctx.fill('evenodd');

  const figures = margin > 12;
  const edge = (horizontal: boolean, at: number): void => {
    const start = margin;
    const end = (horizontal ? frame.width : frame.height) - margin;
    const degree = (along: number): number => {
      const [lon, lat] = unproject(toPlate(horizontal ? [along, at] : [at, along], camera, frame));
      return horizontal ? lon : lat;
    };
    const near = at < margin + 1 ? inner : at;
    let segment = start;
    let last = degree(start);
    const bar = (from: number, to: number, whole: number): void => {
      ctx.fillStyle = Math.abs(whole) % 2 === 0 ? colours['ink-2'] : colours.raised;
      if (horizontal) ctx.fillRect(from, near, to - from, BAND);
      else ctx.fillRect(near, from, BAND, to - from);
    };
    for (let along = start + STEP; along < end + STEP; along += STEP) {
      const before = along - STEP;
      const stop = Math.min(along, end);
      const now = degree(stop);
      const low = Math.min(last, now);
      const high = Math.max(last, now);
      const whole = Math.ceil(low);
      if (whole <= high && Math.floor(last) !== Math.floor(now)) {
        const part = (whole - last) / (now - last || 1);
        const cross = before + (stop - before) * part;
        bar(segment, cross, Math.floor(last));
        segment = cross;
        if (figures && whole % 5 === 0 && cross > start + 14 && cross < end - 14) {
          ctx.save();
          ctx.fillStyle = colours['ink-3'];
          ctx.font = '500 9.5px "Inter Variable", Inter, system-ui, sans-serif';
          ctx.textAlign = 'center';
          ctx.textBaseline = 'middle';
          const out = at < margin + 1 ? (inner - 1) / 2 : at + BAND + (inner + 2) / 2;
          if (horizontal) ctx.translate(cross, out);
          else {
            ctx.translate(out, cross);
            ctx.rotate(-Math.PI / 2);
          }
          ctx.fillText(`${whole}°`, 0, 0.5);
          ctx.restore();
        }
      }
      last = now;
    }
    bar(segment, end, Math.floor(last));
  };
  edge(true, margin);
  edge(true, frame.height - margin);
  edge(false, margin);
  edge(false, frame.width - margin);
  ctx.strokeStyle = colours['ink-2'];
  ctx.lineWidth = 1;
  for (const gap of [inner - 0.5, margin - 0.5])
    ctx.strokeRect(gap, gap, frame.width - 2 * gap, frame.height - 2 * gap);
}
