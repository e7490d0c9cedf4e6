/** A point on the plate, in map units: x runs east, y runs south. */
export type Point = readonly [x: number, y: number];

/** The plate: how large it is in map units, and the corner of the earth it shows. */
export const PLATE = {
  width: 1800,
  height: 1240,
  /** Standard parallels, central meridian and the parallel that crosses the middle of the plate. */
  parallels: [41, 52],
  meridian: 62.5,
  middle: 47.8,
  /** Map units to a radian. */
  scale: 2400,
} as const;

/** The magnifying lens over the north-east Caspian, where three giants of fields lie side by side. */
export const LENS = { lon: 52.55, lat: 46.75, radius: 205, power: 2.1 } as const;

const RADIAN = Math.PI / 180;
const sinLow = Math.sin(PLATE.parallels[0] * RADIAN);
const cone = (sinLow + Math.sin(PLATE.parallels[1] * RADIAN)) / 2;
const constant = 1 + sinLow * (2 * cone - sinLow);
const radiusAt = (lat: number): number => Math.sqrt(constant - 2 * cone * Math.sin(lat * RADIAN)) / cone;
const middleRadius = radiusAt(PLATE.middle);

/** Conic equal-area, before the lens. */
export function flatten(lon: number, lat: number): Point {
  const angle = (lon - PLATE.meridian) * RADIAN * cone;
  const radius = radiusAt(lat);
  return [
    PLATE.width / 2 + PLATE.scale * radius * Math.sin(angle),
    PLATE.height / 2 + PLATE.scale * (radius * Math.cos(angle) - middleRadius),
  ];
}

function unflatten([x, y]: Point): Point {
  const across = (x - PLATE.width / 2) / PLATE.scale;
  const down = (y - PLATE.height / 2) / PLATE.scale + middleRadius;
  const radius = Math.hypot(across, down);
  const lon = PLATE.meridian + Math.atan2(across, down) / cone / RADIAN;
  const lat = Math.asin((constant - (radius * cone) ** 2) / (2 * cone)) / RADIAN;
  return [lon, lat];
}

const centre = flatten(LENS.lon, LENS.lat);
const swell = (t: number): number => t * (1 + (LENS.power - 1) * (1 - t) ** 2);

/** Bends a flat point through the lens; outside its rim nothing moves. */
export function bend([x, y]: Point): Point {
  const dx = x - centre[0];
  const dy = y - centre[1];
  const distance = Math.hypot(dx, dy);
  if (distance >= LENS.radius || distance === 0) return [x, y];
  const factor = (swell(distance / LENS.radius) * LENS.radius) / distance;
  return [centre[0] + dx * factor, centre[1] + dy * factor];
}

function unbend([x, y]: Point): Point {
  const dx = x - centre[0];
  const dy = y - centre[1];
  const distance = Math.hypot(dx, dy);
  if (distance >= LENS.radius || distance === 0) return [x, y];
  const goal = distance / LENS.radius;
  let low = 0;
  let high = goal;
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (swell(middle) < goal) low = middle;
    else high = middle;
  }
  const factor = (((low + high) / 2) * LENS.radius) / distance;
  return [centre[0] + dx * factor, centre[1] + dy * factor];
}

/** Where a place on earth lies on the plate. */
export const project = (lon: number, lat: number): Point => bend(flatten(lon, lat));

/** Which place on earth a point of the plate shows, as longitude and latitude. */
export const unproject = (point: Point): Point => unflatten(unbend(point));
