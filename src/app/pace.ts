/** How a class stands against its time box. */
export interface Pace {
  readonly state: 'ahead' | 'on' | 'behind';
  /** Whole minutes behind; 0 unless behind. */
  readonly behind: number;
}

/**
 * How far along a game is against the clock: the rounds are taken as equally long, and a round under way is granted
 * its whole share. Within one share of the box in either direction is on time.
 */
export function paceOf(spentSeconds: number, round: number, lastRound: number, minutes: number): Pace {
  const share = minutes / lastRound;
  const played = spentSeconds / 60;
  if (played > share * round) return { state: 'behind', behind: Math.max(1, Math.round(played - share * round)) };
  return { state: played < share * (round - 1) ? 'ahead' : 'on', behind: 0 };
}

/** A length of time as minutes and seconds. */
export function clockOf(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
