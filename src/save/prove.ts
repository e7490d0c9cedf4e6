import type { GameState } from '../../rules/index.ts';
import type { Checked, MatchRecord, ReadRecord } from './record.ts';
import { fingerprint, replay } from './replay.ts';

/** A saved game, opened: its match, and whether the kept position was the one its orders lead to. */
export interface Opened {
  readonly match: MatchRecord;
  readonly state: GameState;
  /** False when the kept position was another; the orders are what counts. */
  readonly proved: boolean;
}

/** Replays what was read: the orders must be lawful; the kept position is only compared. */
export function prove({ match, snapshot }: ReadRecord): Checked<Opened> {
  const played = replay(match);
  if (!played.ok) return played;
  const proved = fingerprint(snapshot) === fingerprint(played.value);
  return { ok: true, value: { match, state: played.value, proved } };
}
