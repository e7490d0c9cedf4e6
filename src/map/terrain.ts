import { nameOf } from '../text/say-name.ts';
import { t } from '../text/words.ts';
import type { Skin } from '../theme/tokens.ts';
import { type Camera, type Frame, toWindow } from './camera.ts';
import { GEOGRAPHY } from './geography.ts';
import { LABELS, type LabelKind, settle } from './labels.ts';
import { type LetterStyle, letterAlong } from './lettering.ts';
import type { Plates } from './plates.ts';
import { letterFace, townFace } from './print-faces.ts';
import { PLATE, type Point, project } from './projection.ts';
import { letterSize } from './sizes.ts';
import { TERRAIN_INKS, type TerrainInk } from './terrain-inks.ts';

/** What to print: which part of the plate, how large, in which skin. */
export interface Print {
  readonly camera: Camera;
  readonly frame: Frame;
  /** Device pixels to a CSS pixel. */
  readonly ratio: number;
  readonly skin: Skin;
  /** The small plate under a moving map carries no letters. */
  readonly letters: boolean;
}

/** Distances of the engraved lines from the shore, CSS pixels, and how strongly each is printed. */
const WATERLINES = [
  [2.4, 0.5],
  [5.4, 0.4],
  [9.2, 0.3],
  [13.8, 0.22],
  [19.2, 0.15],
  [25.6, 0.1],
] as const;
const RIBBON = [
  [26, 0.07],
  [19, 0.09],
  [12, 0.12],
  [6.5, 0.2],
] as const;

/** Rounded tile of paper grain, the same every time. */
let grainTile: HTMLCanvasElement | undefined;
function grain(): HTMLCanvasElement {
  if (grainTile !== undefined) return grainTile;
  const size = 192;
  const tile = document.createElement('canvas');
  tile.width = size;
  tile.height = size;
  const ctx = contextOf(tile);
  const pixels = ctx.createImageData(size, size);
  let seed = 20181993;
  for (let i = 0; i < size * size; i++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const tone = seed >>> 24;
    pixels.data.set([tone, tone, tone, 255], i * 4);
  }
  ctx.putImageData(pixels, 0, 0);
  grainTile = tile;
  return tile;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const ctx = canvas.getContext('2d');
  if (ctx === null) throw new Error('no 2d canvas');
  return ctx;
}

/**
 * Prints the land on a fresh canvas, in steps, so that the page can breathe between them.
 * The land is still: it is printed once for each view and then only moved about.
 */
