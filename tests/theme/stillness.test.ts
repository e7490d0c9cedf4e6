import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SHEETS = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));

// While an animation runs, the browser keeps the page parted into layers and puts it together for every frame of the screen.
test('no animation runs without end', () => {
  expect(SHEETS.length).toBeGreaterThan(10);
  for (const name of SHEETS) expect(readFileSync(`src/${name}`, 'utf8'), name).not.toMatch(/\binfinite\b/);
});
