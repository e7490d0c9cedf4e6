import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  actor,
  type GameEvent,
  type GameState,
  legalOrders,
  outcome,
  parseScenario,
  play,
  type Scenario,
  SEATS,
  scenarioJsonSchema,
  setup,
  view,
  visibleEvents,
} from '../../rules/index.ts';
import { dice, playOut } from '../support/campaign.ts';

const campaignFile: Record<string, unknown> = JSON.parse(
  readFileSync(new URL('../../assets/scenarios/campaign.json', import.meta.url), 'utf8'),
);

function preset(change: Record<string, unknown>): Scenario {
  const parsed = parseScenario({ ...campaignFile, ...change });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.scenario;
}

/** What a game can be told apart by: the first position, what it led to by the same dice, and what the seats saw of it. */
function gameOf(scenario: Scenario, seeds: readonly number[] = [1, 2, 3, 4]): string {
  return JSON.stringify(
    seeds.map((seed) => {
      const facts: GameEvent[] = [];
      const seen: unknown[] = [];
      const state = setup(scenario, seed, facts);
      const end = playOut(
        state,
        dice(seed),
        (now, legal) => {
          const { rules: _rules, ...shown } = view(now, 'china');
          seen.push(shown, legal);
          return undefined;
        },
        facts,
      );
      const { rules: _rules, ...last } = end;
      return [last, seen, visibleEvents(facts, 'china', end.rules), outcome(end)];
    }),
  );
}

const plain = gameOf(preset({}));
const early = (part: Record<string, unknown>) => ({ start: part });

type Knob = readonly [name: string, change: Record<string, unknown>, base?: Record<string, unknown>];

/** Every knob that changes the game, by a value that differs from the default. */
const KNOBS: readonly Knob[] = [
  ['rounds.first', { rounds: { first: 2, last: 8 } }],
  ['rounds.last', { rounds: { first: 1, last: 6 } }],
  ['rounds.skip', { rounds: { first: 1, last: 8, skip: [3, 4] } }],
  ['rounds.mayEndFrom', { rounds: { first: 1, last: 8, mayEndFrom: 3 } }],
  ['calendar.money', { calendar: [{ number: 1, money: { china: 9 } }] }],
  ['calendar.par', { calendar: [{ number: 1, par: { russia: 30 } }] }],
  ['calendar.price', { calendar: [{ number: 2, price: 2 }] }],
  ['calendar.interest', { calendar: [{ number: 1, interest: 1 }] }],
  ['seats.doctrine', { seats: { russia: { player: 'ai', doctrine: 'hardliner' } } }],
  ['news', { news: 'history' }],
  ['news by name and an own card', { news: undefined, ...ownNews() }],
  ['start.autonomy', early({ autonomy: 8 })],
  ['start.prosperity', early({ prosperity: 2 })],
  ['start.credibility', early({ credibility: 5 })],
  ['start.treasury', early({ treasury: 20 })],
  ['start.debt', early({ debt: 4 })],
  ['start.tension', early({ tension: 5 })],
  ['start.interest', early({ interest: 1 })],
  ['start.russia.security', early({ russia: { security: 5 } })],
  ['start.russia.status', early({ russia: { status: 0 } })],
  ['start.china.power', early({ china: { power: 5 } })],
  ['start.china.soft', early({ china: { soft: 3 } })],
  ['start.china.money', early({ china: { money: 9 } })],
  ['start.russia.demand', early({ russia: { power: 4, demand: 'power' } })],
  ['start.russia.promise', early({ russia: { promise: { concern: 'status', rounds: 1 } } })],
  ['start.clubs', early({ clubs: ['club:csto'] })],
  ['start.stakes', early({ stakes: { 'asset:tengiz': { kazakhstan: 2, russia: 0, china: 0, west: 2 } } })],
  ['start.capacity', early({ capacity: { 'route:atyrau-samara': 0 } })],
  ['start.obstructed', early({ obstructed: ['route:atyrau-samara'] })],
  ['start.claimShelved', early({ claimShelved: true })],
  ['assets', { assets: ['asset:tengiz', 'asset:khorgos'] }],
  ['opens', { opens: { 'route:atasu-alashankou': 1 } }],
  ['tenders.round', { tenders: { 'asset:turgai': { round: 1 } } }],
  ['tenders.value', { tenders: { 'asset:tengiz': { value: 1 } } }],
  ['tenders.reserve', { tenders: { 'asset:tengiz': { reserve: 3 } } }],
  ['tenders.keep', { tenders: { 'asset:tengiz': { keep: { least: 1, most: 1 } } } }],
  ['tenders.bidders', { tenders: { 'asset:tengiz': { bidders: ['china'] } } }],
  ['bidding open', { bidding: 'open' }],
  ['bidding fixed', { bidding: 'fixed' }],
  ['information.concerns banded', { information: { concerns: 'banded' } }],
  ['information.concerns hidden', { information: { concerns: 'hidden' } }],
  ['information.treasuries', { information: { treasuries: 'hidden' } }],
  ['information.scores', { information: { scores: 'hidden' } }],
  ['information.doctrines', { information: { doctrines: 'shown' } }],
  ['information.bids', { information: { bids: 'never', treasuries: 'hidden' } }],
  ['verbsOff an order', { verbsOff: [{ verb: 'talk', rounds: [1] }] }],
  ['verbsOff a posture of one seat', { verbsOff: [{ verb: 'court', rounds: 'all', seats: ['china'] }] }],
  ['assumptions.bendCost', { assumptions: { bendCost: 2 } }],
  ['assumptions.dominanceCost', { assumptions: { dominanceCost: 2 } }],
  ['assumptions.freeHand', { assumptions: { freeHand: 2 } }, { tuning: { freeHandShare: 0.7, crisisTo: 1 } }],
  ['assumptions.wordsNeedDeeds', { assumptions: { wordsNeedDeeds: false } }],
  ['assumptions.overreach', { assumptions: { overreach: 2 } }],
  ['difficulty.pushRussia', { difficulty: { pushRussia: 1 } }],
  ['difficulty.pushChina', { difficulty: { pushChina: 1 } }],
  ['difficulty.ordersPerRound', { difficulty: { ordersPerRound: 1 } }],
  ['victory.atPar', { victory: { atPar: 3 } }],
  ['victory.calm', { victory: { calm: 3 } }],
  ['victory.foothold', { victory: { foothold: 3 } }],
  ['tuning', { tuning: { upkeep: 1 } }],
];

