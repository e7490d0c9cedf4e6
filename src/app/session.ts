import { type ReadonlySignal, signal } from '@preact/signals';
import {
  actor,
  type GameEvent,
  type GameState,
  isGiant,
  legalOrders,
  type Order,
  outcome,
  type Refusal,
  refusal,
  refuse,
  SEATS,
  type Seat,
  strategyLabel,
  view,
  visibleEvents,
} from '../../rules/index.ts';
import { isFull } from '../save/is-full.ts';
import { type Outgoing, outgoing } from '../save/outgoing.ts';
import { type MatchRecord, MOST_REASON, type SeatSetup } from '../save/record.ts';
import { openReplay, type Played, type Replay } from '../save/replay.ts';
import { learnNews } from '../text/own-news.ts';
import { phraseOf } from '../text/say-name.ts';
import { t } from '../text/words.ts';
import { type AiDecision, aiDecisions, decisionAt, dispositionOf } from './ai-decisions.ts';
import { type Authority, openAuthority } from './authority.ts';
import { freshId } from './new-match.ts';
import type { AiNote, ChronicleEntry, Eyes, Table } from './table.ts';
import {
  type Advice,
  type Adviser,
  decisionSeed,
  type Ledger,
  quietOrder,
  type Thinker,
  type Thought,
  type TurningPoint,
} from './thinker.ts';
import { toldBefore } from './told-before.ts';

export type { MatchRecord, SeatSetup } from '../save/record.ts';
export type { AiNote, ChronicleEntry, Eyes, Table } from './table.ts';

/** A match in play. */
export interface Session {
  readonly table: ReadonlySignal<Table>;
  /** The public board, as anyone in the room may see it now. */
  board(): Table;
  /** Gives an order for the person at the screen, with their reason if they wrote one; says why not when it may not be given. */
  give(order: Order, reason?: string): Refusal | undefined;
  /** Takes back the last orders of this turn, if nothing has been revealed since and nobody else has acted. */
  undo(count?: number): void;
  liftCurtain(): void;
  /** Hands a seat to a person or to a computer player from now on; the last person cannot leave. */
  handOver(seat: Seat, setup: SeatSetup): void;
  /** Makes the round being played the last one. */
  curtail(): void;
  /** Lets the table rest, or go on. The question, if any, is put to everybody meanwhile. */
  pause(resting: boolean, question?: string): void;
  /** Has a computer player decide once for the person whose time is over. */
  proxy(): void;
  /** The best orders for the person at the screen, with reasons; none when advice may not be given now. */
  advise(): Promise<readonly Advice[]>;
  /** What computer players decided: everything once the game is over, nothing before. */
  decisions(): readonly AiDecision[];
  /** Why a computer player gave the order at this place. */
  explain(place: number): Promise<Ledger>;
  /** What would have changed the order at this place, if anything near does. */
  turningPoint(place: number): Promise<TurningPoint | undefined>;
  /** The table as it stood after that many orders: in play as the one at the screen may know it, afterwards as asked. */
  past(orders: number, eyes?: Eyes): Table;
  /** Who gave each order so far, and in which round. */
  steps(): readonly Pick<Played, 'seat' | 'round'>[];
  /** The whole record, once the game is over and nothing is secret any more. */
  record(): MatchRecord | undefined;
  /** What of the match may leave the device now, as `outgoing` has it; nothing for those who only look on. */
  outgoing(): Outgoing | undefined;
  /** A new match that goes on from there: of a finished game, or of one that a single person plays. */
  branch(orders: number): MatchRecord | undefined;
  close(): void;
}

export interface SessionOptions {
  readonly match: MatchRecord;
  /** Makes a computer player's head; called again when one has died. */
  readonly thinker: () => Thinker;
  /** Makes the head that a person may ask; without it nobody gives advice or reasons. */
  readonly adviser?: () => Adviser;
  /** Keeps the match after every order. */
  readonly save?: (match: MatchRecord, snapshot: GameState) => Promise<void>;
  /** How long to wait before a match that could not be kept is tried again, in milliseconds. */
  readonly retry?: number;
  /** The match is not on the shelf yet, as when it branches off another; told by its lack of orders unless given. */
  readonly fresh?: boolean;
  /** The clock, for the record's date. */
  readonly now: () => number;
  /** How long a computer player may think, in milliseconds. */
  readonly patience?: number;
  /** How long the table rests before a computer player's order is shown, in milliseconds. */
  readonly pace?: number;
  /** Lets the screen show how things stand before they are kept and the next player is asked; else it is not waited for. */
  readonly breathe?: () => Promise<void>;
}

