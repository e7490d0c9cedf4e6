import {
  actor,
  type GameEvent,
  isGiant,
  outcome,
  SEATS,
  type Seat,
  strategyLabel,
  view,
  visibleEvents,
} from '../../rules/index.ts';
import type { Fact, Replay } from '../save/replay.ts';
import type { MatchCourse } from './match-course.ts';
import type { AiNote, ChronicleEntry, Eyes, Table } from './table.ts';
import { toldBefore } from './told-before.ts';

/** A computer player's note, and after how many orders it was made. */
export type DatedNote = AiNote & { readonly after: number };

/** What is known of a table beside the match itself. */
export interface Scene
  extends Pick<Table, 'seat' | 'mine' | 'curtain' | 'thinking' | 'fault' | 'unsaved' | 'question' | 'advisable'> {
  readonly notes: readonly DatedNote[];
  /** How many of the facts this viewer has been shown before. */
  readonly shown: number;
  /** How many of the last orders may be taken back. */
  readonly undoable: number;
}

/** A note may be shown once its order is public, or has been revealed by a later fact. */
function isOpen(note: DatedNote, viewer: Seat | 'table', facts: readonly Fact[]): boolean {
  if (note.seat === viewer || !isGiant(note.seat)) return true;
  const reveal =
    note.order.type === 'bid' ? 'bids-revealed' : note.order.type === 'posture' ? 'posture-revealed' : undefined;
  return reveal === undefined || facts.some(({ event, after }) => event.type === reveal && after >= note.after);
}

/** Draws the table as it stands, for one viewer: nothing that viewer may not know is in it. */
export function pictureOfTable(course: MatchCourse, viewer: Seat | 'table', scene: Scene): Table {
  const { match, state, facts, paused, spent } = course;
  const { notes, shown, ...told } = scene;
  const { earlier, ...open } = match;
  const chronicle = facts.flatMap(({ event, round }, index) =>
    visibleEvents([event], viewer, state.rules).map((known): ChronicleEntry => ({ index, round, event: known })),
  );
  const fresh = viewer === 'table' ? [] : chronicle.filter(({ index }) => index >= shown);
  const result = outcome(state);
  return {
    ...told,
    match: { ...open, orders: [], remarks: [] },
    view: view(state, viewer),
    actor: actor(state),
    chronicle,
    before: toldBefore(match, viewer, state),
    fresh: fresh.map(({ event }) => event),
    notes: notes.filter((note) => isOpen(note, viewer, facts)).map(({ after: _after, ...note }) => note),
    canUndo: scene.undoable > 0,
    onlooking: false,
    paused,
    spent,
    outcome: result,
    // What was played under other rules is not in the facts, so they name no strategy.
    strategy:
      result === undefined || earlier !== undefined
        ? undefined
        : strategyLabel(
            facts.map(({ event }) => event),
            state,
          ),
  };
}

/** The table as it stood after that many orders, through these eyes; what does not depend on the place is as now. */
export function pictureOfPast(now: Table, replay: Replay, orders: number, eyes: Eyes): Table {
  const state = replay.at(orders);
  const until = replay.facts.filter(({ after }) => after <= orders);
  const shown = (event: GameEvent): GameEvent[] =>
    eyes === 'all' ? [event] : visibleEvents([event], eyes, state.rules);
  const result = outcome(state);
  return {
    ...now,
    seat: eyes === 'all' || eyes === 'table' ? now.seat : eyes,
    view: eyes === 'all' ? state : view(state, eyes),
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
}

/** How many facts each seat had been shown when the match was last put down: nothing of a new one. */
export function shownBefore({ match, state, facts, isShared }: MatchCourse): Record<Seat, number> {
  const shown: Record<Seat, number> = { kazakhstan: 0, russia: 0, china: 0 };
  for (const seat of SEATS) {
    const own = facts.findLast(({ event }) => event.type === 'order' && event.seat === seat);
    if (own === undefined && (isShared() || match.orders.length === 0)) continue;
    const next = isShared() ? facts.findIndex(({ after }) => after > (own?.after ?? 0)) : -1;
    shown[seat] = next < 0 ? facts.length : next;
  }
  // A reckoning that waits for a decision is shown again, for the decision belongs to it.
  const starts = actor(state);
  const goesOn = match.orders.length > 0 || match.earlier !== undefined;
  if (goesOn && starts !== undefined && (state.step === 'take-over' || state.step === 'prosper'))
    shown[starts] = facts.findIndex(({ after }) => after === match.orders.length);
  return shown;
}
