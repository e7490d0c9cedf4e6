import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actor, legalOrders, outcome, play, type Seat, setup } from '../../rules/index.ts';
import { readClass } from '../../src/app/class-games.ts';
import { debriefOf } from '../../src/app/debrief.ts';
import { asCsv, asJson, decisionRows } from '../../src/app/decision-table.ts';
import { openSession, type Session } from '../../src/app/session.ts';
import { quietOrder } from '../../src/app/thinker.ts';
import { loadScenario } from '../../src/lab/load-scenario.ts';
import { openDatabase } from '../../src/save/database.ts';
import { outgoingFile, outgoingText } from '../../src/save/outgoing.ts';
import { positionOf, readPosition } from '../../src/save/position.ts';
import { PRESENT_RULES } from '../../src/save/present-rules.ts';
import { prove } from '../../src/save/prove.ts';
import { type MatchRecord, readText, SAVE_VERSION } from '../../src/save/record.ts';
import { fingerprint, openReplay, replay } from '../../src/save/replay.ts';
import { seal, unseal } from '../../src/save/seal.ts';
import { setUp } from '../../src/save/set-up.ts';
import { openStore } from '../../src/save/store.ts';
import { campaign, dice, playOut } from '../support/campaign.ts';
import { playedMatch } from '../support/played-match.ts';

const PERSONS = {
  kazakhstan: { player: 'person' },
  russia: { player: 'person' },
  china: { player: 'person' },
} as const;
const OTHER_RULES = '0ther1ru1es5';
const fixture = readFileSync(new URL('fixtures/other-rules.json', import.meta.url), 'utf8');

/** A saved game as text: under these rules or under others, with the position it says it had reached. */
const saved = (match: MatchRecord, snapshot: unknown, rules = OTHER_RULES): string =>
  JSON.stringify({ format: 'multivector', version: SAVE_VERSION, rules, match, snapshot, saved: 1 });

/** A game whose orders the present rules do not take any more, so many orders in. */
function outdated(seed: number, orders: number, own: Partial<MatchRecord> = {}) {
  const { match, state } = playedMatch(seed, orders, own);
  return { match: { ...match, orders: [{ type: 'done' } as const, ...match.orders.slice(1)] }, state };
}

function opened(text: string) {
  const read = readText(text);
  return read.ok ? prove(read.value) : read;
}

function openedMatch(text: string): MatchRecord {
  const game = opened(text);
  if (!game.ok) throw new Error(JSON.stringify(game.fault));
  return game.value.match;
}

const session = (match: MatchRecord): Session =>
  openSession({
    match,
    thinker: () => ({
      choose: async (view) => ({ order: quietOrder(legalOrders(view)), motives: [] }),
      close: () => undefined,
    }),
    now: () => 5,
  });

const PRESETS = readdirSync(new URL('../../assets/scenarios/', import.meta.url)).map(
  (file) => file.split('.')[0] ?? '',
);

describe('a position', () => {
  it.each(PRESETS)('of any moment of a game of %s is set up again as it stood', (id) => {
    const scenario = loadScenario(id, []);
    for (let seed = 1; seed <= 2; seed++)
      playOut(setup(scenario, seed), dice(seed), (state) => {
        const kept = readPosition(JSON.parse(JSON.stringify(state)));
        expect(kept).toEqual(positionOf(state));
        const again = kept === undefined ? undefined : setUp(scenario, seed, kept);
        if (again === undefined) throw new Error(`${id} ${seed}: ${state.step} in round ${state.round}`);
        expect(actor(again) === actor(state) || state.step === 'bid' || state.step === 'posture').toBe(true);
        const open = { ...kept, russia: { ...kept?.russia, laid: [] }, china: { ...kept?.china, laid: [] }, tender: 0 };
        const stood = {
          ...positionOf(again),
          russia: { ...again.russia, laid: [] },
          china: { ...again.china, laid: [] },
        };
        expect(fingerprint({ ...stood, tender: 0 })).toBe(fingerprint(open));
        return undefined;
      });
  });

  it('holds no deck, no dice and no doctrine', () => {
    const { state } = playedMatch(4, 20);
    expect(JSON.stringify(positionOf(state))).not.toMatch(/deck|chance|doctrines|rules|hardliner|strategic/);
  });
});

