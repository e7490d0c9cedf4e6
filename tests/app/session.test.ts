import { describe, expect, it } from 'vitest';
import {
  actor,
  type GameState,
  legalOrders,
  type Order,
  outcome,
  play,
  SEATS,
  type Seat,
  setup,
  view,
} from '../../rules/index.ts';
import {
  type MatchRecord,
  openSession,
  type SeatSetup,
  type Session,
  type SessionOptions,
} from '../../src/app/session.ts';
import { type Adviser, quietOrder, type Thinker } from '../../src/app/thinker.ts';
import { fingerprint, replay } from '../../src/save/replay.ts';
import { campaign, dice } from '../support/campaign.ts';

const PERSON: SeatSetup = { player: 'person' };
const AI: SeatSetup = { player: 'ai' };

const matchOf = (seats: Partial<Record<Seat, SeatSetup>> = {}, orders: readonly Order[] = []): MatchRecord => ({
  id: 'match',
  name: 'A match',
  scenario: campaign(),
  seed: 11,
  seats: { kazakhstan: PERSON, russia: AI, china: AI, ...seats },
  orders,
  created: 1,
  updated: 1,
});

/** A head that chooses by chance among what is legal in the view it is given. */
const thoughtful =
  (asked: (view: GameState, seat: Seat, seed: number) => void = () => undefined) =>
  (): Thinker => ({
    choose: async (seen, seat, _doctrine, seed) => {
      asked(seen, seat, seed);
      return { order: dice(seed | 1)(legalOrders(seen)), motives: [{ motive: 'calm', value: 1 }] };
    },
    close: () => undefined,
  });

const open = (options: Partial<SessionOptions> = {}): Session & { kept: () => MatchRecord | undefined } => {
  let kept: MatchRecord | undefined;
  const session = openSession({
    match: matchOf(),
    thinker: thoughtful(),
    now: () => 5,
    save: async (match) => {
      kept = match;
    },
    ...options,
  });
  return { ...session, kept: () => kept };
};

/** Waits until no computer player is thinking. */
const settle = async (session: Session): Promise<void> => {
  for (let i = 0; session.table.value.thinking !== undefined; i++) {
    if (i > 2000) throw new Error('the computer players never settle');
    await new Promise((done) => setTimeout(done, 1));
  }
  await new Promise((done) => setTimeout(done, 0));
};

const some = (session: Session, seed: number): Order => dice(seed)(legalOrders(session.table.value.view));

const INVITE: Order = { type: 'invite', asset: 'asset:tengiz', invited: ['russia', 'china', 'west'], keep: 1 };

