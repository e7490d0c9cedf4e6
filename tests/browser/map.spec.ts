import { expect, test } from '@playwright/test';
import { Player } from './player.ts';

test('the living map is drawn, answers mouse and keyboard, and rests when nothing moves', async ({ page }) => {
  // Every frame that anything on the page asks for is counted.
  await page.addInitScript(() => {
    const ask = window.requestAnimationFrame.bind(window);
    let frames = 0;
    window.requestAnimationFrame = (then) => {
      frames += 1;
      document.documentElement.dataset.frames = String(frames);
      return ask(then);
    };
  });
  const frames = async (): Promise<number> => Number(await page.locator('html').getAttribute('data-frames'));
  const player = new Player(page, 'mouse', false);
  await player.begin();
  await player.act();
  await expect(page.locator('.map[data-layer="ready"]')).toBeVisible();
  await expect
    .poll(async () => {
      const before = await frames();
      await page.waitForTimeout(1000);
      return (await frames()) - before;
    })
    .toBe(0);
  const tengiz = page.getByRole('button', { name: /^Tengiz/ }).first();
  await tengiz.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.rail-right').getByRole('heading', { name: 'Tengiz' })).toBeVisible();
  await page.keyboard.press('+');
  expect(player.faults).toEqual([]);
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a change is played on the map, and any key shows at once what it has led to', async ({ page }) => {
    const player = new Player(page, 'mouse', false);
    await player.begin();
    await player.act();
    await expect(page.locator('.map[data-layer="ready"]')).toBeVisible();
    // While a change is played, the figures in the margins are told when to move. The moment one begins, a key is pressed.
    await page.evaluate(() => {
      const table = document.querySelector<HTMLElement>('.table');
      const waits = (): string => table?.style.getPropertyValue('--figures-at') ?? '';
      const watch = new MutationObserver(() => {
        if (waits() === '') return;
        watch.disconnect();
        const before = waits();
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
        document.body.dataset.skipped = `${before} then ${waits()}`;
      });
      if (table !== null) watch.observe(table, { attributeFilter: ['style'] });
    });
    // An award may leave every mind as it was; what is conceded then does not.
    await player.playUntil((done) => (done.manoeuvre ?? 0) >= 1);
    await expect(page.locator('body')).toHaveAttribute('data-skipped', /^\d+ms then $/);
    expect(player.faults).toEqual([]);
  });
});
