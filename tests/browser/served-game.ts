import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const DIST = join(import.meta.dirname, '../../dist');
const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The built game on a server of the test's own, which can be taken away and can bring out a new version. */
export class ServedGame {
  /** Added to the service worker: another text is another version. */
  edition = '';
  private readonly server: Server = createServer((request, answer) => {
    const path = normalize(new URL(request.url ?? '/', 'http://game').pathname);
    const name = path.endsWith('/') ? 'index.html' : path.slice(1);
    try {
      let body: string | Buffer = readFileSync(join(DIST, name));
      if (name === 'service-worker.js') body = body.toString().replace(/"([0-9a-f]{12})"/, `"$1${this.edition}"`);
      answer.writeHead(200, { 'Content-Type': KINDS[extname(name)] ?? 'application/octet-stream' }).end(body);
    } catch {
      answer.writeHead(404).end();
    }
  });

  async open(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