describe('a match with one person', () => {
  it('is played to the end through one door, and the kept orders replay to the same end', async () => {
    const session = open();
    for (let i = 0; session.table.value.outcome === undefined; i++) {
      expect(i).toBeLessThan(400);
      await settle(session);
      if (session.table.value.mine) expect(session.give(some(session, i + 1))).toBeUndefined();
      expect(session.table.value.curtain).toBeUndefined();
    }
    await settle(session);
    const kept = session.kept();
    if (kept === undefined) throw new Error('nothing was kept');
    const again = replay(kept);
    expect(again.ok && outcome(again.value)).toEqual(session.table.value.outcome);
    expect(session.table.value.strategy?.name).toBeDefined();
    session.close();
  });

  it('refuses with a reason and changes nothing', async () => {
    const session = open();
    const before = session.table.value;
    expect(session.give({ type: 'done' })?.code).toBe('not-this-step');
    expect(session.give({ ...INVITE, invited: [] })?.code).toBe('nobody-invited');
    expect(session.table.value).toBe(before);
    session.give(INVITE);
    expect(session.table.value.thinking).toBe('russia');
    expect(session.give(INVITE)?.code).toBe('not-your-turn');
    session.close();
  });

  it('hands a computer player only what its seat may see', async () => {
    const asked: { seen: GameState; seat: Seat }[] = [];
    const session = open({ thinker: thoughtful((seen, seat) => asked.push({ seen, seat })) });
    session.give(INVITE);
    await settle(session);
    const given = asked.find(({ seat }) => seat === 'china');
    expect(given?.seen.deck).toEqual([]);
    expect(given?.seen.chance).toEqual([]);
    expect(given?.seen.doctrines.russia).toBe('hidden');
    expect(asked.find(({ seen, seat }) => seat === 'china' && seen.step === 'bid')?.seen.tender?.bids.russia).toBe(
      'sealed',
    );
    session.close();
  });

  it('never shows the person a sealed bid, a face-down card, the deck or the kept orders', async () => {
    const session = open();
    for (let i = 0; i < 12 && session.table.value.outcome === undefined; i++) {
      await settle(session);
      const table = session.table.value;
      expect(table.match.orders).toEqual([]);
      expect(table.view.deck).toEqual([]);
      expect(table.view.chance).toEqual([]);
      for (const { event } of table.chronicle)
        if (event.type === 'order' && event.seat !== 'kazakhstan') expect(event.order.type).not.toMatch(/bid|posture/);
      if (table.mine) session.give(some(session, i + 3));
    }
    session.close();
  });

  it('shows why a computer player bid only after the bids are open', async () => {
    const session = open();
    const early: number[] = [];
    session.table.subscribe((table) => {
      if (table.view.step === 'bid') early.push(table.notes.length);
    });
    session.give(INVITE);
    await settle(session);
    expect(early.every((count) => count === 0)).toBe(true);
    expect(session.table.value.view.step).toBe('award');
    expect(session.table.value.notes.map(({ seat }) => seat)).toEqual(['russia', 'china']);
    session.close();
  });

  it('shows every fact as fresh once, and all of them in the chronicle', async () => {
    const session = open();
    let fresh = 0;
    session.table.subscribe((table) => {
      fresh += table.fresh.length;
    });
    for (let i = 0; i < 10; i++) {
      await settle(session);
      if (session.table.value.mine) session.give(some(session, i + 9));
    }
    await settle(session);
    expect(fresh).toBe(session.table.value.chronicle.length);
    expect(session.table.value.chronicle.map(({ index }) => index)).toEqual(
      Array.from({ length: fresh }, (_, index) => index),
    );
    session.close();
  });

  it('goes on after a reload in the middle of a computer player’s thought', async () => {
    let kept: MatchRecord | undefined;
    const save = async (match: MatchRecord): Promise<void> => {
      kept = match;
    };
    const stuck = (): Thinker => ({ choose: () => new Promise(() => undefined), close: () => undefined });
    const first = open({ save, thinker: stuck, patience: 10_000 });
    first.give(INVITE);
    expect(first.table.value.thinking).toBe('russia');
    await new Promise((done) => setTimeout(done, 5));
    first.close();
    if (kept === undefined) throw new Error('nothing was kept');
    const second = open({ match: kept });
    expect(second.table.value.thinking).toBe('russia');
    expect(second.table.value.fresh).toEqual([]);
    await settle(second);
    expect(second.table.value.mine).toBe(true);
    expect(second.table.value.view.step).toBe('award');
    second.close();
  });

  it('shows a reckoning again after a reload, when it waits for a decision', () => {
    const state = setup(campaign(), 11);
    const orders: Order[] = [];
    const choose = dice(4);
    while (state.step !== 'prosper') {
      const order = choose(legalOrders(state));
      orders.push(order);
      play(state, order);
    }
    const session = open({ match: matchOf({}, orders) });
    const { fresh, mine, chronicle } = session.table.value;
    expect(mine).toBe(true);
    expect(fresh.some((event) => event.type === 'reckoning' && event.step === 'demands')).toBe(true);
    expect(fresh.length).toBeLessThan(chronicle.length);
    session.close();
  });

  it('plays the same match from the same seed and the same orders', async () => {
    const run = async (): Promise<string> => {
      const session = open();
      for (let i = 0; i < 6; i++) {
        await settle(session);
        session.give(some(session, i + 2));
      }
      await settle(session);
      session.close();
      return fingerprint(session.table.value.view);
    };
    expect(await run()).toBe(await run());
  });
});

