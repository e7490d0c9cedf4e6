import type { Cause, Track } from '../../../rules/index.ts';
import type { ChronicleEntry } from '../../app/session.ts';

/** One reason a figure moved: several of a kind in one round are told as one. */
export interface CauseLine {
  readonly round: number;
  readonly why: Cause;
  readonly of: string | undefined;
  readonly by: number;
  readonly count: number;
}

/** A figure's story: where it stood, what moved it, where it stands. */
export interface Why {
  readonly track: Track;
  /** Round in which the told part begins; 0 when nothing has moved it yet. */
  readonly since: number;
  readonly start: number;
  readonly lines: readonly CauseLine[];
  readonly now: number;
}

function fold(lines: readonly CauseLine[]): CauseLine[] {
  const told: CauseLine[] = [];
  for (const line of lines) {
    const at = told.findIndex((one) => one.round === line.round && one.why === line.why);
    const same = told[at];
    if (same === undefined) {
      told.push(line);
      continue;
    }
    told[at] = {
      ...same,
      by: same.by + line.by,
      count: same.count + 1,
      of: same.of === line.of ? same.of : undefined,
    };
  }
  return told.filter((line) => line.by !== 0);
}

/** Why a figure stands where it stands: the causes of its latest changes, oldest first, from the start of a round. */
export function whyOf(track: Track, chronicle: readonly ChronicleEntry[], now: number, most = 7): Why {
  const moved: CauseLine[] = [];
  for (const { round, event } of chronicle)
    if (event.type === 'change' && event.track === track)
      moved.push({ round, why: event.why, of: event.of, by: event.by, count: 1 });
  const all = fold(moved);
  const since = all.at(-most)?.round ?? all[0]?.round ?? 0;
  // A round is told whole or not at all, so that the first line can say "start of the round".
  const whole = all.filter((line) => line.round >= since);
  const told = whole.length > most ? whole.filter((line) => line.round > since) : whole;
  const lines = told.length > 0 ? told : whole;
  const by = lines.reduce((sum, line) => sum + line.by, 0);
  return { track, since: lines[0]?.round ?? 0, start: now - by, lines, now };
}
