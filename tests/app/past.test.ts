import { describe, expect, it } from 'vitest';
import { actor, legalOrders, type Order, type Seat } from '../../rules/index.ts';
import { type MatchRecord, openSession, type SeatSetup, type Session } from '../../src/app/session.ts';
import { quietOrder } from '../../src/app/thinker.ts';
import { fingerprint, openReplay, replay } from '../../src/save/replay.ts';
import { finishedGame } from '../support/finished-game.ts';

const PERSON: SeatSetup = { player: 'person' };

/** A session on a match that nobody plays on by themselves. */
const opened = (match: MatchRecord): Session =>
  openSession({
    match,
    thinker: () => ({ choose: () => new Promise(() => undefined), close: () => undefined }),
    now: () => 5,
  });

const cut = (match: MatchRecord, orders: number, seats: Partial<Record<Seat, SeatSetup>> = {}): MatchRecord => ({
  ...match,
  orders: match.orders.slice(0, orders),
  seats: { ...match.seats, ...seats },
});

/** Sealed bids and cards of others that can be read in a picture of the table. */
function readable(of: ReturnType<Session['past']>, viewer: Seat | 'table'): string[] {
  const found: string[] = [];
  for (const { event } of of.chronicle)
    if (
      event.type === 'order' &&
      (event.order.type === 'bid' || event.order.type === 'posture') &&
      event.seat !== viewer
    )
      found.push(`${event.seat} ${event.order.type}`);
  const { view } = of;
  for (const giant of ['russia', 'china'] as const) {
    if (giant === viewer) continue;
    if (view.step === 'posture' && view[giant].laid.some((card) => card !== 'sealed')) found.push(`${giant} card`);
    const bid = view.step === 'bid' ? view.tender?.bids[giant] : undefined;
    if (bid !== undefined && bid !== 'sealed') found.push(`${giant} bid`);
  }
  return [...found, ...(view.deck.length > 0 ? ['deck'] : [])];
}

describe('the past of a match', () => {
  it('in play is what the one at the screen may know, whoever asks to see more', () => {
    const match = cut(finishedGame(2), 60);
    const session = opened(match);
    for (let order = 0; order <= 60; order++)
      for (const eyes of ['all', 'russia', 'table', 'kazakhstan'] as const)
        expect(readable(session.past(order, eyes), 'kazakhstan'), `${order} ${eyes}`).toEqual([]);
    expect(session.record()).toBeUndefined();
    session.close();
  });

  it('while the curtain is down is what anyone at the table may know', () => {
    const session = opened(cut(finishedGame(2), 60, { russia: PERSON, china: PERSON }));
    expect(session.table.value.curtain).toBeDefined();
    for (let order = 0; order <= 60; order++)
      expect(readable(session.past(order, 'all'), 'table'), `after ${order}`).toEqual([]);
    session.close();
  });

  it('after the end is seen through any eyes, and with all cards open is the very position', () => {
    const match = finishedGame(2);
    const session = opened(match);
    const seen = openReplay(match);
    for (let order = 0; order <= match.orders.length; order += 7) {
      expect(fingerprint(session.past(order, 'all').view)).toBe(fingerprint(seen.at(order)));
      expect(readable(session.past(order, 'russia'), 'russia')).toEqual([]);
      expect(session.past(order, 'all').mine).toBe(false);
    }
    expect(session.record()?.orders).toEqual(match.orders);
    session.close();
  });

  it('is played on as another match, and stays as it was', () => {
    const match = finishedGame(2);
    const session = opened(match);
    const branch = session.branch(33);
    if (branch === undefined) throw new Error('no variation');
    expect(branch.id).not.toBe(match.id);
    const on = replay(branch);
    expect(on.ok && fingerprint(on.value)).toBe(fingerprint(openReplay(match).at(33)));
    expect(session.record()).toEqual(match);
    session.close();
  });

  it('of a game that several people still play cannot be played on: it would show what lies sealed', () => {
    const session = opened(cut(finishedGame(2), 40, { russia: PERSON }));
    expect(session.branch(20)).toBeUndefined();
    session.close();
  });
});