describe('a computer player in trouble', () => {
  const broken: Readonly<Record<string, Thinker['choose']>> = {
    throws: () => Promise.reject(new Error('dead')),
    'never answers': () => new Promise(() => undefined),
    'answers with an order that is refused': async () => ({ order: { type: 'done' }, motives: [] }),
    'answers with nonsense': async () => ({ order: undefined as unknown as Order, motives: [] }),
  };
  it.each(Object.entries(broken))(
    'that %s is asked again, then its seat plays quietly and the game goes on',
    async (_, choose) => {
      let heads = 0;
      let shut = 0;
      const thinker = (): Thinker => {
        heads++;
        return { choose, close: () => void shut++ };
      };
      const session = open({ thinker, patience: 15 });
      const before = setup(campaign(), 11);
      session.give(INVITE);
      await settle(session);
      expect(session.table.value.mine).toBe(true);
      expect(session.table.value.fault).toMatch(/Russia|China/);
      expect(heads).toBe(6);
      expect(shut).toBe(6);
      expect(actor(before)).toBe('kazakhstan');
      const orders = session.kept()?.orders ?? [];
      expect(orders.slice(1)).toEqual([
        { type: 'bid', asset: 'asset:tengiz', price: 0 },
        { type: 'bid', asset: 'asset:tengiz', price: 0 },
      ]);
      session.close();
    },
  );

  it('that dies once is replaced without a word', async () => {
    let heads = 0;
    const good = thoughtful();
    const session = open({
      thinker: () =>
        heads++ === 0 ? { choose: () => Promise.reject(new Error('dead')), close: () => undefined } : good(),
    });
    session.give(INVITE);
    await settle(session);
    expect(session.table.value.fault).toBeUndefined();
    expect(session.table.value.mine).toBe(true);
    session.close();
  });

  it('has a quiet order at every position of a random game', () => {
    const state = setup(campaign(), 5);
    const quiet = quietOrder(legalOrders(state));
    expect(quiet).toEqual({ type: 'invite', asset: 'asset:tengiz', invited: ['russia', 'china', 'west'], keep: 0 });
    expect(() => quietOrder([])).toThrow();
  });
});

/** An adviser that remembers what it was asked and names the first legal orders. */
const counsel = (asked: { seen: GameState; seat: Seat }[]): (() => Adviser) => {
  const ledger = { chosen: { order: { type: 'done' }, terms: {}, score: 0 }, rejected: [] };
  return () => ({
    advise: async (seen, seat) => {
      asked.push({ seen, seat });
      return legalOrders(seen)
        .slice(0, 3)
        .map((order) => ({ order, motives: [] }));
    },
    explain: async (seen, seat) => {
      asked.push({ seen, seat });
      return ledger as unknown as Awaited<ReturnType<Adviser['explain']>>;
    },
    turningPoint: async () => undefined,
    close: () => undefined,
  });
};

