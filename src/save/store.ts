import type { GameState } from '../../rules/index.ts';
import type { Database, Quarantined } from './database.ts';
import { isFull } from './is-full.ts';
import { isSummary, listSaves, type SaveSummary } from './list-saves.ts';
import { textOfFile } from './open-file.ts';
import { contentOf, type Outgoing, outgoing } from './outgoing.ts';
import { PRESENT_RULES } from './present-rules.ts';
import { type Opened, prove } from './prove.ts';
import {
  type Checked,
  type MatchRecord,
  type ReadRecord,
  readJson,
  readRecord,
  readText,
  SAVE_VERSION,
  type SaveRecord,
} from './record.ts';
import { summaryOf } from './summary.ts';

/** The shelf of saved games on this device. */
export interface SaveStore {
  /** Keeps a match with the position it has reached. */
  save(match: MatchRecord, snapshot: GameState): Promise<void>;
  list(): Promise<SaveSummary[]>;
  /** Opens a game; one that cannot be read is put aside, with the reason. `undefined`: there is none of that id. */
  load(id: string): Promise<Checked<Opened> | undefined>;
  remove(id: string): Promise<void>;
  removeAll(): Promise<void>;
  /** A game as the text of a file, holding only what lies open, and how many sealed orders were left out. */
  exportText(id: string): Promise<(Pick<Outgoing, 'withheld'> & { readonly text: string }) | undefined>;
  /** Takes a game from the text of a file; an id already on the shelf gets a new one, so nothing is overwritten. */
  importText(text: string, freshId: () => string): Promise<Checked<SaveSummary>>;
  /** Every game on the shelf as the text of one file, and how many of them could not be read and are left out. */
  exportAll(): Promise<{ readonly text: string; readonly games: number; readonly left: number }>;
  /** Takes every game from a file, packed or not, of one game or of a whole shelf; each is read for itself. */
  importFile(file: Blob, freshId: () => string): Promise<readonly Checked<SaveSummary>[]>;
  /** Games that could not be read, as they were found. */
  aside(): Promise<Quarantined[]>;
  removeAside(id: string): Promise<void>;
}

const asText = (record: unknown): string => JSON.stringify(record, undefined, 1) ?? '';

/** What of a kept game a file may hold; `undefined` when it cannot be read. */
function fileOf(record: unknown): (Pick<Outgoing, 'withheld'> & { readonly content: object }) | undefined {
  const read = record === undefined ? undefined : readRecord(record);
  const opened = read?.ok === true ? prove(read.value) : undefined;
  if (read?.ok !== true || opened?.ok !== true) return undefined;
  const { match } = opened.value;
  return { content: contentOf(match, read.value.saved), withheld: outgoing(match).withheld };
}

/** What a file of a whole shelf calls itself. */
const SHELF_FORMAT = 'multivector-games';
/** The longest text of a whole shelf that is read, in characters. */
const MOST_SHELF = 60_000_000;

/** The games in a file of a whole shelf; `undefined`: it is no such file. */
function gamesIn(value: unknown): readonly unknown[] | undefined {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== SHELF_FORMAT) return;
  return 'games' in value && Array.isArray(value.games) ? value.games : undefined;
}

/** What was taken, or that there is no room for it. */
const kept = <T>(taking: Promise<Checked<T>>): Promise<Checked<T>> =>
  taking.catch((trouble: unknown) => {
    if (isFull(trouble)) return { ok: false, fault: { code: 'no-room' } };
    throw trouble;
  });

/** Takes back what a transaction has written so far, unless it has ended by itself. */
function abort(move: { abort(): void }): void {
  try {
    move.abort();
  } catch {
    // It had ended: nothing of it was kept.
  }
}

/** Opens the shelf over a database. `now` is the clock. */
export function openStore(database: Database, now: () => number): SaveStore {
  const put = async (match: MatchRecord, snapshot: GameState): Promise<SaveSummary> => {
    const move = database.transaction(['matches', 'summaries'], 'readwrite', { durability: 'strict' });
    // Told below: either with what broke it, or by the deeds that wait for it.
    move.done.catch(() => undefined);
    try {
      const summaries = move.objectStore('summaries');
      // A clock that was set back must not hide the latest game behind older ones.
      const latest = Math.max(-1, ...(await summaries.getAll()).filter(isSummary).map(({ saved }) => saved));
      const saved = Math.max(now(), latest + 1);
      const record: SaveRecord = { version: SAVE_VERSION, rules: PRESENT_RULES, match, snapshot, saved };
      const summary = summaryOf(match, snapshot, saved);
      // Both or neither: a crash between them leaves the game as it was saved before.
      await move.objectStore('matches').put({ format: 'multivector', ...record }, match.id);
      await summaries.put(summary, match.id);
      await move.done;
      return summary;
    } catch (trouble) {
      if (move.error === null) abort(move);
      throw move.error ?? trouble;
    }
  };

  const remove = async (id: string): Promise<void> => {
    const move = database.transaction(['matches', 'summaries'], 'readwrite');
    await Promise.all([move.objectStore('matches').delete(id), move.objectStore('summaries').delete(id), move.done]);
  };

  /** Puts a game from outside on the shelf, if its orders are lawful. */
  const take = async (read: ReadRecord, freshId: () => string): Promise<Checked<SaveSummary>> => {
    const opened = prove(read);
    if (!opened.ok) return opened;
    const { match, state } = opened.value;
    const taken = (await database.getKey('matches', match.id)) !== undefined;
    return { ok: true, value: await put(taken ? { ...match, id: freshId() } : match, state) };
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
      // What a newer version of the game saved stays where that version will find it.
      if (opened.ok || opened.fault.code === 'newer-version') return opened;
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
      const file = fileOf(await database.get('matches', id));
      return file === undefined ? undefined : { text: asText(file.content), withheld: file.withheld };
    },

    async importText(text, freshId) {
      const read = readText(text);
      return read.ok ? kept(take(read.value, freshId)) : read;
    },

    async exportAll() {
      // In the order of the list, oldest first, so that it is the same on the shelf that takes them in.
      const ids = (await listSaves(database)).map(({ id }) => id).reverse();
      const unlisted = (await database.getAllKeys('matches')).filter((id) => !ids.includes(id));
      const records = await Promise.all([...unlisted, ...ids].map((id) => database.get('matches', id)));
      const games = records.flatMap((record) => fileOf(record)?.content ?? []);
      const text = JSON.stringify({ format: SHELF_FORMAT, games });
      return { text, games: games.length, left: records.length - games.length };
    },

    async importFile(file, freshId) {
      const text = await textOfFile(file, MOST_SHELF);
      if (!text.ok) return [text];
      const read = readJson(text.value, MOST_SHELF);
      if (!read.ok) return [read];
      const games = gamesIn(read.value);
      const texts = games === undefined ? [text.value] : games.map(asText);
      const taken: Checked<SaveSummary>[] = [];
      for (const one of texts) {
        const game = readText(one);
        taken.push(game.ok ? await kept(take(game.value, freshId)) : game);
      }
      return taken;
    },

    aside: () => database.getAll('quarantine'),
    removeAside: (id) => database.delete('quarantine', id),
  };
}
