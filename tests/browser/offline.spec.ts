import { expect, test } from '@playwright/test';
import { Player } from './player.ts';
import { ServedGame } from './served-game.ts';

/** Waits until the game is on the device, whole. */
const kept = async (player: Player): Promise<void> => {
  await player.page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated')
      await new Promise((done) => active?.addEventListener('statechange', done, { once: true }));
  });
};

test('after the first visit the game opens, plays, reloads and goes on with the server gone', async ({ page }) => {
  const game = new ServedGame();
  const address = await game.open();
  await page.goto(address);
  const player = new Player(page, 'mouse', false, address);
  await kept(player);
  game.close();
  await player.begin();
  await player.playUntil((done) => (done.manoeuvre ?? 0) >= 1);
  await page.reload();
  await page.locator('.table, .reckoning').first().waitFor();
  const done = await player.playUntil((what) => what.award !== undefined && what.reckoning !== undefined);
  expect(done.award).toBeGreaterThan(0);
  expect(player.faults).toEqual([]);
});

test('a new version waits until it is asked for, and no game is lost by it', async ({ page }) => {
  const game = new ServedGame();
  const address = await game.open();
  await page.goto(address);
  const player = new Player(page, 'mouse', false, address);
  await kept(player);
  await player.begin();
  await player.playUntil((done) => (done.award ?? 0) >= 1);
  game.edition = '-next';
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await player.act();
  await page.goto(`${address}#/`);
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.waitForFunction(async () => (await caches.keys()).some((name) => name.endsWith('-next')));
  await expect(page.getByRole('button', { name: 'Open it' })).toHaveCount(0);
  await page.getByRole('link', { name: /^Continue/ }).click();
  await page.locator('.table').waitFor();
  await player.act();
  expect(player.faults).toEqual([]);
  game.close();
});
