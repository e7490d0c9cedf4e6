import type { GameState } from '../../rules/index.ts';
import { type Position, positionOf, readPosition } from './position.ts';
import { PRESENT_RULES } from './present-rules.ts';
import { type Checked, type MatchRecord, MOST_ORDERS, type ReadRecord } from './record.ts';
import { fingerprint, replay } from './replay.ts';
import { isPlayable, setUp } from './set-up.ts';
import { startOf } from './start-of.ts';

/** A saved game, opened: its match, and whether the kept position was the one its orders lead to. */
export interface Opened {
  readonly match: MatchRecord;
  readonly state: GameState;
  /** False when the kept position was another, or there was none. */
  readonly proved: boolean;
}

/**
 * Opens what was read. Its orders are replayed; the kept position is only compared. But where the rules have changed
 * since and the orders no longer lead to it, the game goes on from the position: nobody loses a game to a new edition.
 */
export function prove({ match, snapshot, rules }: ReadRecord): Checked<Opened> {
  const played = isTenable(match) ? replay(match) : refused;
  const position = readPosition(snapshot);
  const proved = played.ok && position !== undefined && fingerprint(positionOf(played.value)) === fingerprint(position);
  if (!proved && rules !== PRESENT_RULES && position !== undefined) {
    const reopened = reopenAt(match, position);
    if (reopened !== undefined) return { ok: true, value: { ...reopened, proved } };
  }
  return played.ok ? { ok: true, value: { match, state: played.value, proved } } : played;
}

const refused = { ok: false, fault: { code: 'position' } } as const satisfies Checked<GameState>;

/** Whether a match that goes on from a kept position can do so. */
function isTenable(match: MatchRecord): boolean {
  const start = match.earlier === undefined ? undefined : startOf(match);
  return match.earlier === undefined || (start !== undefined && isPlayable(start));
}

/** The match as one that begins at this position; what was played of it before is kept to be read. */
function reopenAt(match: MatchRecord, kept: Position): Pick<Opened, 'match' | 'state'> | undefined {
  const state = setUp(match.scenario, match.seed, kept);
  if (state === undefined || !isPlayable(state)) return undefined;
  const { curtailed: _, remarks = [], orders, earlier, ...rest } = match;
  const before = earlier?.orders ?? [];
  // What lay face down is laid anew, and was never seen.
  const sealed = state.step === 'bid' || state.step === 'posture' ? state.step : undefined;
  const open = orders.findLastIndex(({ type }) => type !== sealed) + 1;
  const given = [...before, ...orders.slice(0, open)].slice(0, MOST_ORDERS);
  const said = [
    ...(earlier?.remarks ?? []),
    ...remarks.filter(({ order }) => order <= open).map((one) => ({ ...one, order: one.order + before.length })),
  ].filter(({ order }) => order <= given.length);
  return {
    match: { ...rest, earlier: { position: positionOf(state), orders: given, remarks: said }, orders: [] },
    state,
  };
}
