import { GIANTS, type Order, POWERS } from '../../rules/index.ts';
import { groupOf, sayOrder } from '../text/say-order.ts';
import { type Debrief, type Figures, roundAt } from './debrief.ts';
import { toldBefore } from './told-before.ts';
import type { Motivated } from './what-if.ts';

/** The figures of a position, each under the name of its column. */
function columnsOf(figures: Figures): Readonly<Record<string, number>> {
  const { tension, autonomy, prosperity, credibility, treasury } = figures;
  return {
    tension,
    autonomy,
    prosperity,
    credibility,
    treasury,
    ...Object.fromEntries(
      GIANTS.flatMap((giant) =>
        Object.entries(figures.concerns[giant]).map(([name, level]) => [`${giant}_${name}`, level]),
      ),
    ),
    ...Object.fromEntries(POWERS.map((power) => [`weight_${power}`, figures.weights[power]])),
  };
}

/** One decision as a row: what, by whom, why, how long, and every figure before and after. */
export type DecisionRow = Readonly<Record<string, string | number>>;

/** What an order says of itself, whatever it did. */
const saidOf = (order: Order) => ({
  order: order.type,
  strategy: groupOf(order.type),
  said: sayOrder(order),
  detail: JSON.stringify(order),
});

/** Rows for what was played before the rules changed: the orders and the reasons, without figures. */
function rowsBefore({ match, final, start }: Debrief): DecisionRow[] {
  const remarks = new Map((match.earlier?.remarks ?? []).map((remark) => [remark.order, remark]));
  const unknown = Object.fromEntries(
    (['before', 'after'] as const).flatMap((when) =>
      Object.keys(columnsOf(start)).map((name) => [`${name}_${when}`, '']),
    ),
  );
  return toldBefore(match, 'table', final).map(({ place, round, seat, order }) => {
    const row = final.rules.rounds[round - 1];
    return {
      decision: place,
      round,
      years: row === undefined ? '' : `${row.from}-${row.to}`,
      seat: seat ?? '',
      player: seat === undefined ? '' : match.seats[seat].player,
      ...saidOf(order),
      reason: remarks.get(place)?.reason ?? '',
      seconds: remarks.get(place)?.seconds ?? '',
      ...unknown,
    };
  });
}

/** A row for each decision of a game; the reason is the person's own words, or the computer player's motives. */
export function decisionRows(debrief: Debrief, motives: readonly Motivated[]): DecisionRow[] {
  const told = new Map(motives.map((one) => [one.place, one.motives.join(', ')]));
  const figures = (when: 'before' | 'after', of: Figures) =>
    Object.fromEntries(Object.entries(columnsOf(of)).map(([name, value]) => [`${name}_${when}`, value]));
  const earlier = debrief.match.earlier?.orders.length ?? 0;
  const rows = debrief.decisions.map(({ place, round, seat, order, before, after, seconds, reason }) => {
    const row = roundAt(debrief, round);
    return {
      decision: earlier + place,
      round,
      years: row === undefined ? '' : `${row.from}-${row.to}`,
      seat,
      player: debrief.match.seats[seat].player,
      ...saidOf(order),
      reason: reason ?? told.get(place) ?? '',
      seconds: seconds ?? '',
      ...figures('before', before),
      ...figures('after', after),
    };
  });
  return [...rowsBefore(debrief), ...rows];
}

/** A cell that a spreadsheet shows as it is: quoted where need be, and never taken for a formula. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Rows as a table of comma-separated values, names first; with the mark by which spreadsheets know the letters. */
export function asCsv(rows: readonly DecisionRow[]): string {
  const names = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => names.map((name) => cell(row[name] ?? '')).join(','));
  return `\uFEFF${[names.join(','), ...lines].join('\r\n')}\r\n`;
}

/** A finished game as data: its record, how it ended, the label with its evidence, and every decision. */
export function asJson(debrief: Debrief, motives: readonly Motivated[]): string {
  const { match, outcome, strategy, rounds } = debrief;
  return JSON.stringify(
    {
      format: 'multivector-debrief',
      version: 1,
      preset: match.scenario.id,
      seed: match.seed,
      seats: match.seats,
      outcome,
      strategy,
      rounds,
      decisions: decisionRows(debrief, motives),
    },
    undefined,
    1,
  );
}
