import type { Ctx, Game, Move } from 'boardgame.io';
import { INVALID_MOVE } from 'boardgame.io/core';
import { actor, apply, curtail, refusal } from './kernel.ts';
import { type GameEvent, STEPS, type Step } from './model/event.ts';
import { SEATS, type Seat } from './model/ids.ts';
import type { Order, OrderType } from './model/order.ts';
import type { GameState, Rules } from './model/state.ts';
import { ORDERS } from './orders/index.ts';
import { outcome } from './outcome.ts';
import type { Scenario } from './scenario/schema.ts';
import { setup } from './scenario/setup.ts';
import { view, visibleEvents } from './view.ts';

/** What boardgame.io holds: the position and the facts of the last order (or of the opening). */
export interface Match {
  readonly game: GameState;
  readonly facts: readonly GameEvent[];
}

/** boardgame.io's number for a seat. */
export const playerOf = (seat: Seat): string => String(SEATS.indexOf(seat));

/** The seat of one of boardgame.io's players; `undefined` for a spectator. */
export const seatOf = (playerID: string | null | undefined): Seat | undefined =>
  playerID === null || playerID === undefined ? undefined : SEATS[Number(playerID)];

/** Where the actor stands in boardgame.io's order of play; once the game is over, whoever was last. */
function position(match: Match, ctx: Ctx): number {
  const seat = actor(match.game);
  return seat === undefined ? ctx.playOrderPos : SEATS.indexOf(seat);
}

/**
 * boardgame.io hands out a draft; a plain copy keeps the kernel free of it. The preset's rules never change: they are
 * shared, for the kernel knows what it has worked out of them by the object itself.
 */
function plain({ rules: _rules, ...game }: GameState, rules: Rules): GameState {
  return { ...(JSON.parse(JSON.stringify(game)) as Omit<GameState, 'rules'>), rules };
}

/** Every kind of order is a named move that takes the order. An order that may not be given is `INVALID_MOVE`. */
function moveOf(type: OrderType, rules: Rules): Move<Match> {
  return ({ G, playerID }, order: Order) => {
    const seat = seatOf(playerID);
    const game = plain(G.game, rules);
    if (seat === undefined || order?.type !== type || refusal(game, seat, order) !== undefined) return INVALID_MOVE;
    const { state, events } = apply(game, order);
    return { game: state, facts: events };
  };
}

/** What the table as a whole may do, beside the seats' orders: make this round the last. */
function curtailMove(rules: Rules): Move<Match> {
  return ({ G }) => {
    const { state, events } = curtail(plain(G.game, rules));
    return events.length === 0 ? INVALID_MOVE : { game: state, facts: events };
  };
}

function movesUnder(rules: Rules): Record<string, Move<Match>> {
  const orders = (Object.keys(ORDERS) as OrderType[]).map((type) => [type, moveOf(type, rules)] as const);
  return { ...Object.fromEntries(orders), curtail: curtailMove(rules) };
}

/** Each step of the round is a phase; who acts and when it ends is read from the kernel. */
function phaseOf(step: Step, first: Step) {
  return {
    ...(step === first ? { start: true } : {}),
    endIf: ({ G }: { G: Match }) =>
      G.game.step === step || G.game.step === 'over' ? undefined : { next: G.game.step },
    turn: {
      order: {
        first: ({ G, ctx }: { G: Match; ctx: Ctx }) => position(G, ctx),
        next: ({ G, ctx }: { G: Match; ctx: Ctx }) => position(G, ctx),
      },
      endIf: ({ G, ctx }: { G: Match; ctx: Ctx }) => {
        const seat = actor(G.game);
        return seat !== undefined && playerOf(seat) !== ctx.currentPlayer;
      },
    },
  };
}

/** How a game begins: with the opening of its preset, drawn by the seed, or with a position reached before. */
type Beginning = { readonly scenario: Scenario; readonly seed: number } | Match;

function openingOf(begins: Beginning): Match {
  if ('game' in begins) return begins;
  const facts: GameEvent[] = [];
  return { game: setup(begins.scenario, begins.seed, facts), facts };
}

/** Multivector as a boardgame.io game: the kernel is the one source of truth, the engine holds the turn over it. */
export function makeGame(begins: Beginning): Game<Match> {
  const opening = openingOf(begins);
  return {
    name: 'multivector',
    disableUndo: true,
    setup: () => opening,
    moves: movesUnder(opening.game.rules),
    phases: Object.fromEntries(
      STEPS.filter((step) => step !== 'over').map((step) => [step, phaseOf(step, opening.game.step)]),
    ),
    endIf: ({ G }) => outcome(G.game),
    playerView: ({ G, playerID }) => {
      const seat = seatOf(playerID) ?? 'table';
      return { game: view(G.game, seat), facts: visibleEvents(G.facts, seat, G.game.rules) };
    },
  };
}
