/**
 * Keeps the whole game on the device after the first visit, so that it plays without a network. Every version has a
 * shelf of its own; the shelf before it stays, for a table that is still open with the older version.
 */
declare const self: ServiceWorkerGlobalScope;
/** The files of this version and its name, filled in when the game is built. */
declare const FILES_OF_THIS_VERSION: readonly string[];
declare const NAME_OF_THIS_VERSION: string;

const SHELF = 'multivector-';
const OWN = `${SHELF}${NAME_OF_THIS_VERSION}`;

/** Takes a file in; one whose name tells its content is not fetched again when an older version has it. */
async function takeIn(cache: Cache, file: string): Promise<void> {
  const known = file.startsWith('assets/') ? await caches.match(file) : undefined;
  if (known !== undefined) return cache.put(file, known);
  return cache.add(new Request(file, { cache: 'no-cache' }));
}

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(OWN).then((cache) => Promise.all(FILES_OF_THIS_VERSION.map((file) => takeIn(cache, file)))),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys().then(async (names) => {
      const older = names.filter((name) => name.startsWith(SHELF) && name !== OWN);
      await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
      await self.clients.claim();
    }),
  );
});

// A new version waits until the player asks for it, or until the last window of the old one is closed.
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  const kept =
    request.mode === 'navigate'
      ? caches.open(OWN).then((cache) => cache.match('index.html'))
      : caches.match(request, { ignoreVary: true, ignoreSearch: true });
  event.respondWith(kept.then((found) => found ?? fetch(request)));
});

export {};
