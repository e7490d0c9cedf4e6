import type { RouteId } from '../../rules/index.ts';
import type { Palette } from '../theme/tokens.ts';
import { type Camera, type Frame, toWindow } from './camera.ts';
import { along, courseOf, cut, HUBS, linkOf, spotOf } from './geography.ts';
import type { LinkPicture, MapPicture, Passage, RoutePicture } from './picture.ts';
import type { Point } from './projection.ts';
import { CLOSE, lineWidth, radiusOf } from './sizes.ts';

/** One line to draw, in CSS pixels of the window. */
export interface Stroke {
  readonly points: readonly Point[];
  readonly width: number;
  readonly colour: string;
  readonly alpha: number;
}

/** Everything a drawing needs to know besides the picture itself. */
export interface Setting {
  readonly camera: Camera;
  readonly frame: Frame;
  readonly colours: Palette;
  readonly selected: string | undefined;
  readonly hovered: string | undefined;
  readonly lit: ReadonlySet<string>;
  readonly ghost: MapPicture | undefined;
}

const DARK = '#14100a';

const inWindow = (line: readonly Point[], { camera, frame }: Setting): Point[] =>
  line.map((point) => toWindow(point, camera, frame));

/** Cuts a line into dashes; `shift` moves them along it. */
export function dashes(line: readonly Point[], on: number, off: number, shift = 0): Point[][] {
  const out: Point[][] = [];
  const period = on + off;
  let dash: Point[] = [];
  /** Where the line's current point lies on the endless band of dashes. */
  let phase = ((-shift % period) + period) % period;
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1];
    const b = line[i];
    if (a === undefined || b === undefined) continue;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    let walked = 0;
    if (phase < on && dash.length === 0) dash.push(a);
    while (walked < length) {
      const toNext = phase < on ? on - phase : period - phase;
      const step = Math.min(toNext, length - walked);
      walked += step;
      phase += step;
      const t = walked / (length || 1);
      const here: Point = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
      if (phase <= on + 1e-9 && dash.length > 0) dash.push(here);
      if (step < toNext) continue;
      if (phase >= period - 1e-9) {
        phase = 0;
        dash = [here];
        continue;
      }
      if (dash.length > 1) out.push(dash);
      dash = [];
    }
  }
  if (dash.length > 1) out.push(dash);
  return out;
}

const ownerFill = (owner: 'russia' | 'china', colours: Palette): string =>
  owner === 'russia' ? colours.ru : colours.cn;

/** The standing lines, from the ground up: links, ways out with their capacity, leaders of the tokens. */
export function standingStrokes(picture: MapPicture, setting: Setting): Stroke[] {
  const { colours, camera } = setting;
  const out: Stroke[] = [];
  const dashed = (
    line: readonly Point[],
    on: number,
    off: number,
    width: number,
    colour: string,
    alpha: number,
  ): void => {
    for (const points of dashes(line, on, off)) out.push({ points, width, colour, alpha });
  };

  for (const link of picture.links) drawLink(link, setting, out, dashed);
  for (const route of picture.routes) {
    const line = inWindow(courseOf(route.id).line, setting);
    const planned = route.building === undefined ? !route.open : route.building.was === 0;
    if (planned) {
      dashed(line, 2.6, 6, 4.6, DARK, 0.55);
      dashed(line, 2.2, 6.4, 2.6, route.owner === 'russia' ? colours['ru-ink'] : colours['cn-ink'], 1);
    }
    if (route.open) drawRoute(route, line, setting, out);
  }
  for (const token of picture.tokens) {
    const { at, token: stand } = spotOf(token.id);
    const [ax, ay] = toWindow(at, camera, setting.frame);
    const [tx, ty] = toWindow(stand, camera, setting.frame);
    const radius = radiusOf(token, camera.scale);
    const reach = Math.hypot(tx - ax, ty - ay);
    if (reach < radius + 3) continue;
    // The true place, as a small disc.
    const disc = Array.from({ length: 9 }, (_, i): Point => {
      const angle = (i * Math.PI) / 4;
      return [ax + 1.7 * Math.cos(angle), ay + 1.7 * Math.sin(angle)];
    });
    const points: Point[] = [
      [ax, ay],
      [tx + ((ax - tx) * radius) / reach, ty + ((ay - ty) * radius) / reach],
    ];
    out.push({ points, width: 3, colour: colours.panel, alpha: 0.75 });
    out.push({ points, width: 1.2, colour: colours.ink, alpha: 0.9 });
    out.push({ points: disc, width: 5.4, colour: colours.panel, alpha: 1 });
    out.push({ points: disc, width: 3.4, colour: colours.ink, alpha: 1 });
  }
  return out;
}

