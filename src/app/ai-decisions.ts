import { actor, type GameState, isGiant, legalOrders, type Order, type Seat, view } from '../../rules/index.ts';
import type { MatchRecord } from '../save/record.ts';
import { openReplay } from '../save/replay.ts';
import { type Disposition, decisionSeed } from './thinker.ts';

/** An order a computer player gave, and its place among all orders of the match. */
export interface AiDecision {
  readonly place: number;
  readonly seat: Seat;
  readonly round: number;
  readonly order: Order;
  readonly disposition: Disposition;
}

/** Everything a computer player knew when it decided. */
interface Question {
  readonly seen: GameState;
  readonly seat: Seat;
  readonly disposition: Disposition;
  readonly seed: number;
  readonly order: Order;
}

/** How a computer player is disposed: a giant by the doctrine the rules dealt, Kazakhstan as it was set up. */
export function dispositionOf(match: MatchRecord, state: GameState, seat: Seat): Disposition {
  const { doctrine, level } = match.seats[seat];
  return { doctrine: isGiant(seat) ? state.doctrines[seat] : (doctrine ?? 'multi-vector'), level };
}

/** What computer players decided in a match, where they had a choice. */
export function aiDecisions(match: MatchRecord): AiDecision[] {
  const { steps, at } = openReplay(match);
  return steps.flatMap(({ seat, order, round }, place): AiDecision[] => {
    if (match.seats[seat].player !== 'ai') return [];
    const state = at(place);
    if (legalOrders(state).length <= 1) return [];
    return [{ place, seat, round, order, disposition: dispositionOf(match, state, seat) }];
  });
}

/** The question a computer player answered at a place of a match that is over: it can be asked again, by the same seed. */
export function decisionAt(match: MatchRecord, place: number): Question {
  const state = openReplay(match).at(place);
  const seat = actor(state);
  const order = match.orders[place];
  if (seat === undefined || order === undefined || match.seats[seat].player !== 'ai')
    throw new Error(`no computer player decided at place ${place} of match ${match.id}`);
  return {
    seen: view(state, seat),
    seat,
    disposition: dispositionOf(match, state, seat),
    seed: decisionSeed(match.seed, place),
    order,
  };
}
