import type { OrderType, Posture, Power, Seat } from '../../rules/index.ts';
import type { Motives } from './motives.ts';

/** How a computer player is disposed: what it cares about, and what it would never do. Plain data, it travels to a worker. */
export interface Doctrine {
  readonly name: string;
  readonly seat: Seat;
  /** What each motive is worth to it. */
  readonly weights: Motives;
  /** How it likes to act, in points of worth for each posture: what a look-ahead that counts points alone would even out. */
  readonly manner?: Readonly<Partial<Record<Posture, number>>>;
  /** Orders it does not give. */
  readonly never?: readonly OrderType[];
  /** Powers it does not sell to, neither by tender nor by concession, while it can choose. */
  readonly shuns?: readonly Power[];
}
