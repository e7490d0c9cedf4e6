import { describe, expect, it } from 'vitest';
import { actor, CONCERNS, GIANTS, POWERS, play, setup } from '../../rules/index.ts';
import { thinkable } from '../../src/ai/choose.ts';
import { WAYS } from '../../src/ai/doctrines/ways.ts';
import {
  contestedCosts,
  type Debrief,
  debriefOf,
  figuresOf,
  reckonedWeights,
  shareOf,
  TACTICS,
  tacticOf,
} from '../../src/app/debrief.ts';
import { asCsv, asJson, decisionRows } from '../../src/app/decision-table.ts';
import { motivesOf, openingOf, playOn, WAYS_ON } from '../../src/app/what-if.ts';
import type { MatchRecord } from '../../src/save/record.ts';
import { finishedGame } from '../support/finished-game.ts';

function debriefed(match: MatchRecord): Debrief {
  const found = debriefOf(match);
  if (found === undefined) throw new Error('the game is not over');
  return found;
}

const SEEDS = [1, 2, 3, 4, 5, 6];

describe('the debrief', () => {
  it('is not told before the end', () => {
    const match = finishedGame(1);
    expect(debriefOf({ ...match, orders: match.orders.slice(0, -1) })).toBeUndefined();
  });

  it.each(SEEDS)('of game %i follows every figure from the opening to the end without a gap', (seed) => {
    const match = finishedGame(seed);
    const told = debriefed(match);
    expect(told.decisions).toHaveLength(match.orders.length);
    expect(told.start).toEqual(figuresOf(setup(match.scenario, match.seed)));
    let before = told.start;
    for (const decision of told.decisions) {
      expect(decision.before).toBe(before);
      before = decision.after;
      // The facts of an order account for every step of Autonomy and Tension it made.
      for (const track of ['autonomy', 'tension'] as const) {
        const moved = decision.events.reduce(
          (sum, event) => (event.type === 'change' && event.track === track ? sum + event.by : sum),
          0,
        );
        expect(decision.after[track] - decision.before[track], `${track} at ${decision.place}`).toBeCloseTo(moved);
      }
    }
    expect(before).toEqual(figuresOf(told.final));
    expect(told.rounds).toHaveLength(told.final.round);
    expect(told.rounds.at(-1)?.end).toEqual(before);
  });

  it.each(SEEDS)('of game %i ends each round as its reckoning left it', (seed) => {
    const match = finishedGame(seed);
    const { rounds } = debriefed(match);
    // Where the next round's news has just been read: what stood before it is the end of the round.
    const state = setup(match.scenario, match.seed);
    const points = new Map<number, number[]>();
    for (const order of match.orders) {
      const facts: Parameters<typeof play>[2] = [];
      const { round } = state;
      play(state, order, facts);
      const upTo = facts.findIndex(({ type }) => type === 'round');
      const late = upTo < 0 ? [] : facts.slice(upTo);
      const back = (track: string): number =>
        late.reduce((sum, event) => (event.type === 'change' && event.track === track ? sum + event.by : sum), 0);
      if (upTo >= 0 || actor(state) === undefined)
        points.set(round, [
          state.tension - back('tension'),
          ...GIANTS.flatMap((giant) => CONCERNS.map((one) => state[giant][one] - back(`${giant}.${one}`))),
        ]);
    }
    rounds.forEach(({ end }, i) => {
      const { tension, concerns } = end;
      expect([tension, ...GIANTS.flatMap((giant) => CONCERNS.map((one) => concerns[giant][one]))]).toEqual(
        points.get(i + 1),
      );
    });
  });

  it.each(SEEDS)('of game %i counts every tactic once, in its round', (seed) => {
    const { rounds, decisions } = debriefed(finishedGame(seed));
    for (const tactic of TACTICS) {
      const given = decisions.filter(({ seat, order }) => seat === 'kazakhstan' && tacticOf(order) === tactic);
      expect(rounds.reduce((sum, { tactics }) => sum + tactics[tactic], 0)).toBe(given.length);
    }
    expect(rounds.at(0)?.first).toBe(0);
    rounds.forEach(({ first, last }, i) => {
      expect(last).toBeGreaterThan(first);
      if (i > 0) expect(first).toBe(rounds[i - 1]?.last);
    });
    expect(rounds.at(-1)?.last).toBe(decisions.length);
  });

  it('weighs the powers as the last reckoning did, and shares add up to the whole', () => {
    for (const seed of SEEDS) {
      const told = debriefed(finishedGame(seed));
      const fact = reckonedWeights(told, told.final.round);
      if (fact === undefined) throw new Error('no reckoning');
      const whole = POWERS.reduce((sum, power) => sum + shareOf(fact.weights, power), 0);
      expect([0, 1]).toContain(Math.round(whole * 1e9) / 1e9);
    }
  });

  it('tells the cost of the two contested assumptions from the facts, and without them it is nothing', () => {
    const costs = SEEDS.map((seed) => contestedCosts(debriefed(finishedGame(seed))));
    expect(costs.some(({ bending }) => bending > 0)).toBe(true);
    const free = SEEDS.flatMap((seed) => {
      const match = finishedGame(seed);
      const tuning = { bendCost: 0, dominanceAutonomy: 0 };
      return debriefOf({ ...match, scenario: { ...match.scenario, tuning } }) ?? [];
    });
    expect(free.length).toBeGreaterThan(0);
    for (const one of free) expect(contestedCosts(one)).toEqual({ bending: 0, dominance: 0 });
  });
});

