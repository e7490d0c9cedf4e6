import { describe, expect, it } from 'vitest';
import { RELIEF_INKS } from '../../assets/map/inks.ts';
import { TERRAIN_INKS } from '../../src/map/terrain-inks.ts';
import { SKINS } from '../../src/theme/tokens.ts';

type Rgb = readonly [number, number, number];

/** Reads '#rrggbb' or 'rgb(r g b / a%)'. */
function read(colour: string): { rgb: Rgb; alpha: number } {
  const hex = /^#(..)(..)(..)$/.exec(colour);
  if (hex !== null) {
    const [, r = '', g = '', b = ''] = hex;
    return { rgb: [Number.parseInt(r, 16), Number.parseInt(g, 16), Number.parseInt(b, 16)], alpha: 1 };
  }
  const parts = /^rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)$/.exec(colour);
  if (parts === null) throw new Error(`cannot read ${colour}`);
  return { rgb: [Number(parts[1]), Number(parts[2]), Number(parts[3])], alpha: Number(parts[4]) / 100 };
}

function over(top: string, ground: Rgb): Rgb {
  const { rgb, alpha } = read(top);
  const mix = (i: 0 | 1 | 2): number => rgb[i] * alpha + ground[i] * (1 - alpha);
  return [mix(0), mix(1), mix(2)];
}

function light([r, g, b]: Rgb): number {
  const part = (value: number): number => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
}

function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

describe('lettering on the land', () => {
  for (const skin of SKINS) {
    const ink = TERRAIN_INKS[skin];
    const land = RELIEF_INKS[skin].land.filter(([metres]) => metres <= 3000).map(([, colour]) => colour);
    const sea = RELIEF_INKS[skin].sea.map(([, colour]) => colour);

    it(`is readable on its halo over every height, ${skin}`, () => {
      for (const ground of land) {
        expect(contrast(read(ink.city).rgb, over(ink.cityHalo, ground))).toBeGreaterThan(4.5);
        expect(contrast(read(ink.homeLetter).rgb, over(ink.homeHalo, ground))).toBeGreaterThan(4.5);
        expect(contrast(read(ink.landLetter).rgb, over(ink.landHalo, ground))).toBeGreaterThan(3);
      }
    });

    it(`is readable over every depth, ${skin}`, () => {
      for (const ground of sea)
        expect(contrast(read(ink.waterLetter).rgb, over(ink.waterHalo, ground))).toBeGreaterThan(3);
    });

    it(`draws the border of Kazakhstan so that it stands off the land, ${skin}`, () => {
      for (const ground of land) expect(contrast(read(ink.ribbon).rgb, ground)).toBeGreaterThan(3);
    });
  }
});
