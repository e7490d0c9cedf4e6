import { describe, expect, it } from 'vitest';
import { ASSETS } from '../../rules/data/assets.ts';
import { ROUTES } from '../../rules/data/routes.ts';
import {
  bringInto,
  type Camera,
  CORE,
  clampCamera,
  fittedCamera,
  leastScale,
  toPlate,
  toWindow,
  zoomed,
} from '../../src/map/camera.ts';
import { along, courseOf, GEOGRAPHY, linkOf, spotOf, wayOf } from '../../src/map/geography.ts';
import { PLATE, project, unproject } from '../../src/map/projection.ts';
import { markRadius, tokenRadius } from '../../src/map/sizes.ts';
import { nameOf } from '../../src/text/index.ts';

const WINDOWS = [
  { width: 390, height: 440 },
  { width: 716, height: 430 },
  { width: 834, height: 438 },
  { width: 940, height: 520 },
  { width: 1180, height: 670 },
  { width: 1920, height: 1000 },
  { width: 1280, height: 800 },
] as const;
const SCALES = [0.25, 0.4, 0.5, 0.62, 0.8, 1, 1.5, 2.2, 3.5, 5] as const;

describe('the gazetteer', () => {
  it('has a place, and the way to every line it can reach, for each asset', () => {
    for (const asset of ASSETS) {
      expect(spotOf(asset.id).token).toHaveLength(2);
      for (const route of ROUTES) {
        const reach: Readonly<Record<string, number>> = asset.reach;
        if (reach[route.id] === undefined) continue;
        expect(wayOf(asset.id, route.id), `${asset.id} to ${route.id}`).toBeDefined();
      }
    }
  });

  it('has a course of many points for each route, on the plate from end to end', () => {
    for (const route of ROUTES) {
      const { line } = courseOf(route.id);
      expect(line.length).toBeGreaterThan(20);
      for (const [x, y] of line) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(PLATE.width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(PLATE.height);
      }
    }
  });

  it('joins the stretches of every way end to end, from near the field to the line it leads to', () => {
    for (const asset of ASSETS) {
      for (const route of ROUTES) {
        const way = wayOf(asset.id, route.id);
        if (way === undefined || way.length === 0) continue;
        let here = spotOf(asset.id).at;
        for (const { link, back } of way) {
          const line = back ? [...linkOf(link)].reverse() : linkOf(link);
          const start = line[0] ?? [0, 0];
          expect(Math.hypot(start[0] - here[0], start[1] - here[1]), `${asset.id} ${link}`).toBeLessThan(24);
          here = line.at(-1) ?? here;
        }
      }
    }
  });

  it('names every place in words', () => {
    for (const id of Object.keys(GEOGRAPHY.places)) expect(nameOf(id)).not.toBe('');
  });

  it('keeps every token and both ends of every route in the part a fitted view shows', () => {
    const points = [
      ...ASSETS.map((asset) => spotOf(asset.id).token),
      ...ROUTES.flatMap((route) => [along(courseOf(route.id).line, 0), along(courseOf(route.id).line, 1)]),
    ];
    for (const [x, y] of points) {
      expect(x).toBeGreaterThan(CORE.left + 20);
      expect(x).toBeLessThan(CORE.right - 20);
      expect(y).toBeGreaterThan(CORE.top + 20);
      expect(y).toBeLessThan(CORE.bottom - 20);
    }
  });
});

describe('tokens', () => {
  it('never overlap, at any scale', () => {
    for (const scale of SCALES) {
      for (const a of ASSETS) {
        for (const b of ASSETS) {
          if (a.id >= b.id) continue;
          const [ax, ay] = spotOf(a.id).token;
          const [bx, by] = spotOf(b.id).token;
          const apart = Math.hypot(ax - bx, ay - by) * scale;
          const size = (one: { readonly value: number }): number =>
            Math.max(tokenRadius(one.value, scale), markRadius(scale));
          expect(apart, `${a.id} and ${b.id} at ${scale}`).toBeGreaterThan(size(a) + size(b) + 2);
        }
      }
    }
  });

  it('are larger for more value, and never grow faster than the land', () => {
    for (const scale of SCALES) expect(tokenRadius(3, scale)).toBeGreaterThan(tokenRadius(1, scale));
    for (let i = 1; i < SCALES.length; i++) {
      const near = SCALES[i] ?? 1;
      const far = SCALES[i - 1] ?? 1;
      expect(tokenRadius(2, near) / near).toBeLessThanOrEqual(tokenRadius(2, far) / far + 1e-9);
    }
  });
});