export function* printTerrain(plates: Plates, print: Print): Generator<void, HTMLCanvasElement> {
  const { camera, frame, ratio, skin } = print;
  const ink = TERRAIN_INKS[skin];
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(frame.width * ratio);
  canvas.height = Math.round(frame.height * ratio);
  const ctx = contextOf(canvas);
  const { vectors } = plates;
  const perUnit = camera.scale * ratio;
  const left = (frame.width / 2 - camera.x * camera.scale) * ratio;
  const top = (frame.height / 2 - camera.y * camera.scale) * ratio;
  /** Line widths in CSS pixels, drawn in tenths of a map unit. */
  const px = 10 / camera.scale;
  const inPlate = (target: CanvasRenderingContext2D): void =>
    target.setTransform(perUnit / 10, 0, 0, perUnit / 10, left, top);
  const inPixels = (target: CanvasRenderingContext2D): void => target.setTransform(1, 0, 0, 1, 0, 0);

  ctx.imageSmoothingQuality = 'high';
  ctx.fillStyle = ink.sea;
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  inPlate(ctx);
  ctx.drawImage(plates.sea, 0, 0, PLATE.width * 10, PLATE.height * 10);
  yield;

  const engraving = document.createElement('canvas');
  engraving.width = canvas.width;
  engraving.height = canvas.height;
  const lines = contextOf(engraving);
  inPlate(lines);
  lines.lineJoin = 'round';
  for (const [distance, strength] of [...WATERLINES].reverse()) {
    lines.globalCompositeOperation = 'source-over';
    lines.strokeStyle = ink.waterline;
    lines.globalAlpha = strength;
    lines.lineWidth = (2 * distance + 0.9) * px;
    lines.stroke(vectors.shore);
    lines.globalCompositeOperation = 'destination-out';
    lines.globalAlpha = 1;
    lines.lineWidth = (2 * distance - 0.9) * px;
    lines.stroke(vectors.shore);
    yield;
  }
  inPixels(ctx);
  ctx.drawImage(engraving, 0, 0);
  yield;

  inPlate(ctx);
  ctx.save();
  ctx.clip(vectors.land, 'evenodd');
  ctx.drawImage(plates.land, 0, 0, PLATE.width * 10, PLATE.height * 10);
  const abroad = new Path2D(
    `M-400 -400h${PLATE.width * 10 + 800}v${PLATE.height * 10 + 800}h-${PLATE.width * 10 + 800}z`,
  );
  abroad.addPath(vectors.home);
  ctx.fillStyle = ink.dim;
  ctx.fill(abroad, 'evenodd');
  ctx.fillStyle = ink.warmth;
  ctx.fill(vectors.home, 'evenodd');
  ctx.restore();
  yield;

  ctx.strokeStyle = ink.grid;
  ctx.lineWidth = 0.8 * px;
  ctx.stroke(graticule());
  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  ctx.strokeStyle = ink.riverHalo;
  ctx.lineWidth = 3 * px;
  ctx.stroke(vectors.rivers);
  ctx.strokeStyle = ink.river;
  ctx.lineWidth = 1.15 * px * Math.min(1.6, Math.max(0.9, camera.scale));
  ctx.stroke(vectors.rivers);
  ctx.fillStyle = ink.lake;
  ctx.fill(vectors.lakes);
  ctx.save();
  ctx.clip(vectors.lakes);
  ctx.strokeStyle = ink.lakeEdge;
  ctx.globalAlpha = 0.35;
  ctx.lineWidth = 5 * px;
  ctx.stroke(vectors.lakes);
  ctx.restore();
  ctx.strokeStyle = ink.lakeEdge;
  ctx.lineWidth = 0.9 * px;
  ctx.stroke(vectors.lakes);
  yield;

  ctx.setLineDash([5 * px, 2.5 * px, 1 * px, 2.5 * px]);
  ctx.lineCap = 'butt';
  ctx.strokeStyle = ink.border;
  ctx.lineWidth = 1 * px;
  ctx.stroke(vectors.borders);
  ctx.setLineDash([]);
  ctx.strokeStyle = ink.shore;
  ctx.lineWidth = 1 * px;
  ctx.globalAlpha = 0.8;
  ctx.stroke(vectors.land);
  ctx.globalAlpha = 1;
  yield;

  ctx.save();
  ctx.clip(vectors.home, 'evenodd');
  ctx.strokeStyle = ink.ribbonGlow;
  for (const [width, strength] of RIBBON) {
    ctx.globalAlpha = strength;
    ctx.lineWidth = width * 2 * px * Math.min(1.5, Math.max(0.75, camera.scale / 0.62) ** 0.5);
    ctx.stroke(vectors.home);
  }
  ctx.restore();
  yield;
  ctx.strokeStyle = ink.ribbonEdge;
  ctx.lineWidth = 3.6 * px;
  ctx.globalAlpha = 0.85;
  ctx.stroke(vectors.home);
  ctx.globalAlpha = 1;
  ctx.strokeStyle = ink.ribbon;
  ctx.lineWidth = 1.7 * px;
  ctx.stroke(vectors.home);
  yield;

  inPixels(ctx);
  ctx.globalCompositeOperation = skin === 'paper' ? 'multiply' : 'overlay';
  ctx.globalAlpha = ink.grain;
  const pattern = ctx.createPattern(grain(), 'repeat');
  if (pattern !== null) {
    pattern.setTransform(new DOMMatrix([ratio > 1 ? ratio * 0.75 : 1, 0, 0, ratio > 1 ? ratio * 0.75 : 1, 0, 0]));
    ctx.fillStyle = pattern;
    ctx.fillRect(0, 0, canvas.width, canvas.height);
  }
  ctx.globalAlpha = 1;
  ctx.globalCompositeOperation = 'source-over';
  if (!print.letters) return canvas;
  yield;

  const pixel = (point: Point): Point => {
    const [x, y] = toWindow(point, camera, frame);
    return [x * ratio, y * ratio];
  };
  paintCompass(ctx, pixel(project(85.6, 38.6)), 46 * ratio * Math.min(1.6, (camera.scale / 0.62) ** 0.7), ink, ratio);
  yield;
  for (const label of LABELS) {
    if (camera.scale < label.above) continue;
    const text = label.kind === 'land' || label.kind === 'home' ? t(label.key).toLocaleUpperCase() : t(label.key);
    const size = letterSize(label.size, camera.scale);
    const [from, to] = settle(label, size, camera, frame) ?? [];
    if (from === undefined || to === undefined) continue;
    const style = styleOf(label.kind, size * ratio, ink);
    letterAlong(ctx, text, [from[0] * ratio, from[1] * ratio], [to[0] * ratio, to[1] * ratio], label.bow, style);
    yield;
  }
  yield* paintCities(ctx, pixel, camera.scale, ratio, ink);
  return canvas;
}

function styleOf(kind: LabelKind, size: number, ink: TerrainInk): LetterStyle {
  const face = (weight: number, slanted = false): string => letterFace(weight, size, slanted);
  switch (kind) {
    case 'home':
      return { font: face(600), ink: ink.homeLetter, halo: ink.homeHalo, haloWidth: size * 0.16, alpha: 1 };
    case 'land':
      return { font: face(500), ink: ink.landLetter, halo: ink.landHalo, haloWidth: size * 0.2, alpha: 1 };
    case 'region':
      return {
        font: face(500, true),
        ink: ink.regionLetter,
        halo: ink.landHalo,
        haloWidth: size * 0.18,
        alpha: 0.85,
      };
    case 'sea':
    case 'water':
      return { font: face(500, true), ink: ink.waterLetter, halo: ink.waterHalo, haloWidth: size * 0.2, alpha: 1 };
  }
}

