import type { MatchRecord, SaveFault } from '../save/record.ts';
import { painted } from './after-paint.ts';
import { type Hold, holdMatch } from './hold-match.ts';
import { openSession, type Session } from './session.ts';
import { shelf } from './shelf.ts';
import { openWorkerThinker } from './worker-thinker.ts';

/** How long the table rests before a computer player's order is shown. */
const PACE = 300;

function openAtScreen(match: MatchRecord, hold: Hold, onLost: () => void, fresh: boolean): Session {
  void hold.lost.then(onLost);
  // Browsers clear what was not asked to be kept when space runs short; refused, the game is saved all the same.
  void navigator.storage?.persist?.().catch(() => false);
  const session = openSession({
    match,
    fresh,
    thinker: openWorkerThinker,
    adviser: openWorkerThinker,
    // The shelf is asked for anew each time: if the browser cleared it, the next order puts the whole game back.
    save: async (kept, snapshot) => (await shelf()).save(kept, snapshot),
    now: () => Date.now(),
    pace: PACE,
    breathe: painted,
  });
  // Who leaves the page while the match is not kept is asked first.
  const warn = (leaving: BeforeUnloadEvent): void => {
    if (session.table.peek().unsaved !== undefined) leaving.preventDefault();
  };
  addEventListener('beforeunload', warn);
  return {
    ...session,
    close() {
      removeEventListener('beforeunload', warn);
      session.close();
      hold.release();
    },
  };
}

/**
 * Opens a new match in the browser: computer players in a worker, every order saved on this device. `onLost` is told
 * when another window takes the match over.
 */
export async function playMatch(match: MatchRecord, onLost: () => void): Promise<Session> {
  const hold = await holdMatch(match.id, true);
  if (hold === undefined) throw new Error(`match ${match.id} cannot be held`);
  return openAtScreen(match, hold, onLost, true);
}

/**
 * Takes a saved game up again; the reason when it cannot be read, `elsewhere` when another window is playing it and it
 * is not taken over by force, `undefined` when there is none of that id.
 */
export async function resumeMatch(
  id: string,
  onLost: () => void,
  byForce: boolean,
): Promise<Session | SaveFault | 'elsewhere' | undefined> {
  const hold = await holdMatch(id, byForce);
  if (hold === undefined) return 'elsewhere';
  const loaded = await shelf()
    .then((store) => store.load(id))
    .catch((trouble: unknown) => {
      hold.release();
      throw trouble;
    });
  if (loaded?.ok) return openAtScreen(loaded.value.match, hold, onLost, false);
  hold.release();
  return loaded?.fault;
}
