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