describe('the adviser', () => {
  it('is never asked unless the person asks, sees only what the person may, and gives no order', async () => {
    const asked: { seen: GameState; seat: Seat }[] = [];
    const session = open({ adviser: counsel(asked) });
    await settle(session);
    expect(asked).toEqual([]);
    expect(session.table.value.advisable).toBe(true);
    const before = session.table.value;
    const advice = await session.advise();
    expect(advice.length).toBeGreaterThan(1);
    expect(asked).toEqual([{ seen: before.view, seat: 'kazakhstan' }]);
    expect(session.table.value.view).toEqual(before.view);
    const [first] = advice;
    expect(first && session.give(first.order)).toBeUndefined();
  });

  it('keeps silent where the preset has it off, and out of turn', async () => {
    const asked: { seen: GameState; seat: Seat }[] = [];
    const scenario = { ...campaign(), seats: { kazakhstan: { assist: 'off' as const } } };
    const off = open({ match: { ...matchOf(), scenario }, adviser: counsel(asked) });
    await settle(off);
    expect(off.table.value.advisable).toBe(false);
    expect(await off.advise()).toEqual([]);
    const alone = open();
    await settle(alone);
    expect(alone.table.value.advisable).toBe(false);
    expect(asked).toEqual([]);
  });

  it('tells why computer players did what they did only after the game, each by what it could see then', async () => {
    const asked: { seen: GameState; seat: Seat }[] = [];
    const session = open({ match: { ...matchOf(), seed: 9 }, adviser: counsel(asked) });
    expect(session.decisions()).toEqual([]);
    await expect(session.explain(1)).rejects.toThrow('after the game');
    await expect(session.turningPoint(1)).rejects.toThrow('after the game');
    for (let turn = 0; session.table.value.outcome === undefined; turn++) {
      await settle(session);
      const legal = legalOrders(session.table.value.view);
      if (legal.length > 0) session.give(dice(turn + 1)(legal));
      if (turn > 500) throw new Error('the game does not end');
    }
    const decisions = session.decisions();
    expect(decisions.length).toBeGreaterThan(10);
    for (const { seat, place } of decisions.slice(0, 12)) {
      expect(seat).not.toBe('kazakhstan');
      await session.explain(place);
      const question = asked.at(-1);
      expect(question?.seat).toBe(seat);
      expect(question?.seen.deck).toEqual([]);
      expect(question?.seen).toEqual(view(question?.seen as GameState, seat));
    }
  });
});

describe('several people at one screen', () => {
  const seats = { kazakhstan: PERSON, russia: PERSON, china: PERSON };

  it('draws the curtain before every change of person, with nothing private behind it', async () => {
    const session = open({ match: matchOf(seats) });
    expect(session.table.value.curtain).toBe('kazakhstan');
    let changes = 0;
    for (let i = 0; i < 40 && session.table.value.outcome === undefined; i++) {
      const down = session.table.value;
      if (down.curtain !== undefined) {
        changes++;
        expect(down.mine).toBe(false);
        expect(down.fresh).toEqual([]);
        expect(down.canUndo).toBe(false);
        const { bids } = down.view.tender ?? { bids: { russia: undefined, china: undefined } };
        if (down.view.step === 'bid')
          for (const giant of ['russia', 'china'] as const) expect(['sealed', undefined]).toContain(bids[giant]);
        if (down.view.step === 'posture')
          for (const giant of ['russia', 'china'] as const)
            expect(down.view[giant].laid.every((card) => card === 'sealed')).toBe(true);
        for (const { event } of down.chronicle)
          if (event.type === 'order') expect(event.order.type).not.toMatch(/bid|posture/);
        expect(down.view.doctrines).toEqual({ russia: 'hidden', china: 'hidden' });
        expect(session.give(some(session, 1))?.code).toBe('not-your-turn');
        session.liftCurtain();
        expect(session.table.value.curtain).toBeUndefined();
        expect(session.table.value.seat).toBe(down.curtain);
        expect(session.table.value.mine).toBe(true);
      }
      expect(session.give(some(session, i + 1))).toBeUndefined();
    }
    expect(changes).toBeGreaterThan(4);
    session.close();
  });

  it('shows each person what happened since they last had the screen', () => {
    const session = open({ match: matchOf(seats) });
    session.liftCurtain();
    session.give(INVITE);
    expect(session.table.value.curtain).toBe('russia');
    session.liftCurtain();
    expect(session.table.value.fresh.some((event) => event.type === 'tender-opened')).toBe(true);
    session.give({ type: 'bid', asset: 'asset:tengiz', price: 1 });
    session.liftCurtain();
    expect(session.table.value.fresh.some((event) => event.type === 'sealed' && event.seat === 'russia')).toBe(true);
    expect(session.table.value.fresh.some((event) => event.type === 'order' && event.order.type === 'bid')).toBe(false);
    session.close();
  });

  it('is down again after a reload, even for the person who had the screen', () => {
    const session = open({ match: matchOf(seats, [INVITE]) });
    expect(session.table.value.curtain).toBe('russia');
    session.close();
  });
});