/** Offsets of a name from its mark: direction, and how the text is aligned. */
const SIDES = {
  n: [0, -1, 'center'],
  ne: [0.8, -0.8, 'left'],
  e: [1, 0, 'left'],
  se: [0.8, 0.8, 'left'],
  s: [0, 1, 'center'],
  sw: [-0.8, 0.8, 'right'],
  w: [-1, 0, 'right'],
  nw: [-0.8, -0.8, 'right'],
} as const;

function* paintCities(
  ctx: CanvasRenderingContext2D,
  pixel: (point: Point) => Point,
  scale: number,
  ratio: number,
  ink: TerrainInk,
): Generator<void> {
  for (const [id, place] of Object.entries(GEOGRAPHY.places)) {
    if (place.kind === 'hub' || place.kind === 'junction' || (place.kind === 'city' && scale < 0.5)) continue;
    const [x, y] = pixel(place.at);
    const size = Math.min(15, 11.5 * Math.max(1, scale / 0.62) ** 0.3) * ratio;
    ctx.beginPath();
    ctx.arc(x, y, 3 * ratio, 0, Math.PI * 2);
    ctx.fillStyle = ink.cityHalo;
    ctx.fill();
    ctx.lineWidth = 1.3 * ratio;
    ctx.strokeStyle = ink.city;
    ctx.stroke();
    if (place.kind === 'capital') {
      ctx.beginPath();
      ctx.arc(x, y, 1.2 * ratio, 0, Math.PI * 2);
      ctx.fillStyle = ink.city;
      ctx.fill();
    }
    const [dx, dy, align] = SIDES[place.side];
    ctx.font = townFace(size);
    ctx.textAlign = align;
    ctx.textBaseline = 'middle';
    ctx.lineJoin = 'round';
    ctx.lineWidth = 3.2 * ratio;
    ctx.strokeStyle = ink.cityHalo;
    const tx = x + dx * 7 * ratio;
    const ty = y + dy * 12 * ratio;
    ctx.strokeText(nameOf(id), tx, ty);
    ctx.fillStyle = ink.city;
    ctx.fillText(nameOf(id), tx, ty);
    yield;
  }
}

let grid: Path2D | undefined;
/** Meridians and parallels every five degrees. */
function graticule(): Path2D {
  if (grid !== undefined) return grid;
  const path = new Path2D();
  const draw = (points: readonly Point[]): void =>
    points.forEach(([x, y], i) => {
      if (i === 0) path.moveTo(x * 10, y * 10);
      else path.lineTo(x * 10, y * 10);
    });
  for (let lon = 15; lon <= 110; lon += 5) {
    draw(Array.from({ length: 121 }, (_, i) => project(lon, 31 + i * 0.25)));
  }
  for (let lat = 30; lat <= 62; lat += 5) {
    draw(Array.from({ length: 381 }, (_, i) => project(15 + i * 0.25, lat)));
  }
  grid = path;
  return path;
}

/** A compass rose with eight points, engraved half light and half dark. */
function paintCompass(ctx: CanvasRenderingContext2D, at: Point, size: number, ink: TerrainInk, ratio: number): void {
  ctx.save();
  ctx.translate(at[0], at[1]);
  ctx.globalAlpha = 0.62;
  ctx.strokeStyle = ink.compass;
  ctx.fillStyle = ink.compass;
  ctx.lineWidth = 0.9 * ratio;
  for (const radius of [0.62, 0.68, 0.98, 1.02]) {
    ctx.beginPath();
    ctx.arc(0, 0, size * radius, 0, Math.PI * 2);
    ctx.stroke();
  }
  for (let i = 0; i < 72; i++) {
    const angle = (i * Math.PI) / 36;
    const inner = i % 2 === 0 ? 0.9 : 0.94;
    ctx.beginPath();
    ctx.moveTo(Math.sin(angle) * size * inner, -Math.cos(angle) * size * inner);
    ctx.lineTo(Math.sin(angle) * size * 0.98, -Math.cos(angle) * size * 0.98);
    ctx.stroke();
  }
  for (const [count, turn, long, wide] of [
    [8, 22.5, 0.6, 0.05],
    [4, 45, 0.82, 0.1],
    [4, 0, 1.16, 0.13],
  ] as const) {
    for (let i = 0; i < count; i++) {
      ctx.save();
      ctx.rotate(((turn + (i * 360) / count) * Math.PI) / 180);
      for (const side of [-1, 1]) {
        ctx.beginPath();
        ctx.moveTo(0, -size * long);
        ctx.lineTo(side * size * wide, -size * wide * 1.1);
        ctx.lineTo(0, 0);
        ctx.closePath();
        if (side > 0) ctx.fill();
        ctx.stroke();
      }
      ctx.restore();
    }
  }
  ctx.font = letterFace(600, size * 0.3);
  ctx.textAlign = 'center';
  ctx.fillText(t('map.compass'), 0, -size * 1.24);
  ctx.restore();
}
