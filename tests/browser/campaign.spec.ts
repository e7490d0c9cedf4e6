import { expect, test } from '@playwright/test';
import { Player } from './player.ts';

test('a person plays the first rounds by mouse, from the title through tender, manoeuvre and reckoning', async ({
  page,
}) => {
  const player = new Player(page, 'mouse', false);
  await player.begin();
  const done = await player.playUntil((what) => what.reckoning !== undefined && (what.invite ?? 0) >= 3);
  expect(done.award).toBeGreaterThan(1);
  expect(done.manoeuvre).toBeGreaterThan(2);
  expect(player.faults).toEqual([]);
});

test('three people at one screen: the curtain falls between them and keeps their secrets', async ({ page }) => {
  const player = new Player(page, 'mouse', false);
  await player.begin(['kazakhstan', 'russia', 'china'], '11');
  await player.playUntil(
    (what) => (what.curtain ?? 0) >= 5,
    async () => {
      // While the curtain is down nothing of the table is on the page: no cards, no bids, no money.
      if (await page.locator('.hold').isVisible())
        await expect(page.locator('.table, .posture, .bid-price, .chronicle')).toHaveCount(0);
    },
  );
  expect(player.faults).toEqual([]);
});