describe('taking an order back', () => {
  const seats = { kazakhstan: PERSON, russia: PERSON, china: PERSON };

  it('takes back the first of two cards, and not the second', () => {
    const session = open({ match: matchOf(seats) });
    const act = (order: Order): void => {
      session.liftCurtain();
      expect(session.give(order)).toBeUndefined();
    };
    act(INVITE);
    session.undo();
    expect(session.table.value.curtain).toBe('russia');
    act({ type: 'bid', asset: 'asset:tengiz', price: 1 });
    act({ type: 'bid', asset: 'asset:tengiz', price: 0 });
    session.liftCurtain();
    expect(session.table.value.canUndo).toBe(false);
    for (let i = 0; i < 20 && session.table.value.view.step !== 'posture'; i++) {
      session.liftCurtain();
      act(quietOrder(legalOrders(session.table.value.view)));
    }
    session.liftCurtain();
    expect(session.table.value.seat).toBe('russia');
    const before = fingerprint(session.table.value.view);
    expect(session.table.value.canUndo).toBe(false);
    session.give({ type: 'posture', card: { posture: 'hold' } });
    expect(session.table.value.canUndo).toBe(true);
    session.undo();
    expect(fingerprint(session.table.value.view)).toBe(before);
    expect(session.kept()?.orders.at(-1)?.type).not.toBe('posture');
    act({ type: 'posture', card: { posture: 'hold' } });
    act({ type: 'posture', card: { posture: 'hold' } });
    expect(session.table.value.curtain).toBe('china');
    expect(session.table.value.canUndo).toBe(false);
    session.close();
  });

  it('takes back manoeuvre orders one by one, and stops at the reveal', async () => {
    const session = open();
    for (let i = 0; i < 20 && session.table.value.view.step !== 'manoeuvre'; i++) {
      await settle(session);
      const { mine, view: seen } = session.table.value;
      if (mine && actor(seen) !== undefined && !seen.step.startsWith('man'))
        session.give(quietOrder(legalOrders(seen)));
      await settle(session);
    }
    expect(session.table.value.canUndo).toBe(false);
    const start = fingerprint(session.table.value.view);
    const first = legalOrders(session.table.value.view).find(({ type }) => type !== 'done');
    if (first === undefined) throw new Error('nothing to manoeuvre with');
    session.give(first);
    expect(session.table.value.canUndo).toBe(true);
    session.undo();
    expect(fingerprint(session.table.value.view)).toBe(start);
    expect(session.table.value.canUndo).toBe(false);
    session.undo();
    expect(fingerprint(session.table.value.view)).toBe(start);
    session.close();
  });
});

