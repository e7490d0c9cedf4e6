import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { flaws } from './flaws.ts';
import { Player } from './player.ts';

const SCREENS = ['', '#/new', '#/hot-seat', '#/saves', '#/settings', '#/rules'];
const LOOKS = [
  { skin: 'paper', contrast: 'more' },
  { skin: 'night', contrast: 'standard' },
  { skin: 'night', contrast: 'more' },
] as const;

const wear = (context: BrowserContext, settings: object): Promise<unknown> =>
  context.addInitScript((kept) => localStorage.setItem('multivector.settings', kept), JSON.stringify(settings));

/** What a finger would miss: buttons and links that are shown smaller than a fingertip. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], summary, label.choice-one')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.closest('p, .map') === null)
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1 && (box.height < 43.5 || box.width < 43.5))
      .map(({ one, box }) => `${one.className} ${one.textContent?.slice(0, 30)} ${box.width} x ${box.height}`),
  );

test('what is wrong with a screen is found: pale words, a button without a name, a page too wide', async ({ page }) => {
  await page.goto('./#/settings');
  await page.locator('h1').waitFor();
  expect(await flaws(page, 'whole')).toEqual([]);
  await page.evaluate(() => {
    const planted = document.createElement('div');
    planted.innerHTML = '<p class="pale">Pale</p><button type="button"></button><div class="wide">Wide</div>';
    document.querySelector('main')?.append(planted);
    for (const [place, style] of [
      ['.pale', { color: '#ccc', background: '#fff' }],
      ['.wide', { width: '3000px' }],
    ] as const)
      Object.assign(planted.querySelector<HTMLElement>(place)?.style ?? {}, style);
  });
  const found = await flaws(page, 'planted');
  for (const flaw of ['color-contrast .pale', 'button-name', 'pixels beyond the page'])
    expect(found.join('; ')).toContain(flaw);
  expect((await flaws(page, 'planted', false)).join('; ')).not.toContain('color-contrast');
});

for (const look of LOOKS)
  test(`axe finds nothing on any screen, ${look.skin}, contrast ${look.contrast}`, async ({ page, context }) => {
    await wear(context, look);
    const found: string[] = [];
    for (const screen of SCREENS) {
      await page.goto(`./${screen}`);
      await page.locator('h1').waitFor();
      found.push(...(await flaws(page, screen)));
    }
    const player = new Player(page, 'mouse');
    await player.begin();
    await player.playUntil((done) => (done.reckoning ?? 0) >= 1 && (done.manoeuvre ?? 0) >= 2);
    expect([...found, ...player.faults]).toEqual([]);
  });

test('on a phone 320 pixels wide the game is played by touch, with nothing lost and nothing too small to press', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const found: string[] = [];
  for (const screen of SCREENS) {
    await page.goto(`./${screen}`);
    await page.locator('h1').waitFor();
    found.push(...(await flaws(page, screen)), ...(await tooSmall(page)));
  }
  const player = new Player(page, 'mouse');
  await player.begin();
  await player.playUntil((done) => (done.reckoning ?? 0) >= 2 && (done.invite ?? 0) >= 2);
  found.push(...(await tooSmall(page)));
  expect([...found, ...player.faults]).toEqual([]);
  await context.close();
});

test('with text twice as large and with the colours of the system, the game is still whole', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    forcedColors: 'active',
  });
  await wear(context, { textSize: 200 });
  const page = await context.newPage();
  const player = new Player(page, 'mouse');
  await player.begin();
  await player.playUntil((done) => (done.reckoning ?? 0) >= 1 && (done.manoeuvre ?? 0) >= 1);
  // Owners are told by pattern and letter where colours are taken away.
  await expect(page.locator('.owner').first()).toHaveText(/^(KZ|RU|CN|W)$/);
  expect(player.faults).toEqual([]);
  await context.close();
});

test('two windows do not play one match: the second asks, and takes it over when told to', async ({
  page,
  context,
}) => {
  const player = new Player(page, 'mouse', false);
  await player.begin();
  await player.playUntil((done) => (done.invite ?? 0) >= 1);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText('being played in another window')).toBeVisible();
  await second.getByRole('button', { name: 'Play it here instead' }).click();
  await second.locator('.table').waitFor();
  await expect(page.getByText('being played in another window')).toBeVisible();
  await new Player(second, 'mouse', false).act();
  expect(player.faults).toEqual([]);
});
