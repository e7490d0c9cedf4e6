import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { finishedGame } from '../support/finished-game.ts';
import { Player } from './player.ts';

const match = finishedGame(4);
const file = (name: string, orders = match.orders.length) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      format: 'multivector',
      version: 2,
      match: { ...match, orders: match.orders.slice(0, orders) },
      saved: 3,
    }),
  ),
});

/** What a button hands out as a file. */
async function handedOut(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('a finished game from a file: replayed, shared, debriefed, taken out as data, compared, and played on', async ({
  page,
}) => {
  const player = new Player(page, 'mouse');
  await page.goto('./#/replays');
  await page.getByRole('button', { name: 'Open a file' }).waitFor();
  await player.look('replays');

  // A file that is no game is refused with a reason; a good one opens at its beginning.
  const door = page.locator('.page-sheet > input[type=file]');
  await door.setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(page.getByRole('alert')).toHaveText('This is not a saved game of Multivector.');
  await door.setInputFiles(file('good.json'));
  const slider = page.getByRole('slider', { name: 'Place in the game' });
  await expect(slider).toHaveValue('0');

  // Forward and back by keys and by the slider; nothing can be given there.
  await page.locator('#dock-title').focus();
  for (const _ of [1, 2, 3]) await page.keyboard.press('.');
  await page.keyboard.press(',');
  await expect(slider).toHaveValue('2');
  await page.keyboard.press('>');
  const second = Number(await slider.inputValue());
  expect(second).toBeGreaterThan(5);
  await slider.fill(String(match.orders.length));
  await expect(page.locator('.replay-said')).toContainText(`Order ${match.orders.length} of ${match.orders.length}`);
  await expect(page.locator('.order-row, .bid-price')).toHaveCount(0);
  await player.look('replay');
  const shared = await handedOut(page, 'Share');
  expect(shared.name).toMatch(/\.multivector$/);
  expect(shared.bytes.byteLength).toBeLessThan(30_000);
  expect(JSON.parse(gunzipSync(shared.bytes).toString()).match.orders).toEqual(match.orders);

  // The debrief, with every chart's table, its data, and marks that lead into the replay.
  await page.getByRole('link', { name: 'Debrief', exact: true }).click();
  await expect(page.locator('.end-sheet h1')).toBeVisible();
  await player.look('debrief');
  const wide = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.setViewportSize({ width: 390, height: 844 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
    .toBeLessThanOrEqual(0);
  await page.setViewportSize(wide);
  const charts = page.locator('.end-charts .chart');
  await expect(charts).toHaveCount(6);
  for (const chart of await charts.all()) {
    expect((await chart.locator('svg').first().getAttribute('aria-label'))?.length).toBeGreaterThan(20);
    await expect(chart.locator('table')).toHaveCount(1);
  }
  const csv = await handedOut(page, 'CSV');
  const lines = csv.bytes.toString('utf8').split('\r\n');
  expect(lines[0]).toContain('autonomy_before');
  expect(lines.filter((line) => /^\d+,/.test(line))).toHaveLength(match.orders.length);
  const json = await handedOut(page, 'JSON');
  expect(JSON.parse(json.bytes.toString()).decisions).toHaveLength(match.orders.length);

  // What else might have come of it: counted, marked as the model's, and stopped on request.
  await page.getByLabel('How Kazakhstan plays on').selectOption('Bandwagoning with China');
  await page.getByRole('button', { name: 'Play on', exact: true }).click();
  const picture = page.getByRole('img', { name: /Kazakhstan’s points at the end/ });
  await expect(picture).toBeVisible({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(picture).toBeVisible();
  await expect(page.locator('.what-if')).toContainText('model output');
  await expect(page.locator('.what-if')).toContainText(/Bandwagoning with China: \d+ games?,/);

  // The class: finished games are counted, the others named with their reason.
  await page
    .locator('.class-files')
    .setInputFiles([
      file('a.json'),
      file('b.json'),
      file('unfinished.json', 20),
      { ...file('c.json'), buffer: Buffer.from('x') },
    ]);
  await expect(page.locator('.class-part')).toContainText('2 finished games read.');
  await expect(page.locator('.class-out')).toHaveText([/unfinished\.json.*not over/, /c\.json/]);

  await page.getByText(/^\d+ moments$/).click();
  await page.locator('.moments-list a').nth(3).click();
  await expect(slider).not.toHaveValue('0');

  // Played on from there: another game, its own save, the first one untouched.
  await slider.fill('12');
  await page.getByRole('button', { name: 'Play on from here' }).click();
  await expect(page).toHaveURL(/#\/play\//);
  await expect(slider).toBeHidden();
  await expect(page.locator('.table')).toBeVisible();
  await page.goto('./#/saves');
  await expect(page.locator('.save')).toHaveCount(2);
  await expect(page.locator('.save-name').filter({ hasText: 'a variation' })).toHaveCount(1);
  expect(player.faults).toEqual([]);
});