function ownNews(): Record<string, unknown> {
  const card = {
    id: 'news:own-strike',
    round: 1,
    year: 1994,
    month: 5,
    title: { en: 'A strike' },
    body: { en: 'The line stands still.' },
    effects: { russia: { power: 3 }, money: { kazakhstan: -2 } },
  };
  return { cards: [card], rounds: { first: 1, last: 1 }, news: ['news:own-strike'] };
}

describe('every knob changes the game:', () => {
  it.each(KNOBS.map(([name, change, base]) => ({ name, change, base })))('$name', ({ change, base }) => {
    const usual = base === undefined ? plain : gameOf(preset(base));
    expect(gameOf(preset({ ...base, ...change }))).not.toBe(usual);
  });

  it('what counts in the end', () => {
    const collapseFree = { ...preset({}), rounds: { first: 1, last: 1 } };
    const end = (victory: Record<string, number>): unknown => {
      const scenario = { ...collapseFree, victory };
      return outcome(playOut(setup(scenario, 3), dice(3)));
    };
    const usual = JSON.stringify(end({}));
    for (const victory of [
      { autonomy: 2 },
      { credibility: 2 },
      { treasury: 1 },
      { concerns: 0.2 },
      { tension: 0.2 },
      { holding: 1, success: 2, triumph: 3 },
    ])
      expect(JSON.stringify(end(victory)), JSON.stringify(victory)).not.toBe(usual);
    const rich = { ...collapseFree, start: { prosperity: 3 } };
    const score = (prosperity: number) =>
      outcome(playOut(setup({ ...rich, victory: { prosperity } }, 3), dice(3)))?.seats.kazakhstan.score ?? 0;
    expect(score(2)).toBe(score(1) + 3);
  });

  it('the blame for a rupture', () => {
    const rupture = (blame: boolean) => {
      const state = setup(preset({ assumptions: { blame } }), 1);
      Object.assign(state, { step: 'over', collapse: 'rupture', raised: { kazakhstan: 0, russia: 4, china: 1 } });
      return outcome(state)?.blamed;
    };
    expect(rupture(true)).toBe('russia');
    expect(rupture(false)).toBeUndefined();
  });

  it('a round by its label', () => {
    const labels = [{ en: 'Spring' }];
    expect(setup(preset({ rounds: { first: 1, last: 1, labels } }), 1).rules.rounds[0]?.label?.en).toBe('Spring');
  });

  it('all of them stand in the JSON Schema, which has no others', () => {
    const schema = scenarioJsonSchema() as { properties: Record<string, unknown>; additionalProperties: boolean };
    expect(schema.additionalProperties).toBe(false);
    for (const [, change] of KNOBS)
      for (const name of Object.keys(change)) expect(Object.keys(schema.properties)).toContain(name);
  });
});

