import { expect, test } from '@playwright/test';
import { Player } from './player.ts';

test('a class is led: the board on the wall, a pause with a question, a seat that changes hands, the end of the hour', async ({
  page,
  context,
}) => {
  const player = new Player(page, 'mouse');
  await player.begin(['kazakhstan', 'russia'], '11');
  await player.playUntil((done) => (done.manoeuvre ?? 0) >= 1);
  const lead = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: 'In class' }).click();
    await expect(page.locator('.class-sheet')).toBeVisible();
  };
  await lead();
  await player.look('class sheet');

  // The board in another window shows what is public, and nothing to press that plays.
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Open the board in a window' }).click();
  const board = await opened;
  await expect(board.locator('.power-card').first()).toBeVisible();
  await expect(board.locator('.order-row:visible, .dock:visible, .menu:visible')).toHaveCount(0);

  // While the table rests neither window holds anything of the game.
  await page.locator('.class-question').fill('Who is nearer to obstructing, and why?');
  await page.getByRole('button', { name: 'Let the table rest' }).click();
  for (const window of [page, board]) {
    await expect(window.getByRole('heading', { name: 'Who is nearer to obstructing, and why?' })).toBeVisible();
    await expect(window.locator('.table')).toHaveCount(0);
  }
  await player.look('pause');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(board.locator('.power-card').first()).toBeVisible();

  // Russia goes to the computer, and the hour ends with this round: the game is scored as a whole one.
  await lead();
  const russia = page.locator('.class-seat').nth(1);
  await russia.getByText('Computer').click();
  await russia.getByRole('button', { name: 'Hand the seat of Russia over' }).click();
  await page.getByRole('button', { name: 'End after this round' }).click();
  await expect(page.getByText('The game ends after this round.')).toBeVisible();
  await page.keyboard.press('Escape');
  const done = await player.playUntil(() => false);
  expect(done.curtain ?? 0).toBe(0);
  await expect(page.locator('.end-sheet h1')).toContainText('points');
  expect(player.faults).toEqual([]);
});
