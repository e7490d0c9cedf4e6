import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { actor, legalOrders, play, setup } from '../../rules/index.ts';
import { openDatabase } from '../../src/save/database.ts';
import { MIGRATIONS, migrate } from '../../src/save/migrations/index.ts';
import { openFile } from '../../src/save/open-file.ts';
import { ORDER_SCHEMA } from '../../src/save/order-schema.ts';
import { outgoingFile } from '../../src/save/outgoing.ts';
import { pack } from '../../src/save/pack.ts';
import { PRESENT_RULES } from '../../src/save/present-rules.ts';
import { MOST_CHARACTERS, readText, SAVE_VERSION } from '../../src/save/record.ts';
import { fingerprint, openReplay, replay } from '../../src/save/replay.ts';
import { openStore, type SaveStore } from '../../src/save/store.ts';
import { campaign, dice } from '../support/campaign.ts';
import { playedMatch } from '../support/played-match.ts';

let shelf = 0;
let clock = 100;

const played = (seed: number, orders: number, id = `match-${seed}`) => playedMatch(seed, orders, { id });

async function freshStore(): Promise<{ store: SaveStore; put: (id: string, record: unknown) => Promise<unknown> }> {
  const database = await openDatabase(`test-${shelf++}`);
  return { store: openStore(database, () => clock++), put: (id, record) => database.put('matches', record, id) };
}

const edit = (
  text: string,
  change: (record: Record<string, unknown> & { match: Record<string, unknown> }) => void,
): string => {
  const record = JSON.parse(text);
  change(record);
  return JSON.stringify(record);
};

let store: SaveStore;
let put: (id: string, record: unknown) => Promise<unknown>;
beforeEach(async () => {
  ({ store, put } = await freshStore());
});

describe('the shelf', () => {
  it('keeps a match and opens it again at the same position', async () => {
    const { match, state } = played(3, 40);
    await store.save(match, state);
    const opened = await store.load(match.id);
    expect(opened?.ok && opened.value.proved).toBe(true);
    expect(opened?.ok && opened.value.match).toEqual(match);
    expect(opened?.ok && fingerprint(opened.value.state)).toBe(fingerprint(state));
  });

  it('knows nothing of an id it never saw', async () => {
    expect(await store.load('nothing')).toBeUndefined();
    expect(await store.exportText('nothing')).toBeUndefined();
  });

  it('lists the latest first, and deletes', async () => {
    for (const seed of [1, 2, 3]) {
      const { match, state } = played(seed, 10 * seed);
      await store.save(match, state);
    }
    expect((await store.list()).map(({ id }) => id)).toEqual(['match-3', 'match-2', 'match-1']);
    await store.remove('match-2');
    expect((await store.list()).map(({ id }) => id)).toEqual(['match-3', 'match-1']);
    expect(await store.load('match-2')).toBeUndefined();
    await store.removeAll();
    expect(await store.list()).toEqual([]);
  });

  it('tells in its list nothing that is hidden at the table', async () => {
    for (let orders = 0; orders < 60; orders += 3) {
      const { match, state } = played(8, orders, 'm');
      await store.save(match, state);
      const [summary] = await store.list();
      expect(Object.keys(summary ?? {}).sort()).toEqual([
        'actor',
        'band',
        'from',
        'id',
        'name',
        'preset',
        'round',
        'rounds',
        'saved',
        'seats',
        'step',
        'title',
        'to',
      ]);
      expect(JSON.stringify(summary)).not.toMatch(
        /"bids"|"laid"|news:|asset:|hardliner|pragmatist|soft-power|strategic|commercial|cautious/,
      );
    }
  });

  it('lets the orders win over a kept position that is another', async () => {
    const { match, state } = played(4, 30);
    await store.save(match, { ...state, tension: state.tension + 1 });
    const opened = await store.load(match.id);
    expect(opened?.ok && opened.value.proved).toBe(false);
    expect(opened?.ok && opened.value.state.tension).toBe(state.tension);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a broken record', { version: 1, match: { id: 'x' } }, 'malformed'],
    ['something else', { some: 'thing' }, 'not-a-save'],
    ['a bare number', 42, 'not-a-save'],
  ])('%s is refused, put aside whole, and off the shelf', async (_, record, code) => {
    await put('x', record);
    const opened = await store.load('x');
    expect(opened?.ok).toBe(false);
    expect(opened?.ok === false && opened.fault.code).toBe(code);
    const [aside] = await store.aside();
    expect(aside?.fault.code).toBe(code);
    expect(JSON.parse(aside?.text ?? '')).toEqual(record);
    expect(await store.load('x')).toBeUndefined();
    await store.removeAside('x');
    expect(await store.aside()).toEqual([]);
  });

  it('a record of a later version is refused, and stays for that version', async () => {
    await put('x', { version: 7 });
    for (let time = 0; time < 2; time++) {
      const opened = await store.load('x');
      expect(opened).toEqual({ ok: false, fault: { code: 'newer-version', version: 7 } });
    }
    expect(await store.aside()).toEqual([]);
  });

  it('a match whose orders were tampered with is never half-loaded', async () => {
    const { match, state } = played(5, 25);
    const orders = [...match.orders];
    orders[10] = { type: 'prosper', levels: 2 };
    await store.save({ ...match, orders }, state);
    const opened = await store.load(match.id);
    expect(opened).toEqual({ ok: false, fault: { code: 'order-refused', order: 11, refusal: 'not-this-step' } });
    expect(await store.list()).toEqual([]);
  });

  it('an order after the end is refused', () => {
    const { match } = played(6, 1000);
    const more = replay({ ...match, orders: [...match.orders, { type: 'done' }] });
    expect(more).toEqual({
      ok: false,
      fault: { code: 'order-refused', order: match.orders.length + 1, refusal: 'game-over' },
    });
  });
});