describe('orders taken back', () => {
  it('go back to any own order of the manoeuvre, and not past what was revealed', () => {
    const seats = { russia: PERSON, china: PERSON };
    const session = opened({ ...cut(finishedGame(2), 0), seats: { kazakhstan: PERSON, ...seats } });
    const give = (order: Order): void => {
      session.liftCurtain();
      expect(session.give(order)).toBeUndefined();
    };
    session.liftCurtain();
    for (let i = 0; session.table.value.view.step !== 'manoeuvre'; i++) {
      expect(i).toBeLessThan(40);
      give(quietOrder(legalOrders(session.table.value.view)));
      session.liftCurtain();
    }
    expect(session.table.value.undoable).toBe(0);
    const places: string[] = [fingerprint(session.table.value.view)];
    while (places.length < 3) {
      const order = legalOrders(session.table.value.view).find(({ type }) => type !== 'done');
      if (order === undefined || actor(session.table.value.view) === undefined) throw new Error('nothing to give');
      give(order);
      places.push(fingerprint(session.table.value.view));
    }
    expect(session.table.value.undoable).toBe(2);
    session.undo(3);
    expect(fingerprint(session.table.value.view)).toBe(places[2]);
    session.undo(2);
    expect(fingerprint(session.table.value.view)).toBe(places[0]);
    expect(session.table.value.undoable).toBe(0);
    session.close();
  });

  it('are in a whole hot-seat game only one’s own, of this round, with nothing brought to light since', () => {
    const PEOPLE = { kazakhstan: PERSON, russia: PERSON, china: PERSON };
    const LIGHT = ['bids-revealed', 'posture-revealed', 'news', 'round', 'reckoning'];
    let most = 0;
    for (const seed of [2, 9]) {
      const match = finishedGame(seed);
      const session = opened({ ...cut(match, 0), seats: PEOPLE });
      const views: string[] = [];
      for (const [place, order] of match.orders.entries()) {
        session.liftCurtain();
        const { table } = session;
        views[place] = fingerprint(table.value.view);
        const { undoable, seat, view } = table.value;
        most = Math.max(most, undoable);
        if (undoable > 0) {
          const last = session.steps().slice(-undoable);
          expect(last.map((step) => [step.seat, step.round])).toEqual(last.map(() => [seat, view.round]));
          const own = table.value.chronicle.filter(({ event }) => event.type === 'order' && event.seat === seat);
          const since = own.at(-undoable)?.index ?? 0;
          const told = table.value.chronicle.filter(({ index }) => index >= since).map(({ event }) => event.type);
          expect(told.filter((type) => LIGHT.includes(type))).toEqual([]);
          // Taken back and given again, it is the same game.
          session.undo(undoable + 1);
          expect(session.steps()).toHaveLength(place);
          const again = match.orders.slice(place - undoable, place);
          session.undo(undoable);
          expect(fingerprint(table.value.view)).toBe(views[place - undoable]);
          for (const one of again) expect(session.give(one)).toBeUndefined();
          expect(fingerprint(table.value.view)).toBe(views[place]);
        }
        expect(session.give(order)).toBeUndefined();
      }
      expect(session.table.value.undoable).toBe(0);
      session.close();
    }
    expect(most).toBeGreaterThanOrEqual(2);
  });
});

describe('stepping through a game', () => {
  /** Milliseconds of one core, so that a busy machine does not count. */
  const spent = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  const MOST = 50;

  it(`shows any order of the longest of sixty games, through any eyes, in under ${MOST} ms, the first time too`, () => {
    const games = Array.from({ length: 60 }, (_, seed) => finishedGame(seed + 1));
    const longest = games.reduce((most, one) => (one.orders.length > most.orders.length ? one : most));
    const session = opened(longest);
    const times: number[] = [];
    for (const eyes of ['all', 'kazakhstan', 'table'] as const)
      for (let place = longest.orders.length; place >= 0; place--) {
        const before = spent();
        session.past(place, eyes);
        times.push(spent() - before);
      }
    expect(longest.orders.length).toBeGreaterThan(80);
    expect(Math.max(...times)).toBeLessThan(MOST);
    session.close();
  });
});
