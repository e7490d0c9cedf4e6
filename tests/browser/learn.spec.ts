import { expect, test } from '@playwright/test';
import { Player } from './player.ts';

test('the guided first round points at the real game, by keyboard, and can be left', async ({ page }) => {
  const player = new Player(page, 'keyboard');
  const coach = page.locator('.coach');
  const said: string[] = [];
  const now = async (): Promise<string | undefined> => {
    const step = (await coach.count()) === 0 ? undefined : await coach.getAttribute('data-step');
    if (step != null && said.at(-1) !== step) said.push(step);
    return step ?? undefined;
  };
  await page.goto('./#/learn');
  await player.look('learn');
  await player.press(page.getByRole('button', { name: 'Begin the guided round' }));
  await expect(coach).toHaveAttribute('data-step', 'news');
  await now();
  await player.act();
  await expect(coach).toHaveAttribute('data-step', 'figures');
  await player.look('coach');

  // What is read goes on by N; the figure asked for opens its card with what it means.
  for (const step of ['figures', 'concerns']) {
    await expect(coach).toHaveAttribute('data-step', step);
    await now();
    await page.keyboard.press('n');
  }
  await expect(coach).toHaveAttribute('data-step', 'why');
  await page.locator('[data-why="russia.status"]').press('Enter');
  await expect(page.locator('.why-card .term-note')).toBeVisible();
  await player.look('why');
  await page.keyboard.press('Escape');
  await expect(coach).toHaveAttribute('data-step', 'weight');
  await page.keyboard.press('n');
  await expect(coach).toHaveAttribute('data-step', 'tension');
  await page.keyboard.press('n');
  await expect(coach).toHaveAttribute('data-step', 'map');

  // What is in focus on the map shows its card.
  await page.locator('[data-target="asset:tengiz"]').focus();
  await expect(page.locator('.dossier-card')).toContainText('Тенгиз');
  await player.look('dossier');
  await page.keyboard.press('Enter');
  await expect(coach).toHaveAttribute('data-step', 'invite');

  // From here the round is played; the coach keeps up, whatever is done.
  while (!(await page.locator('.reckoning').isVisible())) {
    await now();
    await player.act();
  }
  await expect(coach).toHaveAttribute('data-step', 'reckoning');
  await player.look('coach at the reckoning');
  expect(said).toContain('news');
  expect(new Set(said).size).toBe(said.length);
  await page.getByRole('button', { name: 'Leave the lesson' }).press('Enter');
  await expect(coach).toBeHidden();
  expect(player.faults).toEqual([]);
});
