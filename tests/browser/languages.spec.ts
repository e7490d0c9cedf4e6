import { expect, test } from '@playwright/test';
import { t } from '../../src/text/index.ts';
import { LANGUAGES, PAGE_LANGUAGES } from '../../src/text/languages.ts';
import { speak } from '../../src/text/words.ts';
import { flaws } from './flaws.ts';
import { Player } from './player.ts';

const WIDTHS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

/** What is wrong with the lettering of the page: text that is cut off, that leaves its button, or a page too wide. */
function misset(): string[] {
  const wrong = new Set<string>();
  const beyond = document.documentElement.scrollWidth - window.innerWidth;
  if (beyond > 0) wrong.add(`reaches ${beyond} pixels beyond the page`);
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const node = words.currentNode;
    const parent = node.parentElement;
    // Names on the map stand beside their marks, and what is only read aloud is not seen.
    if (parent === null || node.nodeValue?.trim() === '' || parent.closest('svg, .visually-hidden, .map-mark') !== null)
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = range.getBoundingClientRect();
    if (text.width < 2 || getComputedStyle(parent).visibility === 'hidden') continue;
    const said = `${parent.className || parent.tagName}: “${node.nodeValue?.trim().slice(0, 40)}”`;
    // What is one pixel wide is only read aloud.
    if (parent.clientWidth <= 1) continue;
    if (getComputedStyle(parent).overflowX !== 'visible' && parent.scrollWidth > parent.clientWidth + 1)
      wrong.add(`cuts ${said}`);
    const button = parent.closest('button, a, summary, label')?.getBoundingClientRect();
    if (button !== undefined && (text.right > button.right + 1 || text.left < button.left - 1))
      wrong.add(`lets leave its button ${said}`);
  }
  return [...wrong];
}

/** Someone who looks each screen over at the width of a phone and of a desk, and has axe look at its names and language. */
class Reader extends Player {
  override async look(screen: string): Promise<void> {
    if (this.met.has(screen)) return;
    this.met.add(screen);
    for (const size of WIDTHS) {
      await this.page.setViewportSize(size);
      await this.page.evaluate(() => document.fonts.ready);
      for (const wrong of await this.page.evaluate(misset)) this.faults.push(`${screen} at ${size.width} ${wrong}`);
    }
    this.faults.push(...(await flaws(this.page, screen, false)));
  }
}

// The words of the player are those of the process, which goes on to other tests.
test.afterEach(() => speak('en'));

for (const tongue of LANGUAGES)
  test(`nothing is cut, overflows or lacks a name in ${tongue}, from the title to the reckoning and in the rulebook`, async ({
    page,
  }) => {
    await speak(tongue);
    await page.addInitScript((language) => {
      localStorage.setItem('multivector.settings', JSON.stringify({ language, motion: 'off' }));
    }, tongue);
    const reader = new Reader(page, 'mouse');
    await reader.begin();
    await expect(page.locator('html')).toHaveAttribute('lang', PAGE_LANGUAGES[tongue]);
    await reader.playUntil((done) => (done.reckoning ?? 0) > 3 || (done.decision ?? 0) > 0);
    for (const screen of ['rules', 'settings', 'saves']) {
      await page.goto(`./#/${screen}`);
      await page
        .locator('h1')
        .filter({ hasNotText: t('shell.name') })
        .or(page.locator('h1'))
        .first()
        .waitFor();
      await reader.look(screen);
    }
    for (const screen of ['title', 'set-up', 'invite', 'award', 'manoeuvre', 'preview', 'reckoning', 'rules'])
      expect([...reader.met]).toContain(screen);
    expect(reader.faults).toEqual([]);
  });
