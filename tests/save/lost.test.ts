import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { legalOrders } from '../../rules/index.ts';
import { openSession, type Session } from '../../src/app/session.ts';
import { savedGames, shelf } from '../../src/app/shelf.ts';
import { openDatabase } from '../../src/save/database.ts';
import { openFile } from '../../src/save/open-file.ts';
import { outgoingText } from '../../src/save/outgoing.ts';
import { readText } from '../../src/save/record.ts';
import { fingerprint } from '../../src/save/replay.ts';
import { openStore, type SaveStore } from '../../src/save/store.ts';
import { dice } from '../support/campaign.ts';
import { playedMatch } from '../support/played-match.ts';

let shelves = 0;
let clock = 1_000_000;
const full = (): DOMException => new DOMException('no room', 'QuotaExceededError');

const SEATS = { kazakhstan: { player: 'person' }, russia: { player: 'person' }, china: { player: 'person' } } as const;
const played = (seed: number, orders: number, id = `match-${seed}`) => playedMatch(seed, orders, { id, seats: SEATS });

const shelfNamed = async (name: string): Promise<SaveStore> => openStore(await openDatabase(name), () => clock++);
/** Waits until something holds, however busy the machine is. */
const until = (holds: () => unknown): Promise<unknown> => vi.waitFor(holds, { timeout: 10_000, interval: 5 });
const unsavedIs = (session: Session, what: string | undefined): Promise<unknown> =>
  until(() => expect(session.table.value.unsaved).toBe(what));
const keptOrders = (of: SaveStore, id: string, orders: number): Promise<unknown> =>
  until(async () => {
    const opened = await of.load(id);
    expect(opened?.ok && opened.value.match.orders).toHaveLength(orders);
    expect(opened?.ok && opened.value.proved).toBe(true);
  });

/** The person whose turn it is lifts the curtain and gives some order. */
function act(session: Session): void {
  session.liftCurtain();
  const { view } = session.table.value;
  expect(session.give(dice(view.round + view.ordersLeft)(legalOrders(view)))).toBeUndefined();
}

let store: SaveStore;
let name: string;
beforeEach(async () => {
  name = `lost-${shelves++}`;
  store = await shelfNamed(name);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a match that the device has no room for', () => {
  const opened = (save: SaveStore['save'], retry = 10): Session =>
    openSession({
      match: played(3, 0).match,
      thinker: () => ({ choose: () => new Promise(() => undefined), close: () => undefined }),
      now: () => clock++,
      save,
      retry,
    });

  it('says so, goes on, and is saved by itself, whole, as soon as there is room', async () => {
    let room = true;
    const session = opened((match, state) => (room ? store.save(match, state) : Promise.reject(full())));
    act(session);
    await keptOrders(store, 'match-3', 1);
    expect(session.table.value.unsaved).toBeUndefined();
    room = false;
    for (let order = 0; order < 5; order++) act(session);
    await unsavedIs(session, 'full');
    // What was saved before is still there, and the game on the table is ahead of it.
    await keptOrders(store, 'match-3', 1);
    room = true;
    await unsavedIs(session, undefined);
    await keptOrders(store, 'match-3', 6);
    session.close();
  });

  it('says another word when keeping is forbidden altogether, and can be taken away as a file', async () => {
    const session = opened(() => Promise.reject(new DOMException('private', 'SecurityError')), 60_000);
    act(session);
    await unsavedIs(session, 'failed');
    const out = session.outgoing();
    if (out === undefined) throw new Error('nothing to take away');
    const read = await openFile(new Blob([outgoingText(out.match, 5)]));
    expect(read.ok && read.value.match.orders).toHaveLength(1);
    session.close();
  });

  it('is not tried again once it is closed', async () => {
    const save = vi.fn(() => Promise.reject(full()));
    const session = opened(save);
    await until(() => expect(save.mock.calls.length).toBeGreaterThan(2));
    session.close();
    const tries = save.mock.calls.length;
    await new Promise((done) => setTimeout(done, 60));
    expect(save.mock.calls.length).toBeLessThanOrEqual(tries + 1);
  });

  it('from a file is refused with a reason, and what is on the shelf stays', async () => {
    const { match, state } = played(4, 12);
    await store.save(match, state);
    const text = outgoingText(played(5, 12).match, 5);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full();
    });
    expect(await store.importText(text, () => 'fresh')).toEqual({ ok: false, fault: { code: 'no-room' } });
    expect(await store.importFile(new Blob([text]), () => 'fresh')).toEqual([
      { ok: false, fault: { code: 'no-room' } },
    ]);
    vi.restoreAllMocks();
    expect((await store.list()).map(({ id }) => id)).toEqual([match.id]);
  });
});

