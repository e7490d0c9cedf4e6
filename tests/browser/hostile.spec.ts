import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { finishedGame } from '../support/finished-game.ts';
import { Player } from './player.ts';

const campaign = JSON.parse(readFileSync(new URL('../../assets/scenarios/campaign.json', import.meta.url), 'utf8'));
const ATTACK = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
const says = { en: ATTACK };

test('a page of the game runs no script but its own', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('heading', { name: 'Multivector' }).waitFor();
  const broken = await page.evaluate(async () => {
    const told: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => told.push(violatedDirective));
    const inline = document.createElement('script');
    inline.textContent = 'window.taken = 1';
    document.head.append(inline);
    const image = document.createElement('div');
    image.innerHTML = '<img src="x:" onerror="window.taken = 2">';
    document.body.append(image);
    const fetched = await fetch('https://example.org/').catch(() => 'forbidden');
    await new Promise((done) => setTimeout(done, 300));
    return { told, fetched, taken: 'taken' in window };
  });
  expect(broken).toMatchObject({ fetched: 'forbidden', taken: false });
  for (const directive of ['script-src-elem', 'script-src-attr', 'connect-src'])
    expect(broken.told).toContain(directive);
});

test('scripts in the texts of a preset or the names of a game stay text', async ({ page }) => {
  const player = new Player(page, 'mouse', false);
  const patch = {
    ...campaign,
    id: 'hostile',
    title: says,
    dilemma: says,
    goal: says,
    briefing: { public: { basic: says, advanced: says } },
    teaching: { prediction: says, objectives: [says], debrief: [says] },
  };
  await page.goto(`./#/preset/${deflateRawSync(JSON.stringify({ patch })).toString('base64url')}`);
  await expect(page.getByRole('heading', { name: ATTACK })).toBeVisible();
  await page.goto('./#/saves');
  const match = { ...finishedGame(4), name: ATTACK.slice(0, 60) };
  const text = JSON.stringify({ format: 'multivector', version: 2, match, saved: 3 });
  const file = { name: `${ATTACK.replaceAll('/', '')}.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await expect(page.locator('.save-name')).toHaveText(ATTACK.slice(0, 60));
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  expect(await page.title()).not.toBe('1');
  expect(player.faults).toEqual([]);
});
