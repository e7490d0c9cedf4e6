import { type ReadonlySignal, signal } from '@preact/signals';
import {
  actor,
  type GameState,
  type Order,
  outcome,
  type Refusal,
  refusal,
  refuse,
  SEATS,
  type Seat,
  view,
} from '../../rules/index.ts';
import { type Outgoing, outgoing } from '../save/outgoing.ts';
import type { MatchRecord, SeatSetup } from '../save/record.ts';
import type { Played } from '../save/replay.ts';
import { learnNews } from '../text/own-news.ts';
import { phraseOf } from '../text/say-name.ts';
import { t } from '../text/words.ts';
import { type AiDecision, aiDecisions, decisionAt } from './ai-decisions.ts';
import { openHeads } from './heads.ts';
import { openKeeper } from './keep-match.ts';
import { openCourse } from './match-course.ts';
import type { Eyes, Table } from './table.ts';
import { type DatedNote, pictureOfPast, pictureOfTable, shownBefore } from './table-picture.ts';
import { type Advice, type Adviser, decisionSeed, type Ledger, type Thinker, type TurningPoint } from './thinker.ts';

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

/** Frames that come before a computer player is asked: while the first is still being put on the screen, it would take a core from it. */
const HEAD_START = 2;

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The reasons of others would tell what they hold: they are told after the game. */
const tooSoon = (): Promise<never> => Promise.reject(new Error('the reasons of others are told after the game'));

