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

for (const [desk, size] of Object.entries({ laptop: [1280, 800], phone: [390, 844] } as const))
  test(`while the others decide the map stands still, in full sight, on a ${desk}`, async ({ page }) => {
    await page.setViewportSize({ width: size[0], height: size[1] });
    const player = new Player(page, 'mouse', false);
    await player.begin();
    await player.playUntil((done) => done.moment === 1);
    // Every height the map has from here on while nothing is asked, and whether all of it is seen then.
    await page.evaluate(() => {
      const look = () => {
        const map = document.querySelector('.stage')?.getBoundingClientRect();
        if (map !== undefined && document.querySelector('.waiting') !== null) {
          const bars = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
          const seen = map.top >= bars - 16 && map.bottom <= window.innerHeight;
          document.body.dataset.waited = `${Math.round(map.height)} ${seen}`;
        }
        requestAnimationFrame(look);
      };
      look();
    });
    const asked = (await page.locator('.stage').boundingBox())?.height ?? 0;
    await player.act();
    await page.locator('.table[data-step="award"]').waitFor();
    await expect(page.locator('body')).toHaveAttribute('data-waited', `${Math.round(asked)} true`);
    expect(player.faults).toEqual([]);
  });
