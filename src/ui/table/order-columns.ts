import {
  type GameState,
  MANOEUVRES,
  type Manoeuvre,
  type Order,
  options,
  type Refusal,
  refusal,
  refuse,
  type Seat,
} from '../../../rules/index.ts';
import { groupOf, ORDER_GROUPS, type OrderGroup } from '../../text/index.ts';

/** An order one may try, with the reason where it is not possible now. */
export interface Choice {
  readonly order: Order;
  readonly refusal: Refusal | undefined;
}

/** A row of the order bar: orders of one verb, folded, that differ in their target only. */
export interface OrderRow {
  readonly key: string;
  readonly verb: Manoeuvre;
  readonly choices: readonly Choice[];
  readonly legal: readonly Order[];
  /** Why none of them is possible, the reason most of them share. */
  readonly reason: Refusal | undefined;
}

/** The rows of one strategy. */
export interface OrderColumn {
  readonly group: OrderGroup;
  readonly rows: readonly OrderRow[];
  readonly legal: number;
}

/** Leverage is told by its target and building by its line; every other verb is one row. */
function keyOf(order: Order): string {
  if (order.type === 'leverage') return `leverage:${order.target}`;
  return order.type === 'build' ? `build:${order.route}` : order.type;
}

/** Why a verb has no target at all. */
const EMPTY: Readonly<Partial<Record<Manoeuvre, Refusal>>> = {
  'pre-empt': refuse('not-sold-this-round'),
  'concede-stake': refuse('asset-not-open'),
  'concede-route': refuse('asset-not-open'),
  'court-ruling': refuse('asset-not-open'),
};

/** The reason most of the choices share. */
function commonReason(choices: readonly Choice[]): Refusal | undefined {
  const counts = new Map<string, { refusal: Refusal; count: number }>();
  for (const choice of choices) {
    if (choice.refusal === undefined) return undefined;
    const known = counts.get(choice.refusal.code);
    if (known === undefined) counts.set(choice.refusal.code, { refusal: choice.refusal, count: 1 });
    else known.count += 1;
  }
  // That it is there already is no hindrance to being elsewhere: any other reason says more.
  const says = ({ refusal, count }: { refusal: Refusal; count: number }) =>
    refusal.code === 'already-there' ? 0 : count;
  const [first] = [...counts.values()].sort((a, b) => says(b) - says(a));
  if (first === undefined) return undefined;
  // Figures belong to one target: they are told only where every target shares them.
  const detail = JSON.stringify(first.refusal.detail);
  const shared = choices.every(({ refusal }) => JSON.stringify(refusal?.detail) === detail);
  return shared ? first.refusal : { code: first.refusal.code };
}

const toRow = (key: string, verb: Manoeuvre, choices: readonly Choice[]): OrderRow => ({
  key,
  verb,
  choices,
  legal: choices.filter((choice) => choice.refusal === undefined).map((choice) => choice.order),
  reason: choices.length === 0 ? EMPTY[verb] : commonReason(choices),
});

/** Every order of the manoeuvre by strategy, each verb in its place whether it is possible now or not. */
export function orderColumns(view: GameState, seat: Seat): OrderColumn[] {
  if (view.step !== 'manoeuvre') return [];
  const all = options(view);
  const off = new Set(view.rules.verbsOff.filter((one) => one.rounds === 'all').map((one) => one.verb));
  const rows: OrderRow[] = [];
  for (const verb of MANOEUVRES) {
    if (off.has(verb)) continue;
    const orders = all.filter((order) => order.type === verb);
    const keys = [...new Set(orders.map(keyOf))];
    if (keys.length === 0 && EMPTY[verb] !== undefined) rows.push(toRow(verb, verb, []));
    for (const key of keys) {
      const mine = orders.filter((order) => keyOf(order) === key);
      rows.push(
        toRow(
          key,
          verb,
          mine.map((order) => ({ order, refusal: refusal(view, seat, order) })),
        ),
      );
    }
  }
  return ORDER_GROUPS.map((group) => {
    const own = rows.filter((row) => groupOf(row.verb) === group);
    return { group, rows: own, legal: own.reduce((sum, row) => sum + row.legal.length, 0) };
  }).filter((column) => column.rows.length > 0);
}

/** Orders of the manoeuvre that concern one asset or route, for its card. */
export function ordersAbout(columns: readonly OrderColumn[], id: string): Choice[] {
  return columns
    .flatMap((column) => column.rows.flatMap((row) => row.choices))
    .filter(({ order }) => ('asset' in order && order.asset === id) || ('route' in order && order.route === id));
}
