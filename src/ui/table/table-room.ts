import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import {
  type AssetId,
  type Order,
  type Refusal,
  type RouteId,
  refusal,
  type Seat,
  type Track,
} from '../../../rules/index.ts';
import type { Session, Table } from '../../app/session.ts';
import { type Moment, momentsSince } from './moments.ts';
import { type OrderColumn, orderColumns } from './order-columns.ts';
import { type Preview, previewOf } from './preview.ts';
import { reckoningStories, type Story, type StoryStep } from './reckoning-story.ts';

/** What the why card is about: a figure, or a power's weight. */
export type WhyOf = Track | 'weight.russia' | 'weight.china' | 'weight.west';

/** Which part of the table a narrow screen shows. */
export type Tab = 'orders' | 'powers' | 'chronicle';

/** What happens at one screen around the table that is nobody's order: what is looked at, weighed and skipped. */
export interface TableRoom {
  readonly session: Session;
  readonly table: ReadonlySignal<Table>;
  readonly columns: ReadonlySignal<readonly OrderColumn[]>;
  /** The order that is being weighed, and what it would do. */
  readonly weighed: Signal<Order | undefined>;
  /** What is being laid out on the tender's table or only pointed at: shown as ghosts, not yet to be confirmed. */
  readonly drafted: Signal<Order | undefined>;
  readonly preview: ReadonlySignal<Preview | undefined>;
  /** The row of the order bar whose targets are shown. */
  readonly openRow: Signal<string | undefined>;
  readonly selected: Signal<AssetId | RouteId | undefined>;
  /** What is pointed at or in focus, with the place on the screen it stands at: its card is shown there. */
  readonly pointed: Signal<{ readonly id: string; readonly anchor: Element } | undefined>;
  /** The part of the reckoning being told: what it is about is marked on the map, and the figures stand as it leaves them. */
  readonly told: Signal<StoryStep | undefined>;
  readonly why: Signal<{ readonly of: WhyOf; readonly anchor: HTMLElement } | undefined>;
  readonly tab: Signal<Tab>;
  /** Scenes still to be shown, the first one now. */
  readonly moments: Signal<readonly Moment[]>;
  readonly stories: ReadonlySignal<readonly Story[]>;
  /** Place among the stories of the reckoning on screen. */
  readonly story: Signal<number | undefined>;
  /** Why the last order was refused at the door. */
  readonly refused: Signal<Refusal | undefined>;
  /** Why the person gives the next order, where the preset asks. */
  readonly reason: Signal<string>;
  /** An order was held back because the preset demands a reason. */
  readonly reasonMissing: Signal<boolean>;
  give(order: Order): boolean;
  undo(count?: number): void;
  skipMoment(): void;
  dispose(): void;
  readonly openRule: (rule?: string) => void;
}

/** How far each seat has seen the chronicle, for as long as the match is open. */
const SEEN = new WeakMap<Session, Map<Seat, number>>();

function seenBy(session: Session): Map<Seat, number> {
  const known = SEEN.get(session);
  if (known !== undefined) return known;
  const fresh = new Map<Seat, number>();
  SEEN.set(session, fresh);
  return fresh;
}

/**
 * Where a seat's eye begins: at the facts of the first picture it is shown, or, in a game that is taken up again, at the
 * last news if nobody has given an order since.
 */
function firstSeen({ chronicle, fresh }: Table): number {
  if (fresh.length >= chronicle.length) return -1;
  const before = chronicle.at(-1 - fresh.length)?.index ?? chronicle.at(-1)?.index ?? -1;
  const news = chronicle.findLastIndex(({ event }) => event.type === 'news');
  const answered = chronicle.slice(news + 1).some(({ event }) => event.type === 'order');
  return news < 0 || answered ? before : Math.min(before, (chronicle[news]?.index ?? 0) - 1);
}

