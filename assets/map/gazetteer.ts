import type { AssetId, RouteId } from '../../rules/index.ts';

/** Longitude and latitude, degrees. */
type Earth = readonly [lon: number, lat: number];

/** Where an asset truly lies, how far its token stands off (map units) so that no two tokens overlap, and where its name goes. */
export const ASSET_PLACES: Readonly<
  Record<AssetId, { readonly at: Earth; readonly off: readonly [number, number]; readonly side: string }>
> = {
  'asset:tengiz': { at: [53.38, 46.15], off: [62, 64], side: 'e' },
  'asset:karachaganak': { at: [53.2, 51.3], off: [34, 44], side: 's' },
  'asset:aktobe': { at: [57.4, 48.32], off: [80, -50], side: 'e' }, // Zhanazhol
  'asset:caspian': { at: [52.2, 46.45], off: [-114, 66], side: 's' }, // Kashagan
  'asset:kazrosgas': { at: [55.1, 51.78], off: [30, -70], side: 'e' }, // Orenburg gas works
  'asset:petrokazakhstan': { at: [65.65, 46.45], off: [26, 86], side: 'e' }, // Kumkol South
  'asset:turgai': { at: [65.55, 46.6], off: [-24, -76], side: 'se' }, // Kumkol North
  'asset:urikhtau': { at: [57.25, 48.22], off: [24, 74], side: 'e' },
  'asset:khorgos': { at: [80.42, 44.21], off: [0, 0], side: 'w' },
};

/** The three ways out: their course, the plate with their name (offset from a point of the line), the choke point. */
export const ROUTE_COURSES: Readonly<
  Record<
    RouteId,
    {
      readonly course: readonly Earth[];
      readonly choke: number;
      readonly plate: readonly [number, number];
      readonly side: string;
    }
  >
> = {
  'route:cpc': {
    course: [
      [53.38, 46.15],
      [53.45, 46.75],
      [52.8, 47.1],
      [51.92, 47.11],
      [50.6, 46.85],
      [49.4, 46.7],
      [48.5, 46.75],
      [47.4, 46.85],
      [46.6, 46.1],
      [45.98, 45.34],
      [44.7, 45.38],
      [43.3, 45.55],
      [41.95, 45.55],
      [40.57, 45.43],
      [39.4, 45.1],
      [38.35, 44.9],
      [37.7, 44.7],
    ],
    choke: 0.65,
    plate: [24, 28],
    side: 'sw',
  },
  'route:atyrau-samara': {
    course: [
      [51.92, 47.11],
      [51.65, 47.7],
      [51.75, 48.55],
      [51.45, 49.35],
      [51.2, 50.2],
      [51.3, 51.05],
      [51.37, 51.55],
      [50.87, 52.08],
      [50.4, 52.6],
      [50.15, 53.2],
    ],
    choke: 0.5,
    plate: [-26, 10],
    side: 'w',
  },
  'route:atasu-alashankou': {
    course: [
      [71.64, 48.68],
      [72.87, 48.25],
      [73.9, 47.95],
      [75, 47.45],
      [76.4, 47.1],
      [78, 46.95],
      [79.67, 46.9],
      [80.7, 46.3],
      [81.6, 45.75],
      [82.3, 45.3],
      [82.57, 45.17],
    ],
    choke: 0.62,
    plate: [10, -26],
    side: 'n',
  },
};

/** Feeder and link lines between fields, hubs and the ways out. */
export const LINK_COURSES = {
  'tengiz-atyrau': [
    [53.38, 46.15],
    [53.0, 46.62],
    [52.5, 46.93],
    [51.92, 47.11],
  ],
  'kashagan-atyrau': [
    [52.2, 46.45],
    [52.08, 46.75],
    [51.92, 47.11],
  ],
  'karachaganak-atyrau': [
    [53.2, 51.3],
    [52.5, 50.95],
    [52.15, 50.2],
    [52.2, 49.3],
    [52.3, 48.4],
    [52.1, 47.6],
    [51.92, 47.11],
  ],
  'karachaganak-orenburg': [
    [53.2, 51.3],
    [53.85, 51.48],
    [54.5, 51.62],
    [55.1, 51.78],
  ],
  'orenburg-samara': [
    [55.1, 51.78],
    [53.6, 52.35],
    [52, 52.75],
    [50.15, 53.2],
  ],
  'kenkiyak-orsk': [
    [57.13, 48.57],
    [57.25, 49.5],
    [57.7, 50.4],
    [58.5, 51.2],
  ],
  'orsk-orenburg': [
    [58.5, 51.2],
    [57.4, 51.6],
    [56.2, 51.75],
    [55.1, 51.78],
  ],
  'kenkiyak-atyrau': [
    [57.13, 48.57],
    [56.4, 48.42],
    [55.6, 48.25],
    [54.93, 48.18],
    [54.1, 47.9],
    [53.33, 47.65],
    [52.98, 47.53],
    [52.4, 47.3],
    [51.92, 47.11],
  ],
  'kenkiyak-kumkol': [
    [57.13, 48.57],
    [58.15, 48.5],
    [59, 48.3],
    [59.62, 47.85],
    [60.7, 47.5],
    [61.7, 47.1],
    [62.8, 46.8],
    [64.2, 46.6],
    [65.65, 46.45],
  ],
  'kumkol-atasu': [
    [65.65, 46.45],
    [66.5, 46.4],
    [67.4, 46.35],
    [68.2, 46.4],
    [69, 46.85],
    [69.8, 47.45],
    [70.6, 48.05],
    [71.64, 48.68],
  ],
  'atasu-omsk': [
    [71.64, 48.68],
    [72.6, 49.6],
    [74.1, 50.6],
    [75.32, 51.5],
    [76.97, 52.29],
    [75.6, 53.35],
    [74.6, 54.2],
    [73.37, 54.99],
  ],
} as const satisfies Readonly<Record<string, readonly Earth[]>>;
export type LinkId = keyof typeof LINK_COURSES;

