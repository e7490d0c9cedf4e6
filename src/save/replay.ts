import { actor, curtail, type GameState, play, refusal, setup } from '../../rules/index.ts';
import type { Checked, MatchRecord } from './record.ts';

/** A position as text that is the same for equal positions, whatever the order of their parts. */
export function fingerprint(position: unknown): string {
  const ordered = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(ordered);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, part]) => [key, ordered(part)]),
    );
  };
  return JSON.stringify(ordered(position)) ?? '';
}

/** Plays a match again from its first position: the position reached, or the order that the rules do not allow. */
export function replay(match: MatchRecord): Checked<GameState> {
  let state = setup(match.scenario, match.seed);
  for (const [index, order] of match.orders.entries()) {
    if (match.curtailed === index) state = curtail(state).state;
    const seat = actor(state);
    const no = seat === undefined ? { code: 'game-over' } : refusal(state, seat, order);
    if (no !== undefined) return { ok: false, fault: { code: 'order-refused', order: index + 1, refusal: no.code } };
    play(state, order);
  }
  if (match.curtailed === match.orders.length) state = curtail(state).state;
  return { ok: true, value: state };
}
