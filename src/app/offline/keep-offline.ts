import { type ReadonlySignal, signal } from '@preact/signals';

const waiting = signal<ServiceWorker | undefined>(undefined);

/** A newer version of the game that has arrived and waits to be taken up. */
export const newVersion: ReadonlySignal<ServiceWorker | undefined> = waiting;

/** How long the page is left alone before the game is fetched for playing without a network, in milliseconds. */
const LEISURE = 4000;

async function watch(worker: ServiceWorkerContainer): Promise<void> {
  const kept = await worker.register('./service-worker.js', { updateViaCache: 'none' });
  const hear = (): void => {
    // The very first version has nobody to wait for.
    if (kept.waiting !== null && worker.controller !== null) waiting.value = kept.waiting;
  };
  hear();
  kept.addEventListener('updatefound', () => kept.installing?.addEventListener('statechange', hear));
}

/** Keeps the game on this device for playing without a network, once the page has come to rest. */
export function keepOffline(): void {
  const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (worker === undefined) return;
  // A device that keeps nothing plays on over the network.
  setTimeout(() => void watch(worker).catch(() => undefined), LEISURE);
}

/** Takes up the newer version: this window opens anew with it. Games are saved after every order. */
export function takeUpNewVersion(): void {
  const next = waiting.peek();
  if (next === undefined) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  next.postMessage('take-over');
}
