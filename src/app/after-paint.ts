/** How long to wait for a paint that does not come, as when the page has just been hidden; milliseconds. */
const LONGEST = 200;
/** How long to wait for a quiet moment where none comes, milliseconds. */
const UNQUIET = 300;

/**
 * Waits until what stands now is on the screen: what is pressed is answered before more is worked out. A browser begins
 * the second frame only when the first has been painted, beside the page: what starts sooner takes its time away.
 */
export function painted(): Promise<void> {
  return new Promise((done) => {
    if (document.hidden) setTimeout(done);
    else {
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
      setTimeout(done, LONGEST);
    }
  });
}

/** Waits for a moment in which nothing is pressed and nothing is to be painted: what nobody is waiting for is done then. */
export function quiet(): Promise<void> {
  return new Promise((done) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => done(), { timeout: UNQUIET });
    else setTimeout(done);
  });
}
