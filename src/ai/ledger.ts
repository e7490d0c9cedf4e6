import {
  actor,
  CONCERNS,
  copy,
  type GameState,
  GIANTS,
  legalOrders,
  type Order,
  type Seat,
  type Track,
} from '../../rules/index.ts';
import type { Considered } from './choose.ts';

/** Why a computer player gave an order: what it was worth term by term, and the next best that it left. */
export interface Ledger {
  readonly chosen: Considered;
  /** The two best orders it did not give, the better first; fewer when there were fewer. */
  readonly rejected: readonly Considered[];
}

/** The smallest change of one figure that would have changed a choice, and what would have been done then. */
export interface TurningPoint {
  readonly track: Track;
  readonly from: number;
  readonly to: number;
  readonly instead: Order;
}

/** What a policy decides in a position it sees. */
type Policy = (view: GameState) => Order;

/** The account of a decision, from everything that was weighed for it. */
export function ledgerOf(considered: readonly Considered[], order: Order): Ledger {
  const given = JSON.stringify(order);
  const [chosen, ...rejected] = [...considered].sort((a, b) => b.score - a.score);
  if (chosen === undefined || JSON.stringify(chosen.order) !== given)
    throw new Error(`${order.type} was decided by another mind`);
  return { chosen, rejected: rejected.slice(0, 2) };
}

/** A figure on the table that is asked about: how it is read and set, and what it can be at most. */
interface Figure {
  readonly track: Track;
  readonly most: number;
  readonly step: number;
  readonly read: (state: GameState) => number;
  readonly write: (state: GameState, value: number) => void;
}

const GIANT_FIGURES: readonly Figure[] = GIANTS.flatMap((giant): Figure[] => [
  ...CONCERNS.map(
    (concern): Figure => ({
      track: `${giant}.${concern}`,
      most: 6,
      step: 1,
      read: (state) => state[giant][concern],
      write: (state, value) => {
        state[giant][concern] = value;
      },
    }),
  ),
  {
    track: `money.${giant}`,
    most: 60,
    step: 2,
    read: (state) => state[giant].money,
    write: (state, value) => {
      state[giant].money = value;
    },
  },
]);

const kazakhstan = (track: 'autonomy' | 'prosperity' | 'credibility', most: number): Figure => ({
  track,
  most,
  step: 1,
  read: (state) => state.kazakhstan[track],
  write: (state, value) => {
    state.kazakhstan[track] = value;
  },
});

/** The open figures, those that speak plainest first. */
const FIGURES: readonly Figure[] = [
  ...GIANT_FIGURES,
  kazakhstan('autonomy', 10),
  kazakhstan('prosperity', 10),
  kazakhstan('credibility', 6),
  {
    track: 'money.kazakhstan',
    most: 60,
    step: 2,
    read: (state) => state.kazakhstan.treasury,
    write: (state, value) => {
      state.kazakhstan.treasury = value;
    },
  },
  {
    track: 'tension',
    most: 9,
    step: 1,
    read: (state) => state.tension,
    write: (state, value) => {
      state.tension = value;
    },
  },
  {
    track: 'interest',
    most: 5,
    step: 1,
    read: (state) => state.west.interest,
    write: (state, value) => {
      state.west.interest = value;
    },
  },
];

/** How many steps up or down a figure is thought away from what it is. */
const FARTHEST = 4;

/**
 * What would have changed a choice: one open figure after another is thought a step away, then two, and the policy is
 * asked again each time, until it gives another order. Yields after every question, so that it can be stopped.
 */
export function* turningPoints(
  view: GameState,
  seat: Seat,
  order: Order,
  ask: Policy,
): Generator<TurningPoint | undefined> {
  const given = JSON.stringify(order);
  for (let steps = 1; steps <= FARTHEST; steps++)
    for (const { track, most, step, read, write } of FIGURES)
      for (const by of [-steps * step, steps * step]) {
        const from = read(view);
        const to = from + by;
        if (to < 0 || to > most) continue;
        const other = copy(view);
        write(other, to);
        if (actor(other) !== seat || legalOrders(other).length === 0) continue;
        const instead = ask(other);
        yield JSON.stringify(instead) === given ? undefined : { track, from, to, instead };
      }
}