/** A stretch of link line, and whether oil runs along it or against it. */
type Leg = LinkId | `-${LinkId}`;

const WEST_TO_KUMKOL = ['-kenkiyak-atyrau', 'kenkiyak-kumkol', 'kumkol-atasu'] as const;
const ORSK_SAMARA = ['kenkiyak-orsk', 'orsk-orenburg', 'orenburg-samara'] as const;

/** How each asset's output gets to each way out. From the Aktobe fields the Russian system is reached by way of Orsk. */
export const ASSET_LINKS: Readonly<Record<AssetId, Readonly<Partial<Record<RouteId, readonly Leg[]>>>>> = {
  'asset:tengiz': {
    'route:cpc': [],
    'route:atyrau-samara': ['tengiz-atyrau'],
    'route:atasu-alashankou': ['tengiz-atyrau', ...WEST_TO_KUMKOL],
  },
  'asset:karachaganak': {
    'route:cpc': ['karachaganak-atyrau'],
    'route:atyrau-samara': ['karachaganak-orenburg', 'orenburg-samara'],
  },
  'asset:aktobe': {
    'route:cpc': ['kenkiyak-atyrau'],
    'route:atyrau-samara': ORSK_SAMARA,
    'route:atasu-alashankou': ['kenkiyak-kumkol', 'kumkol-atasu'],
  },
  'asset:caspian': {
    'route:cpc': ['kashagan-atyrau'],
    'route:atyrau-samara': ['kashagan-atyrau'],
    'route:atasu-alashankou': ['kashagan-atyrau', ...WEST_TO_KUMKOL],
  },
  'asset:kazrosgas': {
    'route:atyrau-samara': ['orenburg-samara'],
    'route:atasu-alashankou': ['-orsk-orenburg', '-kenkiyak-orsk', 'kenkiyak-kumkol', 'kumkol-atasu'],
  },
  'asset:petrokazakhstan': {
    'route:atyrau-samara': ['kumkol-atasu', 'atasu-omsk'],
    'route:atasu-alashankou': ['kumkol-atasu'],
  },
  'asset:turgai': {
    'route:atyrau-samara': ['kumkol-atasu', 'atasu-omsk'],
    'route:atasu-alashankou': ['kumkol-atasu'],
  },
  'asset:urikhtau': {
    'route:atyrau-samara': ORSK_SAMARA,
    'route:atasu-alashankou': ['kenkiyak-kumkol', 'kumkol-atasu'],
  },
  'asset:khorgos': {},
};

/** Hubs and cities, and the side of the mark on which the name stands. */
export const PLACES = {
  'place:atyrau': { at: [51.92, 47.11], kind: 'hub', side: 'nw' },
  'place:samara': { at: [50.15, 53.2], kind: 'hub', side: 'w' },
  'place:novorossiysk': { at: [37.7, 44.7], kind: 'hub', side: 'se' },
  'place:orenburg': { at: [55.1, 51.78], kind: 'hub', side: 'e' },
  'place:kenkiyak-town': { at: [57.13, 48.57], kind: 'junction', side: 'e' },
  'place:kumkol-town': { at: [65.65, 46.45], kind: 'junction', side: 'sw' },
  'place:atasu': { at: [71.64, 48.68], kind: 'hub', side: 'w' },
  'place:alashankou': { at: [82.57, 45.17], kind: 'hub', side: 'sw' },
  'place:omsk': { at: [73.37, 54.99], kind: 'hub', side: 'e' },
  'place:astana': { at: [71.43, 51.17], kind: 'capital', side: 'w' },
  'place:almaty': { at: [76.9, 43.24], kind: 'city', side: 'w' },
  'place:aktau': { at: [51.15, 43.65], kind: 'city', side: 'se' },
  'place:shymkent': { at: [69.6, 42.32], kind: 'city', side: 'e' },
  'place:tashkent': { at: [69.24, 41.3], kind: 'capital', side: 's' },
  'place:bishkek': { at: [74.6, 42.87], kind: 'capital', side: 's' },
  'place:ashgabat': { at: [58.38, 37.95], kind: 'capital', side: 'e' },
  'place:dushanbe': { at: [68.78, 38.56], kind: 'capital', side: 'w' },
  'place:baku': { at: [49.87, 40.41], kind: 'capital', side: 'w' },
  'place:urumqi': { at: [87.6, 43.8], kind: 'city', side: 's' },
} as const satisfies Readonly<
  Record<
    `place:${string}`,
    { readonly at: Earth; readonly kind: 'hub' | 'junction' | 'capital' | 'city'; readonly side: string }
  >
>;
