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
  setup,
  TUNING,
  view,
  visibleEvents,
} from '../../rules/index.ts';
import { dice, playOut } from '../support/campaign.ts';
import { knobsBetween, schemaKnobs } from '../support/knob-leaves.ts';
import { SEEN_KNOBS } from '../support/seen-knobs.ts';

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

/** The course of one game: where it led, every fact, and how many orders could be given each time. */
function courseOf(scenario: Scenario, seed: number): string {
  const facts: GameEvent[] = [];
  const offered: number[] = [];
  const end = playOut(
    setup(scenario, seed, facts),
    dice(seed),
    (_now, legal) => {
      offered.push(legal.length);
      return undefined;
    },
    facts,
  );
  const { rules: _rules, ...last } = end;
  return JSON.stringify([last, facts, offered, outcome(end)]);
}

const plain = gameOf(preset({}));
const early = (part: Record<string, unknown>) => ({ start: part });

/** A country that lasts long however it is played. */
const LASTING = { start: { autonomy: 10, treasury: 60 }, tuning: { upkeep: 0, bendCost: 0 } };

type Knob = readonly [name: string, change: Record<string, unknown>, base?: Record<string, unknown>];

function ownCard(effects: Record<string, unknown>) {
  return {
    id: 'news:own-strike',
    round: 1,
    year: 1994,
    month: 5,
    title: { en: 'A strike' },
    body: { en: 'The line stands still.' },
    effects,
  };
}
const ownNews = (effects: Record<string, unknown>): Record<string, unknown> => ({
  cards: [ownCard(effects)],
  rounds: { first: 1, last: 1 },
  news: ['news:own-strike'],
});
const OWN_EFFECTS: readonly Record<string, unknown>[] = [
  { russia: { security: 2 } },
  { china: { status: 2 } },
  { russia: { power: 2 } },
  { tension: 1 },
  { price: 1 },
  { interest: -1 },
  { money: { kazakhstan: -2 } },
];

type Promised = 'security' | 'status' | 'power';
const promised = (concern: Promised, rounds: number) => early({ russia: { promise: { concern, rounds } } });
const promiseOf = (from: Promised, before: number, to: Promised, after: number): Knob[] => [
  [`start.russia.promise ${to} in ${after}`, promised(to, after), promised(from, before)],
];

type Kept = { readonly least: number; readonly most: number };
const kept = (keep: Kept) => ({ start: { treasury: 20 }, tenders: { 'asset:tengiz': { keep } } });
const keepOf = (keep: Kept, usual: Kept): Knob[] => [
  [`tenders.keep ${keep.least} to ${keep.most}`, kept(keep), kept(usual)],
];

/** A game of one round that begins with something of everything that can be counted in the end. */
const ONE_RICH_ROUND = { rounds: { first: 1, last: 1 }, start: { prosperity: 3, treasury: 20 } };
const COUNTED: readonly (readonly [string, number])[] = [
  ['autonomy', 2],
  ['prosperity', 2],
  ['credibility', 2],
  ['treasury', 1],
  ['concerns', 0.2],
  ['tension', 0.2],
];
const LOW_BARS = { holding: 2, success: 3, triumph: 40 };
const HIGH_BARS = { holding: 2, success: 30, triumph: 40 };
const RICH = { ...ONE_RICH_ROUND, victory: LOW_BARS };
const SEATED = campaignFile.seats as Scenario['seats'];
/** A calendar with a row for the first round that changes nothing. */
const ROWS = { calendar: [{ number: 1 }] };
/** A table on which Kazakhstan's hand is easily free. */
const FREE = { freeHandShare: 0.7, crisisTo: 1 };
const PAR = { par: { ...(campaignFile.par as object), russia: { score: 10, spread: 2 } } };

