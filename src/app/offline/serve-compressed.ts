import { readFileSync, statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

const KINDS: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves the built scripts, styles and paths by Brotli where the browser takes it; each is compressed once. */
export const serveCompressed = (): Plugin => ({
  name: 'serve-compressed',
  configurePreviewServer({ middlewares, config }) {
    const root = resolve(config.root, config.build.outDir);
    const packed = new Map<string, { readonly since: number; readonly body: Buffer }>();
    middlewares.use((request, answer, next) => {
      const file = join(root, decodeURI(new URL(request.url ?? '/', 'http://game').pathname));
      const kind = KINDS[extname(file)];
      const since = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
      const takes = /\bbr\b/.test(String(request.headers['accept-encoding']));
      if (!takes || kind === undefined || since === undefined || !file.startsWith(root + sep)) return next();
      const known = packed.get(file);
      const kept = known?.since === since ? known : { since, body: brotliCompressSync(readFileSync(file)) };
      packed.set(file, kept);
      for (const [name, value] of Object.entries(config.preview.headers)) answer.setHeader(name, String(value));
      answer
        .writeHead(200, {
          'Content-Type': kind,
          'Content-Encoding': 'br',
          Vary: 'Accept-Encoding',
          'Cache-Control': 'no-cache',
        })
        .end(kept.body);
    });
  },
});
