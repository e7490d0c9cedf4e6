import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** The rule of axe that looks at colours alone: as long as all the others together, and the same in every language. */
const COLOURS = 'color-contrast';

/**
 * What is wrong with the screen shown now: what axe finds, and how far it reaches beyond the window. Axe runs in the page
 * itself, which has no frames, and lists its findings alone: told all it looked at, it takes seven times as long.
 */
export async function flaws(page: Page, where: string, colours = true): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const rules = colours ? {} : { [COLOURS]: { enabled: false } };
  const { found, frames, beyond } = await page.evaluate(
    async (options) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
      return {
        found: violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
        frames: document.querySelectorAll('iframe, frame').length,
        beyond: document.documentElement.scrollWidth - window.innerWidth,
      };
    },
    { resultTypes: ['violations' as const], rules },
  );
  if (frames > 0) found.push('has a frame that axe does not see into');
  if (beyond > 0) found.push(`reaches ${beyond} pixels beyond the page`);
  return found.map((flaw) => `${where}: ${flaw}`);
}
