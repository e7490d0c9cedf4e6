import {
  type AssetId,
  type Cause,
  type EventOf,
  type GameEvent,
  RECKONING_STEPS,
  type ReckoningStep,
  type RouteId,
} from '../../../rules/index.ts';
import type { ChronicleEntry } from '../../app/session.ts';
import { addDelta, type Delta } from './chronicle-lines.ts';

/** One part of a reckoning: its facts, and the figures they moved. */
export interface StoryStep {
  readonly step: ReckoningStep;
  readonly events: readonly GameEvent[];
  readonly deltas: readonly Delta[];
  /** Place in the chronicle up to which it has been told when it has. */
  readonly last: number;
}

/** One beam of the treasury's picture: from where to where, and by which rule. */
export interface TreasuryBeam {
  readonly why:
    | 'before'
    | 'demands'
    | 'revenue'
    | 'upkeep'
    | 'repayment'
    | 'take-over'
    | 'prosperity'
    | 'losses'
    | 'then';
  readonly from: number;
  readonly to: number;
}

/** The end of a round, part by part. */
export interface Story {
  readonly round: number;
  /** Place of its first and last fact in the chronicle. */
  readonly first: number;
  readonly last: number;
  readonly steps: readonly StoryStep[];
  readonly treasury: readonly TreasuryBeam[];
  readonly shipped: readonly EventOf<'shipped'>[];
  readonly heldBack: readonly EventOf<'held-back'>[];
  readonly weights: EventOf<'weights'> | undefined;
  /** Whether the reckoning is over; until then Kazakhstan has something to decide. */
  readonly finished: boolean;
}

/** Parts that are always told, even when nothing happens in them. */
const ESSENTIAL: readonly ReckoningStep[] = ['shipping', 'upkeep', 'prosperity', 'power', 'tension'];

const BEAM_OF: Readonly<Partial<Record<Cause, TreasuryBeam['why']>>> = {
  'demand-unmet': 'demands',
  royalty: 'revenue',
  dividend: 'revenue',
  upkeep: 'upkeep',
  repayment: 'repayment',
  'take-over': 'take-over',
  prosperity: 'prosperity',
  crisis: 'losses',
  'border-closure': 'losses',
};

function beams(events: readonly GameEvent[]): TreasuryBeam[] {
  const list: TreasuryBeam[] = [];
  for (const event of events) {
    if (event.type !== 'change' || event.track !== 'money.kazakhstan') continue;
    const from = event.now - event.by;
    if (list.length === 0) list.push({ why: 'before', from: 0, to: from });
    const why = BEAM_OF[event.why] ?? 'losses';
    const last = list.at(-1);
    if (last?.why === why) list[list.length - 1] = { ...last, to: event.now };
    else list.push({ why, from, to: event.now });
  }
  const end = list.at(-1);
  if (end !== undefined) list.push({ why: 'then', from: 0, to: end.to });
  return list;
}

function tell(entries: readonly ChronicleEntry[]): Story | undefined {
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const parts = new Map<ReckoningStep, { readonly events: GameEvent[]; last: number }>();
  let now: { readonly events: GameEvent[]; last: number } = { events: [], last: first.index };
  for (const { index, event } of entries) {
    if (event.type === 'reckoning') {
      now = { events: [], last: index };
      parts.set(event.step, now);
      continue;
    }
    if (event.type !== 'step') now.events.push(event);
    now.last = index;
  }
  const steps = RECKONING_STEPS.flatMap((step): StoryStep[] => {
    const part = parts.get(step);
    if (part === undefined || (part.events.length === 0 && !ESSENTIAL.includes(step))) return [];
    return [{ step, ...part, deltas: part.events.reduce<readonly Delta[]>(addDelta, []) }];
  });
  const events = entries.map((entry) => entry.event);
  return {
    round: first.round,
    first: first.index,
    last: last.index,
    steps,
    treasury: beams(events),
    shipped: events.filter((event) => event.type === 'shipped'),
    heldBack: events.filter((event) => event.type === 'held-back'),
    weights: events.find((event) => event.type === 'weights'),
    finished: parts.has('points'),
  };
}

/** Every reckoning of the chronicle, oldest first; the last may still wait for a decision. */
export function reckoningStories(chronicle: readonly ChronicleEntry[]): Story[] {
  const stories: Story[] = [];
  let entries: ChronicleEntry[] | undefined;
  const close = () => {
    const story = entries === undefined ? undefined : tell(entries);
    if (story !== undefined) stories.push(story);
    entries = undefined;
  };
  for (const entry of chronicle) {
    const { event } = entry;
    if (event.type === 'reckoning' && event.step === 'demands') {
      close();
      entries = [];
    }
    if (event.type === 'round') close();
    entries?.push(entry);
  }
  close();
  return stories;
}

/** The assets and lines a part of the reckoning speaks of. */
export function placesTold(step: StoryStep | undefined): (AssetId | RouteId)[] {
  const places = new Set<AssetId | RouteId>();
  for (const event of step?.events ?? []) {
    if ('asset' in event && event.asset !== undefined) places.add(event.asset);
    if ('route' in event && event.route !== undefined && event.route !== 'none' && event.route !== 'border')
      places.add(event.route);
  }
  return [...places];
}
