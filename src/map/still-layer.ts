import { toWindow } from './camera.ts';
import { spotOf } from './geography.ts';
import { type Layer, moodOf } from './layer.ts';
import type { MapPicture } from './picture.ts';
import {
  chokePoint,
  flowStrokes,
  hubPoints,
  paintBar,
  paintHub,
  type Setting,
  type Stroke,
  standingStrokes,
} from './strokes.ts';
import { paintToken } from './token-art.ts';

/** The living part of the map without WebGL: the same tokens and lines, drawn once for each change and never moving. */
export function makeStillLayer(): Layer {
  const canvas = document.createElement('canvas');
  let ratio = 1;
  const stroke = (ctx: CanvasRenderingContext2D, one: Stroke): void => {
    ctx.beginPath();
    one.points.forEach(([x, y], i) => {
      if (i === 0) ctx.moveTo(x, y);
      else ctx.lineTo(x, y);
    });
    ctx.lineWidth = Math.max(0.1, one.width);
    ctx.strokeStyle = one.colour;
    ctx.globalAlpha = one.alpha;
    ctx.stroke();
  };
  const at = (ctx: CanvasRenderingContext2D, [x, y]: readonly [number, number], paint: () => void): void => {
    ctx.save();
    ctx.translate(x, y);
    paint();
    ctx.restore();
  };
  return {
    canvas,
    moves: false,
    draw(picture: MapPicture, setting: Setting): void {
      const ctx = canvas.getContext('2d');
      if (ctx === null) return;
      ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
      ctx.clearRect(0, 0, canvas.width, canvas.height);
      ctx.lineJoin = 'round';
      for (const one of standingStrokes(picture, setting)) stroke(ctx, one);
      for (const one of flowStrokes(picture, setting, 0)) stroke(ctx, one);
      ctx.globalAlpha = 1;
      for (const hub of hubPoints(setting)) at(ctx, hub.at, () => paintHub(ctx, hub.size));
      for (const route of picture.routes)
        if (route.open && route.obstructed)
          at(ctx, chokePoint(route.id, setting), () => paintBar(ctx, 17, setting.colours));
      for (const token of picture.tokens) {
        const place = toWindow(spotOf(token.id).token, setting.camera, setting.frame);
        at(ctx, place, () => paintToken(ctx, token, moodOf(token, setting), setting.colours));
      }
    },
    animate(): void {},
    resize(width, height, newRatio): void {
      ratio = newRatio;
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    },
    destroy(): void {
      canvas.remove();
    },
  };
}
