import { type AssetId, HOLDERS, type RouteId } from '../../rules/index.ts';
import { letterOf, nameOf, titleOf } from '../text/say-name.ts';
import { t } from '../text/words.ts';
import { type Camera, type Frame, toWindow } from './camera.ts';
import { along, courseOf, HUBS, type PlaceId, type Side, spotOf } from './geography.ts';
import { marginOf } from './neatline.ts';
import type { MapPicture, RoutePicture, TokenPicture } from './picture.ts';
import type { Point } from './projection.ts';
import { CLOSE, radiusOf } from './sizes.ts';

/** What can be pointed at on the map. */
export type MapTarget = AssetId | RouteId | PlaceId;

/** Where the buttons over the map report to. */
export interface MarkListener {
  readonly select: (id: MapTarget) => void;
  readonly hover: (id: MapTarget | undefined) => void;
  /** A mark came into focus by keyboard: bring it into sight. */
  readonly reveal: (at: Point) => void;
}

/** A token's name in words, for ears: what it is, who holds it, how it ships. */
export function sayToken(token: TokenPicture): string {
  const asset = titleOf(token.id);
  const { value, round } = token;
  if (token.standing === 'tender') return t('map.asset.tender', { asset, value });
  if (token.standing === 'later') return t('map.asset.later', { asset, value, round });
  if (token.standing === 'unsold') return t('map.asset.unsold', { asset, value });
  const stakes = HOLDERS.filter((holder) => token.slices[holder] > 0)
    .map((holder) => t('map.stake', { holder: titleOf(holder), count: token.slices[holder] }))
    .join(', ');
  return t('map.asset.open', { asset, value, stakes, ships: sayShipment(token) });
}

function sayShipment({ ships }: TokenPicture): string {
  if (ships === undefined) return t('map.ships.not');
  if (ships === 'none') return t('map.ships.none');
  return t('map.ships', { route: nameOf(ships) });
}

/** A route in words: whose it is, what it carries, what is left. */
export function sayRoute(route: RoutePicture): string {
  const words = { route: nameOf(route.id), owner: titleOf(route.owner) };
  const { load, capacity, full } = route;
  if (!route.open) return t('map.route.later', { ...words, round: route.opens });
  if (route.obstructed) return t('map.route.obstructed', { ...words, load, capacity, full });
  return t('map.route.open', { ...words, load, capacity });
}

/** Million tonnes a year that one value stands for. */
const MT = 5;

function noteOf(route: RoutePicture): string {
  if (!route.open) return t('map.note.later', { round: route.opens });
  if (route.obstructed) return t('map.note.obstructed', { full: route.full, capacity: route.capacity });
  return t('map.note.flow', { load: route.load * MT, capacity: route.capacity * MT });
}

interface Mark {
  readonly id: MapTarget;
  readonly button: HTMLButtonElement;
  readonly label: HTMLElement;
  readonly kind: 'asset' | 'route' | 'hub';
}

/** The buttons over the map: one for every asset, route and hub, at the same place as its picture. */
export interface Marks {
  readonly root: HTMLElement;
  /** Brings words and states up to date. */
  tell(picture: MapPicture, selected: string | undefined): void;
  /** Brings every mark to its place. */
  place(picture: MapPicture, camera: Camera, frame: Frame): void;
}

const HIT = 44;

/** How near to the window's edge, in CSS pixels, half a name under a token would be cut. */
const HALF_NAME = 74;

/** How a mark lies about its point, of its own width and height: tokens and hubs centred, a route's plate to one side. */
const SHIFT: Readonly<Record<Side | 'centre', readonly [across: string, down: string]>> = {
  centre: ['-50%', '-50%'],
  n: ['-50%', '-100%'],
  ne: ['0%', '-100%'],
  e: ['0%', '-50%'],
  se: ['0%', '0%'],
  s: ['-50%', '0%'],
  sw: ['-100%', '0%'],
  w: ['-100%', '-50%'],
  nw: ['-100%', '-100%'],
};

