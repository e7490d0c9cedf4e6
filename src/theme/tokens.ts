/** The two skins of the atlas: paper for day, projector and print; night for dark rooms. */
export const SKINS = ['paper', 'night'] as const;
export type Skin = (typeof SKINS)[number];

/** How strongly inks stand off their grounds: `more` is the high-contrast variant of a skin. */
export const CONTRASTS = ['standard', 'more'] as const;
export type Contrast = (typeof CONTRASTS)[number];

const PAPER = {
  page: '#e7dcc3',
  panel: '#faf4e4',
  raised: '#fffcf3',
  sunk: '#f1e8d2',
  'accent-ground': '#f6e6cf',
  'bad-ground': '#f8dfd3',
  cell: '#e6dac0',
  line: '#d3c5a6',
  'line-strong': '#a8987a',
  ink: '#261d16',
  'ink-2': '#54473a',
  'ink-3': '#6b5d4d',
  accent: '#7d2b1b',
  'on-accent': '#fff8ea',
  bad: '#9d2416',
  'bad-fill': '#b8371f',
  good: '#1f6243',
  warn: '#7d5200',
  'warn-fill': '#c98d1f',
  kz: '#ca9c0d',
  'on-kz': '#1c1503',
  'kz-ink': '#7a5700',
  ru: '#173c66',
  'on-ru': '#ffffff',
  'ru-ink': '#173c66',
  cn: '#0f9770',
  'on-cn': '#03150f',
  'cn-ink': '#0a684c',
  w: '#a8508d',
  'on-w': '#ffffff',
  'w-ink': '#8a3a72',
} as const;

/** The name of a colour, the same in both skins and in the style sheet (`--ink`, `--kz` …). */
export type Colour = keyof typeof PAPER;
export type Palette = Readonly<Record<Colour, string>>;

const NIGHT = {
  page: '#0d161c',
  panel: '#14212a',
  raised: '#1b2b35',
  sunk: '#0f1a21',
  'accent-ground': '#2b2a20',
  'bad-ground': '#3a211c',
  cell: '#22343e',
  line: '#33434a',
  'line-strong': '#4d5c60',
  ink: '#f1e8d4',
  'ink-2': '#c9bfa8',
  'ink-3': '#a59c88',
  accent: '#e6b95c',
  'on-accent': '#17130a',
  bad: '#ff9a7d',
  'bad-fill': '#d8563a',
  good: '#8fd0a4',
  warn: '#eab45f',
  'warn-fill': '#e0a84f',
  kz: '#dfad43',
  'on-kz': '#17130a',
  'kz-ink': '#e6b95c',
  ru: '#4272c0',
  'on-ru': '#ffffff',
  'ru-ink': '#9dbff0',
  cn: '#1db09c',
  'on-cn': '#06201b',
  'cn-ink': '#5fd3c1',
  w: '#efcfdf',
  'on-w': '#2a1622',
  'w-ink': '#efcfdf',
} as const satisfies Palette;

const PAPER_MORE = {
  ...PAPER,
  page: '#f4eddc',
  panel: '#ffffff',
  raised: '#ffffff',
  sunk: '#f7f1e2',
  line: '#6b5d4d',
  'line-strong': '#3a2e23',
  ink: '#000000',
  'ink-2': '#231a12',
  'ink-3': '#3a2e23',
  accent: '#5e1508',
  bad: '#7a1207',
  good: '#0b4229',
  warn: '#573800',
  'kz-ink': '#553c00',
  'ru-ink': '#0b2748',
  'cn-ink': '#03452f',
  'w-ink': '#601f4d',
} as const satisfies Palette;

const NIGHT_MORE = {
  ...NIGHT,
  page: '#000000',
  panel: '#060b0e',
  raised: '#0c151b',
  sunk: '#000000',
  'accent-ground': '#1c1a10',
  'bad-ground': '#2a130e',
  cell: '#16232b',
  line: '#a59c88',
  'line-strong': '#d8ceb8',
  ink: '#ffffff',
  'ink-2': '#f1e8d4',
  'ink-3': '#d8ceb8',
  accent: '#ffd57a',
  bad: '#ffb9a4',
  good: '#b4ecc5',
  warn: '#ffd08a',
  'kz-ink': '#ffd57a',
  'ru-ink': '#c5dbff',
  'cn-ink': '#9bf0e2',
  'w-ink': '#ffe3ef',
} as const satisfies Palette;

/** Every colour of the game, by contrast and skin; `tokens.css` carries the same values for the style sheets. */
export const PALETTES: Readonly<Record<Contrast, Readonly<Record<Skin, Palette>>>> = {
  standard: { paper: PAPER, night: NIGHT },
  more: { paper: PAPER_MORE, night: NIGHT_MORE },
};

/** Grounds on which text may stand. */
export const GROUNDS = [
  'page',
  'panel',
  'raised',
  'sunk',
  'accent-ground',
  'bad-ground',
  'cell',
] as const satisfies readonly Colour[];
/** Inks that may be set on any ground. */
export const INKS = ['ink', 'ink-2', 'ink-3', 'accent', 'bad', 'good', 'warn'] as const satisfies readonly Colour[];
/** Inks that name an owner in running text, and the letters set on the owner's own colour. */
export const OWNER_INKS = ['kz-ink', 'ru-ink', 'cn-ink', 'w-ink'] as const satisfies readonly Colour[];

/** How long things take to move, in milliseconds; none of them when motion is reduced. */
export const DURATIONS = { hover: 120, panel: 200, figure: 320, flow: 600, curtain: 1000 } as const;