describe('a crash in the middle of writing', () => {
  const put = IDBObjectStore.prototype.put;
  /** What goes wrong at the second of the two things a save writes. */
  const CRASHES: Readonly<Record<string, (at: IDBObjectStore) => never | undefined>> = {
    'the transaction is torn': (at) => void at.transaction.abort() as undefined,
    'the storage is full': () => {
      throw full();
    },
    'the record cannot be written': () => {
      throw new DOMException('no clone', 'DataCloneError');
    },
  };
  it.each(Object.entries(CRASHES))(
    '(%s) leaves the game as it was saved before, list and record alike',
    async (_, crash) => {
      const { match, state } = played(5, 20);
      await store.save(match, state);
      const listed = await store.list();
      const later = played(5, 33);
      for (const broken of ['summaries', 'matches']) {
        vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
          const request = put.apply(this, given as [unknown, string]);
          if (this.name === broken) crash(this);
          return request;
        });
        await expect(store.save(later.match, later.state)).rejects.toThrow();
        vi.restoreAllMocks();
        // As the next visit finds it.
        const again = await shelfNamed(name);
        expect(await again.list()).toEqual(listed);
        const opened = await again.load(match.id);
        expect(opened?.ok && opened.value.proved).toBe(true);
        expect(opened?.ok && opened.value.match).toEqual(match);
      }
      await store.save(later.match, later.state);
      const opened = await store.load(match.id);
      expect(opened?.ok && opened.value.match.orders).toHaveLength(33);
    },
  );
});

describe('a storage that is cleared, or closed, under a running game', () => {
  it('is filled again by the next order, with the whole game', async () => {
    const session = openSession({
      match: played(7, 0).match,
      thinker: () => ({ choose: () => new Promise(() => undefined), close: () => undefined }),
      now: () => clock++,
      save: async (match, state) => (await shelf()).save(match, state),
      retry: 10,
    });
    for (let order = 0; order < 3; order++) act(session);
    await keptOrders(await shelf(), 'match-7', 3);
    await new Promise<void>((done, failed) => {
      const clearing = indexedDB.deleteDatabase('multivector');
      clearing.onsuccess = () => done();
      clearing.onerror = () => failed(clearing.error);
    });
    expect(await savedGames()).toEqual([]);
    act(session);
    await until(async () => expect((await savedGames()).map(({ id }) => id)).toEqual(['match-7']));
    await keptOrders(await shelf(), 'match-7', 4);
    expect(session.table.value.unsaved).toBeUndefined();
    session.close();
  });

  it('that will not open at all loses nothing of the game on the table, which is kept when it opens again', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('private', 'SecurityError');
    });
    await new Promise<void>((done) => {
      const clearing = indexedDB.deleteDatabase('multivector');
      clearing.onsuccess = () => done();
    });
    const session = openSession({
      match: played(8, 0).match,
      thinker: () => ({ choose: () => new Promise(() => undefined), close: () => undefined }),
      now: () => clock++,
      save: async (match, state) => (await shelf()).save(match, state),
      retry: 10,
    });
    act(session);
    act(session);
    await unsavedIs(session, 'failed');
    await expect(savedGames()).rejects.toThrow();
    open.mockRestore();
    await unsavedIs(session, undefined);
    await keptOrders(await shelf(), 'match-8', 2);
    expect((await savedGames()).map(({ id }) => id)).toEqual(['match-8']);
    session.close();
  });
});

