import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONTRASTS, type Colour, GROUNDS, INKS, OWNER_INKS, PALETTES, SKINS } from '../../src/theme/tokens.ts';

/** Relative luminance of `#rrggbb` by WCAG 2.2. */
const luminance = (hex: string): number => {
  const part = (at: number): number => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
};

const contrast = (a: string, b: string): number => {
  const [la, lb] = [luminance(a), luminance(b)];
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
};

test('contrast is measured as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

for (const level of CONTRASTS) {
  for (const skin of SKINS) {
    const palette = PALETTES[level][skin];
    const floor = level === 'more' ? 7 : 4.5;
    describe(`${skin}, ${level} contrast`, () => {
      test.each(INKS.flatMap((ink) => GROUNDS.map((ground) => [ink, ground] as const)))(
        '%s on %s can be read',
        (ink, ground) => {
          expect(contrast(palette[ink], palette[ground])).toBeGreaterThanOrEqual(floor);
        },
      );
      test.each(OWNER_INKS.flatMap((ink) => GROUNDS.map((ground) => [ink, ground] as const)))(
        '%s on %s names an owner',
        (ink, ground) => {
          expect(contrast(palette[ink], palette[ground])).toBeGreaterThanOrEqual(4.5);
        },
      );
      test.each([
        ['on-accent', 'accent'],
        ['on-kz', 'kz'],
        ['on-ru', 'ru'],
        ['on-cn', 'cn'],
        ['on-w', 'w'],
      ] as const)('%s on %s can be read', (letter, fill) => {
        expect(contrast(palette[letter], palette[fill])).toBeGreaterThanOrEqual(4.5);
      });
      test.each(GROUNDS)('the edge of a button stands off %s', (ground) => {
        expect(contrast(palette['ink-3'], palette[ground])).toBeGreaterThanOrEqual(3);
        expect(contrast(palette.accent, palette[ground])).toBeGreaterThanOrEqual(3);
      });
    });
  }
}

describe('the style sheet', () => {
  const css = readFileSync(new URL('../../src/theme/tokens.css', import.meta.url), 'utf8');
  const block = (selector: string): ReadonlyMap<string, string> => {
    const at = css.indexOf(`${selector} {`);
    expect(at, selector).toBeGreaterThanOrEqual(0);
    const body = css.slice(css.indexOf('{', at) + 1, css.indexOf('}', at));
    return new Map([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((m) => [m[1] ?? '', (m[2] ?? '').trim()]));
  };
  test.each([
    ['standard', 'paper', '[data-skin="paper"]'],
    ['standard', 'night', '[data-skin="night"]'],
    ['more', 'paper', '[data-skin="paper"][data-contrast="more"]'],
    ['more', 'night', '[data-skin="night"][data-contrast="more"]'],
  ] as const)('carries the typed colours: %s %s', (level, skin, selector) => {
    const written = block(selector);
    for (const [name, value] of Object.entries(PALETTES[level][skin]) as [Colour, string][]) {
      expect(written.get(name), name).toBe(value);
    }
  });
});
