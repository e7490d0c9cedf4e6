import { expect, test } from '@playwright/test';
import { Player } from './player.ts';

test('the living map is drawn, answers mouse and keyboard, and rests when nothing moves', async ({ page }) => {
  const player = new Player(page, 'mouse', false);
  await player.begin();
  await player.act();
  await expect(page.locator('canvas').first()).toBeVisible();
  const tengiz = page.getByRole('button', { name: /^Tengiz/ }).first();
  await tengiz.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.rail-right').getByRole('heading', { name: 'Tengiz' })).toBeVisible();
  await page.keyboard.press('+');
  expect(player.faults).toEqual([]);
});