describe('a class that shares the table', () => {
  const seats = { kazakhstan: PERSON, russia: PERSON };

  it('hands a seat to the computer and takes it back, behind a curtain', async () => {
    const session = open({ match: matchOf(seats) });
    session.liftCurtain();
    session.handOver('russia', { player: 'ai', level: 'capable' });
    session.give(INVITE);
    await settle(session);
    expect(session.kept()?.orders.length).toBeGreaterThan(1);
    expect(session.table.value.seat).toBe('kazakhstan');
    // The last person cannot leave.
    session.handOver('kazakhstan', AI);
    expect(session.table.value.match.seats.kazakhstan.player).toBe('person');
    session.handOver('china', { player: 'person', name: 'Beijing' });
    session.handOver('kazakhstan', AI);
    await settle(session);
    const { curtain, view: seen } = session.table.value;
    if (actor(seen) !== undefined) expect(curtain).toBe('china');
    expect(session.kept()?.seats).toMatchObject({ china: { name: 'Beijing' }, kazakhstan: { player: 'ai' } });
    session.close();
  });

  it('can stop after the round being played, with valid scores, and the kept match replays to the same end', async () => {
    const session = open();
    for (let i = 0; i < 200 && session.table.value.outcome === undefined; i++) {
      await settle(session);
      const { mine, view: seen, outcome: over } = session.table.value;
      if (seen.round === 2 && seen.step === 'manoeuvre') session.curtail();
      if (mine && over === undefined) session.give(quietOrder(legalOrders(seen)));
    }
    const { outcome: result, view: end, chronicle } = session.table.value;
    expect(result).toBeDefined();
    expect(end.round).toBe(2);
    expect(chronicle.filter(({ event }) => event.type === 'last-round')).toHaveLength(1);
    await settle(session);
    const kept = session.kept();
    if (kept === undefined) throw new Error('nothing was kept');
    const again = replay(kept);
    expect(again.ok && fingerprint(outcome(again.value))).toBe(fingerprint(result));
    const reopened = open({ match: kept });
    expect(fingerprint(reopened.table.value.outcome)).toBe(fingerprint(result));
    session.close();
    reopened.close();
  });

  it('forgets that it wanted to stop no sooner than the order before is taken back', () => {
    const session = open({ match: matchOf({ russia: PERSON, china: PERSON }) });
    session.liftCurtain();
    session.curtail();
    expect(session.table.value.view.lastRound).toBe(1);
    session.give(INVITE);
    session.undo();
    expect(session.table.value.view.lastRound).toBe(1);
    session.close();
  });

  it('rests when it is paused: nobody acts, no time is counted', async () => {
    let clock = 0;
    const session = open({ now: () => clock });
    clock = 4000;
    session.give(INVITE);
    session.pause(true);
    clock = 60_000;
    await settle(session);
    expect(session.table.value.paused).toBe(true);
    expect(session.give(INVITE)?.code).toBe('not-your-turn');
    expect(session.kept()?.orders.length).toBe(1);
    session.pause(false);
    await settle(session);
    expect(session.kept()?.orders.length).toBeGreaterThan(1);
    expect(session.kept()?.spent).toBe(4);
    session.close();
  });

  it("keeps a person's reason and the time it took, and shows it to nobody else", async () => {
    let clock = 1000;
    const session = open({ match: matchOf(seats), now: () => clock });
    session.liftCurtain();
    clock = 13_500;
    session.give(INVITE, '  Everybody should be asked. ');
    await settle(session);
    expect(session.kept()?.remarks).toEqual([{ order: 1, seconds: 12.5, reason: 'Everybody should be asked.' }]);
    expect(JSON.stringify(session.table.value)).not.toContain('Everybody');
    session.close();
  });
});

it('a variation is kept as soon as it is opened, before its first order', async () => {
  const branched = open({ match: matchOf({ russia: PERSON, china: PERSON }, [INVITE]), fresh: true });
  await settle(branched);
  expect(branched.kept()?.orders).toEqual([INVITE]);
  const resumed = open({ match: matchOf({ russia: PERSON, china: PERSON }, [INVITE]), fresh: false });
  await settle(resumed);
  expect(resumed.kept()).toBeUndefined();
  branched.close();
  resumed.close();
});

it('a match that nobody plays cannot be opened, nor one whose orders are not lawful', () => {
  const nobody = { kazakhstan: AI, russia: AI, china: AI };
  expect(() => open({ match: matchOf(nobody) })).toThrow(/nobody/);
  expect(() => open({ match: matchOf({}, [{ type: 'done' }]) })).toThrow(/order 1/);
});

it('what each seat sees is the view of that seat', () => {
  for (const seat of SEATS) {
    const only = { kazakhstan: AI, russia: AI, china: AI, [seat]: PERSON };
    const session = open({
      match: matchOf(only),
      thinker: () => ({ choose: () => new Promise(() => undefined), close: () => undefined }),
    });
    expect(session.table.value.seat).toBe(seat);
    expect(fingerprint(session.table.value.view)).toBe(fingerprint(view(setup(campaign(), 11), seat)));
    session.close();
  }
});