/** Times a computer player is asked again, with a new head, before its seat plays quietly. */
const RETRIES = 2;

/** Facts after which an order cannot be taken back: something hidden has come to light. */
const REVEALS: readonly GameEvent['type'][] = ['bids-revealed', 'posture-revealed', 'news', 'round', 'reckoning'];

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** A promise that gives up after a time. */
function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), ms);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Opens a match, new or saved: replays its orders, then lets computer players go on and waits for people. */
export function openSession(options: SessionOptions): Session {
  const { thinker: makeThinker, adviser: makeAdviser, save, now, breathe } = options;
  const { patience = 5000, pace = 0, retry = 5000 } = options;
  let match = options.match;
  const isPerson = (seat: Seat): boolean => match.seats[seat].player === 'person';
  const firstPerson = (): Seat => {
    const found = SEATS.find(isPerson);
    if (found === undefined) throw new Error(`nobody plays in match ${match.id}`);
    return found;
  };
  const isShared = (): boolean => SEATS.filter(isPerson).length > 1;

  learnNews(match.scenario.cards);
  let authority: Authority = openAuthority(match);
  /** Every fact so far, with the number of orders given before it. */
  let facts: { readonly event: GameEvent; readonly round: number; readonly after: number }[] = [];
  let notes: (AiNote & { readonly after: number })[] = [];
  /** How many facts each seat has been shown. */
  let seen: Record<Seat, number> = { kazakhstan: 0, russia: 0, china: 0 };
  /** Who has the screen; nobody until a curtain is lifted, when several people share it. */
  let screen: Seat | undefined = isShared() ? undefined : firstPerson();
  let fault: string | undefined;
  let unsaved: Table['unsaved'];
  let thinking: Seat | undefined;
  let head: Thinker | undefined;
  let counsel: Adviser | undefined;
  let closed = false;
  let paused = false;
  let question: string | undefined;
  /** When the clock was last read; what was spent before is in the match. */
  let ticked = now();
  /** Counts changes of course, so that an answer to a question no longer asked is dropped. */
  let course = 0;

  /** Seconds played so far. */
  const spent = (): number => (match.spent ?? 0) + (paused ? 0 : Math.max(0, now() - ticked) / 1000);

  /** Puts the time played into the match. */
  const tick = (): void => {
    match = { ...match, spent: spent() };
    ticked = now();
  };

  const record = (events: readonly GameEvent[]): void => {
    for (const event of events) {
      const begins = event.type === 'round' || event.type === 'rules-changed';
      const round = begins ? event.round : (facts.at(-1)?.round ?? 1);
      facts.push({ event, round, after: match.orders.length });
    }
  };

  /** Plays the match's orders again from the beginning. */
  const rebuild = (): void => {
    authority.close();
    authority = openAuthority(match);
    facts = [];
    const { orders } = match;
    match = { ...match, orders: [] };
    record(authority.facts);
    const stop = (): void => {
      if (match.curtailed === match.orders.length && authority.curtail()) record(authority.facts);
    };
    for (const order of orders) {
      stop();
      const seat = actor(authority.state);
      const lawful = seat !== undefined && refusal(authority.state, seat, order) === undefined;
      if (!lawful || !authority.give(seat, order))
        throw new Error(`order ${match.orders.length + 1}, ${order.type}, cannot be replayed in match ${match.id}`);
      match = { ...match, orders: [...match.orders, order] };
      record(authority.facts);
    }
    stop();
  };

  /** How many of the last orders the person at the screen can take back: its own of this turn, down to the last thing revealed. */
  const undoable = (): number => {
    if (screen === undefined || actor(authority.state) !== screen) return 0;
    let count = 0;
    for (let place = match.orders.length; place > 0; place--) {
      const made = facts.filter((fact) => fact.after === place).map(({ event }) => event);
      const given = made.find((event) => event.type === 'order');
      if (given?.seat !== screen || made.some((event) => REVEALS.includes(event.type))) break;
      count += 1;
    }
    return count;
  };

  /** A note may be shown once its order is public, or has been revealed by a later fact. */
  const isOpen = (note: (typeof notes)[number], viewer: Seat | 'table'): boolean => {
    if (note.seat === viewer || !isGiant(note.seat)) return true;
    const reveal =
      note.order.type === 'bid' ? 'bids-revealed' : note.order.type === 'posture' ? 'posture-revealed' : undefined;
    return reveal === undefined || facts.some(({ event, after }) => event.type === reveal && after >= note.after);
  };

  /** Whether the person at the screen may ask for advice now. */
  const mayAsk = (): boolean =>
    makeAdviser !== undefined &&
    screen !== undefined &&
    match.scenario.seats?.[screen]?.assist !== 'off' &&
    actor(authority.state) === screen;

  /** The head that answers questions: a new one when the last has died. */
  const ask = async <T>(question: (adviser: Adviser) => Promise<T>): Promise<T> => {
    if (makeAdviser === undefined) throw new Error('nobody to ask');
    counsel ??= makeAdviser();
    const asked = counsel;
    try {
      return await question(asked);
    } catch (fault) {
      if (counsel === asked) counsel = undefined;
      asked.close();
      throw fault;
    }
  };

  const picture = (shownTo?: 'table'): Table => {
    const { state } = authority;
    const now = actor(state);
    const curtain = now !== undefined && isPerson(now) && now !== screen ? now : undefined;
    const viewer = shownTo ?? (curtain !== undefined || screen === undefined ? 'table' : screen);
    const entries = facts.flatMap(({ event, round }, index) =>
      visibleEvents([event], viewer, state.rules).map((known): ChronicleEntry => ({ index, round, event: known })),
    );
    const fresh = viewer === 'table' ? [] : entries.filter((entry) => entry.index >= seen[viewer]);
    if (viewer !== 'table') seen = { ...seen, [viewer]: facts.length };
    const result = outcome(state);
    const { earlier: _, ...shown } = match;
    return {
      match: { ...shown, orders: [], remarks: [] },
      seat: curtain ?? screen ?? firstPerson(),
      view: view(state, viewer),
      actor: now,
      mine: now !== undefined && now === screen && thinking === undefined,
      curtain,
      thinking,
      fault,
      unsaved,
      chronicle: entries,
      before: toldBefore(match, viewer, state),
      fresh: fresh.map(({ event }) => event),
      notes: notes.filter((note) => isOpen(note, viewer)).map(({ after: _after, ...note }) => note),
      canUndo: undoable() > 0,
      undoable: undoable(),
      onlooking: false,
      paused,
      question,
      spent: spent(),
      outcome: result,
      advisable: mayAsk(),
      strategy:
        result === undefined
          ? undefined
          : strategyLabel(
              facts.map(({ event }) => event),
              state,
            ),
    };
  };

  let opened: { readonly of: MatchRecord; readonly replay: Replay } | undefined;
  /** The match so far, ready to be looked at from any point. */
  const replayed = (): Replay => {
    if (opened?.of.orders !== match.orders || opened.of.curtailed !== match.curtailed)
      opened = { of: match, replay: openReplay(match) };
    return opened.replay;
  };

  const past = (orders: number, eyes: Eyes): Table => {
    const now = table.peek();
    const replay = replayed();
    const state = replay.at(orders);
    const knows =
      now.outcome !== undefined ? eyes : now.curtain === undefined && screen !== undefined ? screen : 'table';
    const until = replay.facts.filter(({ after }) => after <= orders);
    const shown = (event: GameEvent): GameEvent[] =>
      knows === 'all' ? [event] : visibleEvents([event], knows, state.rules);
    const result = outcome(state);
    return {
      ...now,
      seat: knows === 'all' || knows === 'table' ? now.seat : knows,
      view: knows === 'all' ? state : view(state, knows),
      actor: actor(state),
      mine: false,
      curtain: undefined,
      thinking: undefined,
      fault: undefined,
      chronicle: until.flatMap(({ event, round }, index) =>
        shown(event).map((known): ChronicleEntry => ({ index, round, event: known })),
      ),
      fresh: [],
      notes: now.notes.filter(({ round }) => round < state.round),
      canUndo: false,
      undoable: 0,
      onlooking: true,
      paused: false,
      outcome: result,
      strategy: result === undefined ? undefined : now.strategy,
    };
  };

  rebuild();
  for (const seat of SEATS) {
    const own = facts.findLast(({ event }) => event.type === 'order' && event.seat === seat);
    if (own === undefined && (isShared() || match.orders.length === 0)) continue;
    const next = isShared() ? facts.findIndex(({ after }) => after > (own?.after ?? 0)) : -1;
    seen[seat] = next < 0 ? facts.length : next;
  }
  const starts = actor(authority.state);
  // A reckoning that waits for a decision is shown again, for the decision belongs to it.
  const { step } = authority.state;
  const goesOn = match.orders.length > 0 || match.earlier !== undefined;
  if (goesOn && starts !== undefined && (step === 'take-over' || step === 'prosper'))
    seen[starts] = facts.findIndex(({ after }) => after === match.orders.length);
  thinking = starts === undefined || isPerson(starts) ? undefined : starts;
  const table = signal<Table>(picture());
  const show = (): void => {
    if (!closed) table.value = picture();
  };

  /** What has not been handed to the shelf yet: the match as it stood last. */
  let pending: { readonly match: MatchRecord; readonly snapshot: GameState } | undefined;
  let writing = false;
  let retrying: ReturnType<typeof setTimeout> | undefined;

  /** Whether the match is on the shelf as it stands, and if not, why; said as soon as it changes. */
  const tell = (trouble: Table['unsaved']): void => {
    if (unsaved === trouble) return;
    unsaved = trouble;
    show();
  };

  /** Hands the match to the shelf; what fails is tried again, by itself and with every order, until it is kept. */
  const write = async (): Promise<void> => {
    clearTimeout(retrying);
    if (writing || save === undefined) return;
    writing = true;
    if (breathe !== undefined) await breathe();
    for (let next = pending; next !== undefined; next = pending) {
      pending = undefined;
      try {
        await save(next.match, next.snapshot);
        if (pending === undefined) tell(undefined);
      } catch (trouble) {
        pending ??= next;
        tell(isFull(trouble) ? 'full' : 'failed');
        if (!closed) retrying = setTimeout(() => void write(), retry);
        break;
      }
    }
    writing = false;
  };

  const keep = (): void => {
    pending = { match, snapshot: authority.state };
    void write();
  };

  /** Notes how long a person took over the last order, and why it was given. */
  const remark = (before: number, reason: string | undefined): void => {
    const seconds = Math.round((spent() - before) * 10) / 10;
    const said = reason?.trim().slice(0, MOST_REASON) ?? '';
    const note = { order: match.orders.length, seconds, ...(said === '' ? {} : { reason: said }) };
    match = { ...match, remarks: [...(match.remarks ?? []), note] };
  };

  /** Lets an order through the door, whoever gives it. */
  const take = (seat: Seat, order: Order): boolean => {
    if (!authority.give(seat, order)) return false;
    match = { ...match, orders: [...match.orders, order], updated: now() };
    record(authority.facts);
    return true;
  };

  /** Asks a computer player, with a new head when the old one has died; at last plays quietly for it. */
  const think = async (seat: Seat): Promise<{ thought: Thought; failed: boolean }> => {
    const { state } = authority;
    const disposition = dispositionOf(match, state, seat);
    const seed = decisionSeed(match.seed, match.orders.length);
    for (let attempt = 0; attempt <= RETRIES; attempt++) {
      try {
        head ??= makeThinker();
        const thought = await within(patience, head.choose(view(state, seat), seat, disposition, seed));
        if (refusal(state, seat, thought.order) === undefined) return { thought, failed: false };
        throw new Error('a refused order');
      } catch {
        head?.close();
        head = undefined;
        if (closed) break;
      }
    }
    return { thought: { order: quietOrder(legalOrders(state)), motives: [] }, failed: true };
  };

  /** The computer player whose turn it is, if it is one's. */
  const due = (): Seat | undefined => {
    const seat = actor(authority.state);
    return seat === undefined || isPerson(seat) ? undefined : seat;
  };

  /** Lets computer players act until a person must. Every step is one picture, so that nothing fresh is skipped. */
  const drive = async (): Promise<void> => {
    const mine = ++course;
    for (let seat = thinking; seat !== undefined; seat = thinking) {
      const rested = wait(pace);
      if (breathe !== undefined) await breathe();
      if (closed || mine !== course) return;
      const [{ thought, failed }] = await Promise.all([think(seat), rested]);
      if (closed || mine !== course) return;
      if (failed) fault = t('shell.faultThinker', { who: phraseOf(seat) });
      const { round } = authority.state;
      take(seat, thought.order);
      tick();
      keep();
      if (thought.motives.length > 0)
        notes.push({ seat, round, order: thought.order, motives: thought.motives, after: match.orders.length });
      thinking = due();
      show();
    }
  };

  /** Shows where things stand now, and has whoever is due go on; what a computer player was asked before is dropped. */
  const turn = (): void => {
    course++;
    thinking = paused ? undefined : due();
    show();
    if (thinking !== undefined) void drive();
  };

  if (options.fresh ?? match.orders.length === 0) keep();
  if (thinking !== undefined) void drive();

  return {
    table,
    give(order, reason) {
      const { state } = authority;
      const seat = actor(state);
      if (closed || paused || screen === undefined || seat === undefined || seat !== screen)
        return refuse(seat === undefined ? 'game-over' : 'not-your-turn');
      const no = refusal(state, seat, order);
      if (no !== undefined) return no;
      const before = match.spent ?? 0;
      course++;
      if (!take(seat, order)) return refuse('malformed');
      remark(before, reason);
      tick();
      keep();
      fault = undefined;
      thinking = due();
      show();
      if (thinking !== undefined) void drive();
      return undefined;
    },
    undo(count = 1) {
      if (closed || count < 1 || count > undoable()) return;
      const orders = match.orders.slice(0, -count);
      const remarks = (match.remarks ?? []).filter(({ order }) => order <= orders.length);
      const curtailed = match.curtailed === undefined ? {} : { curtailed: Math.min(match.curtailed, orders.length) };
      match = { ...match, ...curtailed, orders, remarks, updated: now() };
      notes = notes.filter((note) => note.after <= match.orders.length);
      rebuild();
      for (const seat of SEATS) seen[seat] = Math.min(seen[seat], facts.length);
      keep();
      show();
    },
    liftCurtain() {
      const { curtain } = table.value;
      if (closed || curtain === undefined) return;
      screen = curtain;
      show();
    },
    handOver(seat, setup) {
      const others = SEATS.some((other) => other !== seat && isPerson(other));
      if (closed || (setup.player === 'ai' && !others)) return;
      match = { ...match, seats: { ...match.seats, [seat]: setup }, updated: now() };
      // Who leaves takes their eyes off the screen: the next person lifts a curtain.
      if (screen === seat && setup.player === 'ai') screen = undefined;
      turn();
      keep();
    },
    curtail() {
      if (closed || !authority.curtail()) return;
      match = { ...match, curtailed: match.orders.length, updated: now() };
      record(authority.facts);
      turn();
      keep();
    },
    board: () => ({
      ...picture('table'),
      match: { ...table.peek().match, seed: 0 },
      seat: 'kazakhstan',
      mine: false,
      curtain: undefined,
      canUndo: false,
      undoable: 0,
      unsaved: undefined,
      onlooking: true,
    }),
    proxy() {
      const seat = actor(authority.state);
      if (closed || paused || seat === undefined || !isPerson(seat)) return;
      thinking = seat;
      show();
      void drive();
    },
    pause(resting, asked) {
      if (closed || paused === resting) return;
      if (resting) tick();
      else ticked = now();
      paused = resting;
      question = resting ? asked : undefined;
      turn();
    },
    async advise() {
      const { state } = authority;
      if (closed || screen === undefined || !mayAsk()) return [];
      const seat = screen;
      const at = match.orders.length;
      const advice = await ask((one) => one.advise(view(state, seat), seat, decisionSeed(match.seed, at)));
      return at === match.orders.length ? advice : [];
    },
    decisions: () => (outcome(authority.state) === undefined ? [] : aiDecisions(match)),
    async explain(place) {
      if (outcome(authority.state) === undefined) throw new Error('the reasons of others are told after the game');
      const { seen, seat, disposition, seed, order } = decisionAt(match, place);
      return ask((one) => one.explain(seen, seat, disposition, seed, order));
    },
    async turningPoint(place) {
      if (outcome(authority.state) === undefined) throw new Error('the reasons of others are told after the game');
      const { seen, seat, disposition, seed, order } = decisionAt(match, place);
      return ask((one) => one.turningPoint(seen, seat, disposition, seed, order));
    },
    past: (orders, eyes = 'table') => past(orders, eyes),
    steps: () => replayed().steps.map(({ seat, round }) => ({ seat, round })),
    record: () => (outcome(authority.state) === undefined ? undefined : match),
    outgoing: () => outgoing(match),
    branch(orders) {
      if (orders > match.orders.length || (isShared() && outcome(authority.state) === undefined)) return undefined;
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
    close() {
      closed = true;
      course++;
      clearTimeout(retrying);
      head?.close();
      head = undefined;
      counsel?.close();
      counsel = undefined;
      authority.close();
    },
  };
}
