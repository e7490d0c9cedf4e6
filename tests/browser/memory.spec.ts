import { expect, test } from '@playwright/test';
import { t } from '../../src/text/index.ts';
import { Player } from './player.ts';

/** How many games are played in one page; `MEMORY_GAMES=25` is the long run. */
const GAMES = Number(process.env.MEMORY_GAMES ?? 3);
/** What a page may still grow by once it has been through everything, in MB. */
const ROOM = 6;
/**
 * How many elements a page may still grow by: the renderer remembers the last component that it drew, and so a screen
 * that is gone until the next is drawn. A table has about 1600 and the debrief after it as many; a table lost with every
 * game would be 4800 after three.
 */
const LAST_SCREENS = 4000;

test('one page plays game after game and does not grow', async ({ page }) => {
  test.setTimeout(60_000 + GAMES * 60_000);
  const player = new Player(page, 'mouse', false);
  const devtools = await page.context().newCDPSession(page);
  /** What the page holds once nothing unused is left: MB of JavaScript, and elements. */
  const held = async (): Promise<{ readonly heap: number; readonly nodes: number }> => {
    await page.requestGC();
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    const { nodes } = await devtools.send('Memory.getDOMCounters');
    return { heap: usedSize / 1e6, nodes };
  };
  /** One game of one round, from the title to its debrief and home again, in the page that is open. */
  const game = async (): Promise<void> => {
    await page
      .getByRole('link', { name: t('title.new') })
      .or(page.getByRole('button', { name: t('title.new') }))
      .first()
      .click();
    await page.locator('label').filter({ hasText: 'First steps' }).first().click();
    await page.getByRole('button', { name: t('setup.begin') }).click();
    expect((await player.playUntil(() => false)).over).toBe(1);
    await page.locator('.page-home').first().click();
    await expect(page.getByRole('heading', { name: t('shell.name') })).toBeVisible();
  };
  await page.goto('./');
  // The first games bring in every part of the page.
  for (let warm = 0; warm < 2; warm++) await game();
  const before = await held();
  for (let played = 0; played < GAMES; played++) {
    await game();
    if ((played + 1) % 10 !== 0) continue;
    const { heap, nodes } = await held();
    process.stdout.write(`    ${played + 1} games: ${heap.toFixed(1)} MB, ${nodes} elements\n`);
  }
  const after = await held();
  const [from, to] = [before, after].map(({ heap, nodes }) => `${heap.toFixed(1)} MB, ${nodes} elements`);
  process.stdout.write(`    after ${GAMES} more games in one page: ${from} -> ${to}\n`);
  expect(after.heap - before.heap).toBeLessThan(ROOM);
  expect(after.nodes - before.nodes).toBeLessThan(LAST_SCREENS);
  expect(player.faults).toEqual([]);
});