describe('a game saved under other rules', () => {
  it('with an order that is no longer lawful goes on from where it stood, with all that was played and said kept', async () => {
    const file = JSON.parse(fixture);
    expect(replay(file.match).ok).toBe(false);
    const store = openStore(await openDatabase('other-rules'), () => 5);
    const taken = await store.importText(fixture, () => 'fresh');
    expect(taken.ok).toBe(true);
    expect(await store.aside()).toEqual([]);
    const loaded = await store.load(file.match.id);
    if (loaded?.ok !== true) throw new Error(JSON.stringify(loaded));
    const { match, state } = loaded.value;
    expect(fingerprint(positionOf(state))).toBe(fingerprint(readPosition(file.snapshot)));
    expect(match.orders).toEqual([]);
    expect(match.earlier?.orders).toEqual(file.match.orders);
    expect(match.earlier?.remarks).toEqual(file.match.remarks);
  });

  it('is played on to its end, saved and reopened on the way, and looked back on', async () => {
    const store = openStore(await openDatabase('play-on'), () => 5);
    await store.importText(fixture, () => 'fresh');
    const { id } = JSON.parse(fixture).match;
    const loaded = await store.load(id);
    if (loaded?.ok !== true) throw new Error('not loaded');
    const game = session(loaded.value.match);
    const { table } = game;
    expect(table.value.chronicle.map(({ event }) => event.type)).toEqual(['rules-changed']);
    expect(table.value.before.length).toBe(52);
    expect(table.value.match.earlier).toBeUndefined();
    for (let turn = 0; table.value.outcome === undefined && turn < 400; turn++) {
      if (table.value.mine) expect(game.give(dice(turn)(legalOrders(table.value.view)))).toBeUndefined();
      await new Promise((done) => setTimeout(done, 0));
    }
    const record = game.record();
    if (record === undefined) throw new Error('the game did not end');
    game.close();
    const whole = replay(record);
    if (!whole.ok) throw new Error(JSON.stringify(whole.fault));
    await store.save(record, whole.value);
    const again = await store.load(id);
    expect(again?.ok && again.value.proved).toBe(true);
    expect(again?.ok && again.value.match).toEqual(record);
    const debrief = debriefOf(record);
    if (debrief === undefined) throw new Error('no debrief');
    expect(debrief.rounds[0]?.round).toBe(record.earlier?.position.round);
    expect(debrief.decisions).toHaveLength(record.orders.length);
    expect(asCsv(decisionRows(debrief, [])).split('\r\n').length).toBe(record.orders.length + 52 + 2);
    const { decisions } = JSON.parse(asJson(debrief, []));
    expect(decisions[0]).toMatchObject({ decision: 1, reason: 'To see who comes.', tension_before: '' });
    expect(decisions.at(-1).decision).toBe(52 + record.orders.length);
  });

  it('whose orders are lawful still but lead elsewhere stands where it stood, not elsewhere', () => {
    const { match, state } = playedMatch(3, 30);
    const other = { ...state, kazakhstan: { ...state.kazakhstan, treasury: state.kazakhstan.treasury + 3 } };
    const game = opened(saved(match, other));
    expect(game.ok && game.value.state.kazakhstan.treasury).toBe(state.kazakhstan.treasury + 3);
    // Where they lead to the same position, nothing is changed.
    expect(openedMatch(saved(match, state))).toEqual(match);
  });

  it('keeps its result when it was over', async () => {
    const { match, state } = outdated(6, 1000);
    const game = opened(saved(match, state));
    if (!game.ok) throw new Error(JSON.stringify(game.fault));
    expect(outcome(game.value.state)).toEqual(outcome(state));
    const debrief = debriefOf(game.value.match);
    expect(debrief?.outcome).toEqual(outcome(state));
    expect(debrief?.rounds).toHaveLength(1);
    // What was done under other rules is not named from nothing.
    expect(debrief?.strategy).toBeUndefined();
    const { games } = await readClass([new File([saved(match, state)], 'a.json')]);
    expect(games.map(({ label, band }) => [label, band])).toEqual([[undefined, outcome(state)?.band]]);
    const shown = session(game.value.match);
    expect(shown.table.value.strategy).toBeUndefined();
    expect(shown.table.value.outcome).toEqual(outcome(state));
    expect(shown.table.value.before).toHaveLength(match.orders.length);
    shown.close();
  });

  it('can outlive a second change of the rules', () => {
    const first = openedMatch(fixture);
    const { position } = first.earlier ?? {};
    const { at } = openReplay(first);
    const state = at(0);
    const given = [];
    for (let turn = 0; turn < 12 && actor(state) !== undefined; turn++) {
      const order = dice(turn)(legalOrders(state));
      given.push(order);
      play(state, order);
    }
    const remarks = [{ order: 2, seconds: 3, reason: 'Again.' }];
    const file = saved({ ...first, orders: [{ type: 'prosper', levels: 2 }, ...given.slice(1)], remarks }, state);
    const second = openedMatch(file);
    expect(second.earlier?.position).not.toEqual(position);
    const sealed = state.step === 'bid' || state.step === 'posture';
    expect(second.earlier?.orders.length).toBe(
      52 + (sealed ? given.findLastIndex(({ type }) => type !== state.step) + 1 : 12),
    );
    expect(second.earlier?.remarks?.at(-1)).toEqual({ order: 54, seconds: 3, reason: 'Again.' });
  });

  it('lays anew what lay face down, and its file says nothing of it, nor of any figure', () => {
    let met = 0;
    for (let orders = 2; orders < 40; orders++) {
      const { match, state } = outdated(9, orders, { seats: PERSONS });
      if (state.step !== 'bid' && state.step !== 'posture') continue;
      const hidden = match.orders.length - 1 - match.orders.findLastIndex(({ type }) => type !== state.step);
      const game = openedMatch(saved({ ...match, remarks: [{ order: 1, seconds: 1, reason: 'Mine.' }] }, state));
      expect(game.earlier?.orders).toHaveLength(match.orders.length - hidden);
      const start = openReplay(game).at(0);
      if (state.step === 'posture') expect([start.russia.laid, start.china.laid]).toEqual([[], []]);
      else expect(start.tender?.bids).toEqual({ russia: undefined, china: undefined, west: undefined });
      const text = outgoingText(game, 5);
      expect(text).not.toMatch(/"(deck|chance|doctrines|money|laid|brink)"|Mine\./);
      // Another device goes on from the same position.
      expect(openedMatch(text)).toEqual({ ...game, earlier: { ...game.earlier, remarks: [{ order: 1, seconds: 1 }] } });
      met += hidden;
    }
    expect(met).toBeGreaterThan(5);
  });

  it('tells at the table and on the board only what a viewer may know', () => {
    const { match, state } = outdated(5, 30, { seats: PERSONS });
    const kept = { ...match, scenario: campaign({ information: { bids: 'never', treasuries: 'hidden' } }) };
    const game = session(openedMatch(saved(kept, state)));
    for (const table of [game.table.value, game.board()]) {
      expect(table.before.length).toBeGreaterThan(5);
      expect(table.before.some(({ order }) => order.type === 'bid')).toBe(false);
      expect(JSON.stringify(table.match)).not.toMatch(/"(earlier|position|laid)"/);
    }
    game.close();
  });

  it('in a file that is not over goes on too, and the file stays small', async () => {
    const { match } = playedMatch(9, 60);
    const text = outgoingText(match, 1).replace(PRESENT_RULES, OTHER_RULES);
    const broken = JSON.parse(text);
    broken.match.orders[0] = { type: 'done' };
    const game = openedMatch(JSON.stringify(broken));
    const { match: open } = readText(text).ok ? { match: openedMatch(text) } : { match };
    const { at } = openReplay(open);
    expect(game.earlier?.position).toEqual(positionOf(at(open.orders.length)));
    expect((await outgoingFile(game, 1)).byteLength).toBeLessThan(15_000);
  });
});

