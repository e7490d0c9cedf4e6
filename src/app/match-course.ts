import { actor, type GameEvent, type GameState, type Order, refusal, SEATS, type Seat } from '../../rules/index.ts';
import { type MatchRecord, MOST_REASON, type SeatSetup } from '../save/record.ts';
import { type Fact, openReplay, type Replay } from '../save/replay.ts';
import { t } from '../text/words.ts';
import { type Authority, openAuthority } from './authority.ts';
import { freshId } from './new-match.ts';

/** A match as it takes its course: its record, where it stands, what has come about, and the time spent on it. */
export interface MatchCourse {
  readonly match: MatchRecord;
  /** The whole position, hidden parts included: never shown, only viewed. */
  readonly state: GameState;
  /** Every fact so far, with the number of orders given before it. */
  readonly facts: readonly Fact[];
  /** Seconds played so far, pauses left out. */
  readonly spent: number;
  /** The table rests: no time is counted. */
  readonly paused: boolean;
  isPerson(seat: Seat): boolean;
  firstPerson(): Seat;
  /** Several people play at one screen. */
  isShared(): boolean;
  /** The computer player whose turn it is, if it is one's. */
  due(): Seat | undefined;
  /** How many of the last orders this person can take back: its own of this turn, down to the last thing revealed. */
  undoable(seat: Seat | undefined): number;
  /** Lets an order through the door, whoever gives it; of a person, how long it took and why it was given is noted. */
  take(seat: Seat, order: Order, person?: { readonly reason: string | undefined }): boolean;
  /** Takes the last orders back. */
  takeBack(count: number): void;
  /** Makes the round being played the last; false when it already is. */
  curtail(): boolean;
  /** Sets a person or a computer player on a seat. */
  seat(seat: Seat, setup: SeatSetup): void;
  /** Lets the clock rest, or go on. */
  rest(resting: boolean): void;
  /** The match so far, ready to be looked at from any point. */
  replay(): Replay;
  /** A new match that goes on after that many orders. */
  branch(orders: number): MatchRecord;
  close(): void;
}

/** Facts after which an order cannot be taken back: something hidden has come to light. */
const REVEALS: readonly GameEvent['type'][] = ['bids-revealed', 'posture-revealed', 'news', 'round', 'reckoning'];

/** Takes a match up where its orders end. */
export function openCourse(record: MatchRecord, now: () => number): MatchCourse {
  let match = record;
  let authority: Authority = openAuthority(match);
  let facts: Fact[] = [];
  let paused = false;
  /** When the clock was last read; what was spent before is in the match. */
  let ticked = now();
  let opened: { readonly of: MatchRecord; readonly replay: Replay } | undefined;

  const isPerson = (seat: Seat): boolean => match.seats[seat].player === 'person';
  const spent = (): number => (match.spent ?? 0) + (paused ? 0 : Math.max(0, now() - ticked) / 1000);

  /** Puts the time played into the match. */
  const tick = (): void => {
    match = { ...match, spent: spent() };
    ticked = now();
  };

  const note = (events: readonly GameEvent[]): void => {
    for (const event of events) {
      const begins = event.type === 'round' || event.type === 'rules-changed';
      const round = begins ? event.round : (facts.at(-1)?.round ?? 1);
      facts.push({ event, round, after: match.orders.length });
    }
  };

  /** Plays the match's orders from the position it begins with. */
  const playAgain = (): void => {
    facts = [];
    const { orders } = match;
    match = { ...match, orders: [] };
    note(authority.facts);
    const stop = (): void => {
      if (match.curtailed === match.orders.length && authority.curtail()) note(authority.facts);
    };
    for (const order of orders) {
      stop();
      const seat = actor(authority.state);
      const lawful = seat !== undefined && refusal(authority.state, seat, order) === undefined;
      if (!lawful || !authority.give(seat, order))
        throw new Error(`order ${match.orders.length + 1}, ${order.type}, cannot be replayed in match ${match.id}`);
      match = { ...match, orders: [...match.orders, order] };
      note(authority.facts);
    }
    stop();
  };

  /** Notes how long a person took over the last order, and why it was given. */
  const remark = (before: number, reason: string | undefined): void => {
    const seconds = Math.round((spent() - before) * 10) / 10;
    const said = reason?.trim().slice(0, MOST_REASON) ?? '';
    const made = { order: match.orders.length, seconds, ...(said === '' ? {} : { reason: said }) };
    match = { ...match, remarks: [...(match.remarks ?? []), made] };
  };

  playAgain();
  return {
    get match() {
      return match;
    },
    get state() {
      return authority.state;
    },
    get facts() {
      return facts;
    },
    get spent() {
      return spent();
    },
    get paused() {
      return paused;
    },
    isPerson,
    firstPerson() {
      const found = SEATS.find(isPerson);
      if (found === undefined) throw new Error(`nobody plays in match ${match.id}`);
      return found;
    },
    isShared: () => SEATS.filter(isPerson).length > 1,
    due() {
      const seat = actor(authority.state);
      return seat === undefined || isPerson(seat) ? undefined : seat;
    },
    undoable(seat) {
      if (seat === undefined || actor(authority.state) !== seat) return 0;
      let count = 0;
      for (let place = match.orders.length; place > 0; place--) {
        const made = facts.filter((fact) => fact.after === place).map(({ event }) => event);
        const given = made.find((event) => event.type === 'order');
        if (given?.seat !== seat || made.some((event) => REVEALS.includes(event.type))) break;
        count += 1;
      }
      return count;
    },
    take(seat, order, person) {
      const before = match.spent ?? 0;
      if (!authority.give(seat, order)) return false;
      match = { ...match, orders: [...match.orders, order], updated: now() };
      note(authority.facts);
      if (person !== undefined) remark(before, person.reason);
      tick();
      return true;
    },
    takeBack(count) {
      const orders = match.orders.slice(0, -count);
      const remarks = (match.remarks ?? []).filter(({ order }) => order <= orders.length);
      const curtailed = match.curtailed === undefined ? {} : { curtailed: Math.min(match.curtailed, orders.length) };
      match = { ...match, ...curtailed, orders, remarks, updated: now() };
      authority.close();
      authority = openAuthority(match);
      playAgain();
    },
    curtail() {
      if (!authority.curtail()) return false;
      match = { ...match, curtailed: match.orders.length, updated: now() };
      note(authority.facts);
      return true;
    },
    seat(seat, setup) {
      match = { ...match, seats: { ...match.seats, [seat]: setup }, updated: now() };
    },
    rest(resting) {
      if (resting) tick();
      else ticked = now();
      paused = resting;
    },
    replay() {
      if (opened?.of.orders !== match.orders || opened.of.curtailed !== match.curtailed)
        opened = { of: match, replay: openReplay(match) };
      return opened.replay;
    },
    branch(orders) {
      const { curtailed, ...rest } = match;
      return {
        ...rest,
        id: freshId(),
        name: t('shell.variationOf', { name: match.name }).slice(0, 60),
        orders: match.orders.slice(0, orders),
        remarks: (match.remarks ?? []).filter(({ order }) => order <= orders),
        ...(curtailed !== undefined && curtailed < orders ? { curtailed } : {}),
        created: now(),
        updated: now(),
      };
    },
    close: () => authority.close(),
  };
}