function drawLink(
  link: LinkPicture,
  setting: Setting,
  out: Stroke[],
  dashed: (line: readonly Point[], on: number, off: number, width: number, colour: string, alpha: number) => void,
): void {
  const { colours, camera } = setting;
  for (const { points: line, load } of stretches(inWindow(linkOf(link.id), setting), link)) {
    if (load > 0.02 && link.owner !== undefined) {
      const width = lineWidth(load, camera.scale) * 0.55;
      out.push({ points: line, width: width + 4.4, colour: colours.panel, alpha: 0.8 });
      out.push({ points: line, width: width + 1.6, colour: DARK, alpha: 0.8 });
      out.push({ points: line, width, colour: ownerFill(link.owner, colours), alpha: 1 });
    } else if (link.stopped) {
      dashed(line, 7, 5, 4.6, colours.panel, 0.85);
      dashed(line, 7, 5, 2.4, colours['bad-fill'], 1);
    } else {
      dashed(line, 3, 4, 2.6, colours.panel, 0.5);
      dashed(line, 3, 4, 1.3, colours['ink-2'], 0.85);
    }
  }
}

/** The stretches of a line that carry different loads, in the direction of the flow: what has changed, what is still as it was. */
function stretches(
  line: readonly Point[],
  { load, flowing, back = false }: { load: number; flowing?: Passage | undefined; back?: boolean },
): { points: readonly Point[]; load: number }[] {
  if (flowing === undefined) return [{ points: line, load }];
  const [head, tail] = cut(line, back ? 1 - flowing.part : flowing.part);
  const parts = [
    { points: head, load: back ? flowing.was : load },
    { points: tail, load: back ? load : flowing.was },
  ];
  return parts.filter(({ points }) => points.length > 1);
}

function drawRoute(route: RoutePicture, line: readonly Point[], setting: Setting, out: Stroke[]): void {
  const { colours, camera } = setting;
  const casing = lineWidth(route.full, camera.scale);
  const marked = setting.selected === route.id || setting.lit.has(route.id);
  const hovered = setting.hovered === route.id;
  if (marked || hovered) {
    const colour = marked ? colours.accent : colours['ink-2'];
    out.push({ points: line, width: casing + 9, colour, alpha: marked ? 0.95 : 0.6 });
  }
  const ghost = setting.ghost?.routes.find((one) => one.id === route.id);
  if (ghost !== undefined && ghost.full > route.full + 0.01) {
    for (const points of dashes(line, 9, 5))
      out.push({ points, width: lineWidth(ghost.full, camera.scale) + 4, colour: colours.accent, alpha: 0.9 });
  }
  const { building } = route;
  if (building === undefined) drawCasing(route, route.full, line, setting, out);
  else {
    if (building.was > 0) drawCasing(route, building.was, line, setting, out);
    drawCasing(route, route.full, cut(line, building.part)[0], setting, out);
  }
  if (route.obstructed) {
    // What the obstruction has taken away is hatched in the colour of danger.
    for (const points of dashes(line, 2.4, 4.2))
      out.push({ points, width: casing - 0.6, colour: colours['bad-fill'], alpha: 0.85 * (route.grip ?? 1) });
    out.push({ points: line, width: lineWidth(route.capacity, camera.scale), colour: colours.sunk, alpha: 1 });
  }
  for (const { points, load } of stretches(line, route)) {
    const core = coreWidth({ full: route.full, load }, camera.scale);
    if (core <= 0) continue;
    out.push({ points, width: core + 0.8, colour: DARK, alpha: 0.8 });
    out.push({ points, width: core, colour: ownerFill(route.owner, colours), alpha: 1 });
  }
  if (ghost !== undefined && Math.abs(ghost.load - route.load) > 0.01) {
    const width = Math.max(2.4, coreWidth(ghost, camera.scale));
    for (const points of dashes(line, 8, 8)) out.push({ points, width, colour: colours.accent, alpha: 0.85 });
  }
}

