import { BAKED } from '../../assets/map/baked/geography.ts';
import type { AssetId, RouteId } from '../../rules/index.ts';
import type { Point } from './projection.ts';

/** Where an asset lies, and where its token stands (map units). */
export interface Spot {
  readonly at: Point;
  readonly token: Point;
  /** On which side of the token its name stands. */
  readonly side: Side;
}

/** A way out: its course, the part of it (0-1) where it can be choked, the offset of its name plate. */
export interface Course {
  readonly line: readonly Point[];
  readonly choke: number;
  readonly plate: Point;
  /** On which side of that point the plate lies. */
  readonly side: Side;
}

export type PlaceId = `place:${string}`;
export type Side = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';
export interface Place {
  readonly at: Point;
  /** A junction is a small hub: where feeder lines meet. */
  readonly kind: 'hub' | 'junction' | 'capital' | 'city';
  readonly side: Side;
}

interface Geography {
  readonly assets: Readonly<Record<AssetId, Spot>>;
  readonly routes: Readonly<Record<RouteId, Course>>;
  readonly links: Readonly<Record<string, readonly Point[]>>;
  readonly ways: Readonly<Record<AssetId, Readonly<Partial<Record<RouteId, readonly string[]>>>>>;
  readonly places: Readonly<Record<PlaceId, Place>>;
}

/** Everything on the plate that stays where it is. */
export const GEOGRAPHY: Geography = BAKED;

/** The places where lines meet, each with its id. */
export const HUBS: readonly (readonly [PlaceId, Place])[] = Object.entries(GEOGRAPHY.places)
  .filter((entry): entry is [PlaceId, Place] => entry[0].startsWith('place:'))
  .filter(([, { kind }]) => kind === 'hub' || kind === 'junction');

/** Where an asset stands on the map. */
export function spotOf(id: AssetId): Spot {
  const spot = GEOGRAPHY.assets[id];
  if (spot === undefined) throw new Error(`no place on the map for ${id}`);
  return spot;
}

/** The course of a way out. */
export function courseOf(id: RouteId): Course {
  const course = GEOGRAPHY.routes[id];
  if (course === undefined) throw new Error(`no course on the map for ${id}`);
  return course;
}

/** One stretch of link line on an asset's way to a route, and whether oil runs against its course. */
export interface Leg {
  readonly link: string;
  readonly back: boolean;
}

/** The link lines by which an asset's output gets to a route; `undefined` if no line leads there. */
export function wayOf(asset: AssetId, route: RouteId): readonly Leg[] | undefined {
  return GEOGRAPHY.ways[asset]?.[route]?.map((leg) =>
    leg.startsWith('-') ? { link: leg.slice(1), back: true } : { link: leg, back: false },
  );
}

/** The course of a link line. */
export function linkOf(id: string): readonly Point[] {
  const line = GEOGRAPHY.links[id];
  if (line === undefined) throw new Error(`no link line ${id}`);
  return line;
}

/** The point a part (0-1) of the way along a line. */
export function along(line: readonly Point[], part: number): Point {
  let whole = 0;
  for (let i = 1; i < line.length; i++) whole += span(line, i);
  let left = whole * part;
  for (let i = 1; i < line.length; i++) {
    const step = span(line, i);
    const a = line[i - 1];
    const b = line[i];
    if (a === undefined || b === undefined) break;
    if (left <= step && step > 0) return [a[0] + ((b[0] - a[0]) * left) / step, a[1] + ((b[1] - a[1]) * left) / step];
    left -= step;
  }
  return line.at(-1) ?? [0, 0];
}

/** Cuts a line at a part (0-1) of its length: what lies before, and what lies after. */
export function cut(line: readonly Point[], part: number): readonly [head: Point[], tail: Point[]] {
  if (part <= 0) return [[], [...line]];
  if (part >= 1) return [[...line], []];
  const at = along(line, part);
  let whole = 0;
  for (let i = 1; i < line.length; i++) whole += span(line, i);
  let walked = 0;
  let last = 1;
  for (; last < line.length - 1; last++) {
    const step = span(line, last);
    if (walked + step > whole * part) break;
    walked += step;
  }
  return [
    [...line.slice(0, last), at],
    [at, ...line.slice(last)],
  ];
}

const span = (line: readonly Point[], i: number): number => {
  const a = line[i - 1];
  const b = line[i];
  return a === undefined || b === undefined ? 0 : Math.hypot(b[0] - a[0], b[1] - a[1]);
};
