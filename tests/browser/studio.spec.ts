import { expect, test } from '@playwright/test';
import { Player } from './player.ts';

test('an instructor makes, mends, tries, shares and prints a scenario, and a student opens the link', async ({
  page,
}) => {
  const player = new Player(page, 'mouse');
  await page.goto('./#/scenarios');
  await expect(page.getByRole('heading', { name: 'The sulphur problem' })).toBeVisible();
  await player.look('scenarios');
  await page.getByRole('link', { name: 'Change The sulphur problem in the studio' }).click();
  await expect(page.getByText('No faults: ready to play.')).toBeVisible();
  await player.look('studio');

  await page.locator('summary', { hasText: 'Starting position' }).click();
  const autonomy = page.getByRole('spinbutton', { name: 'Autonomy', exact: true }).first();
  await autonomy.fill('99');
  await autonomy.press('Tab');
  await expect(page.locator('.knob-fault')).toContainText('10');
  await expect(page.getByText('1 fault', { exact: true })).toBeVisible();
  await player.look('studio with a fault');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('No faults: ready to play.')).toBeVisible();
  await autonomy.fill('7');
  await autonomy.press('Tab');
  await expect(page.getByLabel('The same as plain JSON')).toHaveValue(/"autonomy": 7/);

  await page.getByText('Try it', { exact: true }).click();
  await page.getByLabel('Games').selectOption('60');
  await page.getByRole('button', { name: 'Try it out' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Try it out' }).click();
  await expect(page.getByText('Does each seat reach its par?')).toBeVisible({ timeout: 60_000 });
  await player.look('trial');

  await page.getByText('Share', { exact: true }).click();
  await page.getByLabel('Seed for the class').fill('4711');
  const link = page.getByRole('textbox', { name: 'Link' });
  await expect(link).toHaveValue(/#\/preset\/[\w-]{20,}/);
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  await player.look('share');
  const address = await link.inputValue();

  await page.getByText('Print', { exact: true }).first().click();
  await expect(page.getByRole('heading', { name: 'Bid slips' })).toBeVisible();
  const solutions = page.locator('.print-page', { has: page.getByRole('heading', { name: /solutions/ }) });
  await expect(solutions).toContainText('Under a Demand it costs Autonomy');
  await expect(solutions).not.toContainText('It is cheaper');
  await player.look('print');
  await page.getByRole('link', { name: 'What is stored where' }).click();
  await expect(page.getByRole('heading', { name: 'What is stored where' })).toBeVisible();
  await player.look('privacy');

  await page.goto('./');
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'The sulphur problem' })).toBeVisible();
  await expect(page.locator('.seed')).toHaveValue('4711');
  await page.goto(`${address.slice(0, -9)}`);
  await expect(page.getByRole('status').filter({ hasText: /link|Link/ })).toBeVisible();
  await page.goto('./#/scenarios');
  await page.getByLabel('Phrase from the board').fill('best offer 48 213');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.locator('.seed')).toHaveValue('48213');
  expect(player.faults).toEqual([]);
});
