import { expect, test } from '@playwright/test';
import { DOCTRINE_NAMES, GIANTS } from '../../rules/index.ts';
import { t } from '../../src/text/index.ts';
import { wordsFor } from '../../src/text/words.ts';
import { thoughtGame } from '../support/thought-game.ts';
import { Player } from './player.ts';

const game = thoughtGame(5, 'novice');

/** How the giants may be disposed, in words. */
const DISPOSED = GIANTS.flatMap((giant) => DOCTRINE_NAMES[giant]).map(
  (name) => wordsFor(`ai.doctrine.${name}`) ?? name,
);

test('the adviser answers when asked, tells its orders apart and gives none; what the giants have in mind stays hidden', async ({
  page,
}) => {
  const player = new Player(page, 'mouse', false);
  await player.begin();
  const ask = page.getByRole('button', { name: t('table.advise') });

  // While the news is read there is nobody to ask.
  await expect(page.locator('.moment-on')).toBeVisible();
  await expect(ask).toHaveCount(0);
  await page.locator('.moment-on').click();
  await ask.click();
  const advised = page.locator('.advice .order-row');
  await expect(advised).toHaveCount(3, { timeout: 60_000 });
  const reasons = await advised.locator('.order-row-effect').allTextContents();
  expect(new Set(reasons).size).toBeGreaterThan(1);
  for (const reason of reasons) expect(reason).not.toBe('');

  // Choosing one only selects it: the tender has still to be opened.
  await advised.first().click();
  await expect(advised.first()).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.table')).toHaveAttribute('data-step', 'invite');

  // Neither how the giants are disposed nor why they decide is on the table.
  await expect(page.locator('.end-minds')).toHaveCount(0);
  const table = (await page.locator('.table').textContent()) ?? '';
  for (const disposed of DISPOSED) expect(table).not.toContain(disposed);
  expect(player.faults).toEqual([]);
});

test('after the game the debrief accounts for a decision of a computer player, and for none before its end', async ({
  page,
}) => {
  const player = new Player(page, 'mouse', false);
  await page.goto('./#/replays');
  await page.getByRole('button', { name: 'Open a file' }).waitFor();
  await page.locator('.page-sheet > input[type=file]').setInputFiles({
    name: 'lesson.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 'multivector', version: 2, match: game, saved: 3 })),
  });
  await expect(page.getByRole('slider', { name: 'Place in the game' })).toHaveValue('0');
  await page.getByRole('link', { name: 'Debrief', exact: true }).click();
  const minds = page.locator('.end-minds');
  const which = minds.getByLabel(t('end.ledger.which'));
  await expect(which).toBeVisible();
  await expect(minds.locator('.end-ledger')).toHaveCount(0);
  await which.selectOption({ index: 9 });

  // The terms of the order given and of the best that was left add up; what was done is worth most.
  const ledger = minds.locator('.end-ledger');
  await expect(ledger).toBeVisible({ timeout: 60_000 });
  const numbers = async (row: string): Promise<number[]> =>
    (await ledger.locator(row).allTextContents()).map((text) => Number(text.replace('−', '-').replace(',', '')));
  const sums = await numbers('tfoot td');
  expect(sums.length).toBeGreaterThan(1);
  for (const sum of sums.slice(1)) expect(sum).toBeLessThanOrEqual(sums[0] ?? Number.NaN);
  const rows = await ledger.locator('tbody tr').count();
  expect(rows).toBeGreaterThan(3);
  const first = await numbers('tbody tr > td:nth-of-type(1)');
  const all = first.reduce((sum, term) => sum + term, 0);
  expect(Math.abs(all - (sums[0] ?? Number.NaN))).toBeLessThan(0.1 * rows + 0.5);
  await expect(minds.getByRole('status')).toContainText(/Had .* been|No small change/, { timeout: 60_000 });
  expect(player.faults).toEqual([]);
});
