import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outcome, parseScenario, setup } from '../../rules/index.ts';
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
    const { first, last } = parsed.scenario.rounds;
    for (let seed = 1; seed <= 40; seed++) {
      const end = playOut(setup(parsed.scenario, seed), dice(seed));
      expect(end.round).toBeLessThanOrEqual(last - first + 1);
      if (outcome(end)?.collapse === 'none') expect(end.round).toBe(last - first + 1);
    }
  });
});

describe('a bad preset', () => {
  const good = read('campaign.json');

  it.each([
    ['an unknown knob', { ...good, colour: 'red' }, /unknown knob: colour/],
    ['an unknown tunable number', { ...good, tuning: { upkep: 4 } }, /tuning: unknown knob: upkep/],
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
    ['a future version', { ...good, version: 3 }, /version: .*2/],
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
