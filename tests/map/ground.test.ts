import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { ASSETS } from '../../rules/data/assets.ts';
import { ROUTES } from '../../rules/data/routes.ts';
import { along, courseOf, GEOGRAPHY, spotOf } from '../../src/map/geography.ts';
import { PLATE, type Point } from '../../src/map/projection.ts';
import { TERRAIN_INKS } from '../../src/map/terrain-inks.ts';
import { CONTRASTS, PALETTES, SKINS } from '../../src/theme/tokens.ts';

type Rgb = readonly [number, number, number];

/** Reads '#rrggbb' or 'rgb(r g b / a%)'. */
function read(colour: string): { rgb: Rgb; alpha: number } {
  const hex = /^#(..)(..)(..)$/.exec(colour)?.slice(1);
  if (hex !== undefined) return { rgb: hex.map((part) => Number.parseInt(part, 16)) as unknown as Rgb, alpha: 1 };
  const [r, g, b, a] = [...colour.matchAll(/\d+/g)].map(Number);
  if (r === undefined || g === undefined || b === undefined || a === undefined)
    throw new Error(`cannot read ${colour}`);
  return { rgb: [r, g, b], alpha: a / 100 };
}

const over = (top: string, share: number, ground: Rgb): Rgb => {
  const { rgb, alpha } = read(top);
  const mix = (i: 0 | 1 | 2): number => rgb[i] * alpha * share + ground[i] * (1 - alpha * share);
  return [mix(0), mix(1), mix(2)];
};

const light = (colour: Rgb): number => {
  const [r, g, b] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: Rgb, b: Rgb): number => {
  const [la, lb] = [light(a), light(b)];
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
};

interface Plate {
  readonly pixels: Buffer;
  readonly width: number;
  readonly height: number;
}

async function plate(name: string): Promise<Plate> {
  const file = await readFile(new URL(`../../assets/map/baked/${name}.webp`, import.meta.url));
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

/** The colours printed around a point of the plate, where its label may lie: 90 map units to each side, 40 up and down. */
function groundAt({ pixels, width, height }: Plate, [x, y]: Point): Rgb[] {
  const perUnit = width / PLATE.width;
  const found: Rgb[] = [];
  for (let dy = -40; dy <= 40; dy += 8) {
    for (let dx = -90; dx <= 90; dx += 9) {
      const px = Math.min(width - 1, Math.max(0, Math.round((x + dx) * perUnit)));
      const py = Math.min(height - 1, Math.max(0, Math.round((y + dy) * perUnit)));
      const at = (py * width + px) * 3;
      found.push([pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0]);
    }
  }
  return found;
}

const SPOTS: readonly (readonly [name: string, at: Point])[] = [
  ...ASSETS.map(({ id }) => [id, spotOf(id).token] as const),
  ...ROUTES.map(({ id }) => [id, along(courseOf(id).line, courseOf(id).choke)] as const),
  ...Object.entries(GEOGRAPHY.places).map(([id, { at }]) => [id, at] as const),
];

/** How much of a label's halo lies under its letters at the least, where the blurred edges of its shadows overlap. */
const HALO = 0.7;

describe.each(SKINS)('labels over the printed land and sea, %s', async (skin) => {
  const ink = TERRAIN_INKS[skin];
  const plates = [await plate(`land-${skin}`), await plate(`sea-${skin}`)];
  /** Each colour as it is printed abroad and at home. */
  const grounds = SPOTS.map(
    ([name, at]) =>
      [
        name,
        plates.flatMap((one) => groundAt(one, at)).flatMap((rgb) => [over(ink.dim, 1, rgb), over(ink.warmth, 1, rgb)]),
      ] as const,
  );

  it.each(grounds)('%s: a city’s name can be read', (_, colours) => {
    const worst = Math.min(...colours.map((rgb) => contrast(read(ink.city).rgb, over(ink.cityHalo, 1, rgb))));
    expect(worst).toBeGreaterThanOrEqual(4.5);
  });

  it.each(CONTRASTS.flatMap((level) => grounds.map(([name, colours]) => [level, name, colours] as const)))(
    '%s contrast, %s: names and notes can be read',
    (level, _, colours) => {
      const palette = PALETTES[level][skin];
      for (const letter of ['ink', 'ink-2', 'bad', 'accent'] as const) {
        const worst = Math.min(
          ...colours.map((rgb) => contrast(read(palette[letter]).rgb, over(palette.panel, HALO, rgb))),
        );
        expect(worst, letter).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});
