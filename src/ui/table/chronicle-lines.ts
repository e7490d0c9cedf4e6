import type { GameEvent, GameState, Holder, NewsId, ReckoningStep, Track } from '../../../rules/index.ts';
import type { ChronicleEntry } from '../../app/session.ts';
import { say, sayReckoningStep, TOLD_BY_FACTS } from '../../text/index.ts';

/** A figure's movement beside a sentence. */
export interface Delta {
  readonly track: Track;
  readonly by: number;
  readonly now: number;
}

/** One entry of the chronicle: a sentence, and the figures it moved. */
export interface ChronicleLine {
  readonly index: number;
  readonly round: number;
  readonly text: string;
  readonly who: Holder | undefined;
  readonly kind: 'round' | 'hostile' | 'plain';
  readonly deltas: readonly Delta[];
  /** The event it tells of, for its card. */
  readonly news?: NewsId | undefined;
}

/** Adds a movement to a list, one entry a figure. */
export function addDelta(deltas: readonly Delta[], event: GameEvent): readonly Delta[] {
  if (event.type !== 'change') return deltas;
  const { track, by, now } = event;
  const known = deltas.find((one) => one.track === track);
  if (known === undefined) return [...deltas, { track, by, now }];
  return deltas.map((one) => (one === known ? { track, by: one.by + by, now } : one));
}

const told = (type: string): boolean => TOLD_BY_FACTS.some((one) => one === type);

/** Facts that other facts say better, or that only mark a place. */
function trivial(event: GameEvent): boolean {
  switch (event.type) {
    case 'step':
    case 'sealed':
    case 'weights':
    case 'shipped':
    case 'reckoning':
      return true;
    case 'order':
      return told(event.order.type);
    case 'posture-revealed':
      return event.card.posture === 'press' || event.card.posture === 'obstruct' || event.card.posture === 'invest';
    case 'stake-moved':
      return event.why === 'sale';
    case 'demand-ended':
      return event.why === 'unmet' ? false : event.why === 'levered';
    default:
      return false;
  }
}

function whoOf(event: GameEvent): Holder | undefined {
  if ('seat' in event) return event.seat;
  if ('giant' in event) return event.giant;
  if (event.type === 'widened') return event.who;
  if (event.type === 'leaving') return 'west';
  const state: readonly GameEvent['type'][] = [
    'tender-opened',
    'awarded',
    'joined',
    'promised',
    'levered',
    'rerouted',
    'claim',
    'stake-moved',
  ];
  return state.includes(event.type) ? 'kazakhstan' : undefined;
}

const HOSTILE: readonly GameEvent['type'][] = [
  'demand',
  'obstructed',
  'crisis',
  'brink',
  'border-closed',
  'short',
  'indebted',
  'ended',
];

const isHostile = (event: GameEvent): boolean =>
  HOSTILE.includes(event.type) ||
  (event.type === 'posture-revealed' && event.card.posture === 'confront') ||
  (event.type === 'promise-ended' && !event.kept) ||
  (event.type === 'demand-ended' && event.why === 'unmet');

/** Why figures move by an award: what is bid, what a stake soothes, who was passed over. */
const OF_AWARDS: readonly string[] = ['sale', 'tender-stake', 'passed-over'];

/** The chronicle in sentences, oldest first: each deed with the figures it moved, trivial facts left out. */
export function chronicleLines(chronicle: readonly ChronicleEntry[], view: GameState): ChronicleLine[] {
  const lines: ChronicleLine[] = [];
  // A part of the reckoning becomes a line only when something moves in it.
  let part: { step: ReckoningStep; index: number; round: number } | undefined;
  let open = false;
  // A promise may be kept by an award while its bids are still being paid: those stay the award's.
  let award: number | undefined;
  // A giant that lays nothing twice holds back once.
  const held = new Set<string>();
  // What a deed costs is paid before its own sentence comes: kept for that sentence, not added to the one before.
  let paid: readonly Delta[] | undefined;
  const put = (line: Omit<ChronicleLine, 'deltas'>) => {
    lines.push({ ...line, deltas: paid ?? [] });
    paid = undefined;
    open = true;
  };
  for (const { index, round, event } of chronicle) {
    if (event.type === 'reckoning') {
      part = { step: event.step, index, round };
      open = false;
      continue;
    }
    if (event.type === 'change') {
      if (event.track.endsWith('.words')) continue;
      if (paid !== undefined) {
        paid = addDelta(paid, event);
        continue;
      }
      if (award !== undefined && OF_AWARDS.includes(event.why)) {
        const line = lines[award];
        if (line !== undefined) lines[award] = { ...line, deltas: addDelta(line.deltas, event) };
        continue;
      }
      if (!open) {
        const text = part === undefined ? say(event, view) : sayReckoningStep(part.step);
        if (text === undefined) continue;
        put({ index, round, text, who: undefined, kind: 'plain' });
      }
      const last = lines.pop();
      if (last !== undefined) lines.push({ ...last, deltas: addDelta(last.deltas, event) });
      continue;
    }
    if (event.type === 'round' || event.type === 'order') part = undefined;
    if (trivial(event)) {
      if (event.type === 'order' || event.type === 'posture-revealed') paid = [];
      if (event.type !== 'stake-moved') award = undefined;
      continue;
    }
    const text = say(event, view);
    if (text === undefined) continue;
    if (event.type === 'posture-revealed' && event.card.posture === 'hold') {
      const hold = `${round} ${event.giant}`;
      if (held.has(hold)) continue;
      held.add(hold);
    }
    if (event.type === 'awarded') award = lines.length;
    put({
      index,
      round,
      text,
      who: whoOf(event),
      kind: event.type === 'round' ? 'round' : isHostile(event) ? 'hostile' : 'plain',
      ...(event.type === 'news' ? { news: event.card } : {}),
    });
  }
  return lines;
}