describe('a position that somebody made up', () => {
  const { match, state } = outdated(20, 26);
  expect(state.step).toBe('manoeuvre');
  type Change = (position: Record<string, never>) => unknown;
  const set =
    (path: string, value: unknown): Change =>
    (position) => {
      const steps = path.split('.');
      const last = steps.pop() ?? '';
      const holder = steps.reduce<Record<string, unknown>>(
        (part, step) => part[step] as Record<string, unknown>,
        position,
      );
      holder[last] = value;
      return position;
    };
  const FORGED: readonly (readonly [string, Change])[] = [
    ['of something else', () => 42],
    ['with nothing in it', () => ({})],
    ['of a round that is not played', set('round', 9)],
    ['with concerns above their end', set('russia.power', 60)],
    ['with money that is no number', set('china.money', null)],
    ['with more than four quarters', set('assets.0.kazakhstan', 3)],
    ['with an asset from nowhere on its way out', set('leaving', ['asset:nowhere'])],
    ['with a line from nowhere', set('assets.0.moved', 'route:nowhere')],
    ['with a card for a line from nowhere', set('china.laid', [{ posture: 'invest', route: 'route:nowhere' }])],
    ['with a trail that is not as long as Tension', set('tension', 9)],
    ['at a step that is none', set('step', 'win')],
    ['at a tender without an asset', set('step', 'bid')],
    ['at an award without bids', set('step', 'award')],
    ['in collapse before the end', set('collapse', 'rupture')],
    ['at a departure of nobody', set('step', 'take-over')],
    ['as deep as you like', set('kazakhstan', JSON.parse(`${'['.repeat(30)}${']'.repeat(30)}`))],
  ];

  it.each(FORGED)('%s is not gone on from: the game is refused for its order', (_, change) => {
    const forged = change(JSON.parse(JSON.stringify(positionOf(state))));
    const game = opened(saved(match, forged));
    expect(game.ok === false && game.fault.code).toBe('order-refused');
    const later = opened(saved({ ...match, orders: [], earlier: { position: forged as never, orders: [] } }, forged));
    expect(later.ok === false && ['position', 'malformed'].includes(later.fault.code)).toBe(true);
  });

  it('is never gone on from under the present rules', () => {
    const game = opened(saved(match, state, PRESENT_RULES));
    expect(game.ok === false && game.fault.code).toBe('order-refused');
  });

  it('of orders that name what no game has is read without them', () => {
    const game = openedMatch(fixture);
    const orders = [{ type: 'build', route: 'route:nowhere' } as const, ...(game.earlier?.orders ?? [])];
    const shown = session(openedMatch(outgoingText({ ...game, earlier: { ...game.earlier, orders } as never }, 1)));
    expect(shown.table.value.before).toHaveLength(52);
    shown.close();
  });
});

describe('a seal', () => {
  it('opens with its seed, and with no other', () => {
    const figures = { russia: { money: 7 } };
    const text = seal(figures, 11);
    expect(text).not.toContain('money');
    expect(unseal(text, 11)).toEqual(figures);
    expect(unseal(text, 12)).toBeUndefined();
    expect(unseal('not sealed at all', 11)).toBeUndefined();
    expect(unseal('A'.repeat(30_000), 11)).toBeUndefined();
  });
});

describe('who gave an order before', () => {
  it('is told as it was, as far as the orders alone tell it', () => {
    let unknown = 0;
    let told = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const { match, state } = playedMatch(seed);
      const { steps } = openReplay(match);
      const given: readonly { seat: Seat; round: number }[] = steps;
      const game = session({ ...match, orders: [], earlier: { position: positionOf(state), orders: match.orders } });
      for (const { place, seat, round } of game.table.value.before) {
        expect(round).toBe(given[place - 1]?.round);
        if (seat === undefined) unknown += 1;
        else expect(seat).toBe(given[place - 1]?.seat);
        told += 1;
      }
      game.close();
    }
    expect(told).toBeGreaterThan(300);
    expect(unknown).toBeLessThan(told / 20);
  });
});
