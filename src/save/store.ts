import type { GameState } from '../../rules/index.ts';
import type { Database, Quarantined } from './database.ts';
import { listSaves, type SaveSummary } from './list-saves.ts';
import {
  type Checked,
  type MatchRecord,
  type ReadRecord,
  readRecord,
  readText,
  SAVE_VERSION,
  type SaveRecord,
} from './record.ts';
import { fingerprint, replay } from './replay.ts';
import { summaryOf } from './summary.ts';

/** A saved game, opened: its match, and whether the kept position was the one its orders lead to. */
export interface Opened {
  readonly match: MatchRecord;
  readonly state: GameState;
  /** False when the kept position was another; the orders are what counts. */
  readonly proved: boolean;
}

/** The shelf of saved games on this device. */
export interface SaveStore {
  /** Keeps a match with the position it has reached. */
  save(match: MatchRecord, snapshot: GameState): Promise<void>;
  list(): Promise<SaveSummary[]>;
  /** Opens a game; one that cannot be read is put aside, with the reason. `undefined`: there is none of that id. */
  load(id: string): Promise<Checked<Opened> | undefined>;
  remove(id: string): Promise<void>;
  removeAll(): Promise<void>;
  /** A game as the text of a file. */
  exportText(id: string): Promise<string | undefined>;
  /** Takes a game from the text of a file; an id already on the shelf gets a new one, so nothing is overwritten. */
  importText(text: string, freshId: () => string): Promise<Checked<SaveSummary>>;
  /** Games that could not be read, as they were found. */
  aside(): Promise<Quarantined[]>;
  removeAside(id: string): Promise<void>;
}

/** Replays what was read: the orders must be lawful; the kept position is only compared. */
function prove({ match, snapshot }: ReadRecord): Checked<Opened> {
  const played = replay(match);
  if (!played.ok) return played;
  const proved = fingerprint(snapshot) === fingerprint(played.value);
  return { ok: true, value: { match, state: played.value, proved } };
}

const asText = (record: unknown): string => JSON.stringify(record, undefined, 1) ?? '';

/** Opens the shelf over a database. `now` is the clock. */
export function openStore(database: Database, now: () => number): SaveStore {
  const put = async (match: MatchRecord, snapshot: GameState): Promise<SaveSummary> => {
    const saved = now();
    const record: SaveRecord = { version: SAVE_VERSION, match, snapshot, saved };
    const summary = summaryOf(match, snapshot, saved);
    const move = database.transaction(['matches', 'summaries'], 'readwrite');
    await Promise.all([
      move.objectStore('matches').put({ format: 'multivector', ...record }, match.id),
      move.objectStore('summaries').put(summary, match.id),
      move.done,
    ]);
    return summary;
  };

  const remove = async (id: string): Promise<void> => {
    const move = database.transaction(['matches', 'summaries'], 'readwrite');
    await Promise.all([move.objectStore('matches').delete(id), move.objectStore('summaries').delete(id), move.done]);
  };

  return {
    async save(match, snapshot) {
      await put(match, snapshot);
    },

    list: () => listSaves(database),

    async load(id) {
      const record = await database.get('matches', id);
      if (record === undefined) return undefined;
      const read = readRecord(record);
      const opened = read.ok ? prove(read.value) : read;
      if (opened.ok) return opened;
      await database.put('quarantine', { id, text: asText(record), fault: opened.fault, found: now() }, id);
      await remove(id);
      return opened;
    },

    remove,

    async removeAll() {
      const move = database.transaction(['matches', 'summaries', 'quarantine'], 'readwrite');
      await Promise.all([
        move.objectStore('matches').clear(),
        move.objectStore('summaries').clear(),
        move.objectStore('quarantine').clear(),
        move.done,
      ]);
    },

    async exportText(id) {
      const record = await database.get('matches', id);
      return record === undefined ? undefined : asText(record);
    },

    async importText(text, freshId) {
      const read = readText(text);
      if (!read.ok) return read;
      const opened = prove(read.value);
      if (!opened.ok) return opened;
      const { match, state } = opened.value;
      const taken = (await database.getKey('matches', match.id)) !== undefined;
      return { ok: true, value: await put(taken ? { ...match, id: freshId() } : match, state) };
    },

    aside: () => database.getAll('quarantine'),
    removeAside: (id) => database.delete('quarantine', id),
  };
}
