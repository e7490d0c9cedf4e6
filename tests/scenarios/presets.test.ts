import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actor, options, outcome, parseScenario, refusal, roundsOf, SEATS, setup } from '../../rules/index.ts';
import { DOCTRINE_PAIRS } from '../../src/ai/doctrines/index.ts';
import { loadScenario } from '../../src/lab/load-scenario.ts';
import { playMatch } from '../../src/lab/match.ts';
import { policyOf } from '../../src/lab/policies.ts';
import { campaign, dice, playOut } from '../support/campaign.ts';

const folder = new URL('../../assets/scenarios/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const faultsOf = (input: unknown): string[] => {
  const parsed = parseScenario(input);
  return parsed.ok ? [] : parsed.faults.map(({ path, message }) => `${path}: ${message}`);
};

describe.each(files)('the preset %s', (name) => {
  it('is valid and plays to its end in its own number of rounds', () => {
    const parsed = parseScenario(read(name));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    const rounds = roundsOf(parsed.scenario.rounds).length;
    for (let seed = 1; seed <= 40; seed++) {
      const end = playOut(setup(parsed.scenario, seed), dice(seed));
      expect(end.round).toBeLessThanOrEqual(rounds);
      if (outcome(end)?.collapse === 'none') expect(end.round).toBe(rounds);
    }
  });

  it('lists the very orders, in their order, that are not refused when each is asked about', () => {
    const parsed = parseScenario(read(name));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    for (let seed = 1; seed <= 20; seed++)
      playOut(setup(parsed.scenario, seed), dice(seed), (state, legal) => {
        const seat = actor(state);
        if (seat === undefined) throw new Error('over');
        expect(legal).toEqual(options(state).filter((order) => refusal(state, seat, order) === undefined));
        return true;
      });
  });
});

const ids = files.map((name) => name.replace('.json', ''));

/** Games of a way to play Kazakhstan against the giants the preset sets. */
function gamesOf(id: string, policy: string, games: number) {
  const scenario = loadScenario(id, []);
  const kazakhstan = policyOf('kazakhstan', policy);
  return Array.from({ length: games }, (_, game) => {
    const pair = DOCTRINE_PAIRS[game % DOCTRINE_PAIRS.length];
    const giant = (seat: 'russia' | 'china') => {
      const set = scenario.seats?.[seat]?.doctrine;
      return policyOf(seat, set === undefined || set === 'drawn' ? (pair?.[seat].name ?? '') : set);
    };
    const [russia, china] = [giant('russia'), giant('china')];
    if (kazakhstan === undefined || russia === undefined || china === undefined) throw new Error(`no policy ${policy}`);
    const result = outcome(playMatch(scenario, game + 1, { kazakhstan, russia, china }).final);
    return result?.band === 'success' || result?.band === 'triumph';
  });
}

