import { Client } from 'boardgame.io/client';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Match, makeGame, playerOf, seatOf } from '../../rules/game.ts';
import { actor, apply, legalOrders, outcome, setup, view } from '../../rules/index.ts';
import { campaign, dice } from '../support/campaign.ts';

const scenario = campaign();
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

function clientOf(seed: number) {
  const client = Client<Match>({
    game: { ...makeGame({ scenario, seed }), playerView: ({ G }) => G },
    numPlayers: 3,
    debug: false,
  });
  client.start();
  return client;
}

describe('the boardgame.io game', () => {
  it('holds the same state, actor and step as the bare kernel after every order of a random game', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const client = clientOf(seed);
        const choose = dice(seed);
        let state = setup(scenario, seed);
        for (let seat = actor(state); seat !== undefined; seat = actor(state)) {
          const before = client.getState();
          expect(before?.ctx.phase).toBe(state.step);
          expect(before?.ctx.currentPlayer).toBe(playerOf(seat));
          expect(seatOf(before?.ctx.currentPlayer)).toBe(seat);
          const order = choose(legalOrders(state));
          client.updatePlayerID(playerOf(seat));
          client.moves[order.type]?.(order);
          const { state: next, events } = apply(state, order);
          const after = client.getState();
          expect(plain(after?.G.game)).toEqual(plain(next));
          expect(plain(after?.G.facts)).toEqual(plain(events));
          state = next;
        }
        expect(plain(client.getState()?.ctx.gameover)).toEqual(plain(outcome(state)));
        client.stop();
      }),
      { numRuns: 25 },
    );
  });

  it('refuses an order of another seat or another step, and nothing changes', () => {
    const client = clientOf(7);
    const before = plain(client.getState()?.G);
    client.updatePlayerID(playerOf('russia'));
    client.moves.bid?.({ type: 'bid', asset: 'asset:tengiz', price: 1 });
    client.updatePlayerID(playerOf('kazakhstan'));
    client.moves.prosper?.({ type: 'prosper', levels: 2 });
    client.moves.invite?.({ type: 'done' });
    expect(plain(client.getState()?.G)).toEqual(before);
    client.stop();
  });

  it('shows each player the view of that seat and a spectator the bare table', () => {
    const game = makeGame({ scenario, seed: 3 });
    const state = setup(scenario, 3);
    const G: Match = { game: state, facts: [] };
    for (const [playerID, seat] of [
      ['0', 'kazakhstan'],
      ['1', 'russia'],
      ['2', 'china'],
      [null, 'table'],
    ] as const)
      expect(game.playerView?.({ G, ctx: {} as never, playerID })).toEqual({ game: view(state, seat), facts: [] });
  });
});