/** Sets up what one screen needs around a session. Call `dispose` when the screen goes. */
export function makeTableRoom(session: Session, openRule: (rule?: string) => void): TableRoom {
  const { table } = session;
  const weighed = signal<Order | undefined>(undefined);
  const drafted = signal<Order | undefined>(undefined);
  const openRow = signal<string | undefined>(undefined);
  const selected = signal<AssetId | RouteId | undefined>(undefined);
  const pointed = signal<TableRoom['pointed']['value']>(undefined);
  const told = signal<StoryStep | undefined>(undefined);
  const why = signal<TableRoom['why']['value']>(undefined);
  const tab = signal<Tab>('orders');
  const moments = signal<readonly Moment[]>([]);
  const story = signal<number | undefined>(undefined);
  const refused = signal<Refusal | undefined>(undefined);
  const reason = signal('');
  const reasonMissing = signal(false);
  const columns = computed(() => {
    const { view, seat, mine } = table.value;
    return mine ? orderColumns(view, seat) : [];
  });
  const preview = computed(() => {
    const order = weighed.value ?? drafted.value;
    const { view, mine, seat } = table.value;
    // What was weighed may have become impossible under one's eyes.
    if (order === undefined || !mine || refusal(view, seat, order) !== undefined) return undefined;
    return previewOf(view, order);
  });
  const stories = computed(() => reckoningStories(table.value.chronicle));

  const watch = effect(() => {
    const now = table.value;
    if (now.curtain !== undefined || now.onlooking) return;
    const seen = seenBy(session);
    const last = now.chronicle.at(-1)?.index ?? -1;
    const from = seen.get(now.seat) ?? firstSeen(now);
    seen.set(now.seat, last);
    if (last <= from) return;
    const scenes = momentsSince(now.chronicle, from, now.seat);
    const waiting = moments.peek();
    // A reckoning that goes on after a decision is the one already on screen.
    const open = waiting.at(0)?.kind === 'reckoning';
    const next = open && scenes[0]?.kind === 'reckoning' ? scenes.slice(1) : scenes;
    if (open || waiting.length > 0) moments.value = [...waiting, ...next];
    else moments.value = scenes;
    if (story.peek() === undefined && moments.peek().at(0)?.kind === 'reckoning')
      story.value = stories.peek().length - 1;
  });

  // Who weighs an order has turned to the map: the scene over it goes.
  const turn = effect(() => {
    if (weighed.value !== undefined) moments.value = moments.peek().filter((moment) => moment.kind === 'reckoning');
  });

  return {
    session,
    table,
    columns,
    weighed,
    drafted,
    preview,
    openRow,
    selected,
    pointed,
    told,
    why,
    tab,
    moments,
    stories,
    story,
    refused,
    reason,
    reasonMissing,
    openRule,
    give(order) {
      const needed = table.peek().match.scenario.teaching?.rationale === 'required';
      reasonMissing.value = needed && reason.peek().trim() === '';
      if (reasonMissing.peek()) return false;
      // Who goes on playing has seen enough of the scene.
      moments.value = moments.peek().filter((moment) => moment.kind === 'reckoning');
      why.value = undefined;
      const no = session.give(order, reason.peek());
      refused.value = no;
      if (no !== undefined) return false;
      reason.value = '';
      weighed.value = undefined;
      drafted.value = undefined;
      openRow.value = undefined;
      return true;
    },
    undo(count = 1) {
      weighed.value = undefined;
      openRow.value = undefined;
      moments.value = [];
      story.value = undefined;
      session.undo(count);
    },
    skipMoment() {
      const [first, ...rest] = moments.peek();
      if (first?.kind === 'reckoning') story.value = undefined;
      moments.value = rest;
      if (rest[0]?.kind === 'reckoning') story.value = stories.peek().length - 1;
    },
    dispose() {
      watch();
      turn();
    },
  };
}

export const RoomContext = createContext<TableRoom | undefined>(undefined);

/** The room this part of the screen stands in. */
export function useRoom(): TableRoom {
  const room = useContext(RoomContext);
  if (room === undefined) throw new Error('a part of the table outside of a table');
  return room;
}