/** Builds the marks; call `tell` and `place` before they are seen. */
export function makeMarks(listener: MarkListener): Marks {
  const root = document.createElement('div');
  root.className = 'map-marks';
  const groups = { assets: group('map.assets'), routes: group('map.routes'), hubs: group('map.hubs') };
  root.append(groups.assets, groups.routes, groups.hubs);
  const marks = new Map<MapTarget, Mark>();
  const centres = new Map<MapTarget, Point>();

  function mark(id: MapTarget, kind: 'asset' | 'route' | 'hub', parent: HTMLElement): Mark {
    const known = marks.get(id);
    if (known !== undefined) return known;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = `map-mark map-mark-${kind}`;
    button.dataset.target = id;
    if (kind === 'hub') button.tabIndex = -1;
    const label = document.createElement('span');
    label.className = 'map-label';
    label.setAttribute('aria-hidden', 'true');
    button.append(label);
    button.addEventListener('click', () => listener.select(id));
    // Not when a sheet goes away over a resting pointer: only who moves it points at something.
    button.addEventListener('pointermove', () => listener.hover(id));
    button.addEventListener('pointerleave', () => listener.hover(undefined));
    button.addEventListener('focus', () => {
      listener.hover(id);
      const at = centres.get(id);
      if (at !== undefined && button.matches(':focus-visible')) listener.reveal(at);
    });
    button.addEventListener('blur', () => listener.hover(undefined));
    parent.append(button);
    const made = { id, button, label, kind };
    marks.set(id, made);
    return made;
  }

  function name(id: MapTarget, button: HTMLButtonElement, words: string, selected: string | undefined): void {
    if (button.getAttribute('aria-label') !== words) button.setAttribute('aria-label', words);
    button.setAttribute('aria-pressed', String(id === selected));
  }

  function lines(label: HTMLElement, key: string, parts: readonly (readonly [cls: string, text: string])[]): void {
    if (label.dataset.key === key) return;
    label.dataset.key = key;
    label.replaceChildren(
      ...parts.map(([cls, text]) => {
        const part = document.createElement('span');
        part.className = cls;
        part.textContent = text;
        return part;
      }),
    );
  }

  function tell(picture: MapPicture, selected: string | undefined): void {
    for (const token of picture.tokens) {
      const { button, label } = mark(token.id, 'asset', groups.assets);
      name(token.id, button, sayToken(token), selected);
      button.dataset.standing = token.standing;
      const idle = token.standing === 'open' && token.ships === undefined;
      const parts: [string, string][] = [['map-name', titleOf(token.id)]];
      if (idle) parts.push(['map-note map-bad', t('map.note.idle')]);
      if (token.standing === 'tender') parts.push(['map-note map-accent', t('map.note.tender')]);
      lines(label, JSON.stringify(parts), parts);
    }
    for (const route of picture.routes) {
      const { button, label } = mark(route.id, 'route', groups.routes);
      name(route.id, button, sayRoute(route), selected);
      button.dataset.owner = route.owner;
      button.dataset.state = route.open ? (route.obstructed ? 'obstructed' : 'open') : 'later';
      const figures = route.open ? `${route.load}/${route.capacity}` : '';
      const parts: [string, string][] = [
        ['map-owner', letterOf(route.owner)],
        ['map-route-name', nameOf(route.id)],
        ['map-figure', figures],
        [route.obstructed && route.open ? 'map-note map-bad' : 'map-note', noteOf(route)],
      ];
      lines(label, JSON.stringify(parts), parts);
    }
    for (const [id, hub] of HUBS) {
      const { button, label } = mark(id, 'hub', groups.hubs);
      name(id, button, t('map.hub', { place: nameOf(id) }), selected);
      button.toggleAttribute('data-minor', hub.kind === 'junction');
      lines(label, id, [['map-hub-name', nameOf(id)]]);
    }
  }

  function stand(id: MapTarget, at: Point, size: number, side: Side, gap: number, frame: Frame): void {
    const known = marks.get(id);
    if (known === undefined) return;
    const wide = frame.width;
    const { style, dataset } = known.button;
    dataset.side = side;
    dataset.edge = at[0] < HALF_NAME ? 'start' : at[0] > wide - HALF_NAME ? 'end' : 'off';
    style.setProperty('--size', `${Math.round(size)}px`);
    style.setProperty('--gap', `${Math.round(gap)}px`);
    const [across, down] = SHIFT[known.kind === 'route' ? side : 'centre'];
    const x = `calc(${Math.round(at[0])}px + ${across})`;
    const y = Math.round(at[1]);
    // A plate that the frame would cut, but whose line is near, stands inside it, and lower, off the tokens by the line.
    if (known.kind === 'route' && dataset.edge !== 'off' && at[0] > -HALF_NAME && at[0] < wide + HALF_NAME) {
      const edge = marginOf(frame) + 2;
      const inside = `clamp(${edge}px, ${x}, calc(${Math.floor(wide) - edge}px - 100%))`;
      style.transform = `translate(${inside}, calc(${y + 1.5 * HIT}px + ${down}))`;
    } else style.transform = `translate(${x}, calc(${y}px + ${down}))`;
  }

  function place(picture: MapPicture, camera: Camera, frame: Frame): void {
    root.dataset.near =
      camera.scale < 0.46 ? 'far' : camera.scale < 0.58 ? 'middle' : camera.scale < CLOSE ? 'near' : 'close';
    for (const token of picture.tokens) {
      const { token: point, side } = spotOf(token.id);
      centres.set(token.id, point);
      const radius = radiusOf(token, camera.scale);
      const size = Math.max(HIT * 0.55, Math.min(HIT, radius * 2.4), radius * 2);
      stand(token.id, toWindow(point, camera, frame), size, side, radius + 7 - size / 2, frame);
    }
    for (const route of picture.routes) {
      const course = courseOf(route.id);
      const at = along(course.line, course.choke);
      const point: Point = [at[0] + course.plate[0], at[1] + course.plate[1]];
      centres.set(route.id, point);
      stand(route.id, toWindow(point, camera, frame), HIT, course.side, 0, frame);
    }
    for (const [id, hub] of HUBS) {
      centres.set(id, hub.at);
      stand(id, toWindow(hub.at, camera, frame), 24, hub.side, -3, frame);
    }
  }

  return { root, tell, place };
}

function group(key: 'map.assets' | 'map.routes' | 'map.hubs'): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', t(key));
  return box;
}
