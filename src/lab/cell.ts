import type { Manoeuvre, OrderOf, Seat } from '../../rules/index.ts';
import type { Motives } from '../ai/motives.ts';

/** Who sits in a seat: plain data, so that it can travel to another core or machine. */
export interface Seating {
  readonly policy: string;
  readonly level?: string;
  /** Orders it may not give. */
  readonly forbid?: readonly Manoeuvre[];
  /** Its weights anew, when a study has tuned them. */
  readonly weights?: Motives;
  /** Its first invitation, when a study compares openings. */
  readonly opening?: Pick<OrderOf<'invite'>, 'invited' | 'keep'>;
}

/** One cell of a study: the same table of players over many seeds. A giant without a seating takes its doctrines in turn, so that all pairs are played equally. */
export interface Cell {
  readonly name: string;
  readonly scenario: string;
  /** Tunable numbers set anew, as `name=value`. */
  readonly set: readonly string[];
  readonly games: number;
  /** Seed of the first game; the next has the next seed. */
  readonly seed: number;
  readonly seats: Readonly<Partial<Record<Seat, Seating>>> & { readonly kazakhstan: Seating };
  /** News in the order of history. */
  readonly history?: true;
  /** Also look for kingmaking, which plays the last round many times over. */
  readonly deep?: true;
}
