import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the page may load and run: only what it was built with. Styles are set by script, never written in the page. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const ICONS = ['icon-192.png', 'icon-512.png', 'icon-maskable-512.png'] as const;

const MANIFEST = {
  name: 'Multivector',
  short_name: 'Multivector',
  description: 'A strategy board game: Kazakhstan between Russia and China, 1993–2018.',
  start_url: './',
  scope: './',
  id: './',
  display: 'standalone',
  background_color: '#e7dcc3',
  theme_color: '#14212a',
  icons: ICONS.map((name) => ({
    src: `app/${name}`,
    sizes: `${/\d+/.exec(name)?.[0]}x${/\d+/.exec(name)?.[0]}`,
    type: 'image/png',
    purpose: name.includes('maskable') ? 'maskable' : 'any',
  })),
};

/** Packs the built game for installing and for playing without a network, under a strict content policy. */
export const packOffline = (): Plugin => ({
  name: 'pack-offline',
  apply: 'build',
  enforce: 'post',
  buildStart() {
    this.emitFile({ type: 'chunk', id: at('./service-worker.ts'), fileName: 'service-worker.js' });
    this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: JSON.stringify(MANIFEST) });
    for (const name of [...ICONS, 'icon-180.png'])
      this.emitFile({
        type: 'asset',
        fileName: `app/${name}`,
        source: readFileSync(at(`../../../assets/app/${name}`)),
      });
  },
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY },
      injectTo: 'head-prepend',
    },
    { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
    { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './app/icon-180.png' }, injectTo: 'head' },
  ],
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const worker = bundle['service-worker.js'];
      if (worker?.type !== 'chunk') throw new Error('the service worker was not built');
      const files = Object.keys(bundle).filter((name) => name !== worker.fileName);
      const content = createHash('sha256');
      for (const name of files.sort()) {
        const file = bundle[name];
        content.update(name).update(file?.type === 'chunk' ? file.code : (file?.source ?? ''));
      }
      worker.code = worker.code
        .replaceAll('FILES_OF_THIS_VERSION', JSON.stringify(files))
        .replaceAll('NAME_OF_THIS_VERSION', JSON.stringify(content.digest('hex').slice(0, 12)));
    },
  },
});
