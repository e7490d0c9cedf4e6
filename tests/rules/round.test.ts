import { describe, expect, it } from 'vitest';
import {
  actor,
  apply,
  type Card,
  type GameEvent,
  type GameState,
  legalOrders,
  type Order,
  refusal,
  setup,
} from '../../rules/index.ts';
import { campaign } from '../support/campaign.ts';
import { position, type Sketch } from '../support/position.ts';

const DONE: Order = { type: 'done' };

/** Ends the manoeuvre and buys no Prosperity: the facts of one whole reckoning. */
function reckon(sketch: Sketch): { state: GameState; events: readonly GameEvent[] } {
  let { state, events } = apply(position(sketch), DONE);
  const all = [...events];
  while (state.step === 'prosper' || state.step === 'take-over') {
    const [order] = legalOrders(state).slice(-1);
    if (order === undefined) throw new Error('nothing to decide');
    ({ state, events } = apply(state, order.type === 'take-over' ? { ...order, stakes: 0 } : order));
    all.push(...events);
  }
  const end = all.findIndex((event) => event.type === 'round');
  return { state, events: end < 0 ? all : all.slice(0, end) };
}

const moved = (events: readonly GameEvent[], track: string, why?: string): number =>
  events.reduce(
    (sum, event) =>
      event.type === 'change' && event.track === track && (why === undefined || event.why === why)
        ? sum + event.by
        : sum,
    0,
  );

/** Lays the four cards of a round and answers the facts of the reveal. */
function reveal(sketch: Sketch, russia: readonly Card[], china: readonly Card[]) {
  let state = position({ step: 'posture', ...sketch });
  let events: readonly GameEvent[] = [];
  for (const card of [...russia, ...china]) ({ state, events } = apply(state, { type: 'posture', card }));
  return { state, events };
}
const HOLD: readonly Card[] = [{ posture: 'hold' }, { posture: 'hold' }];

describe('a tender', () => {
  const opening = () => setup(campaign(), 1);
  const rich = (): GameState => {
    const state = opening();
    Object.assign(state.kazakhstan, { treasury: 20 });
    Object.assign(state.russia, { money: 12, status: 3 });
    Object.assign(state.china, { money: 12, status: 2 });
    return state;
  };

  it('a giant that could have paid minds being left out, one that could not does not', () => {
    const state = rich();
    state.china.money = 5;
    const { events } = apply(state, { type: 'invite', asset: 'asset:tengiz', invited: ['west'], keep: 1 });
    expect(moved(events, 'russia.status', 'left-out')).toBe(1);
    expect(moved(events, 'china.status', 'left-out')).toBe(0);
  });

  it('the first stake kept is free, the second costs twice the value', () => {
    const invited = ['russia', 'china', 'west'] as const;
    const kept = (keep: 0 | 1 | 2) =>
      moved(
        apply(rich(), { type: 'invite', asset: 'asset:tengiz', invited, keep }).events,
        'money.kazakhstan',
        'kept-stakes',
      );
    expect([kept(0), kept(1), kept(2)]).toEqual([0, 0, -6]);
  });

  const auction = (keep: 0 | 1 | 2, russia: number, china: number): GameState => {
    let { state } = apply(rich(), { type: 'invite', asset: 'asset:tengiz', invited: ['russia', 'china'], keep });
    for (const price of [russia, china]) ({ state } = apply(state, { type: 'bid', asset: 'asset:tengiz', price }));
    return state;
  };

  it('everyone who gets a stake is calmer, and pays its own bid', () => {
    const { events } = apply(auction(1, 3, 5), {
      type: 'award',
      asset: 'asset:tengiz',
      stakes: { russia: 1, china: 2, west: 0 },
    });
    expect(moved(events, 'russia.status')).toBe(-1);
    expect(moved(events, 'china.status')).toBe(-1);
    expect(moved(events, 'money.russia')).toBe(-3);
    expect(moved(events, 'money.china')).toBe(-10);
    expect(moved(events, 'money.kazakhstan')).toBe(13);
    expect(moved(events, 'credibility')).toBe(0);
  });

  it('passing the best bid over costs Credibility and the best bidder minds', () => {
    const { events } = apply(auction(1, 2, 5), {
      type: 'award',
      asset: 'asset:tengiz',
      stakes: { russia: 3, china: 0, west: 0 },
    });
    expect(moved(events, 'credibility', 'passed-over')).toBe(-1);
    expect(moved(events, 'china.status', 'passed-over')).toBe(1);
  });

  it('a winner close to the best bid is as good as the best', () => {
    const stakes = { russia: 3, china: 0, west: 0 };
    const close = apply(auction(1, 2.5, 3), { type: 'award', asset: 'asset:tengiz', stakes });
    expect(moved(close.events, 'credibility', 'passed-over')).toBe(0);
    const clear = apply(auction(1, 2.25, 3), { type: 'award', asset: 'asset:tengiz', stakes });
    expect(moved(clear.events, 'credibility', 'passed-over')).toBe(-1);
  });

  it('with fewer than three stakes on offer, two of each price go into the venture', () => {
    const { events } = apply(auction(2, 5, 3), {
      type: 'award',
      asset: 'asset:tengiz',
      stakes: { russia: 1, china: 1, west: 0 },
    });
    expect(moved(events, 'money.kazakhstan')).toBe(3 + 1);
    expect(moved(events, 'money.russia')).toBe(-5);
  });

  it('nobody gets more than it can pay for, and all that can be placed must be', () => {
    const state = auction(1, 5, 6);
    const award = (russia: number, china: number): Order => ({
      type: 'award',
      asset: 'asset:tengiz',
      stakes: { russia, china, west: 0 },
    });
    expect(refusal(state, 'kazakhstan', award(3, 0))?.code).toBe('award-unaffordable');
    expect(refusal(state, 'kazakhstan', award(1, 1))?.code).toBe('award-sum');
    expect(refusal(state, 'kazakhstan', award(2, 1))).toBeUndefined();
  });

  it('where the bids leave one split, it is signed at once', () => {
    const state = auction(0, 5, 6);
    expect(state.assets[0]).toMatchObject({ kazakhstan: 0, russia: 2, china: 2, opened: 1 });
    expect(state.tender?.asset).toBe('asset:karachaganak');
  });

  it('without a bid the state keeps all four and nobody is asked to sign', () => {
    const state = auction(0, 0, 0);
    expect(state.assets[0]).toMatchObject({ kazakhstan: 4, opened: 1 });
    expect(state.step).toBe('invite');
    expect(state.tender?.asset).toBe('asset:karachaganak');
  });
});