/** Every knob that changes the game, by a value that differs from the default. */
const KNOBS: readonly Knob[] = [
  ['rounds.first', { rounds: { first: 2, last: 8 } }],
  ['rounds.last', { rounds: { first: 1, last: 6 } }],
  ['rounds.skip', { rounds: { first: 1, last: 8, skip: [3, 4] } }],
  ['rounds.mayEndFrom', { rounds: { first: 1, last: 8, mayEndFrom: 3 } }],
  [
    'calendar.number',
    { calendar: [{ number: 2, par: { china: 9 } }] },
    { calendar: [{ number: 1, par: { china: 9 } }] },
  ],
  ['calendar.money', { calendar: [{ number: 1, money: { china: 9 } }] }, ROWS],
  ['calendar.par', { calendar: [{ number: 1, par: { russia: 30 } }] }, ROWS],
  ['calendar.price', { calendar: [{ number: 1, price: 2 }] }, ROWS],
  ['calendar.interest', { calendar: [{ number: 1, interest: 1 }] }, ROWS],
  ['seats.doctrine', { seats: { ...SEATED, russia: { ...SEATED?.russia, doctrine: 'hardliner' } } }],
  ['news', { news: 'history' }],
  ['news by name', { ...ownNews({}), news: ['news:lop-nor'] }, ownNews({})],
  ['cards.round', { cards: [{ ...ownCard({}), round: 2 }] }, { cards: [ownCard({})] }],
  ...OWN_EFFECTS.map((effects): Knob => [`cards.effects ${JSON.stringify(effects)}`, ownNews(effects), ownNews({})]),
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
  ['start.russia.demand', early({ russia: { power: 4, demand: 'power' } }), early({ russia: { power: 4 } })],
  ...promiseOf('status', 1, 'status', 3),
  ...promiseOf('status', 2, 'power', 2),
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
  ...keepOf({ least: 1, most: 2 }, { least: 0, most: 2 }),
  ...keepOf({ least: 0, most: 1 }, { least: 0, most: 2 }),
  [
    'tenders.fixedPrice',
    { bidding: 'fixed', tenders: { 'asset:tengiz': { fixedPrice: 2 } } },
    { bidding: 'fixed', tenders: { 'asset:tengiz': { fixedPrice: 9 } } },
  ],
  ['tenders.bidders', { tenders: { 'asset:tengiz': { bidders: ['china'] } } }],
  ['bidding open', { bidding: 'open' }],
  ['bidding fixed', { bidding: 'fixed' }],
  ['information.concerns banded', { information: { concerns: 'banded' } }],
  ['information.concerns hidden', { information: { concerns: 'hidden' } }],
  ['information.treasuries', { information: { treasuries: 'hidden' } }],
  ['information.scores', { information: { scores: 'hidden' } }],
  ['information.doctrines', { information: { doctrines: 'shown' } }],
  [
    'information.bids',
    { information: { bids: 'never', treasuries: 'hidden' } },
    { information: { treasuries: 'hidden' } },
  ],
  [
    'verbsOff by its verb',
    { verbsOff: [{ verb: 'talk', rounds: [1] }] },
    { verbsOff: [{ verb: 'build', rounds: [1] }] },
  ],
  [
    'verbsOff in its rounds',
    { verbsOff: [{ verb: 'talk', rounds: 'all' }] },
    { verbsOff: [{ verb: 'talk', rounds: [8] }] },
  ],
  [
    'verbsOff for its seats',
    { verbsOff: [{ verb: 'court', rounds: 'all', seats: ['china'] }] },
    { verbsOff: [{ verb: 'court', rounds: 'all', seats: ['russia'] }] },
  ],
  ['assumptions.bendCost', { assumptions: { bendCost: 1 } }],
  ['assumptions.dominanceCost', { assumptions: { dominanceCost: 2 } }],
  ['assumptions.freeHand', { assumptions: { freeHand: 2 } }, { tuning: FREE }],
  ['assumptions.wordsNeedDeeds', { assumptions: { wordsNeedDeeds: false } }, LASTING],
  ['assumptions.overreach', { assumptions: { overreach: 2 } }],
  ['difficulty.pushRussia', { difficulty: { pushRussia: 1 } }],
  ['difficulty.pushChina', { difficulty: { pushChina: 1 } }],
  ['difficulty.ordersPerRound', { difficulty: { ordersPerRound: 1 } }],
  ['assumptions.blame', { assumptions: { blame: false } }, { start: { tension: 9 } }],
  ...COUNTED.map(([what, worth]): Knob => [`victory.${what}`, { victory: { ...LOW_BARS, [what]: worth } }, RICH]),
  ['victory.holding', { victory: { ...HIGH_BARS, holding: 29 } }, { ...ONE_RICH_ROUND, victory: HIGH_BARS }],
  ['victory.success', { victory: { ...HIGH_BARS, success: 3 } }, { ...ONE_RICH_ROUND, victory: HIGH_BARS }],
  ['victory.triumph', { victory: { ...LOW_BARS, triumph: 4 } }, RICH],
  ['par.score', { par: { ...(campaignFile.par as object), russia: { score: 20, spread: 2 } } }, PAR],
  ['par.spread', { par: { ...(campaignFile.par as object), russia: { score: 10, spread: 9 } } }, PAR],
  ['victory.atPar', { victory: { atPar: 3 } }],
  ['victory.calm', { victory: { calm: 3 } }],
  ['victory.foothold', { victory: { foothold: 3 } }],
  ['tuning', { tuning: { upkeep: 1 } }],
];

