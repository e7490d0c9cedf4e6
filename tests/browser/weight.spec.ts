import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { servedSizes } from '../support/served-sizes.mjs';

test('the built game stays light: the title under 60 kB, the scripts of a whole game under 450 kB, compressed as served', () => {
  const { title, scripts, studio } = servedSizes(join(import.meta.dirname, '../../dist'));
  expect(title).toBeGreaterThan(20_000);
  expect(title).toBeLessThan(60_000);
  expect(scripts).toBeGreaterThan(200_000);
  expect(scripts).toBeLessThan(450_000);
  expect(studio).toBeLessThan(60_000);
});
