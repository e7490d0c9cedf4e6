import { readFileSync } from 'node:fs';
import { PLATE, unproject } from '../../src/map/projection.ts';

type Rgb = readonly [number, number, number];

/** Colours by height, light and shade of one skin's relief. */
export interface ReliefInk {
  readonly land: readonly (readonly [metres: number, colour: Rgb])[];
  readonly sea: readonly (readonly [metres: number, colour: Rgb])[];
  readonly light: Rgb;
  readonly shade: Rgb;
  readonly lightness: number;
  readonly darkness: number;
}

interface Grid {
  readonly lo0: number;
  readonly la0: number;
  readonly w: number;
  readonly h: number;
  readonly step: number;
}

const SOURCES = new URL('./sources/', import.meta.url);

function readGrid(): { grid: Grid; metres: Float32Array } {
  const grid: Grid = JSON.parse(readFileSync(new URL('relief-etopo5-crop.json', SOURCES), 'utf8'));
  const bytes = readFileSync(new URL('relief-etopo5-crop.bin', SOURCES));
  const raw = new Float32Array(grid.w * grid.h);
  for (let i = 0; i < raw.length; i++) raw[i] = bytes.readInt16LE(i * 2);
  // Plains show the source's stripes: there the broad form is kept, in the mountains the fine one.
  const fine = blur(raw, grid.w, grid.h, 1);
  const broad = blur(raw, grid.w, grid.h, 4);
  const rough = new Float32Array(raw.length);
  for (let i = 0; i < raw.length; i++) rough[i] = Math.abs((fine[i] ?? 0) - (broad[i] ?? 0));
  const roughness = blur(rough, grid.w, grid.h, 3);
  const metres = new Float32Array(raw.length);
  for (let i = 0; i < raw.length; i++) {
    const keep = Math.min(1, Math.max(0.12, (roughness[i] ?? 0) / 70));
    metres[i] = (broad[i] ?? 0) * (1 - keep) + (fine[i] ?? 0) * keep;
  }
  return { grid, metres };
}

function blur(source: Float32Array, w: number, h: number, radius: number): Float32Array {
  let from = source;
  for (let pass = 0; pass < 2; pass++) {
    const across = new Float32Array(w * h);
    const down = new Float32Array(w * h);
    for (let y = 0; y < h; y++) {
      let sum = 0;
      for (let k = -radius; k <= radius; k++) sum += from[y * w + Math.min(w - 1, Math.max(0, k))] ?? 0;
      for (let x = 0; x < w; x++) {
        across[y * w + x] = sum / (2 * radius + 1);
        sum += (from[y * w + Math.min(w - 1, x + radius + 1)] ?? 0) - (from[y * w + Math.max(0, x - radius)] ?? 0);
      }
    }
    for (let x = 0; x < w; x++) {
      let sum = 0;
      for (let k = -radius; k <= radius; k++) sum += across[Math.min(h - 1, Math.max(0, k)) * w + x] ?? 0;
      for (let y = 0; y < h; y++) {
        down[y * w + x] = sum / (2 * radius + 1);
        sum += (across[Math.min(h - 1, y + radius + 1) * w + x] ?? 0) - (across[Math.max(0, y - radius) * w + x] ?? 0);
      }
    }
    from = down;
  }
  return from;
}

const cubic = (a: number, b: number, c: number, d: number, t: number): number =>
  b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));

function hash(x: number, y: number): number {
  let n = Math.imul(x, 374761393) + Math.imul(y, 668265263);
  n = Math.imul(n ^ (n >>> 13), 1274126177);
  return ((n ^ (n >>> 16)) >>> 0) / 4294967296;
}

function noise(x: number, y: number): number {
  const xi = Math.floor(x);
  const yi = Math.floor(y);
  const tx = x - xi;
  const ty = y - yi;
  const sx = tx * tx * (3 - 2 * tx);
  const sy = ty * ty * (3 - 2 * ty);
  const top = hash(xi, yi) * (1 - sx) + hash(xi + 1, yi) * sx;
  const bottom = hash(xi, yi + 1) * (1 - sx) + hash(xi + 1, yi + 1) * sx;
  return top * (1 - sy) + bottom * sy;
}

/** Branching ridges and valleys, 0 to 1, as running water leaves them. */
function ridges(x: number, y: number): number {
  const wx = x + 1.6 * noise(x * 0.5 + 31, y * 0.5);
  const wy = y + 1.6 * noise(x * 0.5, y * 0.5 + 57);
  let sum = 0;
  let weight = 1;
  let amplitude = 0.5;
  let step = 1;
  for (let octave = 0; octave < 6; octave++) {
    const ridge = (1 - Math.abs(2 * noise(wx * step + octave * 17.3, wy * step + octave * 9.1) - 1)) ** 2 * weight;
    sum += ridge * amplitude;
    weight = Math.min(1, ridge * 1.6);
    amplitude *= 0.52;
    step *= 2.03;
  }
  return sum;
}

