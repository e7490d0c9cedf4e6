import {
  type AssetId,
  apply,
  at,
  CONCERNS,
  type Concern,
  capacityNow,
  concernOf,
  type GameEvent,
  type GameState,
  GIANTS,
  type Giant,
  HOLDERS,
  type Holder,
  type Order,
  POWERS,
  type Power,
  parOf,
  type RouteId,
  type Shipment,
  shipments,
  type Track,
  weights,
} from '../../../rules/index.ts';
import { cashFlow } from './cash-flow.ts';
import { figureOf, type Tone, toneOf } from './figure-of.ts';
import { type Forecast, forecastOf, gravity, type Threat } from './forecast.ts';

/** One line of a preview: what stood, what would stand. */
export type PreviewRow = { readonly tone: Tone } & (
  | { readonly kind: 'track'; readonly track: Track; readonly from: number; readonly to: number }
  | {
      readonly kind: 'weight';
      readonly power: Power;
      readonly from: number;
      readonly to: number;
      readonly par: number | undefined;
    }
  | {
      readonly kind: 'stakes';
      readonly asset: AssetId;
      readonly holder: Holder;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'flow'; readonly asset: AssetId; readonly from: Shipment; readonly to: Shipment }
  | { readonly kind: 'capacity'; readonly route: RouteId; readonly from: number; readonly to: number }
  | { readonly kind: 'income'; readonly from: number; readonly to: number }
);

/** What an order would do to the standing of things, in a word. */
export type Consequence =
  | { readonly kind: 'averted'; readonly threat: Threat }
  | { readonly kind: 'brought'; readonly threat: Threat }
  | {
      readonly kind: 'demand-met';
      readonly giant: Giant;
      readonly concern: Concern;
      readonly why: 'conceded' | 'ruled' | 'levered';
    }
  | { readonly kind: 'lifted'; readonly giant: Giant; readonly route: RouteId }
  | { readonly kind: 'licence-lost'; readonly giant: Giant }
  | { readonly kind: 'licence-given'; readonly giant: Giant; readonly concern: Concern }
  | { readonly kind: 'bending'; readonly giant: Giant }
  | { readonly kind: 'flows-again'; readonly asset: AssetId }
  | { readonly kind: 'stops'; readonly asset: AssetId }
  | { readonly kind: 'promise-kept'; readonly giant: Giant }
  | { readonly kind: 'promise-open'; readonly giant: Giant }
  | { readonly kind: 'demand-stands'; readonly giant: Giant; readonly concern: Concern };

/** What an order is known to change before anyone else answers it. */
export interface Preview {
  readonly order: Order;
  /** The position right after the order. */
  readonly after: GameState;
  readonly events: readonly GameEvent[];
  readonly rows: readonly PreviewRow[];
  readonly good: readonly Consequence[];
  readonly bad: readonly Consequence[];
  /** The reckoning if Kazakhstan stopped after it. */
  readonly forecast: Forecast | undefined;
}

const sameThreat = (a: Threat, b: Threat): boolean => JSON.stringify(key(a)) === JSON.stringify(key(b));
/** Dangers are the same when they strike the same place, whatever the figure. */
function key(threat: Threat): unknown {
  if (threat.kind === 'short' || threat.kind === 'lent') return threat.kind;
  return threat.kind === 'tension' ? threat.kind : threat;
}

function trackRows(view: GameState, events: readonly GameEvent[]): PreviewRow[] {
  const rows = new Map<Track, PreviewRow>();
  for (const event of events) {
    if (event.type !== 'change') continue;
    const from = figureOf(view, event.track);
    const tone = toneOf(event.track, event.now - from);
    rows.set(event.track, { kind: 'track', track: event.track, from, to: event.now, tone });
  }
  return [...rows.values()].filter((row) => row.kind === 'track' && row.from !== row.to);
}

function stakeRows(before: GameState, after: GameState): PreviewRow[] {
  return before.assets.flatMap((asset, i) => {
    if (asset.opened === 0) return [];
    const next = at(after.assets, i);
    return HOLDERS.filter((holder) => asset[holder] !== next[holder]).map(
      (holder): PreviewRow => ({
        kind: 'stakes',
        asset: asset.id,
        holder,
        from: asset[holder],
        to: next[holder],
        tone: 'plain',
      }),
    );
  });
}

function flowRows(before: GameState, after: GameState): PreviewRow[] {
  const was = shipments(before);
  const will = shipments(after);
  const flows = before.assets.flatMap((asset, i): PreviewRow[] => {
    if (asset.opened === 0 || was[i] === will[i]) return [];
    const tone = was[i] === undefined ? 'good' : will[i] === undefined ? 'bad' : 'plain';
    return [{ kind: 'flow', asset: asset.id, from: was[i], to: will[i], tone }];
  });
  const widths = before.routes.flatMap((route, r): PreviewRow[] => {
    const from = capacityNow(before, r);
    const to = capacityNow(after, r);
    return from === to ? [] : [{ kind: 'capacity', route: route.id, from, to, tone: to > from ? 'good' : 'bad' }];
  });
  return [...flows, ...widths];
}

/** What the treasury would take in at the reckoning, when that changes. */
function incomeRows(before: GameState, after: GameState): PreviewRow[] {
  const from = cashFlow(before).income;
  const to = cashFlow(after).income;
  return from === to ? [] : [{ kind: 'income', from, to, tone: to > from ? 'good' : 'bad' }];
}

