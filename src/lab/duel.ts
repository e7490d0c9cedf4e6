import type { State } from 'boardgame.io';
import { Client } from 'boardgame.io/client';
import { type Match, makeGame, playerOf } from '../../rules/game.ts';
import { actor, legalOrders, type Order, outcome, type Scenario, type Seat, view } from '../../rules/index.ts';
import { coreSeconds } from './core-seconds.ts';
import type { Table } from './match.ts';
import { mean, rounded } from './statistics.ts';
import { treeBot } from './tree-bot.ts';

/** What came of pairs of games: the part the level won (a tie is half), and the milliseconds each took for a decision. */
export interface Duel {
  readonly games: number;
  readonly share: number;
  readonly ms: { readonly level: number; readonly bot: number };
}

/** How one seat fared in a game: its score, and the milliseconds of one core it took for a decision. */
interface Fared {
  readonly score: number;
  readonly ms: number;
}

/** A pair of games of one seat, with the same seed and opponents: the level's, and the tree search's. */
export interface Pair {
  readonly level: Fared;
  readonly bot: Fared;
}

type Decide = (state: State<Match>, turn: number) => Order | Promise<Order>;

/** Plays a game through boardgame.io, one seat by the decisions given, the others by their policies. */
async function fare(scenario: Scenario, seed: number, seat: Seat, table: Table, decide: Decide): Promise<Fared> {
  const client = Client<Match>({ game: makeGame({ scenario, seed }), numPlayers: 3, debug: false });
  client.start();
  const times: number[] = [];
  const turnOf = (turn: number): number => Math.imul(seed, 0x9e3779b1) + turn;
  for (let turn = 1; ; turn++) {
    const state: State<Match> = client.store.getState();
    const { game } = state.G;
    const who = actor(game);
    if (who === undefined) {
      client.stop();
      return { score: outcome(game)?.seats[seat].score ?? 0, ms: mean(times) };
    }
    const begin = coreSeconds();
    const order =
      who === seat ? await decide(state, turnOf(turn)) : table[who].decide(view(game, who), who, turnOf(turn)).order;
    if (who === seat && legalOrders(game).length > 1) times.push(1000 * (coreSeconds() - begin));
    client.updatePlayerID(playerOf(who));
    client.moves[order.type]?.(order);
  }
}

/** Plays a pair of games of one seat: the same seed and opponents, once with the table's own player and once with boardgame.io's tree search given as much time. */
export async function duel(scenario: Scenario, seat: Seat, seed: number, table: Table): Promise<Pair> {
  const level = await fare(
    scenario,
    seed,
    seat,
    table,
    (state, turn) => table[seat].decide(view(state.G.game, seat), seat, turn).order,
  );
  const tree = treeBot(scenario, seed);
  return { level, bot: await fare(scenario, seed, seat, table, (state) => tree.decide(state, seat, level.ms)) };
}

/** What came of all pairs. */
export function tally(pairs: readonly Pair[]): Duel {
  const won = pairs.map(({ level, bot }) => 0.5 + Math.sign(level.score - bot.score) / 2);
  const ms = (of: keyof Pair): number => rounded(mean(pairs.map((pair) => pair[of].ms)), 1);
  return { games: pairs.length, share: rounded(mean(won)), ms: { level: ms('level'), bot: ms('bot') } };
}
