import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actor,
  apply,
  capacityNow,
  copy,
  curtail,
  type GameState,
  legalOrders,
  loads,
  type Order,
  options,
  outcome,
  refusal,
  SEATS,
  setup,
  view,
} from '../../rules/index.ts';
import { campaign, dice, playOut, positionAfter } from '../support/campaign.ts';

const scenario = campaign();
const seeds = fc.integer({ min: 1, max: 1_000_000 });

function numbersOf(value: unknown, path: string, found: [string, number][] = []): [string, number][] {
  if (typeof value === 'number') found.push([path, value]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) numbersOf(inner, `${path}.${key}`, found);
  return found;
}

function must(holds: boolean, law: string): void {
  if (!holds) throw new Error(law);
}

const within = (value: number, most: number, what: string) =>
  must(value >= 0 && value <= most, `${what} is ${value}, beyond 0-${most}`);

/** Everything that must hold in any position whatever has been played. */
function checkLaws(state: GameState): void {
  const { rules, ...moving } = state;
  for (const [path, value] of numbersOf(moving, 'state')) must(Number.isFinite(value), `${path} is ${value}`);
  for (const asset of state.assets) {
    const held = [asset.kazakhstan, asset.russia, asset.china, asset.west];
    for (const count of held) must(Number.isInteger(count) && count >= 0, `${asset.id} has a stake of ${count}`);
    const sum = held.reduce((a, b) => a + b, 0);
    must(sum === (asset.opened === 0 ? 0 : 4), `the stakes of ${asset.id} sum to ${sum}`);
  }
  for (const giant of ['russia', 'china'] as const) {
    const one = state[giant];
    for (const concern of ['security', 'status', 'power'] as const) within(one[concern], 6, `${giant}.${concern}`);
    within(one.money, 200, `${giant}.money`);
    within(one.soft, rules.tuning.softMax, `${giant}.soft`);
    within(one.words, 3, `${giant}.words`);
    within(one.laid.length, 2, `${giant}.laid`);
  }
  const kz = state.kazakhstan;
  within(kz.treasury, 300, 'treasury');
  within(kz.debt, 60, 'debt');
  within(kz.autonomy, 10, 'autonomy');
  within(kz.prosperity, 10, 'prosperity');
  within(kz.credibility, 6, 'credibility');
  within(state.tension, 10, 'tension');
  within(state.west.interest, 5, 'interest');
  within(state.west.money, 9, 'the budget of the West');
  must(state.trail.length === state.tension, `trail ${state.trail} at Tension ${state.tension}`);
  const carried = loads(state);
  carried.forEach((load, route) => {
    within(load, capacityNow(state, route), `load of route ${route}`);
  });
  for (const route of state.routes) within(route.capacity, rules.tuning.capacityMax, route.id);
}