describe('a game played on', () => {
  it('starts from the very position, ends, repeats itself by its seed, and leaves the record alone', () => {
    const match = finishedGame(2);
    const half = Math.floor(match.orders.length / 2);
    const what = { match, orders: half, without: [] };
    const opening = openingOf(what);
    const before = JSON.stringify(opening);
    const played = playOn(opening, 11);
    expect(playOn(openingOf(what), 11)).toEqual(played);
    expect(JSON.stringify(opening)).toBe(before);
    const many = [11, 12, 13, 14, 15].map((seed) => JSON.stringify(playOn(opening, seed)));
    expect(new Set(many).size).toBeGreaterThan(1);
  });

  it('by each way of Kazakhstan comes out alike by the same seed, and otherwise than by the other ways', () => {
    const opening = openingOf({ match: finishedGame(2), orders: 0, without: [] });
    const ends = WAYS_ON.map((way) => {
      const games = [11, 12, 13].map((seed) => playOn(opening, seed, way));
      expect(playOn(opening, 12, way)).toEqual(games[1]);
      return JSON.stringify(games);
    });
    expect(new Set(ends).size).toBe(WAYS_ON.length);
    expect(JSON.stringify([11, 12, 13].map((seed) => playOn(opening, seed)))).toBe(ends[0]);
  });

  it('takes a side by not letting the other giant in, and hedges by playing nobody against anybody', () => {
    const opening = openingOf({ match: finishedGame(2), orders: 0, without: [] });
    expect(opening.step).toBe('invite');
    const invited = (way: keyof typeof WAYS) =>
      thinkable(opening, WAYS[way]).flatMap((order) => (order.type === 'invite' ? order.invited : []));
    expect(invited('bandwagon-russia')).toContain('russia');
    expect(invited('bandwagon-russia')).not.toContain('china');
    expect(invited('bandwagon-china')).not.toContain('russia');
    expect(new Set(invited('hedge'))).toEqual(new Set(POWERS));
    for (const way of ['hedge', 'bandwagon-russia', 'bandwagon-china'] as const)
      expect(WAYS[way].never).toEqual(expect.arrayContaining(['leverage', 'court-ruling']));
  });

  it('without an assumption differs in that figure alone', () => {
    const match = finishedGame(2);
    const as = openingOf({ match, orders: 20, without: [] });
    const off = openingOf({ match, orders: 20, without: ['bending'] });
    expect(off.rules.tuning).toEqual({ ...as.rules.tuning, bendCost: 0 });
    expect({ ...off, rules: undefined }).toEqual({ ...as, rules: undefined });
  });
});

describe('the decisions as data', () => {
  const match: MatchRecord = {
    ...finishedGame(4),
    remarks: [{ order: 1, seconds: 12.5, reason: '=HYPERLINK("x"), "quoted"\nand on' }],
  };
  const told = debriefed(match);
  const motives = motivesOf(match);

  it('have a row each, with reason, time, and the state before and after', () => {
    const rows = decisionRows(told, motives);
    expect(rows).toHaveLength(match.orders.length);
    expect(rows[0]).toMatchObject({ decision: 1, seconds: 12.5, tension_before: told.start.tension });
    const ai = rows.filter(({ player }) => player === 'ai');
    expect(ai.length).toBeGreaterThan(10);
    for (const row of ai) expect(row.reason).toMatch(/^[a-z]+, [a-z]+$/);
    rows.forEach((row, i) => {
      const next = rows[i + 1];
      if (next !== undefined) expect(next.autonomy_before).toBe(row.autonomy_after);
    });
  });

  it('read as a table of one shape, in which nothing is a formula', () => {
    const text = asCsv(decisionRows(told, motives));
    const cells = readCsv(text.replace(/^\uFEFF/, ''));
    expect(cells).toHaveLength(match.orders.length + 1);
    for (const row of cells) expect(row).toHaveLength(cells[0]?.length ?? 0);
    expect(cells[1]?.[cells[0]?.indexOf('reason') ?? -1]).toBe(`'=HYPERLINK("x"), "quoted"\nand on`);
  });

  it('read as JSON with the result and the label', () => {
    const data = JSON.parse(asJson(told, motives));
    expect(data).toMatchObject({ preset: 'campaign', seed: match.seed, strategy: told.strategy });
    expect(data.outcome.seats).toEqual(told.outcome.seats);
    expect(data.decisions).toHaveLength(match.orders.length);
  });
});

/** A plain reader of comma-separated values, to read back what was written. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (quoted && sign === '"' && text[i + 1] === '"') {
      cell += '"';
      i++;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ',') {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (!quoted && sign === '\r' && text[i + 1] === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      rows.push([]);
      i++;
    } else cell += sign;
  }
  return rows.filter((row) => row.length > 0);
}
