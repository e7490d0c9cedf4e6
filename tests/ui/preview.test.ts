import { describe, expect, test } from 'vitest';
import { apply, copy, type GameState, legalOrders, type Order, weights } from '../../rules/index.ts';
import { figureOf } from '../../src/ui/table/figure-of.ts';
import { forecastOf } from '../../src/ui/table/forecast.ts';
import { type PreviewRow, previewOf } from '../../src/ui/table/preview.ts';
import { recordUntil } from '../support/table-record.ts';

const at = (seed: number, orders = 20): GameState =>
  recordUntil(seed, (state, n) => state.step === 'manoeuvre' && state.ordersLeft === 3 && n > orders).view;

const trackRow = (rows: readonly PreviewRow[], track: string) =>
  rows.find((row) => row.kind === 'track' && row.track === track);

describe('a preview', () => {
  test.each([3, 7, 11, 19, 23])('shows for each order what applying it really changes, seed %i', (seed) => {
    const view = at(seed);
    for (const order of legalOrders(view)) {
      if (order.type === 'done') continue;
      const preview = previewOf(view, order);
      const { state } = apply(view, order);
      for (const row of preview.rows) {
        if (row.kind === 'track') {
          expect(row.from, row.track).toBe(figureOf(view, row.track));
          expect(row.to, row.track).toBe(figureOf(state, row.track));
        }
        if (row.kind === 'weight') expect(row.to).toBe(weights(state)[row.power]);
      }
    }
  });

  test('of the last order of a manoeuvre stops before the reckoning', () => {
    const view = { ...at(7), ordersLeft: 1 };
    const order = legalOrders(view).find(
      (one) => one.type === 'talk' || one.type === 'join-club' || one.type === 'build',
    );
    if (order === undefined) throw new Error('no quiet order');
    const preview = previewOf(view, order);
    expect(preview.events.some((event) => event.type === 'reckoning')).toBe(false);
    expect(preview.after.step).toBe('manoeuvre');
    expect(preview.after.ordersLeft).toBe(0);
    expect(preview.after.round).toBe(view.round);
  });

  test('leaves the position it was asked about untouched', () => {
    const view = at(11);
    const before = JSON.stringify(view);
    for (const order of legalOrders(view)) previewOf(view, order);
    expect(JSON.stringify(view)).toBe(before);
  });

  test('calls a falling concern good and a rising one bad', () => {
    const view = copy(at(7));
    view.russia.security = 3;
    view.china.envied = -9;
    const join: Order = { type: 'join-club', club: 'club:csto' };
    view.clubs = [];
    const { rows } = previewOf(view, join);
    expect(trackRow(rows, 'russia.security')).toMatchObject({ from: 3, to: 1, tone: 'good' });
    expect(trackRow(rows, 'china.power')).toMatchObject({ tone: 'bad' });
  });

  test('says that a Demand is met, that conceding under it bends, and that a licence is withdrawn', () => {
    const view = copy(at(7));
    Object.assign(view.russia, { security: 3, status: 2, power: 1, demand: 'security' });
    view.clubs = [];
    const { good, bad } = previewOf(view, { type: 'join-club', club: 'club:csto' });
    expect(good).toContainEqual({ kind: 'demand-met', giant: 'russia', concern: 'security', why: 'conceded' });
    expect(good).toContainEqual({ kind: 'licence-lost', giant: 'russia' });
    expect(bad).toContainEqual({ kind: 'bending', giant: 'russia' });
  });

  test('sees a licence taken back by a promise', () => {
    const view = copy(at(7));
    Object.assign(view.china, {
      security: 0,
      status: 0,
      power: 3,
      words: 0,
      soft: 0,
      demand: 'power',
      promise: undefined,
    });
    Object.assign(view.kazakhstan, { credibility: 4 });
    const before = forecastOf(view);
    expect(before?.threats).toContainEqual({ kind: 'demand', giant: 'china', concern: 'power' });
    const { good } = previewOf(view, { type: 'promise', to: 'china', concern: 'power' });
    expect(good).toContainEqual({ kind: 'licence-lost', giant: 'china' });
  });
});

describe('the forecast', () => {
  test('is there only in the manoeuvre', () => {
    expect(forecastOf(recordUntil(3, (state) => state.step === 'invite').view)).toBeUndefined();
    expect(forecastOf(at(3))).toBeDefined();
  });

  test.each([3, 7, 10])('ends before the next round and tells the gravest danger first, seed %i', (seed) => {
    const forecast = forecastOf(at(seed));
    expect(forecast?.events.some((event) => event.type === 'round')).toBe(false);
    const view = copy(at(seed));
    view.kazakhstan.autonomy = 1;
    Object.assign(view.russia, { security: 6, status: 6, power: 6, brink: 1 });
    view.west.interest = 0;
    const threats = forecastOf(view)?.threats ?? [];
    expect(threats[0]?.kind).toBe('collapse');
    expect(threats.some((threat) => threat.kind === 'crisis' && threat.giant === 'russia')).toBe(true);
  });

  test('warns of a Demand that would go unmet', () => {
    const view = copy(at(7));
    view.china.demand = 'status';
    expect(forecastOf(view)?.threats).toContainEqual({ kind: 'demand', giant: 'china', concern: 'status' });
  });
});