describe('files', () => {
  it('before the end hold no deck, no doctrine that was dealt, and nothing that lies face down', async () => {
    let sealed = 0;
    for (let orders = 1; orders <= 60; orders++) {
      const { match, state } = played(9, orders);
      await store.save(match, state);
      const file = await store.exportText(match.id);
      expect(file?.text).not.toMatch(/"(deck|chance|doctrines)"/);
      const read = readText(file?.text ?? '');
      if (!read.ok) throw new Error(JSON.stringify(read.fault));
      const kept = read.value.match.orders;
      expect(kept).toEqual(match.orders.slice(0, kept.length));
      expect(file?.withheld).toBe(match.orders.length - kept.length);
      const hidden =
        [...state.russia.laid, ...state.china.laid].length + Object.values(state.tender?.bids ?? {}).length;
      if (state.step === 'posture' || state.step === 'bid') {
        expect(file?.withheld ?? 0).toBeLessThanOrEqual(hidden);
        const open = openReplay(read.value.match).at(kept.length);
        expect([open.russia.laid, open.china.laid]).toEqual([[], []]);
        expect([open.tender?.bids.russia, open.tender?.bids.china]).toEqual([undefined, undefined]);
        sealed += file?.withheld ?? 0;
      } else expect(file?.withheld).toBe(0);
    }
    expect(sealed).toBeGreaterThan(5);
  });

  it('a whole campaign is shared in under 30 kB, and read again from the packed file', async () => {
    const { match, state } = played(9, 400);
    expect(state.step).toBe('over');
    const spoken = {
      ...match,
      remarks: match.orders.map((_, i) => ({ order: i + 1, seconds: 9, reason: 'Because. '.repeat(40) })),
    };
    const packed = await outgoingFile(spoken, 1);
    expect(packed.byteLength).toBeLessThan(30_000);
    const opened = await openFile(new Blob([packed]));
    expect(opened.ok && fingerprint(opened.value.state)).toBe(fingerprint(state));
    expect(opened.ok && opened.value.match).toEqual(spoken);
  });

  it('packed: a bomb is dropped, a torn one is refused', async () => {
    const bomb = await pack(' '.repeat(5_000_000));
    expect(bomb.byteLength).toBeLessThan(20_000);
    expect(await openFile(new Blob([bomb]))).toEqual({ ok: false, fault: { code: 'too-large' } });
    const { match } = played(9, 30);
    const torn = (await outgoingFile(match, 1)).slice(0, 400);
    expect(await openFile(new Blob([torn]))).toEqual({ ok: false, fault: { code: 'not-json' } });
  });

  it('go out and come in again on another device', async () => {
    const { match, state } = played(9, 50);
    await store.save(match, state);
    const text = (await store.exportText(match.id))?.text ?? '';
    expect(text.length * 5).toBeLessThan(MOST_CHARACTERS);
    const other = await freshStore();
    const taken = await other.store.importText(text, () => 'fresh');
    expect(taken.ok && taken.value.id).toBe(match.id);
    const opened = await other.store.load(match.id);
    expect(opened?.ok && fingerprint(opened.value.state)).toBe(fingerprint(state));
  });

  it('never overwrite a match that is here already', async () => {
    const { match, state } = played(9, 50);
    await store.save(match, state);
    const text = (await store.exportText(match.id))?.text ?? '';
    const taken = await store.importText(text, () => 'fresh');
    expect(taken.ok && taken.value.id).toBe('fresh');
    expect((await store.list()).map(({ id }) => id).sort()).toEqual(['fresh', match.id]);
  });

  const { match, state } = played(2, 20);
  const good = JSON.stringify({ version: SAVE_VERSION, rules: PRESENT_RULES, match, snapshot: state, saved: 1 });
  it.each([
    ['broken text', good.slice(0, 500), 'not-json'],
    ['far too much text', ' '.repeat(MOST_CHARACTERS + 1), 'too-large'],
    ['a list', '[]', 'not-a-save'],
    [
      'a foreign version',
      edit(good, (r) => {
        r.version = SAVE_VERSION + 1;
      }),
      'newer-version',
    ],
    [
      'an unknown part',
      edit(good, (r) => {
        r.extra = 1;
      }),
      'malformed',
    ],
    ['a prototype in disguise', good.replace('"seed"', '"__proto__":{"x":1},"seed"'), 'malformed'],
    [
      'a seed that is none',
      edit(good, (r) => {
        r.match.seed = 1.5;
      }),
      'malformed',
    ],
    [
      'a name without end',
      edit(good, (r) => {
        r.match.name = 'x'.repeat(5000);
      }),
      'malformed',
    ],
    [
      'an id that is a path',
      edit(good, (r) => {
        r.match.id = '../x';
      }),
      'malformed',
    ],
    [
      'nobody to play',
      edit(good, (r) => {
        r.match.seats = { kazakhstan: { player: 'ai' }, russia: { player: 'ai' }, china: { player: 'ai' } };
      }),
      'malformed',
    ],
    [
      'an unknown order',
      edit(good, (r) => {
        r.match.orders = [{ type: 'win' }];
      }),
      'malformed',
    ],
    [
      'a preset with an unknown knob',
      edit(good, (r) => {
        r.match.scenario = { ...(r.match.scenario as object), cheat: 1 };
      }),
      'scenario',
    ],
    [
      'an order out of turn',
      edit(good, (r) => {
        r.match.orders = [{ type: 'done' }];
      }),
      'order-refused',
    ],
    [
      'an asset from nowhere',
      edit(good, (r) => {
        r.match.orders = [{ type: 'invite', asset: 'asset:nowhere', invited: ['russia'], keep: 0 }];
      }),
      'order-refused',
    ],
    [
      'a million orders',
      edit(good, (r) => {
        r.match.orders = Array.from({ length: 2001 }, () => ({ type: 'done' }));
      }),
      'malformed',
    ],
  ])('with %s are refused with a reason and leave nothing behind', async (_, text, code) => {
    const taken = await store.importText(text, () => 'fresh');
    expect(taken.ok === false && taken.fault.code).toBe(code);
    expect(await store.list()).toEqual([]);
  });

  it('are read without trusting the kept position', async () => {
    const taken = await store.importText(
      edit(good, (r) => {
        r.snapshot = { anything: true };
      }),
      () => 'fresh',
    );
    expect(taken.ok).toBe(true);
    const opened = await store.load(match.id);
    expect(opened?.ok && opened.value.proved).toBe(true);
  });
});