/** A way out's hollow casing, as wide as what it could carry. */
function drawCasing(
  route: RoutePicture,
  full: number,
  points: readonly Point[],
  setting: Setting,
  out: Stroke[],
): void {
  const { colours, camera } = setting;
  if (points.length < 2) return;
  const casing = lineWidth(full, camera.scale);
  const hollow = route.owner === 'russia' ? colours['ru-ink'] : colours['cn-ink'];
  out.push({ points, width: casing + 4.4, colour: colours.panel, alpha: 0.8 });
  out.push({ points, width: casing + 2.2, colour: DARK, alpha: 1 });
  out.push({ points, width: casing - 0.6, colour: colours.sunk, alpha: 1 });
  out.push({ points, width: casing - 0.6, colour: hollow, alpha: 0.3 });
}

const coreWidth = (route: Pick<RoutePicture, 'load' | 'full'>, scale: number): number =>
  route.load <= 0.02
    ? 0
    : (lineWidth(route.full, scale) - 1.4) * Math.min(1, Math.max(0.3, route.load / Math.max(route.full, 0.5)));

/** The moving light on whatever carries something: long dashes for Russia's lines, short for China's. */
export function flowStrokes(picture: MapPicture, setting: Setting, time: number): Stroke[] {
  const { camera, colours } = setting;
  const out: Stroke[] = [];
  const run = (line: readonly Point[], owner: 'russia' | 'china', load: number, width: number, back: boolean): void => {
    const speed = (10 + 9 * load) / 1000;
    const [on, off] = owner === 'russia' ? [13, 15] : [5.5, 11];
    const shift = (back ? -1 : 1) * time * speed;
    const light = owner === 'russia' ? colours['on-ru'] : '#f4fff9';
    for (const points of dashes(line, on, off, shift)) out.push({ points, width, colour: light, alpha: 0.92 });
  };
  for (const link of picture.links) {
    if (link.owner === undefined) continue;
    for (const { points, load } of stretches(inWindow(linkOf(link.id), setting), link))
      if (load > 0.05) run(points, link.owner, load, Math.max(1, lineWidth(load, camera.scale) * 0.2), link.back);
  }
  for (const route of picture.routes) {
    if (!route.open) continue;
    for (const { points, load } of stretches(inWindow(courseOf(route.id).line, setting), route)) {
      const width = Math.max(1.4, coreWidth({ full: route.full, load }, camera.scale) * 0.3);
      if (load > 0.05) run(points, route.owner, load, width, false);
    }
  }
  return out;
}

/** Whether anything runs that could be shown moving. */
export const anyFlow = (picture: MapPicture): boolean => picture.routes.some((route) => route.open && route.load > 0);

/** Where a route's barred plate stands, in the window. */
export function chokePoint(id: RouteId, setting: Pick<Setting, 'camera' | 'frame'>): Point {
  const course = courseOf(id);
  return toWindow(along(course.line, course.choke), setting.camera, setting.frame);
}

/** Where the hubs stand in the window, and how large their diamonds are, CSS pixels: a junction without its name is smaller. */
export const hubPoints = ({ camera, frame }: Pick<Setting, 'camera' | 'frame'>): { at: Point; size: number }[] =>
  HUBS.map(([, place]) => ({
    at: toWindow(place.at, camera, frame),
    size: place.kind === 'junction' && camera.scale < CLOSE ? 6 : 9,
  }));

/** Paints the barred plate of an obstructed line around the origin. */
export function paintBar(ctx: CanvasRenderingContext2D, size: number, colours: Palette): void {
  const w = size * 1.5;
  const h = size;
  ctx.beginPath();
  ctx.roundRect(-w / 2, -h / 2, w, h, size * 0.16);
  ctx.fillStyle = colours['bad-ground'];
  ctx.fill();
  ctx.lineWidth = size * 0.13;
  ctx.strokeStyle = colours['bad-fill'];
  ctx.stroke();
  ctx.fillStyle = colours['bad-fill'];
  for (let i = -1.5; i <= 1.5; i++) ctx.fillRect(i * w * 0.21 - w * 0.05, -h * 0.28, w * 0.1, h * 0.56);
}

/** Paints a hub's diamond around the origin. */
export function paintHub(ctx: CanvasRenderingContext2D, size: number): void {
  ctx.rotate(Math.PI / 4);
  ctx.fillStyle = '#fff8ea';
  ctx.strokeStyle = DARK;
  ctx.lineWidth = size * 0.2;
  ctx.beginPath();
  ctx.rect(-size / 2, -size / 2, size, size);
  ctx.fill();
  ctx.stroke();
  ctx.fillStyle = DARK;
  ctx.fillRect(-size * 0.16, -size * 0.16, size * 0.32, size * 0.32);
}
