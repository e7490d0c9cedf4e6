import type { TextKey } from '../text/words.ts';
import { type Camera, type Frame, toWindow } from './camera.ts';
import { marginOf } from './neatline.ts';
import { type Point, project } from './projection.ts';

/** How a label is set: by what it names. */
export type LabelKind = 'home' | 'land' | 'region' | 'sea' | 'water';

export interface Label {
  readonly key: TextKey;
  readonly kind: LabelKind;
  readonly size: number;
  readonly from: Point;
  readonly to: Point;
  /** How far the middle of the line bows up (part of its length). */
  readonly bow: number;
  /** Shown from this scale on. */
  readonly above: number;
}

type Row = readonly [
  key: TextKey,
  kind: LabelKind,
  size: number,
  from: readonly [number, number],
  to: readonly [number, number],
  bow: number,
  above?: number,
];

const ROWS: readonly Row[] = [
  ['map.label.kazakhstan', 'home', 40, [65.0, 51.2], [79.6, 50.75], 0.1],
  ['map.label.russia', 'land', 20, [61.8, 55.6], [68.8, 56.4], 0.03],
  ['map.label.china', 'land', 20, [82.2, 41.2], [88.6, 42.4], 0.06],
  ['map.label.mongolia', 'land', 13, [88.6, 48.7], [93.2, 48.3], 0.04],
  ['map.label.uzbekistan', 'land', 14, [59.6, 43.4], [65.4, 40.4], 0.07],
  ['map.label.turkmenistan', 'land', 14, [55.4, 39.6], [62.4, 38.6], 0.05],
  ['map.label.kyrgyzstan', 'land', 12, [72.4, 41.25], [78.2, 41.75], 0.06],
  ['map.label.tajikistan', 'land', 11, [69.4, 38.3], [73.8, 38.2], 0.03],
  ['map.label.afghanistan', 'land', 13, [63.4, 35.2], [70.2, 35.6], 0.04],
  ['map.label.iran', 'land', 16, [50.4, 35.2], [56.4, 35.3], 0.03],
  ['map.label.azerbaijan', 'land', 9, [46.4, 40.7], [49.2, 40.0], 0.03, 0.75],
  ['map.label.georgia', 'land', 9, [42.2, 42.4], [45.2, 41.7], 0.03, 0.75],
  ['map.label.turkiye', 'land', 13, [36.4, 39.9], [41.4, 39.3], 0.04],
  ['map.label.ukraine', 'land', 14, [33.4, 49.6], [38.6, 48.7], 0.04],
  ['map.label.caspian', 'sea', 17, [49.6, 42.75], [51.7, 39.2], 0.08],
  ['map.label.black', 'sea', 16, [33.4, 43.6], [38.0, 43.1], 0.04],
  ['map.label.aral', 'water', 11, [58.1, 45.5], [61.4, 44.5], 0.06],
  ['map.label.balkhash', 'water', 11, [74.3, 46.35], [78.6, 47.0], 0.14],
  ['map.label.issyk', 'water', 9, [76.2, 42.55], [78.4, 42.75], 0.04, 0.75],
  ['map.label.uplands', 'region', 13, [72.6, 49.6], [79.4, 48.9], 0.05],
  ['map.label.ustyurt', 'region', 12, [54.6, 43.4], [58.2, 42.6], 0.03, 0.7],
  ['map.label.turan', 'region', 12, [61.6, 45.2], [66.2, 43.5], 0.05],
  ['map.label.tienshan', 'region', 14, [79.6, 42.15], [86.6, 43.0], 0.05],
  ['map.label.altai', 'region', 13, [84.4, 50.6], [88.6, 48.9], 0.06],
  ['map.label.caucasus', 'region', 12, [41.4, 43.3], [46.8, 42.1], 0.05],
  ['map.label.urals', 'region', 12, [59.4, 53.4], [59.3, 57.2], 0.02],
  ['map.label.taklamakan', 'region', 13, [79.2, 39.0], [86.2, 39.8], 0.05],
  ['map.label.volga', 'water', 10.5, [45.9, 49.35], [47.4, 46.9], 0.05, 0.9],
  ['map.label.ural', 'water', 10.5, [51.95, 50.1], [51.7, 48.9], -0.04, 0.9],
  ['map.label.irtysh', 'water', 10.5, [74.1, 54.35], [76.5, 52.75], 0.02, 0.9],
  ['map.label.syrdarya', 'water', 10.5, [63.6, 45.45], [66.8, 44.35], 0.05],
  ['map.label.amudarya', 'water', 10.5, [60.7, 41.9], [63.9, 39.2], 0.03],
];

/** The lettering of the land: what is written where, along which bow. */
export const LABELS: readonly Label[] = ROWS.map(([key, kind, size, from, to, bow, above]) => ({
  key,
  kind,
  size,
  from: project(...from),
  to: project(...to),
  bow,
  above: above ?? 0,
}));

/** How far a name may move along with the view, as part of its length: far on wide land and water, not at all on a river. */
const LEEWAY: Readonly<Record<LabelKind, number>> = { home: 0.2, land: 0.35, region: 0.25, sea: 0.9, water: 0 };

/**
 * Where a name stands in a window, from and to in CSS pixels: as a map's engraver would, a name that the frame would
 * cut is moved inside as far as the land it names allows. `undefined` if it would be cut all the same.
 */
export function settle(
  { from, to, bow, kind }: Pick<Label, 'from' | 'to' | 'bow' | 'kind'>,
  size: number,
  camera: Camera,
  frame: Frame,
): readonly [from: Point, to: Point] | undefined {
  const a = toWindow(from, camera, frame);
  const b = toWindow(to, camera, frame);
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const margin = marginOf(frame) + 3;
  const aside = (axis: 0 | 1, end: number): number => {
    // Letters stand on the line, and on its bow.
    const across = Math.abs((b[1 - axis] ?? 0) - (a[1 - axis] ?? 0)) / (length || 1);
    // Those at the ends of a bow lean outwards.
    const lean = (1 - across) * size * 0.8 * Math.sin(Math.atan(4 * Math.abs(bow)));
    const low = Math.min(a[axis], b[axis]) - across * (size * 0.8 + (axis === 1 ? length * bow : 0)) - lean - margin;
    const high = Math.max(a[axis], b[axis]) + across * size * 0.3 + lean + margin;
    return low < 0 ? -low : Math.min(0, end - high);
  };
  const dx = aside(0, frame.width);
  const dy = aside(1, frame.height);
  if (Math.hypot(dx, dy) > LEEWAY[kind] * length) return undefined;
  return [
    [a[0] + dx, a[1] + dy],
    [b[0] + dx, b[1] + dy],
  ];
}
