import { CONCERNS, type GameEvent, GIANTS, type Giant, isGiant, POWERS } from '../../../rules/index.ts';
import { type Debrief, reckonedWeights, roundAt, shareOf, tacticOf } from '../../app/debrief.ts';
import { formatShare, formatTenth, say, sayOrder, titleOf } from '../../text/index.ts';
import { t } from '../../text/words.ts';
import { addressOf } from '../shell/route.ts';
import {
  BarChart,
  type Course,
  type FigureTable,
  type Ink,
  LineChart,
  type Mark,
  type Sign,
  type Tick,
} from './chart.tsx';

const MARKS = { security: 'triangle', status: 'square', power: 'circle' } as const satisfies Record<string, Mark>;

/** The next round number above which no line goes, in steps that read well. */
const ceiling = (most: number, step: number): number => Math.max(step, Math.ceil(most / step) * step);

/** From the first order to the last. */
const spanOf = ({ decisions }: Debrief): readonly [number, number] => [0, Math.max(1, decisions.length)];

/** Where each round begins on a chart that runs along the orders. */
const roundTicks = ({ rounds }: Debrief): Tick[] =>
  rounds.map(({ first, from }) => ({ at: first, label: String(from).slice(-2) }));

const yearsOf = ({ rounds }: Debrief): string[] => rounds.map(({ from }) => String(from).slice(-2));

/** A course read off every decision, so that each step stands at the order that made it. */
function courseOf(debrief: Debrief, pick: (figures: Debrief['start']) => number): Course['points'] {
  return [
    [0, pick(debrief.start)] as const,
    ...debrief.decisions.map(({ place, after }) => [place, pick(after)] as const),
  ];
}

/** How a course stood at the last order of each round. */
const roundEnds = ({ decisions, rounds }: Debrief, pick: (figures: Debrief['start']) => number): Course['points'] =>
  rounds.flatMap(({ last }) => {
    const decision = decisions[last - 1];
    return decision === undefined ? [] : [[last, pick(decision.after)] as const];
  });

/** Figures at the start and after each round. */
function roundTable(
  debrief: Debrief,
  rows: readonly { readonly name: string; readonly pick: (figures: Debrief['start']) => number }[],
): FigureTable {
  const stands = [debrief.start, ...debrief.rounds.map(({ end }) => end)];
  return {
    columns: [t('end.start'), ...yearsOf(debrief)],
    rows: rows.map(({ name, pick }) => ({ name, cells: stands.map((figures) => formatTenth(pick(figures))) })),
  };
}

/** From what to what a few figures went, in a sentence each. */
const sayCourses = (
  debrief: Debrief,
  rows: readonly { readonly name: string; readonly pick: (f: Debrief['start']) => number }[],
) =>
  rows
    .map(({ name, pick }) =>
      t('debrief.went', {
        what: name,
        from: formatTenth(pick(debrief.start)),
        to: formatTenth(pick(debrief.rounds.at(-1)?.end ?? debrief.start)),
      }),
    )
    .join(' ');

const TOLD: readonly GameEvent['type'][] = [
  'news',
  'demand',
  'obstructed',
  'crisis',
  'brink',
  'border-closed',
  'ended',
];

interface Moment extends Sign {
  readonly round: number;
  readonly row: 'events' | 'orders';
}

/** What a reader would look for on the time line: what happened, and what Kazakhstan did about it. */
function momentsOf({ facts, decisions, final, match }: Debrief): Moment[] {
  const to = (order: number): string => addressOf({ screen: 'replay', id: match.id, order });
  const events = facts.flatMap(({ event, round, after }): Moment[] => {
    const says = TOLD.includes(event.type) ? say(event, final) : undefined;
    if (says === undefined) return [];
    const ink: Ink = 'giant' in event ? event.giant : 'plain';
    return [{ at: after, round, says, ink, href: to(after), row: 'events' }];
  });
  const orders = decisions.flatMap(({ place, round, seat, order }): Moment[] =>
    seat !== 'kazakhstan' || tacticOf(order) === undefined
      ? []
      : [{ at: place, round, says: sayOrder(order), ink: 'kazakhstan', href: to(place), row: 'orders' }],
  );
  return [...events, ...orders].sort((a, b) => a.at - b.at);
}

