import { expect, test } from '@playwright/test';
import { Player } from './player.ts';

/** What every finished campaign must have asked of a person in Astana. */
const KAZAKHSTANS = ['invite', 'award', 'manoeuvre', 'reckoning'] as const;

test('a person plays the whole campaign by mouse, from the title to the score', async ({ page }) => {
  const player = new Player(page, 'mouse');
  await player.begin(['kazakhstan'], '12');
  const done = await player.playUntil(() => false);
  for (const what of KAZAKHSTANS) expect(done[what], what).toBeGreaterThan(3);
  await player.look('end');
  await expect(page.locator('.end-sheet')).toContainText('Autonomy');
  expect(player.faults).toEqual([]);
});

test('a person plays the whole campaign by keyboard alone', async ({ page }) => {
  const player = new Player(page, 'keyboard', false);
  await player.begin(['kazakhstan'], '21');
  const done = await player.playUntil(() => false);
  for (const what of KAZAKHSTANS) expect(done[what], what).toBeGreaterThan(3);
  await player.look('end');
  expect(player.faults).toEqual([]);
});

test('three people at one screen play to the end: the curtain falls between them and keeps their secrets', async ({
  page,
}) => {
  const player = new Player(page, 'mouse');
  await player.begin(['kazakhstan', 'russia', 'china'], '11');
  const done = await player.playUntil(
    () => false,
    async () => {
      // While the curtain is down nothing of the table is on the page: no cards, no bids, no money.
      if (await page.locator('.hold').isVisible())
        await expect(page.locator('.table, .posture, .bid-price, .chronicle')).toHaveCount(0);
    },
  );
  for (const what of [...KAZAKHSTANS, 'posture', 'bid', 'curtain']) expect(done[what], what).toBeGreaterThan(1);
  await player.look('end');
  expect(player.faults).toEqual([]);
});