/** Heights over the whole plate, with made-up small relief where the land is rough, so that mountains do not look melted. */
export function heights(perUnit: number): { w: number; h: number; land: Float32Array; sea: Float32Array } {
  const { grid, metres } = readGrid();
  const w = Math.round(PLATE.width * perUnit);
  const h = Math.round(PLATE.height * perUnit);
  const land = new Float32Array(w * h);
  const sea = new Float32Array(w * h);
  const cell = (x: number, y: number): number =>
    metres[Math.min(grid.h - 1, Math.max(0, y)) * grid.w + Math.min(grid.w - 1, Math.max(0, x))] ?? 0;
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const [lon, lat] = unproject([(x + 0.5) / perUnit, (y + 0.5) / perUnit]);
      const gx = (lon - grid.lo0) / grid.step;
      const gy = (lat - grid.la0) / grid.step;
      const xi = Math.floor(gx);
      const yi = Math.floor(gy);
      const rows = [-1, 0, 1, 2].map((dy) =>
        cubic(cell(xi - 1, yi + dy), cell(xi, yi + dy), cell(xi + 1, yi + dy), cell(xi + 2, yi + dy), gx - xi),
      );
      const [a = 0, b = 0, c = 0, d = 0] = rows;
      const i = y * w + x;
      const height = cubic(a, b, c, d, gy - yi);
      sea[i] = height;
      land[i] = Math.max(-30, height);
    }
  }
  const broad = blur(land, w, h, Math.round(9 * perUnit));
  const rough = new Float32Array(w * h);
  for (let i = 0; i < rough.length; i++) rough[i] = Math.abs((land[i] ?? 0) - (broad[i] ?? 0));
  const roughness = blur(rough, w, h, Math.round(7 * perUnit));
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const i = y * w + x;
      const ux = x / perUnit;
      const uy = y / perUnit;
      const rise = Math.max(0, broad[i] ?? 0);
      const amplitude = 14 + Math.min(1500, (roughness[i] ?? 0) * 4.2 + Math.min(rise, 1800) * 0.06);
      land[i] = (land[i] ?? 0) + (ridges(ux / 30, uy / 30) - 0.36) * amplitude;
    }
  }
  return { w, h, land, sea };
}

function tint(stops: ReliefInk['land'], metres: number): Rgb {
  let [lowHeight, low] = stops[0] ?? [0, [0, 0, 0] as Rgb];
  for (const [height, colour] of stops) {
    if (metres <= height) {
      const t = height === lowHeight ? 1 : Math.min(1, Math.max(0, (metres - lowHeight) / (height - lowHeight)));
      return [low[0] + (colour[0] - low[0]) * t, low[1] + (colour[1] - low[1]) * t, low[2] + (colour[2] - low[2]) * t];
    }
    lowHeight = height;
    low = colour;
  }
  return low;
}

/** Directions the light comes from, degrees clockwise from north, with their part in the whole. */
const LIGHTS = [
  [315, 0.5],
  [270, 0.2],
  [0, 0.18],
  [225, 0.12],
] as const;

/** Paints the land of one skin: height as colour, light from four sides, valleys a little darker. */
export function paintLand(ink: ReliefInk, map: ReturnType<typeof heights>, perUnit: number): Uint8Array {
  const { w, h, land } = map;
  const pixels = new Uint8Array(w * h * 3);
  const broad = blur(land, w, h, Math.round(6 * perUnit));
  const slope = perUnit / 200; // vertical exaggeration
  const altitude = (48 * Math.PI) / 180;
  const flat = Math.sin(altitude);
  const lights = LIGHTS.map(([azimuth, part]) => {
    const angle = (azimuth * Math.PI) / 180;
    return { x: Math.sin(angle) * Math.cos(altitude), y: -Math.cos(angle) * Math.cos(altitude), part };
  });
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const i = y * w + x;
      const west = land[y * w + Math.max(0, x - 1)] ?? 0;
      const east = land[y * w + Math.min(w - 1, x + 1)] ?? 0;
      const north = land[Math.max(0, y - 1) * w + x] ?? 0;
      const south = land[Math.min(h - 1, y + 1) * w + x] ?? 0;
      const rawX = (east - west) * 0.5 * slope;
      const rawY = (south - north) * 0.5 * slope;
      // Gentle slopes are lifted so that the steppe is not blank; steep ones are held so that the ranges are not black.
      const lift = 0.72 + 2.6 / (1 + Math.hypot(rawX, rawY) * 9);
      const dx = rawX * lift;
      const dy = rawY * lift;
      const length = Math.hypot(dx, dy, 1);
      let shade = 0;
      for (const light of lights) shade += light.part * Math.max(0, (-dx * light.x - dy * light.y + flat) / length);
      const here = land[i] ?? 0;
      const hollow = Math.max(-1, Math.min(1, (here - (broad[i] ?? 0)) / (220 + Math.abs(here) * 0.12)));
      const lit = Math.max(-1, Math.min(1, (shade - flat) * 1.55 + hollow * 0.2));
      const [r, g, b] = tint(ink.land, here);
      const towards = lit > 0 ? ink.light : ink.shade;
      const by = lit > 0 ? lit * ink.lightness : -lit * ink.darkness;
      pixels[i * 3] = Math.round(r + (towards[0] - r) * by);
      pixels[i * 3 + 1] = Math.round(g + (towards[1] - g) * by);
      pixels[i * 3 + 2] = Math.round(b + (towards[2] - b) * by);
    }
  }
  return pixels;
}

/** Paints the sea of one skin: depth as colour, smooth. */
export function paintSea(ink: ReliefInk, map: ReturnType<typeof heights>): Uint8Array {
  const { w, h } = map;
  const depth = blur(map.sea, w, h, 5);
  const pixels = new Uint8Array(w * h * 3);
  for (let i = 0; i < depth.length; i++) {
    const [r, g, b] = tint(ink.sea, depth[i] ?? 0);
    pixels[i * 3] = Math.round(r);
    pixels[i * 3 + 1] = Math.round(g);
    pixels[i * 3 + 2] = Math.round(b);
  }
  return pixels;
}