/** Plays by the view alone: the seat's legal orders must be those of the truth, and hidden figures must not show. */
function walk(scenario: Scenario, seed: number, visit: (state: GameState) => void): void {
  const state = setup(scenario, seed);
  const choose = dice(seed);
  for (let seat = actor(state); seat !== undefined; seat = actor(state)) {
    visit(state);
    play(state, choose(legalOrders(state)));
  }
}

describe('what a preset keeps from a seat', () => {
  const secret = preset({
    information: { concerns: 'hidden', bids: 'never', treasuries: 'hidden', scores: 'hidden' },
    rounds: { first: 1, last: 8, mayEndFrom: 5 },
  });
  const banded = preset({ information: { concerns: 'banded' } });

  it.each([
    ['everything hidden', secret],
    ['concerns in bands', banded],
  ])('%s: the one to decide finds the same legal orders in its view as there are', (_name, scenario) => {
    for (let seed = 1; seed <= 25; seed++)
      walk(scenario, seed, (state) => {
        const seat = actor(state);
        if (seat === undefined) return;
        expect(legalOrders(view(state, seat))).toEqual(legalOrders(state));
      });
  });

  it('changing what is hidden changes no other seat’s view', () => {
    for (let seed = 1; seed <= 10; seed++)
      walk(secret, seed, (state) => {
        if (actor(state) === undefined) return;
        const other: GameState = structuredClone(state);
        const { russia } = other;
        if (Math.max(russia.security, russia.status, russia.power) <= 3)
          Object.assign(russia, { security: 3 - russia.security, status: russia.power, power: russia.status });
        russia.points += 5;
        if (state.step !== 'award') russia.money += 7;
        const changed: GameState = { ...other, endsAfter: state.endsAfter === 8 ? 5 : 8 };
        for (const seat of ['kazakhstan', 'china', 'table'] as const)
          expect(view(changed, seat)).toEqual(view(state, seat));
      });
  });

  it('no fact tells it either', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const facts: GameEvent[] = [];
      const end = playOut(setup(secret, seed, facts), dice(seed), () => undefined, facts);
      for (const seat of [...SEATS, 'table'] as const) {
        const told = visibleEvents(facts, seat, end.rules);
        for (const fact of told) {
          if (fact.type === 'bids-revealed') expect(seat).toBe('kazakhstan');
          if (fact.type !== 'change') continue;
          const [owner = '', what = ''] = fact.track.split('.');
          if (owner === 'money' && what !== 'west') expect(what).toBe(seat);
          if (['security', 'status', 'power', 'points'].includes(what)) expect(owner).toBe(seat);
        }
      }
    }
  });
});

describe('a preset of the first version', () => {
  it('is brought forward: one briefing for all, doctrines shown by information', () => {
    const { briefing: _briefing, ...rest } = campaignFile;
    const read = parseScenario({ ...rest, version: 1, briefing: { en: 'Govern.' }, doctrinesShown: true });
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    expect(read.scenario.version).toBe(2);
    expect(read.scenario.briefing.public.basic.en).toBe('Govern.');
    expect(read.scenario.information?.doctrines).toBe('shown');
  });
});
