import { Client } from 'boardgame.io/client';
import { type Match, makeGame, playerOf } from '../../rules/game.ts';
import { actor, type GameEvent, type GameState, type Order, type Seat } from '../../rules/index.ts';
import type { MatchRecord } from '../save/record.ts';
import { startOf } from '../save/start-of.ts';

/** The one place where a match truly stands. */
export interface Authority {
  /** The whole position, hidden parts included: never shown, only viewed. */
  readonly state: GameState;
  /** The facts of the last order, or of the beginning. */
  readonly facts: readonly GameEvent[];
  /** Gives an order for a seat; false when it was not taken. */
  give(seat: Seat, order: Order): boolean;
  /** Makes the round being played the last; false when it already is. */
  curtail(): boolean;
  close(): void;
}

/** Opens a match where its orders begin: a plain boardgame.io client that holds the turn over the kernel. */
export function openAuthority(match: MatchRecord): Authority {
  const facts: GameEvent[] = [];
  const game = startOf(match, facts);
  if (game === undefined) throw new Error(`match ${match.id} cannot go on from the position kept of it`);
  const client = Client<Match>({ game: makeGame({ game, facts }), numPlayers: 3, debug: false });
  client.start();
  const held = (): { readonly G: Match; readonly _stateID: number } => client.store.getState();
  return {
    get state() {
      return held().G.game;
    },
    get facts() {
      return held().G.facts;
    },
    give(seat, order) {
      const before = held()._stateID;
      client.updatePlayerID(playerOf(seat));
      client.moves[order.type]?.(order);
      return held()._stateID > before;
    },
    curtail() {
      const before = held()._stateID;
      const seat = actor(held().G.game);
      if (seat === undefined) return false;
      client.updatePlayerID(playerOf(seat));
      client.moves.curtail?.();
      return held()._stateID > before;
    },
    close: () => client.stop(),
  };
}