describe('postures', () => {
  const legal = (sketch: Sketch) =>
    new Set(
      legalOrders(position({ step: 'posture', ...sketch })).map((order) =>
        order.type === 'posture' ? order.card.posture : '',
      ),
    );

  it.each<[string, Sketch, string[], string[]]>([
    ['no concern, no licence', {}, ['accommodate', 'court', 'invest', 'hold'], ['press', 'obstruct', 'confront']],
    [
      'a concern of three licenses pressing and obstructing',
      { russia: { status: 3 } },
      ['press', 'obstruct'],
      ['confront'],
    ],
    ['Status or Power of four licenses confronting', { russia: { power: 4 } }, ['confront'], []],
    ['Security of four does not', { russia: { security: 4 } }, ['press'], ['confront', 'accommodate']],
    ['Status of five forbids accommodating', { russia: { status: 5 } }, [], ['accommodate']],
    [
      'without money only free cards',
      { russia: { money: 0, status: 3 } },
      ['press', 'hold'],
      ['obstruct', 'accommodate', 'court', 'invest'],
    ],
  ])('%s', (_sentence, sketch, may, mayNot) => {
    const cards = legal(sketch);
    for (const card of may) expect(cards).toContain(card);
    for (const card of mayNot) expect(cards).not.toContain(card);
  });

  it('an Obstruction takes two of capacity until its owner is calm', () => {
    const { state } = reveal(
      { round: 2, stakes: { 'asset:tengiz': { west: 2 } }, russia: { status: 3 } },
      [{ posture: 'obstruct', route: 'route:atyrau-samara' }, { posture: 'hold' }],
      HOLD,
    );
    expect(state.routes.find((route) => route.id === 'route:atyrau-samara')?.obstructed).toBe(true);
    const { state: calm } = apply(state, { type: 'promise', to: 'russia', concern: 'status' });
    expect(calm.routes.some((route) => route.obstructed)).toBe(false);
  });

  it('with no line of its own in use a giant squeezes the border', () => {
    const { events } = reveal({ china: { status: 3 } }, HOLD, [
      { posture: 'obstruct', route: 'border' },
      { posture: 'hold' },
    ]);
    expect(moved(events, 'money.kazakhstan', 'obstruct')).toBe(-3);
    expect(moved(events, 'money.china', 'obstruct')).toBe(-1);
  });

  it('confronting strains the two giants, relieves Status and worries the rival', () => {
    const { state, events } = reveal(
      { russia: { power: 4, status: 2 } },
      [{ posture: 'confront' }, { posture: 'hold' }],
      HOLD,
    );
    expect(moved(events, 'tension')).toBe(1);
    expect(moved(events, 'russia.status')).toBe(-1);
    expect(moved(events, 'china.security')).toBe(1);
    expect(state.trail).toBe('EER');
    expect(state.raised.russia).toBe(1);
  });

  it('accommodating and courting cost money and calm', () => {
    const { events } = reveal({ russia: { status: 2 } }, [{ posture: 'accommodate' }, { posture: 'court' }], HOLD);
    expect(moved(events, 'money.russia')).toBe(-5);
    expect(moved(events, 'tension')).toBe(-1);
    expect(moved(events, 'russia.status')).toBe(0);
    expect(moved(events, 'russia.soft')).toBe(1);
    expect(moved(events, 'money.kazakhstan')).toBe(3);
  });

  it('each giant lays two different cards, Russia first, and nothing is turned over before all lie', () => {
    let state = position({ step: 'posture', russia: { status: 3 } });
    expect(actor(state)).toBe('russia');
    state = apply(state, { type: 'posture', card: { posture: 'court' } }).state;
    expect(refusal(state, 'russia', { type: 'posture', card: { posture: 'court' } })?.code).toBe('card-already-laid');
    expect(state.russia.money).toBe(10);
    state = apply(state, { type: 'posture', card: { posture: 'hold' } }).state;
    expect(actor(state)).toBe('china');
  });
});

