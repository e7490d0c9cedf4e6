import type { MatchRecord, SaveFault } from '../save/record.ts';
import { openSession, type Session } from './session.ts';
import { shelf } from './shelf.ts';
import { openWorkerThinker } from './worker-thinker.ts';

/** How long the table rests before a computer player's order is shown. */
const PACE = 300;

/** Opens a match in the browser: computer players in a worker, every order saved on this device. */
export async function playMatch(match: MatchRecord): Promise<Session> {
  const store = await shelf().catch(() => undefined);
  return openSession({
    match,
    thinker: openWorkerThinker,
    adviser: openWorkerThinker,
    save: (kept, snapshot) =>
      store === undefined ? Promise.reject(new Error('no shelf')) : store.save(kept, snapshot),
    now: () => Date.now(),
    pace: PACE,
  });
}

/** Takes a saved game up again; the reason when it cannot be read, `undefined` when there is none of that id. */
export async function resumeMatch(id: string): Promise<Session | SaveFault | undefined> {
  const loaded = await (await shelf()).load(id);
  if (loaded === undefined) return undefined;
  return loaded.ok ? playMatch(loaded.value.match) : loaded.fault;
}