describe('the format', () => {
  it('accepts every order that the rules offer in random games', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const state = setup(campaign(), seed);
      const choose = dice(seed);
      while (actor(state) !== undefined) {
        const legal = legalOrders(state);
        for (const order of legal) expect(ORDER_SCHEMA.parse(order)).toEqual(order);
        play(state, choose(legal));
      }
    }
  });

  it('has one migration for every version before the present one, without gaps', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(Array.from({ length: SAVE_VERSION - 1 }, (_, i) => i + 1));
  });

  it.each(Array.from({ length: SAVE_VERSION }, (_, i) => i + 1))(
    'opens a game saved by version %i where it stood, from a file and from the shelf',
    async (version) => {
      const text = readFileSync(new URL(`fixtures/version-${version}.json`, import.meta.url), 'utf8');
      const record = JSON.parse(text);
      expect(record.version).toBe(version);
      const file = await openFile(new Blob([text]));
      if (!file.ok) throw new Error(JSON.stringify(file.fault));
      await put(record.match.id, record);
      const shelved = await store.load(record.match.id);
      expect(shelved?.ok && shelved.value).toEqual(file.value);
      const { match: kept, state: reached } = file.value;
      // Under rules that have changed since, it goes on from there; what was played before is kept.
      const sealed = ['bid', 'posture'].find((step) => step === reached.step && kept.earlier !== undefined);
      const open = record.match.orders.findLastIndex(({ type }: { type: string }) => type !== sealed) + 1;
      expect([...(kept.earlier?.orders ?? []), ...kept.orders]).toEqual(record.match.orders.slice(0, open));
      expect(reached.kazakhstan).toEqual(record.snapshot.kazakhstan);
      expect(reached.tension).toBe(record.snapshot.tension);
      expect(kept.seats.russia.level).toBe('skilled');
      expect(kept.seats.china.level).toBe('capable');
      expect(reached.round).toBeGreaterThan(1);
    },
  );

  it('migrates step by step, and not across a gap', () => {
    const step = (from: number) => ({ from, apply: (record: unknown) => `${record}>${from + 1}` });
    expect(migrate('a', 1, 3, [step(1), step(2)])).toBe('a>2>3');
    expect(migrate('a', 1, 3, [step(2)])).toBeUndefined();
    expect(migrate('a', 1, 1, [])).toBe('a');
  });

  it('fingerprints equal positions equally, whatever the order of their parts', () => {
    expect(fingerprint({ a: 1, b: [{ c: undefined, d: 2 }] })).toBe(fingerprint({ b: [{ d: 2 }], a: 1 }));
    expect(fingerprint({ a: 1 })).not.toBe(fingerprint({ a: 2 }));
  });

  it('reads a whole campaign well under the limit', () => {
    const { match: whole, state: end } = played(12, 1000);
    const text = JSON.stringify({ version: SAVE_VERSION, rules: PRESENT_RULES, match: whole, snapshot: end, saved: 1 });
    expect(readText(text).ok).toBe(true);
    expect(text.length * 5).toBeLessThan(MOST_CHARACTERS);
  });
});
