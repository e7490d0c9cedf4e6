import { type Camera, type Frame, toWindow } from './camera.ts';
import { courseOf, GEOGRAPHY, linkOf, spotOf } from './geography.ts';
import type { Point } from './projection.ts';
import { lineWidth } from './sizes.ts';

/** The ways the game is about, each in the colour of whose it is: north and west, across the country, east. */
const WAYS: readonly (readonly [owner: 'ru' | 'kz' | 'cn', line: () => readonly Point[]])[] = [
  ['ru', () => courseOf('route:cpc').line],
  ['ru', () => courseOf('route:atyrau-samara').line],
  ['kz', () => [...linkOf('kenkiyak-atyrau')].reverse()],
  ['kz', () => linkOf('kenkiyak-kumkol')],
  ['cn', () => linkOf('kumkol-atasu')],
  ['cn', () => courseOf('route:atasu-alashankou').line],
];
/** Where they begin, meet and end. */
const KNOTS: readonly Point[] = [
  spotOf('asset:tengiz').at,
  ...['samara', 'novorossiysk', 'atyrau', 'kenkiyak-town', 'kumkol-town', 'atasu', 'alashankou'].flatMap((name) =>
    [GEOGRAPHY.places[`place:${name}`]?.at].filter((at) => at !== undefined),
  ),
];
/** How much oil a printed way is drawn for: a middling one. */
const LOAD = 1.6;

/** The ways out as they are printed on a still map: casing, core and dashes, and a ring at every knot. */
export interface PrintedWays {
  readonly root: SVGSVGElement;
  /** Draws them where a camera sees them. */
  lay(camera: Camera, frame: Frame): void;
}

function shape(tag: 'path' | 'circle' | 'g', kind: string): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  made.setAttribute('class', kind);
  return made;
}

/** Makes the printed ways; they draw themselves in one after another where things may move. */
export function makePrintedWays(): PrintedWays {
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  root.setAttribute('class', 'map-ways');
  const drawn = WAYS.map(([owner, line], i) => {
    const group = shape('g', `map-way map-way-${owner}`);
    group.style.setProperty('--turn', String(i));
    const paths = ['map-way-case', 'map-way-core', 'map-way-run'].map((kind) => {
      const path = shape('path', kind);
      // So that a way is drawn in over the same time however long it is.
      if (kind !== 'map-way-run') path.setAttribute('pathLength', '1');
      return path;
    });
    group.append(...paths);
    return { group, paths, line: line() };
  });
  const knots = KNOTS.map((at) => ({ ring: shape('circle', 'map-knot'), at }));
  root.append(...drawn.map(({ group }) => group), ...knots.map(({ ring }) => ring));
  return {
    root,
    lay(camera, frame) {
      const width = lineWidth(LOAD, camera.scale);
      root.style.setProperty('--way', `${width.toFixed(2)}px`);
      for (const { paths, line } of drawn) {
        const d = `M${line.map((point) => toWindow(point, camera, frame).map((n) => n.toFixed(1))).join('L')}`;
        for (const path of paths) path.setAttribute('d', d);
      }
      for (const { ring, at } of knots) {
        const [x, y] = toWindow(at, camera, frame);
        ring.setAttribute('cx', x.toFixed(1));
        ring.setAttribute('cy', y.toFixed(1));
        ring.setAttribute('r', (width * 0.78).toFixed(1));
      }
    },
  };
}
