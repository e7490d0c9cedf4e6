import { GEOGRAPHY } from './geography.ts';
import { PLATE, type Point } from './projection.ts';

/** What part of the plate is seen: the map point in the middle of the window, and CSS pixels to a map unit. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** The window on the plate, in CSS pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** The part of the plate that a fitted view shows whole: every token and every way out. */
export const CORE = { left: 140, top: 196, right: 1560, bottom: 846 } as const;
/** The middle of the tokens from north to south: they stand in the southern part of the core. */
const TOKENS_MIDDLE = (() => {
  const down = Object.values(GEOGRAPHY.assets).map(({ token }) => token[1]);
  return (Math.min(...down) + Math.max(...down)) / 2;
})();
/** On narrow windows a fitted view keeps at least this scale, so that tokens can be told apart. */
const LEAST_FIT = 0.4;
const MOST = 3.4;

/** Room the printed margin takes from the window, both sides together. */
const MARGINS = 42;

/** The smallest scale: the whole core in sight, the window full. */
export function leastScale(frame: Frame): number {
  const whole = Math.min(
    (frame.width - MARGINS) / (CORE.right - CORE.left),
    (frame.height - MARGINS) / (CORE.bottom - CORE.top),
  );
  const full = Math.max(frame.width / PLATE.width, frame.height / PLATE.height);
  return Math.max(whole, full);
}

/** Keeps a camera on the plate and within the zoom range. */
export function clampCamera(camera: Camera, frame: Frame): Camera {
  const scale = Math.min(Math.max(camera.scale, leastScale(frame)), MOST);
  const halfWide = frame.width / scale / 2;
  const halfHigh = frame.height / scale / 2;
  return {
    scale,
    x: Math.min(Math.max(camera.x, halfWide), PLATE.width - halfWide),
    y: Math.min(Math.max(camera.y, halfHigh), PLATE.height - halfHigh),
  };
}

/** Whether two cameras show the same, but for less than can be seen. */
export const sameView = (a: Camera, b: Camera): boolean =>
  Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01 && Math.abs(a.scale / b.scale - 1) < 1e-6;

/** The view that shows everything that matters; what a low window cannot show is the empty north. */
export function fittedCamera(frame: Frame): Camera {
  const scale = Math.max(leastScale(frame), Math.min(LEAST_FIT, frame.height / (CORE.bottom - CORE.top)));
  const high = (frame.height - MARGINS) / scale;
  const y = Math.max((CORE.top + CORE.bottom) / 2, Math.min(TOKENS_MIDDLE, CORE.bottom - high / 2));
  return clampCamera({ x: (CORE.left + CORE.right) / 2, y, scale }, frame);
}

/** Where a map point appears in the window. */
export const toWindow = (point: Point, camera: Camera, frame: Frame): Point => [
  (point[0] - camera.x) * camera.scale + frame.width / 2,
  (point[1] - camera.y) * camera.scale + frame.height / 2,
];

/** Which map point lies under a point of the window. */
export const toPlate = (point: Point, camera: Camera, frame: Frame): Point => [
  (point[0] - frame.width / 2) / camera.scale + camera.x,
  (point[1] - frame.height / 2) / camera.scale + camera.y,
];

/** Zooms by a factor while the map point under `at` stays where it is. */
export function zoomed(camera: Camera, frame: Frame, factor: number, at: Point): Camera {
  const held = toPlate(at, camera, frame);
  const { scale } = clampCamera({ ...camera, scale: camera.scale * factor }, frame);
  return clampCamera(
    { scale, x: held[0] - (at[0] - frame.width / 2) / scale, y: held[1] - (at[1] - frame.height / 2) / scale },
    frame,
  );
}

/** The nearest camera that has a map point in sight, at least `room` pixels from the window's edge. */
export function bringInto(point: Point, camera: Camera, frame: Frame, room: number): Camera {
  const [x, y] = toWindow(point, camera, frame);
  const beyond = (at: number, size: number): number => {
    const edge = Math.min(room, size / 2);
    return at < edge ? at - edge : Math.max(0, at - (size - edge));
  };
  const dx = beyond(x, frame.width);
  const dy = beyond(y, frame.height);
  if (dx === 0 && dy === 0) return camera;
  return clampCamera({ ...camera, x: camera.x + dx / camera.scale, y: camera.y + dy / camera.scale }, frame);
}
