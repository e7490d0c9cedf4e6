import type { GameState, Giant, OrderType, Power, RouteId, Track } from '../../../rules/index.ts';
import type { ChronicleEntry } from '../../app/session.ts';

/** The four tactics of the rulebook. */
export const TACTICS = ['inclusion', 'concession', 'wedge', 'persuasion'] as const;
export type Tactic = (typeof TACTICS)[number];

/** What one round came to. */
export interface RoundPast {
  /** Figures as they stood when the round was over. */
  readonly tracks: ReadonlyMap<Track, number>;
  readonly weights: Readonly<Record<Power, number>> | undefined;
  readonly par: Readonly<Record<Giant, number>> | undefined;
  /** Value shipped, by route. */
  readonly shipped: ReadonlyMap<RouteId | 'none', number>;
  /** Orders given, by tactic. */
  readonly tactics: Readonly<Record<Tactic, number>>;
}

/** The past of a match, round by round. */
export interface Past {
  /** Figures before anything had moved them. */
  readonly start: ReadonlyMap<Track, number>;
  readonly rounds: readonly RoundPast[];
}

const TACTIC_OF: Readonly<Partial<Record<OrderType, Tactic>>> = {
  'concede-stake': 'concession',
  'concede-route': 'concession',
  'join-club': 'concession',
  'shelve-claim': 'concession',
  leverage: 'wedge',
  'court-ruling': 'wedge',
  talk: 'persuasion',
  promise: 'persuasion',
};

/** Reads the past of a match from what its chronicle tells. */
export function pastOf(chronicle: readonly ChronicleEntry[], view: GameState): Past {
  const start = new Map<Track, number>();
  const rounds = view.rules.rounds.slice(0, view.round).map(() => ({
    tracks: new Map<Track, number>(),
    weights: undefined as RoundPast['weights'],
    par: undefined as RoundPast['par'],
    shipped: new Map<RouteId | 'none', number>(),
    tactics: { inclusion: 0, concession: 0, wedge: 0, persuasion: 0 },
  }));
  for (const { event, round } of chronicle) {
    const past = rounds[round - 1];
    if (past === undefined) continue;
    if (event.type === 'change') {
      if (!start.has(event.track)) start.set(event.track, event.now - event.by);
      past.tracks.set(event.track, event.now);
    }
    if (event.type === 'weights') {
      past.weights = event.weights;
      past.par = event.par;
    }
    if (event.type === 'shipped') past.shipped.set(event.route, (past.shipped.get(event.route) ?? 0) + event.value);
    if (event.type === 'tender-opened' && event.invited.includes('russia') && event.invited.includes('china'))
      past.tactics.inclusion += 1;
    if (event.type !== 'order') continue;
    const tactic = TACTIC_OF[event.order.type];
    if (tactic !== undefined) past.tactics[tactic] += 1;
  }
  const running = new Map(start);
  for (const { tracks } of rounds) {
    for (const [track, figure] of tracks) running.set(track, figure);
    for (const [track, figure] of running) if (!tracks.has(track)) tracks.set(track, figure);
  }
  return { start, rounds };
}

/** A figure at the start and after every round; what never moved stood where it stands at the end. */
export function courseOf(past: Past, track: Track, stands: number): number[] {
  return [past.start, ...past.rounds.map(({ tracks }) => tracks)].map((tracks) => tracks.get(track) ?? stands);
}
