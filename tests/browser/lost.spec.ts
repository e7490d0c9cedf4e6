import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Player } from './player.ts';

test('where nothing can be kept the game says so, plays on, and goes out as a file', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('private', 'SecurityError');
    };
  });
  const player = new Player(page, 'mouse', false);
  await player.begin();
  await player.playUntil((done) => (done.award ?? 0) >= 1);
  const note = page.locator('.unsaved:visible');
  await expect(note).toContainText('could not be saved');
  // Who takes it out is told first that one can read ahead in it.
  await note.getByRole('button', { name: 'Save as a file' }).click();
  const ways = page.getByRole('dialog', { name: 'Save a game that is not over' });
  await expect(ways).toContainText('can read ahead');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    ways.getByRole('button', { name: 'To go on elsewhere' }).click(),
  ]);
  expect(JSON.parse(readFileSync(await file.path(), 'utf8')).match.orders.length).toBeGreaterThan(1);
  await note.getByRole('button', { name: 'Save as a file' }).click();
  const [story] = await Promise.all([
    page.waitForEvent('download'),
    ways.getByRole('button', { name: 'To show to others' }).click(),
  ]);
  expect(story.suggestedFilename()).toMatch(/\.txt$/);
  expect(readFileSync(await story.path(), 'utf8')).not.toMatch(/deck|seed|"/);

  // Another game does not take its place unasked.
  const first = page.url();
  const another = async (): Promise<void> => {
    await page.evaluate(() => {
      location.hash = '#/new';
    });
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
  };
  await another();
  const parting = page.getByRole('dialog', { name: 'This game is not saved' });
  await expect(parting).toContainText('it is lost');
  await parting.getByRole('button', { name: 'Back to this game' }).click();
  await page.locator('.table').waitFor();
  expect(page.url()).toBe(first);
  await expect(note).toContainText('could not be saved');
  await another();
  await parting.getByRole('button', { name: 'Save as a file' }).click();
  const [again] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'To go on elsewhere' }).click(),
  ]);
  expect(readFileSync(await again.path(), 'utf8')).toBe(readFileSync(await file.path(), 'utf8'));
  await parting.getByRole('button', { name: 'Let it go' }).click();
  await expect.poll(() => page.url()).not.toBe(first);
  await page.locator('.table').waitFor();
  expect(player.faults).toEqual([]);
});

test('on a full device every dock says so, the game goes on, stays on the table, and is saved when there is room', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      if (sessionStorage.getItem('full') !== null) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  const player = new Player(page, 'mouse', false);
  await player.begin(['kazakhstan', 'russia', 'china'], '11');
  await player.playUntil((done) => (done.invite ?? 0) >= 1);
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'));
  const note = page.locator('.unsaved:visible');
  await player.playUntil((done) => (done.bid ?? 0) >= 1);
  const met = new Set<string>();
  await player.playUntil(
    (done) => (done.reckoning ?? 0) >= 1,
    async () => {
      await expect(note).toContainText('no room left');
      const place = page.locator('.table, .hold').first();
      await place.waitFor();
      met.add((await place.getAttribute('data-step')) ?? 'curtain');
    },
  );
  for (const where of ['curtain', 'bid', 'award', 'posture', 'manoeuvre']) expect([...met], where).toContain(where);

  // Whoever goes to the title finds the game still on the table.
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await expect(page.getByRole('heading', { name: 'Multivector' })).toBeVisible();
  await expect(note).toContainText('no room left');
  await page.getByRole('link', { name: /^Continue/ }).click();
  await page.locator('.table, .hold, .reckoning').first().waitFor();

  await page.evaluate(() => sessionStorage.removeItem('full'));
  await expect(note).toHaveCount(0);
  const before = page.url();
  await page.reload();
  expect(page.url()).toBe(before);
  await page.locator('.table, .hold').first().waitFor();
  expect(await player.act()).not.toBe('invite');
  expect(player.faults).toEqual([]);
});

test('a game saved under other rules goes on from where it stood, and what was played before can be read', async ({
  page,
}) => {
  const player = new Player(page, 'mouse', false);
  await page.goto('./#/saves');
  await page.locator('input[type="file"]').setInputFiles('tests/save/fixtures/other-rules.json');
  await page.getByRole('link', { name: 'Open An evening' }).click();
  await page.locator('.table').waitFor();
  const word = page.locator('.notice:visible').filter({ hasText: 'The rules have changed since' });
  await expect(word).toBeVisible();
  const before = page.locator('.told-before:visible').first();
  await before.locator('summary').click();
  await expect(before.getByRole('listitem')).toHaveCount(52);
  await expect(before).toContainText('Kazakhstan invites Russia, China and the West to bid for Tengiz.');
  await player.act();
  await expect(word).toHaveCount(0);
  await player.playUntil((done) => (done.reckoning ?? 0) >= 1);
  await page.reload();
  await page.locator('.table').waitFor();
  await expect(page.locator('.table')).toHaveAttribute('data-step', /.+/);
  expect(player.faults).toEqual([]);
});

// The games kept in older formats stand at a tender, and at a decision of the reckoning.
for (const [version, step] of [
  [1, 'invite'],
  [2, 'decision'],
] as const)
  test(`a game kept in format ${version} is opened where it stood`, async ({ page }) => {
    const player = new Player(page, 'mouse', false);
    await page.goto('./#/saves');
    await page.locator('input[type="file"]').setInputFiles(`tests/save/fixtures/version-${version}.json`);
    await page.locator('.save').getByRole('link', { name: 'Open' }).click();
    await page.locator('.table').waitFor();
    if (step === 'invite')
      await expect(page.locator('.notice:visible').filter({ hasText: 'The rules have changed since' })).toBeVisible();
    expect(await player.act()).toBe(step);
    expect(player.faults).toEqual([]);
  });