describe('laws over seeded random games', () => {
  it('stakes sum to four, every figure stays in range, and someone can always act until the end', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const end = playOut(setup(scenario, seed), dice(seed), (state, legal) => {
          checkLaws(state);
          must(legal.length > 0, `a dead end at ${state.step}`);
          return true;
        });
        checkLaws(end);
        expect(outcome(end)).toBeDefined();
        expect(legalOrders(end)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('a game that is asked to stop ends after the round being played, its scores valid', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 90 }), (seed, depth) => {
        const state = positionAfter(seed, depth, scenario);
        const { round } = state;
        const { state: asked, events } = curtail(state);
        if (state.step === 'over') {
          must(asked === state, 'a finished game was changed');
          return;
        }
        must(state.lastRound === scenario.rounds.last, 'the given position was changed');
        expect(events.length).toBe(round === scenario.rounds.last ? 0 : 1);
        const end = playOut(asked, dice(seed), (now) => {
          checkLaws(now);
          return true;
        });
        expect(end.round).toBe(round);
        expect(outcome(end)).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });

  it('every listed order applies and leaves the given position as it was', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 90 }), (seed, depth) => {
        const state = positionAfter(seed, depth, scenario);
        const before = JSON.stringify(state);
        for (const order of legalOrders(state)) checkLaws(apply(state, order).state);
        expect(JSON.stringify(state)).toBe(before);
      }),
      { numRuns: 400 },
    );
  });

  it('every unlisted order is refused with a reason and changes nothing', () => {
    const anyOrder = fc.integer({ min: 0, max: 100_000 }).map((seed) => {
      const tried = options(positionAfter(seed, seed % 90, scenario));
      return tried[seed % Math.max(1, tried.length)];
    });
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 90 }), anyOrder, (seed, depth, foreign) => {
        const state = positionAfter(seed, depth, scenario);
        const before = JSON.stringify(state);
        const legal = new Set(legalOrders(state).map((order) => JSON.stringify(order)));
        const seat = actor(state);
        const tries = foreign === undefined ? options(state) : [...options(state), foreign];
        for (const order of tries) {
          const listed = legal.has(JSON.stringify(order));
          for (const one of SEATS) {
            const no = refusal(state, one, order);
            expect(no === undefined, `${one} ${JSON.stringify(order)}`).toBe(listed && one === seat);
            if (no !== undefined) expect(no.code.length).toBeGreaterThan(0);
          }
          if (!listed) expect(() => apply(state, order)).toThrow();
        }
        expect(JSON.stringify(state)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  it('whatever is handed in as an order, however malformed, is refused and never throws', () => {
    const junk = fc.oneof(
      fc.anything(),
      fc.record({
        type: fc.constantFrom(
          'invite',
          'bid',
          'award',
          'posture',
          'concede-stake',
          'concede-route',
          'join-club',
          'pre-empt',
          'court-ruling',
          'leverage',
          'talk',
          'promise',
          'build',
          'take-over',
          'prosper',
          '__proto__',
        ),
      }),
      fc.record({
        type: fc.constantFrom(
          'invite',
          'bid',
          'award',
          'posture',
          'concede-stake',
          'concede-route',
          'join-club',
          'pre-empt',
          'court-ruling',
          'leverage',
          'talk',
          'promise',
          'build',
          'take-over',
          'prosper',
        ),
        asset: fc.anything(),
        stakes: fc.anything(),
        invited: fc.anything(),
        keep: fc.anything(),
        price: fc.anything(),
        card: fc.anything(),
        to: fc.anything(),
        from: fc.anything(),
        route: fc.anything(),
        club: fc.anything(),
        target: fc.anything(),
        backer: fc.anything(),
        concern: fc.anything(),
        levels: fc.anything(),
      }),
    );
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 80 }), junk, (seed, depth, order) => {
        const state = positionAfter(seed, depth, scenario);
        const legal = legalOrders(state).map((one) => JSON.stringify(one));
        const no = refusal(state, actor(state) ?? 'kazakhstan', order as Order);
        if (no === undefined) expect(legal).toContain(JSON.stringify(order));
      }),
      { numRuns: 1500 },
    );
  });

  it('the same preset, seed and orders give the same game', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const first = playOut(setup(scenario, seed), dice(seed));
        const second = playOut(setup(scenario, seed), dice(seed));
        expect(JSON.stringify(second)).toBe(JSON.stringify(first));
      }),
      { numRuns: 200 },
    );
  });

  it('a position survives being written down and read again', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 80 }), (seed, depth) => {
        const state = positionAfter(seed, depth, scenario);
        const revived = JSON.parse(JSON.stringify(state)) as GameState;
        const choose = dice(seed + 1);
        const again = dice(seed + 1);
        expect(playOut(revived, again)).toEqual(JSON.parse(JSON.stringify(playOut(copy(state), choose))));
      }),
      { numRuns: 200 },
    );
  });

  it('every change of a figure is a fact with its cause, and the facts add up to the position', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        let state = setup(scenario, seed);
        const choose = dice(seed);
        while (actor(state) !== undefined) {
          const { state: next, events } = apply(state, choose(legalOrders(state)));
          const moved = new Map<string, number>();
          for (const event of events)
            if (event.type === 'change') moved.set(event.track, (moved.get(event.track) ?? 0) + event.by);
          const by = (track: string) => moved.get(track) ?? 0;
          expect(next.kazakhstan.autonomy - state.kazakhstan.autonomy).toBe(by('autonomy'));
          expect(next.kazakhstan.prosperity - state.kazakhstan.prosperity).toBe(by('prosperity'));
          expect(next.kazakhstan.credibility - state.kazakhstan.credibility).toBe(by('credibility'));
          expect(next.kazakhstan.treasury - state.kazakhstan.treasury).toBeCloseTo(by('money.kazakhstan'), 9);
          expect(next.kazakhstan.debt - state.kazakhstan.debt).toBe(by('debt'));
          expect(next.tension - state.tension).toBe(by('tension'));
          expect(next.west.interest - state.west.interest).toBe(by('interest'));
          for (const giant of ['russia', 'china'] as const) {
            expect(next[giant].money - state[giant].money).toBeCloseTo(by(`money.${giant}`), 9);
            for (const concern of ['security', 'status', 'power', 'soft', 'words'] as const)
              expect(next[giant][concern] - state[giant][concern]).toBe(by(`${giant}.${concern}`));
            expect(next[giant].points - state[giant].points).toBeCloseTo(by(`${giant}.points`), 9);
          }
          state = next;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('hidden information', () => {
  it("no view shows another's sealed bid or face-down card, the deck, the generator or a hidden doctrine", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 80 }), fc.integer(), (seed, depth, salt) => {
        const state = positionAfter(seed, depth, scenario);
        for (const seat of [...SEATS, 'table'] as const) {
          const other = permuteHidden(state, seat, salt);
          expect(view(other, seat)).toEqual(view(state, seat));
          if (actor(state) === seat) expect(legalOrders(view(other, seat))).toEqual(legalOrders(state));
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** The same position with everything this seat may not know changed. */
function permuteHidden(state: GameState, seat: string, salt: number): GameState {
  const other = copy(state);
  other.deck = [...other.deck].reverse();
  other.chance = other.chance.map((word) => word ^ salt);
  for (const giant of ['russia', 'china'] as const) {
    if (giant === seat) continue;
    if (other.step === 'posture') other[giant].laid = other[giant].laid.map(() => ({ posture: 'hold' }));
    if (other.step === 'bid' && other.tender?.bids[giant] !== undefined) other.tender.bids[giant] = 0;
  }
  const hidden = (giant: 'russia' | 'china') => (giant === seat ? other.doctrines[giant] : 'another');
  return { ...other, doctrines: { russia: hidden('russia'), china: hidden('china') } };
}
