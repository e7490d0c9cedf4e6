import type { State } from 'boardgame.io';
import { MCTSBot } from 'boardgame.io/ai';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type Match, makeGame, playerOf } from '../../rules/game.ts';
import {
  actor,
  at,
  type GameState,
  legalOrders,
  type Order,
  outcome,
  play,
  type Scenario,
  SEATS,
  type Seat,
  view,
} from '../../rules/index.ts';
import { imagine } from '../ai/imagine.ts';
import { coreSeconds } from './core-seconds.ts';

/** boardgame.io's own tree search over the same game, as a player that is given time like any other. */
export interface TreeBot {
  /** Decides in a position of the engine's, knowing what its seat may know; it takes about so much time on average. */
  decide(state: State<Match>, seat: Seat, milliseconds: number): Promise<Order>;
}

/** Moves of a playout: enough to reach the end of a campaign. */
const TO_THE_END = 150;

/**
 * The position as the seat may take it to be. The tree search holds whatever it is handed for the truth, so what the seat
 * may not know is dealt as anyone there could deal it; what others sealed or laid before it, they do again at random.
 */
function deal(state: GameState, seat: Seat, seed: number): GameState {
  const chance = xoroshiro128plus(seed);
  const game = imagine(view(state, seat), seat, chance);
  for (let who = actor(game); who !== undefined && who !== seat; who = actor(game)) {
    const legal = legalOrders(game);
    play(game, at(legal, uniformInt(chance, 0, legal.length - 1)));
  }
  return game;
}

/** Sets up the tree search of one match. The seat that is first by margin is what it calls the winner. */
export function treeBot(scenario: Scenario, seed: number): TreeBot {
  const game = {
    ...makeGame({ scenario, seed }),
    endIf: ({ G }: { G: Match }) => {
      const result = outcome(G.game);
      const winner = result === undefined ? undefined : SEATS.find((seat) => result.seats[seat].rank === 1);
      return winner === undefined ? undefined : { winner: playerOf(winner) };
    },
  };
  let iterations = 2;
  const bot = new MCTSBot({
    game,
    enumerate: (G: Match) => legalOrders(G.game).map((order) => ({ move: order.type, args: [order] })),
    seed: String(seed),
    iterations: () => iterations,
    playoutDepth: () => TO_THE_END,
  });
  /** What one iteration last took, milliseconds: towards the end they are short. */
  let each: number | undefined;
  /** Decisions made, and milliseconds of one core spent on them. */
  const spent = { decisions: 0, ms: 0 };
  return {
    async decide(state, seat, milliseconds) {
      const due = (spent.decisions + 1) * milliseconds - spent.ms;
      if (each !== undefined) iterations = Math.max(2, Math.round(due / each));
      const begin = coreSeconds();
      const game = deal(state.G.game, seat, Math.imul(seed, 0x9e3779b1) + spent.decisions);
      const { action } = await bot.play({ ...state, G: { ...state.G, game } }, playerOf(seat));
      const ms = 1000 * (coreSeconds() - begin);
      each = ms / iterations;
      spent.ms += ms;
      spent.decisions += 1;
      const [order] = (action?.payload.args ?? []) as Order[];
      if (order === undefined) throw new Error(`the tree search has no order at step ${state.G.game.step}`);
      return order;
    },
  };
}
