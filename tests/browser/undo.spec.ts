import { expect, test } from '@playwright/test';
import { Player } from './player.ts';

test('what others have seen is taken back only when each of them agrees, to any own order of the round', async ({
  page,
}) => {
  const player = new Player(page, 'mouse', false);
  await player.begin(['kazakhstan', 'russia', 'china'], '11');
  await player.playUntil((done) => (done.manoeuvre ?? 0) >= 2);
  const back = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: 'Take back the last order' }).click();
  };
  await back();
  const dialog = page.getByRole('dialog', { name: 'Take back orders' });
  await expect(dialog.getByRole('radio')).toHaveCount(2);
  await dialog.getByRole('radio').nth(1).check();
  const take = dialog.getByRole('button', { name: 'Take back 2 orders' });
  await expect(take).toBeDisabled();
  await dialog.getByRole('checkbox', { name: 'Russia agrees' }).check();
  await expect(take).toBeDisabled();
  await dialog.getByRole('checkbox', { name: 'China agrees' }).check();
  await take.click();
  await expect(dialog).toHaveCount(0);
  // Nothing of this turn is left to take back, and what was laid open before stays.
  await page.getByRole('button', { name: 'Menu' }).click();
  const item = page.getByRole('menuitem', { name: 'Take back the last order' });
  await expect(item).toHaveAttribute('aria-disabled', 'true');
  await expect(page.locator('.table')).toHaveAttribute('data-step', 'manoeuvre');
  expect(player.faults).toEqual([]);
});
