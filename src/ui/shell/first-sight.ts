import type { Plugin } from 'vite';
import { NET_BOX, NET_LINES } from './net-lines.ts';

const NET = `<svg class="ground-net" viewBox="${NET_BOX}" preserveAspectRatio="xMidYMid slice" aria-hidden="true">${NET_LINES.map((line) => `<path d="${line}"/>`).join('')}</svg>`;

/**
 * Writes the ground of the title into the page itself, so that an atlas sheet lies there before any script has come. It
 * holds no word: the language is the reader's, and only the scripts know it. The title takes it over as it stands.
 */
export const firstSight = (): Plugin => ({
  name: 'first-sight',
  transformIndexHtml: (page) =>
    page.replace(
      '<div id="app"></div>',
      `<div id="app"><div class="title"><div class="ground" aria-hidden="true">${NET}</div></div></div>`,
    ),
});
