import type { Level } from '../../rules/index.ts';
import type { Pair } from './duel.ts';

/** What one machine measured by the clock: pairs of games at equal time, and decisions of some levels. */
export interface Timed {
  readonly pairs: readonly Pair[];
  /** Milliseconds of one core, 95th percentile. */
  readonly p95_ms: Readonly<Partial<Record<Level, number>>>;
}