describe('the reckoning', () => {
  const quiet: Sketch = { round: 5, kazakhstan: { treasury: 20 } };

  it('an unmet Demand costs 7 and feeds its concern', () => {
    const { events } = reckon({ ...quiet, russia: { status: 3, demand: 'status' } });
    expect(moved(events, 'money.kazakhstan', 'demand-unmet')).toBe(-7);
    expect(moved(events, 'russia.status', 'demand-unmet')).toBe(3);
  });

  it('a shipped asset pays royalty and dividends; foreigners take half of theirs home', () => {
    const { events } = reckon({ ...quiet, round: 3, stakes: { 'asset:tengiz': { west: 2, russia: 1 } } });
    expect(moved(events, 'money.kazakhstan', 'royalty')).toBe(3 - 1 + 0 + 1);
    expect(moved(events, 'money.kazakhstan', 'dividend')).toBe(2);
    expect(moved(events, 'money.russia', 'dividend')).toBe(1);
  });

  it('upkeep is four and one and a half for each level of Prosperity, rounded down', () => {
    const { events } = reckon({ ...quiet, kazakhstan: { treasury: 20, prosperity: 3 } });
    expect(moved(events, 'money.kazakhstan', 'upkeep')).toBe(-8);
  });

  it('a shortfall costs Autonomy, unless the West lends in the first rounds', () => {
    const late = reckon({ round: 5, kazakhstan: { treasury: 1 } });
    expect(moved(late.events, 'autonomy', 'shortfall')).toBe(-1);
    const early = reckon({ round: 2, kazakhstan: { treasury: 1 } });
    expect(moved(early.events, 'autonomy', 'shortfall')).toBe(0);
    expect(moved(early.events, 'debt', 'loan')).toBe(3 + 1);
    const without = reckon({ round: 2, kazakhstan: { treasury: 1 }, west: { interest: 1 } });
    expect(moved(without.events, 'autonomy', 'shortfall')).toBe(-1);
  });

  it('being below par, and a rival nine ahead, feed Power; par with the rival close soothes it', () => {
    const below = reckon({ ...quiet, round: 2 });
    expect(moved(below.events, 'russia.power', 'below-par')).toBe(1);
    const ahead = reckon({ ...quiet, round: 6, stakes: { 'asset:tengiz': { china: 4 } } });
    expect(moved(ahead.events, 'russia.power', 'rival-ahead')).toBe(1);
    const close = reckon({ ...quiet, round: 1, stakes: { 'asset:tengiz': { russia: 3 } }, russia: { power: 2 } });
    expect(moved(close.events, 'russia.power', 'at-par')).toBe(-1);
  });

  it('a power above half of all weight costs Autonomy, but not below one', () => {
    const stakes = { 'asset:tengiz': { russia: 4 } } as const;
    expect(moved(reckon({ ...quiet, stakes }).events, 'autonomy', 'dominance')).toBe(-1);
    const weak = { ...quiet, stakes, kazakhstan: { treasury: 20, autonomy: 1 } };
    expect(moved(reckon(weak).events, 'autonomy', 'dominance')).toBe(0);
  });

  it('a concern of six is a crisis: Autonomy, money, and it falls to four', () => {
    const { events, state } = reckon({ ...quiet, russia: { security: 6 } });
    expect(moved(events, 'autonomy', 'crisis')).toBe(-2);
    expect(moved(events, 'money.kazakhstan', 'crisis')).toBe(-4);
    expect(state.russia.security).toBeGreaterThanOrEqual(4);
  });

  it('the Western umbrella takes the loss of Autonomy in a crisis, for nothing while the West has most at stake', () => {
    const sheltered = {
      ...quiet,
      russia: { security: 6 },
      clubs: ['club:partnership-for-peace' as const],
      stakes: { 'asset:tengiz': { west: 2 } },
    };
    const led = reckon(sheltered);
    expect(moved(led.events, 'autonomy', 'crisis')).toBe(0);
    expect(moved(led.events, 'interest', 'umbrella')).toBe(0);
    const shared = reckon({
      ...sheltered,
      russia: { security: 6, soft: 3 },
      china: { soft: 3 },
      stakes: { 'asset:tengiz': { west: 2, russia: 1, china: 1 } },
    });
    expect(moved(shared.events, 'autonomy', 'crisis')).toBe(0);
    expect(moved(shared.events, 'interest', 'umbrella')).toBe(-1);
  });

  it('a crisis of Power is turned on the rival', () => {
    const { events } = reckon({ ...quiet, russia: { power: 6 } });
    expect(moved(events, 'autonomy', 'crisis')).toBe(0);
    expect(moved(events, 'tension', 'crisis')).toBe(2);
  });

  it('two institutions of one giant ease its Security at every reckoning', () => {
    const { events } = reckon({ ...quiet, russia: { security: 3 }, clubs: ['club:csto', 'club:eaeu', 'club:sco'] });
    expect(moved(events, 'russia.security', 'ties')).toBe(-1);
    expect(moved(events, 'china.security', 'ties')).toBe(0);
  });

  it('from Tension six on both giants arm against each other', () => {
    const { events } = reckon({ ...quiet, tension: 7 });
    expect(moved(events, 'russia.security', 'spiral')).toBe(1);
    expect(moved(events, 'china.security', 'spiral')).toBe(1);
    expect(moved(reckon({ ...quiet, tension: 5 }).events, 'china.security', 'spiral')).toBe(0);
  });

  it('what a Demand costs beyond the treasury is owed, and a debt that stays is insolvency', () => {
    const owing = reckon({ round: 5, kazakhstan: { treasury: 1 }, russia: { status: 3, demand: 'status' } });
    expect(moved(owing.events, 'debt', 'demand-unmet')).toBe(6);
    const debtor = { treasury: 4, debt: 3, short: 1 };
    expect(reckon({ round: 5, kazakhstan: debtor }).state.collapse).toBe('insolvency');
    expect(reckon({ round: 5, kazakhstan: { ...debtor, treasury: 5 } }).state.collapse).toBe('none');
  });

  it('two uneasy giants drift apart, two calm ones together', () => {
    const uneasy = reckon({
      ...quiet,
      russia: { security: 3, status: 3, power: 3 },
      china: { security: 3, status: 3, power: 3 },
    });
    expect(moved(uneasy.events, 'tension', 'both-uneasy')).toBe(1);
    expect(moved(reckon({ ...quiet, tension: 5 }).events, 'tension', 'both-calm')).toBe(-1);
    expect(moved(reckon({ ...quiet, tension: 2 }).events, 'tension')).toBe(0);
  });

  it('a promise not kept by its round is broken', () => {
    const { events } = reckon({ ...quiet, russia: { promise: { concern: 'power', made: 2, due: 5 } } });
    expect(moved(events, 'credibility', 'promise-broken')).toBe(-2);
    expect(moved(events, 'russia.status', 'promise-broken')).toBe(1);
    expect(moved(events, 'russia.power', 'promise-broken')).toBe(3);
  });

  it('expansions on both sides trouble nobody, a lone one the other side', () => {
    const widen = (routes: string[]): number => {
      let state = position({ round: 6, kazakhstan: { treasury: 30 } });
      for (const route of routes) state = apply(state, { type: 'build', route: route as 'route:cpc' }).state;
      return moved(apply(state, DONE).events, 'russia.power', 'lone-expansion');
    };
    expect(widen(['route:atasu-alashankou'])).toBe(1);
    expect(widen(['route:atasu-alashankou', 'route:cpc'])).toBe(0);
  });

  it('the West leaves a field that could not ship at two reckonings running', () => {
    const state = position({
      ...quiet,
      round: 2,
      stakes: { 'asset:tengiz': { west: 2 } },
      obstructed: ['route:atyrau-samara'],
      russia: { status: 4 },
    });
    const tengiz = state.assets[0];
    if (tengiz === undefined) throw new Error('no Tengiz');
    tengiz.idle = 1;
    const { state: offered, events } = apply(state, DONE);
    expect(events).toContainEqual({ type: 'leaving', asset: 'asset:tengiz', stakes: 2 });
    expect(offered.step).toBe('take-over');
    const { state: taken, events: facts } = apply(offered, { type: 'take-over', asset: 'asset:tengiz', stakes: 1 });
    expect(taken.assets[0]).toMatchObject({ kazakhstan: 3, west: 0 });
    expect(moved(facts, 'money.kazakhstan', 'take-over')).toBe(-3);
    expect(moved(facts, 'interest', 'departure')).toBe(-1);
  });
});

