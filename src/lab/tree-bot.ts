import type { State } from 'boardgame.io';
import { MCTSBot } from 'boardgame.io/ai';
import { type Match, makeGame, playerOf } from '../../rules/game.ts';
import { legalOrders, type Order, outcome, type Scenario, SEATS, type Seat } from '../../rules/index.ts';
import { coreSeconds } from './core-seconds.ts';

/** boardgame.io's own tree search over the same game, as a player that is given time like any other. */
export interface TreeBot {
  /** Decides in a position of the engine's, in which it sees everything; it takes about so much time on average. */
  decide(state: State<Match>, seat: Seat, milliseconds: number): Promise<Order>;
  /** Decisions made, and milliseconds of one core spent on them. */
  readonly spent: { readonly decisions: number; readonly ms: number };
}

/** Moves of a playout: enough to reach the end of a campaign. */
const TO_THE_END = 150;

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
  const spent = { decisions: 0, ms: 0 };
  return {
    spent,
    async decide(state, seat, milliseconds) {
      const due = (spent.decisions + 1) * milliseconds - spent.ms;
      if (each !== undefined) iterations = Math.max(2, Math.round(due / each));
      const begin = coreSeconds();
      const { action } = await bot.play(state, playerOf(seat));
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