function weightRows(before: GameState, after: GameState): PreviewRow[] {
  const was = weights(before);
  const will = weights(after);
  return POWERS.filter((power) => was[power] !== will[power]).map((power): PreviewRow => {
    const par = power === 'west' ? undefined : parOf(before, power);
    const short = (weight: number) => (par === undefined ? 0 : Math.max(0, par - weight));
    const gained = short(was[power]) - short(will[power]);
    const tone: Tone = gained === 0 ? 'plain' : gained > 0 ? 'good' : 'bad';
    return { kind: 'weight', power, from: was[power], to: will[power], par, tone };
  });
}

/** A figure on which several things hang is told first. */
const ORDER_OF: readonly string[] = ['money.kazakhstan', 'autonomy', 'prosperity', 'credibility', 'debt'];

const rank = (row: PreviewRow): number => {
  if (row.kind === 'income') return 0.5;
  if (row.kind !== 'track') return ['stakes', 'flow', 'capacity', 'weight'].indexOf(row.kind) + 20;
  const own = ORDER_OF.indexOf(row.track);
  if (own >= 0) return own;
  if (row.track === 'tension') return 6;
  return row.track.startsWith('money') || row.track.endsWith('words') || row.track.endsWith('soft') ? 40 : 10;
};

function licences(before: GameState, after: GameState): { good: Consequence[]; bad: Consequence[] } {
  const { licence } = before.rules.tuning;
  const good: Consequence[] = [];
  const bad: Consequence[] = [];
  for (const giant of GIANTS) {
    const high = (state: GameState) => CONCERNS.filter((concern) => concernOf(state, giant, concern) >= licence);
    const was = high(before);
    const will = high(after);
    if (was.length > 0 && will.length === 0) good.push({ kind: 'licence-lost', giant });
    const given = will.find((concern) => !was.includes(concern));
    if (given !== undefined) bad.push({ kind: 'licence-given', giant, concern: given });
  }
  return { good, bad };
}

function consequences(view: GameState, after: GameState, events: readonly GameEvent[], next: Forecast | undefined) {
  const now = forecastOf(view);
  const good: Consequence[] = [];
  const bad: Consequence[] = [];
  for (const event of events) {
    if (event.type === 'demand-ended' && event.why !== 'unmet')
      good.push({ kind: 'demand-met', giant: event.giant, concern: event.concern, why: event.why });
    if (event.type === 'lifted') good.push({ kind: 'lifted', giant: event.giant, route: event.route });
    if (event.type === 'promise-ended' && event.kept) good.push({ kind: 'promise-kept', giant: event.to });
    if (event.type === 'promised') bad.push({ kind: 'promise-open', giant: event.to });
    if (event.type === 'change' && event.why === 'bending' && (event.of === 'russia' || event.of === 'china'))
      bad.push({ kind: 'bending', giant: event.of });
  }
  if (now !== undefined && next !== undefined) {
    const averted = now.threats.filter((threat) => !next.threats.some((other) => sameThreat(threat, other)));
    const brought = next.threats.filter((threat) => !now.threats.some((other) => sameThreat(threat, other)));
    good.push(
      ...averted
        .filter((threat) => threat.kind !== 'demand' && threat.kind !== 'held')
        .map((threat) => ({ kind: 'averted', threat }) as const),
    );
    bad.push(
      ...brought.filter((threat) => threat.kind !== 'held').map((threat) => ({ kind: 'brought', threat }) as const),
    );
  }
  const flag = licences(view, after);
  good.push(...flag.good);
  bad.push(...flag.bad);
  const was = shipments(view);
  const will = shipments(after);
  view.assets.forEach((asset, i) => {
    if (asset.opened === 0 || was[i] === will[i]) return;
    if (was[i] === undefined) good.push({ kind: 'flows-again', asset: asset.id });
    if (will[i] === undefined) bad.push({ kind: 'stops', asset: asset.id });
  });
  if (next !== undefined && view.step === 'manoeuvre')
    for (const giant of GIANTS) {
      const concern = after[giant].demand;
      if (concern !== undefined) bad.push({ kind: 'demand-stands', giant, concern });
    }
  return { good: good.sort(byWeight), bad: bad.sort(byWeight) };
}

/** Consequences in the order in which they matter. */
function byWeight(a: Consequence, b: Consequence): number {
  const weigh = (one: Consequence): number => {
    if (one.kind === 'averted' || one.kind === 'brought') return gravity(one.threat);
    const at = [
      'bending',
      'demand-met',
      'promise-kept',
      'licence-given',
      'lifted',
      'licence-lost',
      'flows-again',
      'stops',
    ];
    const found = at.indexOf(one.kind);
    return found < 0 ? 30 : 4.5 + found / 2;
  };
  return weigh(a) - weigh(b);
}

/** What an order would do: the figures it is known to move, and what that means at the reckoning. */
export function previewOf(view: GameState, order: Order): Preview {
  // One order more than there is keeps the reckoning from beginning: what is shown is the order's own doing.
  const spare =
    order.type === 'done' || view.step !== 'manoeuvre' ? view : { ...view, ordersLeft: view.ordersLeft + 1 };
  const { state, events: all } = apply(spare, order);
  const halt = all.findIndex((event) => event.type === 'reckoning' || event.type === 'round');
  const events = halt < 0 ? all : all.slice(0, halt);
  const whole = halt < 0;
  const after = whole ? { ...state, ordersLeft: Math.max(0, view.ordersLeft - 1) } : view;
  const forecast = whole && view.step === 'manoeuvre' ? forecastOf(state) : undefined;
  const rows = [
    ...trackRows(view, events),
    ...(whole
      ? [...incomeRows(view, after), ...stakeRows(view, after), ...flowRows(view, after), ...weightRows(view, after)]
      : []),
  ].sort((a, b) => rank(a) - rank(b));
  return { order, after, events, rows, ...consequences(view, after, events, forecast), forecast };
}
