import 'fake-indexeddb/auto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { legalOrders } from '../../rules/index.ts';
import { openSession, type SeatSetup } from '../../src/app/session.ts';
import { openDatabase } from '../../src/save/database.ts';
import { openStore, type SaveStore } from '../../src/save/store.ts';
import { campaign, dice } from '../support/campaign.ts';

/** Games played one after the other; a hundred by `MEMORY_GAMES=100 npx vitest run tests/app/memory.test.ts`. */
const GAMES = Number(process.env.MEMORY_GAMES ?? 10);
/** Games before the first look, in which whatever is kept for good is made. */
const WARM = 5;
/** Megabytes that all games together may leave behind, as many as there are: kept for good, they would take half of one each. */
const MOST = 4;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Megabytes in use once everything that can be let go is gone. */
async function inUse(): Promise<number> {
  for (let turn = 0; turn < 4; turn++) {
    collect();
    await new Promise((done) => setTimeout(done, 5));
  }
  return process.memoryUsage().heapUsed / 1e6;
}

const scenario = campaign();
const PERSON: SeatSetup = { player: 'person' };
const AI: SeatSetup = { player: 'ai' };

/** A whole game as the page plays it: opened, played, saved, looked at again, closed and deleted. */
async function playGame(seed: number, store: SaveStore): Promise<void> {
  const id = `memory-${seed}`;
  const session = openSession({
    match: {
      id,
      name: 'Memory',
      scenario,
      seed,
      seats: { kazakhstan: PERSON, russia: AI, china: PERSON },
      orders: [],
      created: 1,
      updated: 1,
    },
    thinker: () => ({
      choose: async (seen, _seat, _disposition, chance) => ({
        order: dice(chance | 1)(legalOrders(seen)),
        motives: [],
      }),
      close: () => undefined,
    }),
    now: () => 5,
    save: (match, snapshot) => store.save(match, snapshot),
  });
  const stop = session.table.subscribe(() => undefined);
  for (let turn = 0; session.table.value.outcome === undefined; turn++) {
    if (turn > 2000) throw new Error(`game ${seed} does not end`);
    const { curtain, mine, view } = session.table.value;
    if (curtain !== undefined) session.liftCurtain();
    else if (mine) expect(session.give(dice(seed * 1000 + turn)(legalOrders(view)))).toBeUndefined();
    else await new Promise((done) => setTimeout(done, 0));
  }
  session.past(10);
  stop();
  session.close();
  await new Promise((done) => setTimeout(done, 5));
  await store.remove(id);
}

it(
  `${GAMES} games after one another in one page leave no more than ${MOST} MB behind`,
  async () => {
    const store = openStore(await openDatabase('memory'), () => 5);
    for (let seed = 1; seed <= WARM; seed++) await playGame(seed, store);
    const before = await inUse();
    for (let seed = WARM + 1; seed <= WARM + GAMES; seed++) await playGame(seed, store);
    const after = await inUse();
    if (GAMES >= 100)
      process.stderr.write(`${GAMES} games: ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after\n`);
    expect(after - before).toBeLessThan(MOST);
  },
  Math.max(180_000, GAMES * 30_000),
);
