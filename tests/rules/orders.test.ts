import { describe, expect, it } from 'vitest';
import { apply, type GameEvent, type GameState, type Order, refusal, shipments, weights } from '../../rules/index.ts';
import { position, type Sketch } from '../support/position.ts';

/** What changed at once: every figure moved before the reckoning, by its name. */
function changes(state: GameState, order: Order): Record<string, number> {
  const moved: Record<string, number> = {};
  for (const event of until(apply(state, order).events))
    if (event.type === 'change') moved[event.track] = (moved[event.track] ?? 0) + event.by;
  return moved;
}

/** The facts up to the reckoning. */
function until(events: readonly GameEvent[]): readonly GameEvent[] {
  const end = events.findIndex((event) => event.type === 'reckoning');
  return end < 0 ? events : events.slice(0, end);
}

const code = (state: GameState, order: Order) => refusal(state, 'kazakhstan', order)?.code;

const worried = { status: 3, power: 4 } as const;
const TENGIZ_WEST = { 'asset:tengiz': { west: 2 } } as const;

describe('what an order does', () => {
  const cases: [string, Sketch, Order, Record<string, number>][] = [
    [
      'a conceded stake of value 3 eases Power by 2 and Status by 1 and is paid 6',
      { stakes: TENGIZ_WEST, russia: worried },
      { type: 'concede-stake', asset: 'asset:tengiz', to: 'russia' },
      { 'russia.power': -2, 'russia.status': -1, 'money.russia': -6, 'money.kazakhstan': 6 },
    ],
    [
      'a poor giant pays what it has',
      { stakes: TENGIZ_WEST, russia: { ...worried, money: 2 } },
      { type: 'concede-stake', asset: 'asset:tengiz', to: 'russia' },
      { 'russia.power': -2, 'russia.status': -1, 'money.russia': -2, 'money.kazakhstan': 2 },
    ],
    [
      'a stake of value 1 eases Power by 1 only',
      { round: 5, stakes: { 'asset:turgai': {} }, russia: worried },
      { type: 'concede-stake', asset: 'asset:turgai', to: 'russia' },
      { 'russia.power': -1, 'russia.status': -1, 'money.russia': -2, 'money.kazakhstan': 2 },
    ],
    [
      'conceding on the concern of a Demand bends: Autonomy falls and the demander scores 2',
      { stakes: TENGIZ_WEST, russia: { ...worried, demand: 'power' } },
      { type: 'concede-stake', asset: 'asset:tengiz', to: 'russia' },
      {
        'russia.power': -2,
        'russia.status': -1,
        'money.russia': -6,
        'money.kazakhstan': 6,
        autonomy: -2,
        'russia.points': 2,
      },
    ],
    [
      'conceding beside the concern of a Demand does not bend',
      { stakes: TENGIZ_WEST, russia: { ...worried, security: 3, demand: 'security' } },
      { type: 'concede-stake', asset: 'asset:tengiz', to: 'russia' },
      { 'russia.power': -2, 'russia.status': -1, 'money.russia': -6, 'money.kazakhstan': 6 },
    ],
    [
      'the first club of a giant puts it ahead: Autonomy falls, the other minds',
      { russia: { security: 3, status: 3 } },
      { type: 'join-club', club: 'club:csto' },
      {
        'russia.security': -2,
        'russia.status': -2,
        'money.russia': -3,
        'money.kazakhstan': 3,
        autonomy: -1,
        'china.power': 1,
        interest: -0.5,
      },
    ],
    [
      'a club that evens up gives Autonomy back',
      { clubs: ['club:csto'], china: { security: 2, status: 1 } },
      { type: 'join-club', club: 'club:sco' },
      {
        'china.security': -2,
        'china.status': -1,
        'money.china': -3,
        'money.kazakhstan': 3,
        autonomy: 1,
        'russia.power': 1,
        interest: -0.5,
      },
    ],
    [
      'the other giant minds clubs at most every second round',
      { clubs: ['club:csto'], russia: { envied: 2 } },
      { type: 'join-club', club: 'club:sco' },
      { 'money.china': -3, 'money.kazakhstan': 3, autonomy: 1, interest: -0.5 },
    ],
    [
      'a Western programme raises interest and Russian Security',
      {},
      { type: 'join-club', club: 'club:partnership-for-peace' },
      { interest: 1, 'russia.security': 1 },
    ],
    [
      'pre-emption pays value and one, and the owner minds',
      {
        stakes: { 'asset:tengiz': { china: 2, opened: 3 } },
        sold: [{ asset: 'asset:tengiz', owner: 'china', count: 2 }],
      },
      { type: 'pre-empt', asset: 'asset:tengiz', from: 'china' },
      { 'money.kazakhstan': -4, 'money.china': 4, 'china.power': 1 },
    ],
    [
      'pre-empting the West costs half a point of its interest',
      {
        stakes: { 'asset:tengiz': { west: 2, opened: 3 } },
        sold: [{ asset: 'asset:tengiz', owner: 'west', count: 2 }],
      },
      { type: 'pre-empt', asset: 'asset:tengiz', from: 'west' },
      { 'money.kazakhstan': -4, interest: -0.5 },
    ],
    [
      'a court moves a stake and meets a Demand without bending',
      { round: 5, stakes: { 'asset:turgai': { china: 3, opened: 5 } }, russia: { ...worried, demand: 'power' } },
      { type: 'court-ruling', asset: 'asset:turgai', from: 'china', to: 'russia' },
      { 'money.russia': -1, 'money.china': 1, 'china.status': 1, 'russia.power': -2, 'russia.status': -2 },
    ],
    [
      'a ruling that no Demand asked for costs Credibility',
      { round: 5, stakes: { 'asset:turgai': { china: 3, opened: 5 } }, russia: worried },
      { type: 'court-ruling', asset: 'asset:turgai', from: 'china', to: 'russia' },
      {
        credibility: -1,
        'money.russia': -1,
        'money.china': 1,
        'china.status': 1,
        'russia.power': -2,
        'russia.status': -2,
      },
    ],
    [
      'leverage with the other giant frees, but strains the two, and Kazakhstan is to blame',
      {
        russia: { ...worried, demand: 'power' },
        stakes: { 'asset:tengiz': { china: 2 } },
      },
      { type: 'leverage', target: 'russia', backer: 'china' },
      { autonomy: 1, 'russia.status': 1, tension: 1 },
    ],
    [
      'leverage with the West worries Security instead',
      { russia: { ...worried, demand: 'power' }, stakes: { 'asset:tengiz': { west: 2 } } },
      { type: 'leverage', target: 'russia', backer: 'west' },
      { autonomy: 1, 'russia.status': 1, 'russia.security': 1 },
    ],
    [
      'a talk eases one concern and is counted',
      { russia: { status: 2 } },
      { type: 'talk', to: 'russia', concern: 'status' },
      { 'russia.status': -1, 'russia.words': 1 },
    ],
    [
      'a promise eases a concern by two now',
      { russia: { power: 4 } },
      { type: 'promise', to: 'russia', concern: 'power' },
      { 'russia.power': -2 },
    ],
    ['building costs 3', {}, { type: 'build', route: 'route:cpc' }, { 'money.kazakhstan': -3 }],
    [
      'shelving the Caspian claim eases Status and Power',
      { claims: true, russia: worried },
      { type: 'shelve-claim' },
      { 'russia.status': -2, 'russia.power': -1 },
    ],
  ];
  it.each(cases)('%s', (_sentence, sketch, order, expected) => {
    const state = position(sketch);
    expect(refusal(state, 'kazakhstan', order)).toBeUndefined();
    expect(changes(state, order)).toEqual(expected);
  });

  it('a stake lifts the Obstruction of the giant that gets it, and the oil flows again', () => {
    const state = position({
      round: 2,
      stakes: TENGIZ_WEST,
      obstructed: ['route:atyrau-samara'],
      russia: { status: 4, power: 4 },
    });
    expect(shipments(state)[0]).toBeUndefined();
    const { state: next, events } = apply(state, { type: 'concede-stake', asset: 'asset:tengiz', to: 'russia' });
    expect(events).toContainEqual({ type: 'lifted', giant: 'russia', route: 'route:atyrau-samara', why: 'conceded' });
    expect(shipments(next)[0]).toBe('route:atyrau-samara');
  });

  it('a deed makes words good again, a route too', () => {
    const state = position({ round: 6, stakes: TENGIZ_WEST, china: { words: 2, power: 2 } });
    const order: Order = { type: 'concede-route', asset: 'asset:tengiz', route: 'route:atasu-alashankou' };
    expect(changes(state, order)).toEqual({ 'china.power': -2, 'china.words': -2 });
    expect(weights(apply(state, order).state).china).toBe(3);
  });

  it('a stake handed over keeps a promise', () => {
    const state = position({
      stakes: TENGIZ_WEST,
      russia: { power: 2, promise: { concern: 'power', made: 2, due: 5 } },
    });
    const { events } = apply(state, { type: 'concede-stake', asset: 'asset:tengiz', to: 'russia' });
    expect(events).toContainEqual({ type: 'promise-ended', to: 'russia', kept: true });
    expect(events).toContainEqual({
      type: 'change',
      track: 'credibility',
      by: 1,
      now: 4,
      why: 'promise-kept',
      of: 'russia',
    });
  });
});

