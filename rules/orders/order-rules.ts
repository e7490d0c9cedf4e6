import type { Step } from '../model/event.ts';
import type { Seat } from '../model/ids.ts';
import type { Log } from '../model/ledger.ts';
import type { Order, OrderOf, OrderType } from '../model/order.ts';
import type { Refusal } from '../model/refusal.ts';
import type { GameState } from '../model/state.ts';
import type { Sums } from '../model/sums.ts';

/** The rules of one kind of order: what may be tried, why not, and what it does. */
export interface OrderRules<T extends OrderType> {
  /** The step of the round in which it is given. */
  readonly step: Step;
  /** Why no order of this kind may be given now, whatever its details; asked before any of them is looked at. */
  closed?(state: GameState): Refusal | undefined;
  /** What may be tried by this seat now, whether or not it will be refused. */
  options(state: GameState, seat: Seat): readonly OrderOf<T>[];
  /**
   * Adds to a list the orders of this kind that may be given now: the options that `refusal` does not refuse, in their
   * order, found without a word on any other. For speed where there are many; the laws hold the two to each other.
   */
  gather?(state: GameState, seat: Seat, sums: Sums, found: Order[]): void;
  /** Why not, or `undefined` when it may be given. The kernel has already asked whose turn and which step it is. */
  refusal(state: GameState, seat: Seat, order: OrderOf<T>, sums: Sums): Refusal | undefined;
  /** Does it. Never asked of a refused order. */
  apply(state: GameState, seat: Seat, order: OrderOf<T>, log: Log): void;
}
