/** How long to wait for a paint that does not come, as when the page has just been hidden; milliseconds. */
const LONGEST = 100;

/** Waits until the page has painted what stands now: what is pressed is answered before more is worked out. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    if (document.hidden) setTimeout(done);
    else {
      requestAnimationFrame(() => setTimeout(done));
      setTimeout(done, LONGEST);
    }
  });
}

/** Longest wait for a moment in which the page has nothing better to do, milliseconds. */
const PATIENCE = 4000;

/** Waits for a moment in which the page has nothing better to do. */
export function quiet(): Promise<void> {
  return new Promise((done) => {
    // Safari knows no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: PATIENCE });
    else setTimeout(done, PATIENCE);
  });
}
