import 'fake-indexeddb/auto';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { type GameState, legalOrders } from '../../rules/index.ts';
import { type MatchRecord, openSession, type SeatSetup, type Session } from '../../src/app/session.ts';
import type { Thinker } from '../../src/app/thinker.ts';
import { openDatabase } from '../../src/save/database.ts';
import { fingerprint } from '../../src/save/replay.ts';
import { openStore, type SaveStore } from '../../src/save/store.ts';
import { campaign, dice } from '../support/campaign.ts';

/** Games played; a thousand by `SOAK_GAMES=1000 npx vitest run tests/app/soak.test.ts`. */
const GAMES = Number(process.env.SOAK_GAMES ?? 12);
/** The first of them, to go on where an earlier run stopped. */
const FROM = Number(process.env.SOAK_FROM ?? 1);
/** Games between two words on how far it has come. */
const REPORT = 100;

/** Read once: a file that changes under a long run is no fault of the game. */
const SCENARIO = campaign();
const PERSON: SeatSetup = { player: 'person' };
const AI: SeatSetup = { player: 'ai' };

const matchOf = (seed: number): MatchRecord => {
  const giants = seed % 2 === 0 ? PERSON : AI;
  return {
    id: `soak-${seed}`,
    name: 'Soak',
    scenario: SCENARIO,
    seed,
    seats: { kazakhstan: PERSON, russia: giants, china: giants },
    orders: [],
    created: 1,
    updated: 1,
  };
};

const head = (): Thinker => ({
  choose: async (seen, _seat, _disposition, seed) => ({ order: dice(seed | 1)(legalOrders(seen)), motives: [] }),
  close: () => undefined,
});

interface Played {
  readonly end: GameState;
  readonly told: string;
  readonly orders: number;
  readonly reloads: number;
}

/** Waits until every order that was given is on the shelf. */
async function written(latest: () => Promise<void>): Promise<void> {
  for (let now = latest(), before: typeof now | undefined; now !== before; now = latest()) {
    before = now;
    await now;
    await new Promise((done) => setTimeout(done, 0));
  }
}

/** Plays a match to its end; where `breaks` says so, the page is closed and the match taken from the shelf again. */
async function playThrough(
  seed: number,
  store?: SaveStore,
  breaks: (turn: number) => boolean = () => false,
): Promise<Played> {
  let last: GameState | undefined;
  let orders = 0;
  let saved: Promise<void> = Promise.resolve();
  const open = (match: MatchRecord): Session =>
    openSession({
      match,
      thinker: head,
      now: () => 5,
      save: (kept, snapshot) => {
        last = snapshot;
        orders = kept.orders.length;
        saved = store?.save(kept, snapshot) ?? Promise.resolve();
        return saved;
      },
    });
  let session = open(matchOf(seed));
  let reloads = 0;
  let given = 0;
  for (let turn = 0; session.table.value.outcome === undefined; turn++) {
    if (turn > 2000) throw new Error(`match ${seed} does not end`);
    if (store !== undefined && breaks(turn)) {
      // Anywhere, also while a computer player thinks: what it had not yet given, it will give again.
      session.close();
      await written(() => saved);
      const kept = await store.load(`soak-${seed}`);
      if (!kept?.ok) throw new Error(`match ${seed} is lost: ${JSON.stringify(kept)}`);
      expect(kept.value.proved).toBe(true);
      session = open(kept.value.match);
      reloads++;
    }
    const { curtain, mine, view } = session.table.value;
    if (curtain !== undefined) session.liftCurtain();
    else if (mine) {
      expect(session.give(dice(seed * 1000 + given++)(legalOrders(view)))).toBeUndefined();
    } else await new Promise((done) => setTimeout(done, 0));
  }
  await written(() => saved);
  if (last === undefined) throw new Error(`match ${seed} was never saved`);
  const told = session.table.value.chronicle.map(({ round, event }) => `${round}${fingerprint(event)}`).join('\n');
  session.close();
  return { end: last, told, orders, reloads };
}

describe('games that are saved and taken up again at random places', () => {
  it(
    'end in the same state, told in the same chronicle, as games played in one go',
    async () => {
      const store = openStore(await openDatabase('soak'), () => 5);
      let reloads = 0;
      let orders = 0;
      for (let seed = FROM; seed < FROM + GAMES; seed++) {
        const calm = await playThrough(seed);
        const chance = xoroshiro128plus(seed);
        const broken = await playThrough(seed, store, (turn) => turn > 0 && uniformInt(chance, 1, 24) === 1);
        expect(fingerprint(broken.end)).toBe(fingerprint(calm.end));
        expect(broken.told).toBe(calm.told);
        reloads += broken.reloads;
        orders += broken.orders;
        await store.remove(`soak-${seed}`);
        if (seed % REPORT === 0)
          process.stderr.write(`${seed} games, ${orders} orders, ${reloads} reloads, no difference\n`);
      }
      expect(reloads).toBeGreaterThan(GAMES);
    },
    Math.max(120_000, GAMES * 30_000),
  );
});