/** What only tells one file, or one card, from another. */
const NAMES = ['version', 'id', 'cards.id'];

/** Some numbers belong to verbs that the campaign leaves out, or to straits into which random play seldom comes. */
const VERBS = { verbsOff: [] };
const BASES: readonly (readonly [RegExp, { start?: Record<string, unknown>; tuning?: Record<string, number> }])[] = [
  [/^shortfall/, { start: { treasury: 0, interest: 0 }, tuning: { upkeep: 12, royaltyBase: -3 } }],
  [/^freeHand/, { tuning: FREE }],
  // What comes late.
  [/^(route[PR]|ties|reclaim)/, LASTING],
  [
    /^border[AM]/,
    { start: { china: { security: 6, status: 6, power: 6 } }, tuning: { brinkRounds: 1, brinkTotal: 9 } },
  ],
];

describe('every knob changes the game:', () => {
  it.each(KNOBS.map(([name, change, base]) => ({ name, change, base })))('$name', ({ change, base }) => {
    const usual = base === undefined ? plain : gameOf(preset(base));
    expect(gameOf(preset({ ...base, ...change }))).not.toBe(usual);
  });

  it('that the schema has, or is seen by the player', () => {
    const proved = KNOBS.flatMap(([name, change, base]) => {
      const from = { ...campaignFile, start: undefined, ...base };
      const knobs = knobsBetween(from, { ...from, ...change });
      // A test of two knobs at once would prove neither.
      expect(knobs, name).toHaveLength(1);
      return knobs;
    });
    const known = new Set([...proved, ...SEEN_KNOBS, ...NAMES]);
    expect(schemaKnobs().filter((knob) => !known.has(knob))).toEqual([]);
    expect([...known].filter((knob) => !schemaKnobs().includes(knob) && !knob.startsWith('tuning.'))).toEqual([]);
  });

  const TUNED = 30;
  it(`each of the ${Object.keys(TUNING).length} tunable numbers, within ${TUNED} games`, () => {
    const changes = (name: string, worth: number, seed: number): boolean => {
      const base = BASES.find(([of]) => of.test(name))?.[1] ?? {};
      const before = courseOf(preset({ ...VERBS, ...base }), seed);
      return [worth + 1, worth - 1, 0].some((other) => {
        const changed = { ...VERBS, ...base, tuning: { ...base.tuning, [name]: other } };
        const parsed = parseScenario({ ...campaignFile, ...changed });
        return parsed.ok && courseOf(parsed.scenario, seed) !== before;
      });
    };
    const dead = Object.entries(TUNING).flatMap(([name, worth]) => {
      for (let seed = 1; seed <= TUNED; seed++) if (changes(name, worth, seed)) return [];
      return [name];
    });
    expect(dead).toEqual([]);
  }, 180_000);
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

describe('a preset of an earlier version', () => {
  it('of the second is brought forward: a source is a text that may come in more languages', () => {
    const read = parseScenario({
      ...campaignFile,
      version: 2,
      teaching: { sources: ['A book, 2001', { en: 'A map' }] },
    });
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    expect(read.scenario.version).toBe(3);
    expect(read.scenario.teaching?.sources).toEqual([{ en: 'A book, 2001' }, { en: 'A map' }]);
  });

  it('is brought forward: one briefing for all, doctrines shown by information', () => {
    const { briefing: _briefing, ...rest } = campaignFile;
    const read = parseScenario({ ...rest, version: 1, briefing: { en: 'Govern.' }, doctrinesShown: true });
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    expect(read.scenario.version).toBe(3);
    expect(read.scenario.briefing.public.basic.en).toBe('Govern.');
    expect(read.scenario.information?.doctrines).toBe('shown');
  });
});