describe('the shipped presets', () => {
  it('are those of the table, each with its texts', () => {
    expect(ids).toHaveLength(13);
    for (const name of files) {
      const parsed = parseScenario(read(name));
      if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.faults)}`);
      const { briefing, dilemma, goal, teaching } = parsed.scenario;
      expect(dilemma, name).toBeDefined();
      expect(goal, name).toBeDefined();
      for (const seat of SEATS) expect(briefing[seat], `${name} ${seat}`).toBeDefined();
      expect(teaching?.objectives?.length, name).toBeGreaterThan(1);
      expect(teaching?.debrief?.length, name).toBeGreaterThan(1);
      expect(teaching?.sources?.length, name).toBeGreaterThan(0);
      for (const one of [briefing.public, briefing.kazakhstan, briefing.russia, briefing.china]) {
        expect(one?.basic.en.split(/\s+/).length, name).toBeLessThanOrEqual(250);
        expect(one?.advanced?.en.split(/\s+/).length ?? 0, name).toBeLessThanOrEqual(700);
      }
    }
  });

  it.each(ids)('%s is won by able play and lost by careless play', (id) => {
    const short = loadScenario(id, []).minutes.most < 60;
    const able = gamesOf(id, 'competent', short ? 24 : 9);
    const careless = gamesOf(id, 'random', short ? 24 : 9);
    const share = (games: readonly boolean[]) => games.filter(Boolean).length / games.length;
    expect(able, 'able play').toContain(true);
    expect(careless, 'careless play').toContain(false);
    expect(share(able)).toBeGreaterThan(share(careless));
  });
});

describe('a bad preset', () => {
  const good = read('campaign.json');

  it.each([
    ['an unknown knob', { ...good, colour: 'red' }, /unknown knob: colour/],
    ['an unknown tunable number', { ...good, tuning: { upkep: 4 } }, /tuning: unknown knob: upkep/],
    ['bids that step by nothing', { ...good, tuning: { bidStep: 0 } }, /tuning\.bidStep: .*0\.25/],
    ['a round that is not in the calendar', { ...good, rounds: { first: 1, last: 9 } }, /rounds\.last: .*8/],
    [
      'rounds that run backwards',
      { ...good, rounds: { first: 5, last: 2 } },
      /rounds\.last: must not be before the first round, 5/,
    ],
    ['a concern beyond six', { ...good, start: { russia: { status: 7 } } }, /start\.russia\.status: .*6/],
    [
      'stakes that do not add up',
      { ...good, start: { stakes: { 'asset:tengiz': { kazakhstan: 2, russia: 0, china: 0, west: 1 } } } },
      /start\.stakes\.asset:tengiz: the four stakes must add up to 4/,
    ],
    ['an unknown club', { ...good, start: { clubs: ['club:nato'] } }, /start\.clubs\.0: .*club:csto/],
    ['an unknown news card', { ...good, news: ['news:nothing'] }, /news/],
    [
      'too few news cards for the rounds',
      { ...good, news: ['news:lop-nor'] },
      /news: needs one card a round, 8 in all; it has 1/,
    ],
    [
      'a Demand without its licence',
      { ...good, start: { russia: { demand: 'power', power: 2 } } },
      /start\.russia\.demand: needs power at 3 or more/,
    ],
    ['no title', { ...good, title: undefined }, /title/],
    ['a future version', { ...good, version: 4 }, /version: .*3/],
    ['not an object', 'campaign', /\(whole file\)/],
  ])('with %s is refused with the place and what is allowed', (_what, input, complaint) => {
    expect(faultsOf(input).join('\n')).toMatch(complaint);
  });
});

describe('what a preset sets', () => {
  it('holds in the first position', () => {
    const state = setup(
      campaign({
        rounds: { first: 5, last: 6 },
        start: {
          autonomy: 3,
          treasury: 11,
          tension: 6,
          russia: { power: 5, demand: 'power', money: 1 },
          stakes: { 'asset:tengiz': { kazakhstan: 1, russia: 2, china: 0, west: 1 } },
          clubs: ['club:csto'],
          obstructed: ['route:cpc'],
        },
        news: 'history',
        tuning: { ordersPerRound: 2 },
      }),
      1,
    );
    expect(state.kazakhstan.autonomy).toBe(3);
    expect(state.tension).toBeGreaterThanOrEqual(5);
    expect(state.russia.demand).toBe('power');
    expect(state.assets[0]).toMatchObject({ kazakhstan: 1, russia: 2, west: 1, opened: -1 });
    expect(state.clubs).toEqual(['club:csto']);
    expect(state.routes.find((route) => route.id === 'route:cpc')).toMatchObject({ capacity: 4, obstructed: true });
    expect(state.rules.tuning.ordersPerRound).toBe(2);
    expect(state.tender?.asset).toBe('asset:petrokazakhstan');
  });

  it('a verb switched off is refused in its rounds only', () => {
    const off = campaign({ verbsOff: [{ verb: 'talk', rounds: [1] }] });
    const verbs = new Set<string>();
    playOut(setup(off, 5), dice(5), (state, legal) => {
      for (const order of legal) verbs.add(`${state.round} ${order.type}`);
      return state.round < 3;
    });
    expect(verbs).not.toContain('1 talk');
    expect(verbs).toContain('2 talk');
  });
});