describe('a clock that jumps', () => {
  it('back a year hides no game: what was saved last is first in the list, and is the one to continue', async () => {
    const older = played(1, 10);
    const newer = played(2, 14);
    clock = 2_000_000_000_000;
    await store.save(older.match, older.state);
    clock -= 365 * 24 * 3600 * 1000;
    await store.save(newer.match, newer.state);
    expect((await store.list()).map(({ id }) => id)).toEqual([newer.match.id, older.match.id]);
    await store.save(older.match, older.state);
    expect((await store.list()).map(({ id }) => id)).toEqual([older.match.id, newer.match.id]);
    for (const { match, state } of [older, newer]) {
      const opened = await store.load(match.id);
      expect(opened?.ok && fingerprint(opened.value.state)).toBe(fingerprint(state));
    }
  });

  it('counts no time backwards', () => {
    let now = 1_000_000;
    const session = openSession({
      match: played(3, 0).match,
      thinker: () => ({ choose: () => new Promise(() => undefined), close: () => undefined }),
      now: () => now,
    });
    now -= 900_000;
    act(session);
    expect(session.table.value.spent).toBe(0);
    now += 4000;
    act(session);
    expect(session.table.value.spent).toBe(4);
    session.close();
  });
});

describe('everything as one file', () => {
  /** The shelf as who looks at it would tell it from another. */
  const told = async (of: SaveStore) =>
    Promise.all(
      (await of.list()).map(async ({ saved: _saved, ...summary }) => {
        const opened = await of.load(summary.id);
        return { summary, match: opened?.ok ? opened.value.match : undefined };
      }),
    );

  it('goes to another device and is the same shelf there, in the same order, over a campaign of fifty games', async () => {
    for (let seed = 50; seed > 0; seed--) {
      // Where nothing lies face down, so that nothing is left out.
      const { match, state } = played(seed, seed % 3 === 0 ? 1000 : 1);
      if (state.step === 'bid' || state.step === 'posture') continue;
      await store.save({ ...match, name: 'The same name' }, state);
    }
    const { text, games, left } = await store.exportAll();
    expect(left).toBe(0);
    const other = await shelfNamed(`${name}-other`);
    const taken = await other.importFile(new Blob([text]), () => 'fresh');
    expect(taken.filter(({ ok }) => ok)).toHaveLength(games);
    expect(games).toBeGreaterThan(10);
    expect(await told(other)).toEqual(await told(store));
  });

  it('taken in where the games are already overwrites none: every game is there twice, under ids of their own', async () => {
    for (const seed of [1, 2, 3]) await store.save(played(seed, 0).match, played(seed, 0).state);
    const ahead = played(2, 9);
    const { text } = await store.exportAll();
    await store.save(ahead.match, ahead.state);
    let fresh = 0;
    const taken = await store.importFile(new Blob([text]), () => `fresh-${fresh++}`);
    expect(taken.map(({ ok }) => ok)).toEqual([true, true, true]);
    const ids = (await store.list()).map(({ id }) => id).sort();
    expect(ids).toEqual(['fresh-0', 'fresh-1', 'fresh-2', 'match-1', 'match-2', 'match-3']);
    const kept = await store.load('match-2');
    expect(kept?.ok && kept.value.match.orders).toHaveLength(9);
  });

  it('leaves out what cannot be read and says how many; it stays on the shelf', async () => {
    const { match, state } = played(1, 0);
    await store.save(match, state);
    await (await openDatabase(name)).put('matches', { version: 99 }, 'from-the-future');
    const { text, games, left } = await store.exportAll();
    expect([games, left]).toEqual([1, 1]);
    expect(text).not.toContain('99}');
    expect(await store.load('from-the-future')).toEqual({ ok: false, fault: { code: 'newer-version', version: 99 } });
  });

  it('with one game broken gives the others', async () => {
    for (const seed of [1, 2, 3]) await store.save(played(seed, 0).match, played(seed, 0).state);
    const { text } = await store.exportAll();
    const file = JSON.parse(text);
    file.games[1].match.seed = -1;
    const other = await shelfNamed(`${name}-other`);
    const taken = await other.importFile(new Blob([JSON.stringify(file)]), () => 'fresh');
    expect(taken.map((one) => (one.ok ? one.value.id : one.fault.code))).toEqual(['match-1', 'malformed', 'match-3']);
    expect((await other.list()).map(({ id }) => id)).toEqual(['match-3', 'match-1']);
    expect(readText(text).ok).toBe(false);
  });
});