describe('why an order is refused', () => {
  const cases: [string, Sketch, Order, string][] = [
    [
      'a stake the state does not hold',
      { stakes: { 'asset:tengiz': { west: 4 } } },
      { type: 'concede-stake', asset: 'asset:tengiz', to: 'russia' },
      'no-state-stake',
    ],
    [
      'an asset without a contract',
      {},
      { type: 'concede-stake', asset: 'asset:urikhtau', to: 'china' },
      'asset-not-open',
    ],
    [
      'a line the asset cannot reach yet',
      { round: 5, stakes: TENGIZ_WEST },
      { type: 'concede-route', asset: 'asset:tengiz', route: 'route:atasu-alashankou' },
      'no-reach',
    ],
    [
      'a line that is not open',
      { round: 2, stakes: TENGIZ_WEST },
      { type: 'concede-route', asset: 'asset:tengiz', route: 'route:cpc' },
      'route-not-open',
    ],
    [
      'the line it is on',
      { stakes: TENGIZ_WEST },
      { type: 'concede-route', asset: 'asset:tengiz', route: 'route:cpc' },
      'already-there',
    ],
    [
      'another line of the same giant',
      { stakes: TENGIZ_WEST },
      { type: 'concede-route', asset: 'asset:tengiz', route: 'route:atyrau-samara' },
      'not-a-concession',
    ],
    ['a club before it opens', {}, { type: 'join-club', club: 'club:eaeu' }, 'club-not-open'],
    ['a club twice', { clubs: ['club:csto'] }, { type: 'join-club', club: 'club:csto' }, 'club-joined'],
    [
      'a stake that was not sold this round',
      { stakes: { 'asset:tengiz': { china: 2 } } },
      { type: 'pre-empt', asset: 'asset:tengiz', from: 'china' },
      'not-sold-this-round',
    ],
    [
      'a second ruling in a round',
      { courtUsed: true, stakes: { 'asset:tengiz': { china: 2, opened: 3 } } },
      { type: 'court-ruling', asset: 'asset:tengiz', from: 'china', to: 'russia' },
      'court-used',
    ],
    [
      'a ruling on an old contract',
      { round: 6, stakes: { 'asset:tengiz': { china: 2, opened: 4 } } },
      { type: 'court-ruling', asset: 'asset:tengiz', from: 'china', to: 'russia' },
      'court-too-late',
    ],
    [
      'a ruling without Credibility',
      { kazakhstan: { credibility: 0 }, stakes: { 'asset:tengiz': { china: 2, opened: 3 } } },
      { type: 'court-ruling', asset: 'asset:tengiz', from: 'china', to: 'russia' },
      'credibility-too-low',
    ],
    [
      'leverage on a giant that asks for nothing',
      {},
      { type: 'leverage', target: 'russia', backer: 'west' },
      'nothing-to-lift',
    ],
    [
      'leverage again within two rounds',
      { russia: { status: 3, demand: 'status', levered: 1 } },
      { type: 'leverage', target: 'russia', backer: 'west' },
      'levered-lately',
    ],
    [
      'a backer with worries of its own',
      { russia: { status: 3, demand: 'status' }, china: { status: 4 } },
      { type: 'leverage', target: 'russia', backer: 'china' },
      'backer-not-content',
    ],
    [
      'a West that has lost interest',
      { russia: { status: 3, demand: 'status' }, west: { interest: 1 } },
      { type: 'leverage', target: 'russia', backer: 'west' },
      'backer-not-content',
    ],
    [
      'a backer without weight',
      { russia: { status: 3, demand: 'status' } },
      { type: 'leverage', target: 'russia', backer: 'west' },
      'backer-too-light',
    ],
    [
      'words on a concern of four',
      { russia: { status: 4 } },
      { type: 'talk', to: 'russia', concern: 'status' },
      'concern-too-high',
    ],
    [
      'words when they are spent',
      { russia: { status: 2, words: 2 } },
      { type: 'talk', to: 'russia', concern: 'status' },
      'words-spent',
    ],
    [
      'a second open promise',
      { russia: { power: 3, promise: { concern: 'power', made: 2, due: 4 } } },
      { type: 'promise', to: 'russia', concern: 'power' },
      'promise-open',
    ],
    [
      'a promise in the last round',
      { round: 8, russia: { power: 3 } },
      { type: 'promise', to: 'russia', concern: 'power' },
      'too-late',
    ],
    ['building without money', { kazakhstan: { treasury: 2 } }, { type: 'build', route: 'route:cpc' }, 'too-poor'],
    ['the claim in the campaign', {}, { type: 'shelve-claim' }, 'verb-off'],
    ['taking back what was not shelved', { claims: true }, { type: 'reclaim' }, 'claim-not-shelved'],
    ['an order of another step', {}, { type: 'prosper', levels: 1 }, 'not-this-step'],
  ];
  it.each(cases)('%s', (_sentence, sketch, order, expected) => {
    expect(code(position(sketch), order)).toBe(expected);
  });

  it("another seat's turn", () => {
    expect(refusal(position(), 'russia', { type: 'talk', to: 'russia', concern: 'status' })?.code).toBe(
      'not-your-turn',
    );
  });
});