/** The time line: Tension, Autonomy and Prosperity, with what happened and what was done; every mark opens the replay. */
export function TimeLine({ debrief }: { readonly debrief: Debrief }) {
  const rows = [
    { name: t('end.tension'), pick: ({ tension }: Debrief['start']) => tension },
    { name: t('end.autonomy'), pick: ({ autonomy }: Debrief['start']) => autonomy },
    { name: t('end.prosperity'), pick: ({ prosperity }: Debrief['start']) => prosperity },
  ];
  const inks = ['danger', 'kazakhstan', 'plain'] as const;
  const moments = momentsOf(debrief);
  const { rupture } = debrief.final.rules.tuning;
  return (
    <LineChart
      wide
      full
      stepped
      title={t('debrief.timeline')}
      note={t('debrief.timelineNote')}
      says={sayCourses(debrief, rows)}
      table={roundTable(debrief, rows)}
      span={spanOf(debrief)}
      ticks={roundTicks(debrief)}
      most={Math.max(10, rupture)}
      step={2}
      limit={{ at: rupture, label: t('end.rupture') }}
      courses={rows.map(({ name, pick }, i) => ({
        name,
        ink: inks[i] ?? 'plain',
        mark: (['circle', 'square', 'triangle'] as const)[i] ?? 'circle',
        points: courseOf(debrief, pick),
        marked: roundEnds(debrief, pick),
      }))}
      rows={(['events', 'orders'] as const).map((row) => ({
        name: t(`debrief.row.${row}`),
        signs: moments.filter((moment) => moment.row === row),
      }))}
    >
      <details class="chart-figures moments">
        <summary>{t('debrief.moments', { count: moments.length })}</summary>
        <ol class="moments-list">
          {moments.map(({ at, says, href, round, row }) => (
            <li key={`${at} ${says}`}>
              <a href={href} class={row === 'orders' ? 'moment-order' : undefined}>
                <span class="moment-when">{roundAt(debrief, round)?.from}</span> {says}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </LineChart>
  );
}

/** The three concerns of a giant over the game, the licensed zone shaded, and what Kazakhstan did for or against it below. */
export function ConcernChart({ debrief, giant }: { readonly debrief: Debrief; readonly giant: Giant }) {
  const { licence, confrontLicence } = debrief.final.rules.tuning;
  const inks = { security: 'security', status: 'west', power: giant } as const satisfies Record<string, Ink>;
  const rows = CONCERNS.map((concern) => ({
    name: t(`end.${concern}`),
    pick: ({ concerns }: Debrief['start']) => concerns[giant][concern],
  }));
  const toward = (order: object): boolean =>
    !['to', 'target'].some((key) => key in order) ||
    ('to' in order && order.to === giant) ||
    ('target' in order && order.target === giant);
  const signsOf = (tactic: string): Sign[] =>
    debrief.decisions.flatMap(({ place, seat, order }) =>
      seat === 'kazakhstan' && tacticOf(order) === tactic && toward(order)
        ? [
            {
              at: place,
              ink: 'kazakhstan' as const,
              says: sayOrder(order),
              href: addressOf({ screen: 'replay', id: debrief.match.id, order: place }),
            },
          ]
        : [],
    );
  return (
    <LineChart
      stepped
      title={t(`end.chart.${giant}`)}
      note={t('debrief.concernsNote')}
      says={sayCourses(debrief, rows)}
      table={roundTable(debrief, rows)}
      span={spanOf(debrief)}
      ticks={roundTicks(debrief)}
      most={6}
      step={1}
      zones={[
        { from: licence, to: confrontLicence },
        { from: confrontLicence, to: 6, deep: true },
      ]}
      limit={{ at: licence, label: t('end.licence') }}
      courses={CONCERNS.map((concern, i) => ({
        name: t(`end.${concern}`),
        ink: inks[concern],
        mark: MARKS[concern],
        points: courseOf(debrief, rows[i]?.pick ?? (() => 0)),
        marked: roundEnds(debrief, rows[i]?.pick ?? (() => 0)),
      }))}
      rows={(['concession', 'wedge', 'persuasion'] as const).map((tactic) => ({
        name: t(`debrief.tactic.${tactic}`),
        signs: signsOf(tactic),
      }))}
    />
  );
}

/** Who holds what: the weight of each power at every reckoning against what the giants expect, and its part of the whole. */
export function WeightCharts({ debrief }: { readonly debrief: Debrief }) {
  const reckoned = debrief.rounds.flatMap(({ from, round }) => {
    const fact = reckonedWeights(debrief, round);
    return fact === undefined ? [] : [{ tick: String(from).slice(-2), ...fact }];
  });
  const heaviest = Math.max(
    1,
    ...reckoned.flatMap(({ weights, par }) => [...Object.values(weights), ...Object.values(par)]),
  );
  const step = heaviest > 15 ? 7 : 3;
  const columns = reckoned.map(({ tick }) => tick);
  const lines: readonly (Omit<Course, 'points'> & { readonly values: readonly number[] })[] = [
    ...POWERS.map((power, i) => ({
      name: titleOf(power),
      ink: power,
      mark: (['circle', 'square', 'triangle'] as const)[i] ?? ('circle' as const),
      values: reckoned.map(({ weights }) => weights[power]),
    })),
    ...GIANTS.map((giant) => ({
      name: t('end.parOf', { who: titleOf(giant) }),
      ink: giant,
      dotted: true,
      values: reckoned.map(({ par }) => par[giant]),
    })),
  ];
  const parts = POWERS.map((power) => ({
    name: titleOf(power),
    ink: power,
    values: reckoned.map(({ weights }) => shareOf(weights, power)),
  }));
  const last = reckoned.at(-1);
  return (
    <>
      <LineChart
        title={t('end.chart.weight')}
        note={t('end.chart.weightNote')}
        says={lines.map(({ name, values }) => `${name} ${formatTenth(values.at(-1) ?? 0)}`).join(', ')}
        table={{ columns, rows: lines.map(({ name, values }) => ({ name, cells: values.map(formatTenth) })) }}
        span={[0, Math.max(1, reckoned.length - 1)]}
        ticks={columns.map((label, at) => ({ at, label }))}
        most={ceiling(heaviest, step)}
        step={step}
        courses={lines.map(({ values, ...course }) => ({
          ...course,
          points: values.map((value, at) => [at, value] as const),
        }))}
      />
      <BarChart
        title={t('debrief.shares')}
        note={t('debrief.sharesNote')}
        says={
          last === undefined
            ? ''
            : parts.map(({ name, values }) => `${name} ${formatShare(values.at(-1) ?? 0)}`).join(', ')
        }
        table={{ columns, rows: parts.map(({ name, values }) => ({ name, cells: values.map(formatShare) })) }}
        ticks={columns}
        most={1}
        step={0.25}
        format={formatShare}
        limit={{ at: debrief.final.rules.tuning.dominanceShare, label: t('debrief.half') }}
        parts={parts}
      />
    </>
  );
}

/** What was shipped, over whose lines. */
export function ShippedChart({ debrief }: { readonly debrief: Debrief }) {
  const columns = yearsOf(debrief);
  const shipped = debrief.rounds.map((one) => {
    const by = { russia: 0, china: 0, none: 0 };
    for (const { event, round } of debrief.facts) {
      if (event.type !== 'shipped' || round !== one.round) continue;
      const owner = debrief.final.rules.routes.find(({ id }) => id === event.route)?.owner;
      by[owner !== undefined && isGiant(owner) ? owner : 'none'] += event.value;
    }
    return by;
  });
  const parts = [
    { name: t('shell.seat.russia'), ink: 'russia' as const, values: shipped.map(({ russia }) => russia) },
    { name: t('shell.seat.china'), ink: 'china' as const, values: shipped.map(({ china }) => china) },
    { name: t('end.noRoute'), ink: 'kazakhstan' as const, values: shipped.map(({ none }) => none) },
  ].filter(({ values, ink }) => ink !== 'kazakhstan' || values.some((value) => value > 0));
  const most = Math.max(1, ...shipped.map(({ russia, china, none }) => russia + china + none));
  const step = most > 8 ? 4 : 2;
  return (
    <BarChart
      wide
      title={t('end.chart.shipped')}
      note={t('end.chart.shippedNote')}
      says={parts.map(({ name, values }) => `${name} ${formatTenth(values.at(-1) ?? 0)}`).join(', ')}
      table={{ columns, rows: parts.map(({ name, values }) => ({ name, cells: values.map(formatTenth) })) }}
      ticks={columns}
      most={ceiling(most, step)}
      step={step}
      parts={parts}
    />
  );
}