/** Opens a match, new or saved: replays its orders, then lets computer players go on and waits for people. */
export function openSession(options: SessionOptions): Session {
  const { save, now, breathe, patience = 5000, pace = 0, retry = 5000 } = options;
  learnNews(options.match.scenario.cards);
  const course = openCourse(options.match, now);
  const heads = openHeads(options.thinker, options.adviser, patience);
  const keeper = openKeeper({ save, retry, breathe, changed: () => show() });
  let notes: readonly DatedNote[] = [];
  /** How many facts each seat has been shown. */
  let seen = shownBefore(course);
  /** Who has the screen; nobody until a curtain is lifted, when several people share it. */
  let screen: Seat | undefined = course.isShared() ? undefined : course.firstPerson();
  let fault: string | undefined;
  let thinking = course.due();
  let question: string | undefined;
  let closed = false;
  /** Counts the turns taken, so that an answer to a question no longer asked is dropped. */
  let turns = 0;

  const isOver = (): boolean => outcome(course.state) !== undefined;

  /** The person who must lift the curtain first. */
  const curtain = (): Seat | undefined => {
    const acts = actor(course.state);
    return acts !== undefined && course.isPerson(acts) && acts !== screen ? acts : undefined;
  };

  /** Whether the person at the screen may ask for advice now. */
  const mayAsk = (): boolean =>
    options.adviser !== undefined &&
    screen !== undefined &&
    course.match.scenario.seats?.[screen]?.assist !== 'off' &&
    actor(course.state) === screen;

  const picture = (shownTo?: 'table'): Table => {
    const hidden = curtain();
    const viewer = shownTo ?? (hidden === undefined && screen !== undefined ? screen : 'table');
    const acts = actor(course.state);
    const drawn = pictureOfTable(course, viewer, {
      seat: hidden ?? screen ?? course.firstPerson(),
      mine: acts !== undefined && acts === screen && thinking === undefined,
      curtain: hidden,
      thinking,
      fault,
      unsaved: keeper.trouble,
      question,
      advisable: mayAsk(),
      notes,
      shown: viewer === 'table' ? 0 : seen[viewer],
      undoable: course.undoable(screen),
    });
    if (viewer !== 'table') seen = { ...seen, [viewer]: course.facts.length };
    return drawn;
  };

  const table = signal<Table>(picture());
  const show = (): void => {
    if (!closed) table.value = picture();
  };
  const keep = (): void => keeper.keep(course.match, course.state);

  /** Lets computer players act until a person must. Every step is one picture, so that nothing fresh is skipped. */
  const drive = async (): Promise<void> => {
    const mine = ++turns;
    for (let seat = thinking; seat !== undefined; seat = thinking) {
      const rested = wait(pace);
      for (let frame = 0; breathe !== undefined && frame < HEAD_START; frame++) await breathe();
      if (closed || mine !== turns) return;
      const [{ thought, failed }] = await Promise.all([heads.think(course.match, course.state, seat), rested]);
      if (closed || mine !== turns) return;
      if (failed) fault = t('shell.faultThinker', { who: phraseOf(seat) });
      const { order, motives } = thought;
      const { round } = course.state;
      course.take(seat, order);
      keep();
      if (motives.length > 0) notes = [...notes, { seat, round, order, motives, after: course.match.orders.length }];
      thinking = course.due();
      show();
    }
  };

  /** Shows where things stand now, and has whoever is due go on; what a computer player was asked before is dropped. */
  const turn = (): void => {
    turns++;
    thinking = course.paused ? undefined : course.due();
    show();
    if (thinking !== undefined) void drive();
  };

  if (options.fresh ?? course.match.orders.length === 0) keep();
  if (thinking !== undefined) void drive();

  return {
    table,
    give(order, reason) {
      const { state, paused } = course;
      const seat = actor(state);
      if (closed || paused || screen === undefined || seat === undefined || seat !== screen)
        return refuse(seat === undefined ? 'game-over' : 'not-your-turn');
      const no = refusal(state, seat, order);
      if (no !== undefined) return no;
      turns++;
      if (!course.take(seat, order, { reason })) return refuse('malformed');
      keep();
      fault = undefined;
      turn();
      return undefined;
    },
    undo(count = 1) {
      if (closed || count < 1 || count > course.undoable(screen)) return;
      course.takeBack(count);
      notes = notes.filter((note) => note.after <= course.match.orders.length);
      for (const seat of SEATS) seen[seat] = Math.min(seen[seat], course.facts.length);
      keep();
      show();
    },
    liftCurtain() {
      const waits = table.value.curtain;
      if (closed || waits === undefined) return;
      screen = waits;
      show();
    },
    handOver(seat, setup) {
      const others = SEATS.some((other) => other !== seat && course.isPerson(other));
      if (closed || (setup.player === 'ai' && !others)) return;
      course.seat(seat, setup);
      // Who leaves takes their eyes off the screen: the next person lifts a curtain.
      if (screen === seat && setup.player === 'ai') screen = undefined;
      turn();
      keep();
    },
    curtail() {
      if (closed || !course.curtail()) return;
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
      const seat = actor(course.state);
      if (closed || course.paused || seat === undefined || !course.isPerson(seat)) return;
      thinking = seat;
      show();
      void drive();
    },
    pause(resting, asked) {
      if (closed || course.paused === resting) return;
      course.rest(resting);
      question = resting ? asked : undefined;
      turn();
    },
    async advise() {
      const { state, match } = course;
      if (closed || screen === undefined || !mayAsk()) return [];
      const seat = screen;
      const at = match.orders.length;
      const advice = await heads.ask((one) => one.advise(view(state, seat), seat, decisionSeed(match.seed, at)));
      return at === course.match.orders.length ? advice : [];
    },
    decisions: () => (isOver() ? aiDecisions(course.match) : []),
    async explain(place) {
      if (!isOver()) return tooSoon();
      const { seen: knew, seat, disposition, seed, order } = decisionAt(course.match, place);
      return heads.ask((one) => one.explain(knew, seat, disposition, seed, order));
    },
    async turningPoint(place) {
      if (!isOver()) return tooSoon();
      const { seen: knew, seat, disposition, seed, order } = decisionAt(course.match, place);
      return heads.ask((one) => one.turningPoint(knew, seat, disposition, seed, order));
    },
    past(orders, eyes = 'table') {
      const shown = table.peek();
      const own = shown.curtain === undefined && screen !== undefined ? screen : 'table';
      return pictureOfPast(shown, course.replay(), orders, shown.outcome === undefined ? own : eyes);
    },
    steps: () => course.replay().steps.map(({ seat, round }) => ({ seat, round })),
    record: () => (isOver() ? course.match : undefined),
    outgoing: () => outgoing(course.match),
    branch(orders) {
      const may = orders <= course.match.orders.length && (!course.isShared() || isOver());
      return may ? course.branch(orders) : undefined;
    },
    close() {
      closed = true;
      turns++;
      keeper.close();
      heads.close();
      course.close();
    },
  };
}
