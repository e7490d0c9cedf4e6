import { describe, expect, test } from 'vitest';
import { legalOrders, MANOEUVRES, refusal } from '../../rules/index.ts';
import { orderColumns, ordersAbout } from '../../src/ui/table/order-columns.ts';
import { recordUntil } from '../support/table-record.ts';

const positions = [3, 7, 11, 19].map(
  (seed) => recordUntil(seed, (state, n) => state.step === 'manoeuvre' && n > 20).view,
);

describe('the order bar', () => {
  test.each(positions)('offers exactly the legal orders of the manoeuvre, each once', (view) => {
    const offered = orderColumns(view, 'kazakhstan').flatMap((column) => column.rows.flatMap((row) => row.legal));
    const legal = legalOrders(view).filter((order) => order.type !== 'done');
    const told = (orders: readonly object[]) => orders.map((order) => JSON.stringify(order)).sort();
    expect(told(offered)).toEqual(told(legal));
  });

  test.each(positions)('keeps every verb in its place, possible or not', (view) => {
    const shown = new Set(orderColumns(view, 'kazakhstan').flatMap((column) => column.rows.map((row) => row.verb)));
    const off = view.rules.verbsOff.filter((one) => one.rounds === 'all').map((one) => one.verb);
    for (const verb of MANOEUVRES) expect(shown.has(verb), verb).toBe(!off.includes(verb));
  });

  test.each(positions)('gives a reason for a row that has no legal order', (view) => {
    for (const column of orderColumns(view, 'kazakhstan'))
      for (const row of column.rows) expect(row.reason === undefined, row.key).toBe(row.legal.length > 0);
  });

  test.each(positions)('marks a choice as refused exactly when the rules refuse it', (view) => {
    for (const column of orderColumns(view, 'kazakhstan'))
      for (const row of column.rows)
        for (const choice of row.choices) expect(choice.refusal).toEqual(refusal(view, 'kazakhstan', choice.order));
  });

  test('tells leverage by its target and building by its line', () => {
    const keys = orderColumns(positions[0] ?? recordUntil(3, () => true).view, 'kazakhstan').flatMap((column) =>
      column.rows.map((row) => row.key),
    );
    expect(keys).toContain('leverage:russia');
    expect(keys).toContain('leverage:china');
    expect(keys).toContain('build:route:cpc');
  });

  test('is empty outside the manoeuvre', () => {
    const { view } = recordUntil(3, (state) => state.step === 'invite');
    expect(orderColumns(view, 'kazakhstan')).toEqual([]);
  });

  test.each(positions)('finds for an asset the orders that name it', (view) => {
    const columns = orderColumns(view, 'kazakhstan');
    for (const { order } of ordersAbout(columns, 'asset:tengiz'))
      expect(order).toMatchObject({ asset: 'asset:tengiz' });
    expect(ordersAbout(columns, 'asset:tengiz').length).toBeGreaterThan(0);
  });
});
