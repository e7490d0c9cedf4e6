import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Player } from './player.ts';

test('where nothing can be kept the game says so, plays on, and goes out as a file', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('private', 'SecurityError');
    };
  });
  const player = new Player(page, 'mouse', false);
  await player.begin();
  await player.playUntil((done) => (done.award ?? 0) >= 1);
  const note = page.locator('.unsaved:visible');
  await expect(note).toContainText('could not be saved');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    note.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(JSON.parse(readFileSync(await file.path(), 'utf8')).match.orders.length).toBeGreaterThan(1);
  expect(player.faults).toEqual([]);
});

test('on a full device every dock says so, the game goes on, stays on the table, and is saved when there is room', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      if (sessionStorage.getItem('full') !== null) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  const player = new Player(page, 'mouse', false);
  await player.begin(['kazakhstan', 'russia', 'china'], '11');
  await player.playUntil((done) => (done.invite ?? 0) >= 1);
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'));
  const note = page.locator('.unsaved:visible');
  await player.playUntil((done) => (done.bid ?? 0) >= 1);
  const met = new Set<string>();
  await player.playUntil(
    (done) => (done.reckoning ?? 0) >= 1,
    async () => {
      await expect(note).toContainText('no room left');
      const place = page.locator('.table, .hold').first();
      await place.waitFor();
      met.add((await place.getAttribute('data-step')) ?? 'curtain');
    },
  );
  for (const where of ['curtain', 'bid', 'award', 'posture', 'manoeuvre']) expect([...met], where).toContain(where);

  // Whoever goes to the title finds the game still on the table.
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await expect(page.getByRole('heading', { name: 'Multivector' })).toBeVisible();
  await expect(note).toContainText('no room left');
  await page.getByRole('link', { name: /^Continue/ }).click();
  await page.locator('.table, .hold, .reckoning').first().waitFor();

  await page.evaluate(() => sessionStorage.removeItem('full'));
  await expect(note).toHaveCount(0);
  const before = page.url();
  await page.reload();
  expect(page.url()).toBe(before);
  await page.locator('.table, .hold').first().waitFor();
  expect(await player.act()).not.toBe('invite');
  expect(player.faults).toEqual([]);
});
