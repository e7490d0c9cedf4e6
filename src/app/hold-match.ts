/** A hold on a match: while it lasts, no other window of this browser plays the same match. */
export interface Hold {
  /** Settles when another window has taken the match over. */
  readonly lost: Promise<void>;
  release(): void;
}

/** Takes hold of a match for this window; `undefined` when another window has it, unless `byForce`. */
export function holdMatch(id: string, byForce: boolean): Promise<Hold | undefined> {
  const locks = navigator.locks as LockManager | undefined;
  // A page that is not served securely has no locks; there, windows are not told apart.
  if (locks === undefined) return Promise.resolve({ lost: new Promise(() => undefined), release: () => undefined });
  return new Promise((answer) => {
    let release = (): void => undefined;
    const kept = new Promise<void>((done) => {
      release = done;
    });
    let lose = (): void => undefined;
    const lost = new Promise<void>((done) => {
      lose = done;
    });
    locks
      .request(`multivector-match-${id}`, byForce ? { steal: true } : { ifAvailable: true }, (lock) => {
        answer(lock === null ? undefined : { lost, release });
        return lock === null ? undefined : kept;
      })
      .catch(lose);
  });
}