describe('the end', () => {
  it('a giant counts its soft power and what it has not spent', () => {
    const { state, events } = reckon({ round: 8, kazakhstan: { treasury: 40 }, russia: { soft: 2, money: 12 } });
    expect(state.step).toBe('over');
    expect(moved(events, 'russia.points', 'final-soft')).toBe(2);
    expect(moved(events, 'russia.points', 'final-money')).toBe(12 / 8);
    expect(moved(events, 'china.points', 'final-soft')).toBe(0);
  });
});

describe('collapse', () => {
  it.each<[string, Sketch, string]>([
    ['Autonomy at nothing is vassalage', { round: 5, kazakhstan: { autonomy: 1, treasury: 0 } }, 'vassalage'],
    ['upkeep unpaid twice running is insolvency', { round: 5, kazakhstan: { treasury: 0, short: 1 } }, 'insolvency'],
    [
      'Russia at the brink twice running intervenes',
      { round: 5, kazakhstan: { treasury: 20 }, russia: { security: 5, status: 5, power: 5, brink: 1 } },
      'intervention',
    ],
    [
      'Tension at ten is rupture',
      {
        round: 5,
        tension: 9,
        kazakhstan: { treasury: 20 },
        russia: { security: 3, status: 3, power: 3 },
        china: { security: 3, status: 3, power: 3 },
      },
      'rupture',
    ],
    [
      'once at the brink is a warning',
      { round: 5, kazakhstan: { treasury: 20 }, russia: { security: 5, status: 5, power: 5 } },
      'none',
    ],
    [
      'the umbrella keeps Russia from intervening',
      {
        round: 5,
        kazakhstan: { treasury: 20 },
        russia: { security: 5, status: 5, power: 5, brink: 1 },
        clubs: ['club:partnership-for-peace'],
        stakes: { 'asset:tengiz': { west: 2 } },
      },
      'none',
    ],
  ])('%s', (_sentence, sketch, expected) => {
    expect(reckon(sketch).state.collapse).toBe(expected);
  });

  it('China at the brink twice running closes the border, which ends nothing', () => {
    const { state, events } = reckon({
      round: 5,
      kazakhstan: { treasury: 20 },
      china: { security: 5, status: 5, power: 5, brink: 1 },
    });
    expect(moved(events, 'autonomy', 'border-closure')).toBe(-1);
    expect(moved(events, 'tension', 'border-closure')).toBe(0);
    expect(moved(events, 'money.kazakhstan', 'border-closure')).toBe(-6);
    expect(state.collapse).toBe('none');
  });
});
