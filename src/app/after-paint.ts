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

/** How long a page that has just come is left to whoever looks at it, and how long a moment of rest is waited for then, milliseconds. */
const LEISURE = 4000;

/** Waits for a moment in which the page has nothing better to do, some time after it has come. */
export function quiet(): Promise<void> {
  return new Promise((done) => {
    setTimeout(() => {
      // Safari knows no idle callbacks.
      if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: LEISURE });
      else done();
    }, LEISURE);
  });
}