describe('the projection', () => {
  it('finds its way back from the plate to the earth, through the lens too', () => {
    for (let lon = 32; lon <= 92; lon += 1.7) {
      for (let lat = 36; lat <= 57; lat += 1.3) {
        const [backLon, backLat] = unproject(project(lon, lat));
        expect(backLon).toBeCloseTo(lon, 5);
        expect(backLat).toBeCloseTo(lat, 5);
      }
    }
  });

  it('keeps east to the right of west, and draws Tengiz and Kashagan well apart', () => {
    expect(project(80, 47)[0]).toBeGreaterThan(project(50, 47)[0]);
    const [tx, ty] = spotOf('asset:tengiz').at;
    const [kx, ky] = spotOf('asset:caspian').at;
    expect(Math.hypot(tx - kx, ty - ky)).toBeGreaterThan(55);
  });
});

describe('the camera', () => {
  it('fits everything that matters into every common window, and fills it', () => {
    for (const frame of WINDOWS) {
      const camera = fittedCamera(frame);
      const [left, top] = toPlate([0, 0], camera, frame);
      const [right, bottom] = toPlate([frame.width, frame.height], camera, frame);
      expect(left).toBeGreaterThanOrEqual(-1e-6);
      expect(top).toBeGreaterThanOrEqual(-1e-6);
      expect(right).toBeLessThanOrEqual(PLATE.width + 1e-6);
      expect(bottom).toBeLessThanOrEqual(PLATE.height + 1e-6);
      if (frame.width < 600) continue;
      expect(left, `${frame.width}`).toBeLessThanOrEqual(CORE.left);
      expect(right, `${frame.width}`).toBeGreaterThanOrEqual(CORE.right);
    }
  });

  it('has every token whole in the lowest windows: the map above an award on a laptop, and on the public board', () => {
    for (const frame of [
      { width: 716, height: 263 },
      { width: 1240, height: 390 },
    ]) {
      const camera = fittedCamera(frame);
      for (const [id, { token }] of Object.entries(GEOGRAPHY.assets)) {
        const [, y] = toWindow(token, camera, frame);
        const radius = tokenRadius(3, camera.scale);
        expect(y - radius, `${id} at ${frame.height}`).toBeGreaterThan(0);
        expect(y + radius, `${id} at ${frame.height}`).toBeLessThan(frame.height);
      }
    }
  });

  it('keeps what is under the pointer there while zooming', () => {
    const frame = { width: 940, height: 520 };
    const camera: Camera = { x: 900, y: 620, scale: 1.2 };
    const at = [300, 200] as const;
    const held = toPlate(at, camera, frame);
    const after = toWindow(held, zoomed(camera, frame, 1.6, at), frame);
    expect(after[0]).toBeCloseTo(at[0], 6);
    expect(after[1]).toBeCloseTo(at[1], 6);
  });

  it('does not leave the plate however far it is pushed', () => {
    const frame = { width: 940, height: 520 };
    const pushed = clampCamera({ x: -5000, y: 9000, scale: 0.01 }, frame);
    expect(pushed.scale).toBe(leastScale(frame));
    expect(toPlate([0, 0], pushed, frame)[0]).toBeCloseTo(0, 6);
    expect(toPlate([0, frame.height], pushed, frame)[1]).toBeCloseTo(PLATE.height, 6);
  });
});

describe('what is chosen', () => {
  it('comes into sight in every window, and a camera that sees it stays', () => {
    for (const frame of WINDOWS)
      for (const asset of ASSETS) {
        const point = spotOf(asset.id).token;
        const camera = bringInto(point, fittedCamera(frame), frame, 56);
        const [x, y] = toWindow(point, camera, frame);
        expect(x).toBeGreaterThan(0);
        expect(y).toBeGreaterThan(0);
        expect(x).toBeLessThan(frame.width);
        expect(y).toBeLessThan(frame.height);
        expect(bringInto(point, camera, frame, 1)).toBe(camera);
      }
  });
});
