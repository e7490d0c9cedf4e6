import { scaleLinear } from 'd3-scale';
import { curveLinear, curveStepAfter, line, stack } from 'd3-shape';
import type { ComponentChildren, Ref } from 'preact';
import { formatNumber } from '../../text/format.ts';
import { t } from '../../text/words.ts';
import { ScrollBox } from '../shell/scroll-box.tsx';
import { lengthOf, readable, spread } from './spread.ts';
import { useChartRoom } from './use-chart-room.ts';

/** How a line or bar is drawn: its colour, with a mark or pattern of its own so that colour is never alone. */
export type Ink = 'kazakhstan' | 'russia' | 'china' | 'west' | 'security' | 'danger' | 'plain';
export type Mark = 'circle' | 'square' | 'triangle';

/** A value at a place along the chart. */
export type Place = readonly [x: number, value: number];

export interface Course {
  readonly name: string;
  readonly ink: Ink;
  readonly mark?: Mark;
  readonly dotted?: boolean;
  readonly points: readonly Place[];
  /** Where its mark is put; at every point when nothing else is said. */
  readonly marked?: readonly Place[];
}

/** What stands along the foot of a chart. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** A stretch of the scale that means something, shaded and named. */
export interface Zone {
  readonly from: number;
  readonly to: number;
  readonly deep?: boolean;
}

/** A mark in a row under the chart; it leads somewhere. */
export interface Sign {
  readonly at: number;
  readonly ink: Ink;
  readonly says: string;
  readonly href: string;
}
export interface SignRow {
  readonly name: string;
  readonly signs: readonly Sign[];
}

/** The figures behind a chart, as a table. */
export interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

interface SheetProps {
  readonly title: string;
  readonly note: string;
  /** What the picture shows, in words. */
  readonly says: string;
  readonly table: FigureTable;
  readonly wide?: boolean;
  /** A wide chart that takes a whole row even where three stand in one. */
  readonly full?: boolean;
}

const LEFT = 44;
const TOP = 12;
const FOOT = 24;
const PLAIN = 178;
const ROW = 19;
/** Between the drawing and the names beside it. */
const GAP = 8;
/** A bar's colour before its name in the key. */
const SWATCH = 16;

/** Where the drawing ends and its names begin: the longest has room, but the drawing keeps the greater part. */
const edgeOf = (room: number, names: readonly string[]): number =>
  Math.max(room * 0.55, room - GAP - Math.max(...names.map(lengthOf)));

/** A number for a drawing, short. */
const px = (at: number): string => at.toFixed(1);

function Figures({ title, table }: Pick<SheetProps, 'title' | 'table'>) {
  return (
    <details class="chart-figures">
      <summary>{t('end.figures')}</summary>
      <ScrollBox name={title}>
        <table class="figures">
          <caption class="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <td />
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, i) => (
                  <td key={table.columns[i]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}

/** A chart on its sheet: heading, picture with its words, the same as a table, and whatever belongs to it. */
export function ChartSheet(
  props: SheetProps & {
    readonly high: number;
    /** How wide it is drawn, and the box that says so. */
    readonly room: number;
    readonly box: Ref<HTMLDivElement>;
    /** Marks in the picture lead somewhere. */
    readonly leads?: boolean;
    readonly drawn: ComponentChildren;
    readonly children?: ComponentChildren;
  },
) {
  return (
    <figure class={`chart panel ${props.wide ? 'chart-wide' : ''} ${props.full ? 'chart-full' : ''}`}>
      <figcaption class="chart-head">
        <h3>{props.title}</h3> <span class="note">{props.note}</span>
      </figcaption>
      <div ref={props.box}>
        <svg
          class="chart-picture"
          viewBox={`0 0 ${props.room} ${props.high}`}
          role={props.leads ? 'group' : 'img'}
          aria-label={`${props.title}. ${props.says}`}
        >
          {props.drawn}
        </svg>
      </div>
      <div class="chart-more">
        {props.children}
        <Figures title={props.title} table={props.table} />
      </div>
    </figure>
  );
}

function Point(props: { readonly mark: Mark; readonly x: number; readonly y: number }) {
  const { mark, x, y } = props;
  if (mark === 'circle') return <circle cx={px(x)} cy={px(y)} r="3.4" />;
  if (mark === 'square') return <rect x={px(x - 3.2)} y={px(y - 3.2)} width="6.4" height="6.4" />;
  return <path d={`M${px(x)} ${px(y - 4)}l4 7h-8z`} />;
}

interface Grid {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly lines: readonly number[];
  readonly ticks: readonly Tick[];
  readonly right: number;
  readonly floor: number;
  readonly format: ((value: number) => string) | undefined;
}

function GridLines({ x, y, lines, ticks, right, floor, format = formatNumber }: Grid) {
  const labels = readable(ticks.map(({ at, label }) => ({ at: x(at), label })));
  return (
    <>
      {lines.map((value) => (
        <g key={value}>
          <line class="chart-line" x1={LEFT} x2={right} y1={px(y(value))} y2={px(y(value))} />
          <text class="chart-tick" x={LEFT - 6} y={px(y(value) + 4)} text-anchor="end">
            {format(value)}
          </text>
        </g>
      ))}
      {labels.map(({ at, label }) => (
        <text key={at} class="chart-tick" x={px(at)} y={px(floor + 17)} text-anchor="middle">
          {label}
        </text>
      ))}
    </>
  );
}

/** Figures along the game as lines, each named at its end, with shaded zones, a limit, and rows of marks below. */
export function LineChart(
  props: SheetProps & {
    readonly courses: readonly Course[];
    readonly ticks: readonly Tick[];
    readonly span: readonly [number, number];
    readonly most: number;
    readonly step: number;
    readonly stepped?: boolean;
    readonly limit?: { readonly at: number; readonly label: string };
    readonly zones?: readonly Zone[];
    readonly rows?: readonly SignRow[];
    readonly children?: ComponentChildren;
  },
) {
  const { courses, ticks, span, most, step, stepped, limit, zones = [], rows = [], children, ...sheet } = props;
  const { room, box } = useChartRoom(props.wide);
  const named = courses.filter(({ dotted }) => dotted !== true);
  const right = edgeOf(
    room,
    [...named, ...rows, { name: limit?.label ?? '' }].map(({ name }) => name),
  );
  const floor = PLAIN - FOOT;
  const x = scaleLinear()
    .domain(span)
    .range([LEFT + 12, right - 12]);
  const y = scaleLinear().domain([0, most]).range([floor, TOP]).clamp(true);
  const path = line<Place>()
    .x(([at]) => x(at))
    .y(([, value]) => y(value))
    .curve(stepped ? curveStepAfter : curveLinear)
    .digits(1);
  const words = [
    ...(limit === undefined ? [] : [{ name: limit.label, kind: 'chart-limit-word', at: limit.at }]),
    ...named.map(({ name, ink, points }) => ({ name, kind: `chart-name ink-${ink}`, at: points.at(-1)?.[1] ?? 0 })),
  ];
  const heights = spread(
    words.map(({ at }) => y(at) + 4),
    14,
    floor + 4,
  );
  const lines = Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
  return (
    <ChartSheet
      {...sheet}
      {...{ room, box }}
      high={PLAIN + rows.length * ROW}
      leads={rows.length > 0}
      drawn={
        <>
          {zones.map(({ from, to, deep }) => (
            <rect
              key={from}
              class={deep ? 'chart-zone chart-zone-deep' : 'chart-zone'}
              x={LEFT}
              width={right - LEFT}
              y={px(y(to))}
              height={px(y(from) - y(to))}
            />
          ))}
          <GridLines {...{ x, y, lines, ticks, right, floor }} format={undefined} />
          {limit !== undefined && (
            <line class="chart-limit" x1={LEFT} x2={right} y1={px(y(limit.at))} y2={px(y(limit.at))} />
          )}
          {courses.map(({ name, ink, mark, dotted, points, marked = points }) => (
            <g key={name} class={`ink-${ink}`}>
              <path class={dotted ? 'chart-course chart-dotted' : 'chart-course'} d={path(points) ?? ''} />
              {mark !== undefined && marked.map(([at, value]) => <Point key={at} mark={mark} x={x(at)} y={y(value)} />)}
            </g>
          ))}
          {words.map(({ name, kind }, i) => (
            <text key={name} class={kind} x={right + GAP} y={px(heights[i] ?? 0)}>
              {name}
            </text>
          ))}
          {rows.map(({ name, signs }, row) => {
            const middle = PLAIN + 6 + row * ROW;
            return (
              <g key={name}>
                <line class="chart-line" x1={LEFT} x2={right} y1={middle} y2={middle} />
                <text class="chart-key" x={right + GAP} y={middle + 4}>
                  {name}
                </text>
                {signs.map(({ at, ink, says, href }) => (
                  <a key={`${at} ${says}`} href={href} tabIndex={-1} class={`chart-sign ink-${ink}`}>
                    <title>{says}</title>
                    <rect class="chart-sign-room" x={px(x(at) - 7)} y={middle - 9} width="14" height="18" />
                    <path d={`M${px(x(at))} ${middle - 5.5}l5 5.5l-5 5.5l-5 -5.5z`} />
                  </a>
                ))}
              </g>
            );
          })}
        </>
      }
    >
      {children}
    </ChartSheet>
  );
}

/** One part of a stacked bar, or one of several bars side by side. */
export interface Part {
  readonly name: string;
  readonly ink: Ink;
  readonly values: readonly number[];
}

/** Figures as bars with a key: stacked, or side by side; a line across may mark a value, an arrow a place. */
export function BarChart(
  props: SheetProps & {
    readonly parts: readonly Part[];
    readonly ticks: readonly string[];
    readonly most: number;
    readonly step: number;
    readonly beside?: boolean;
    readonly limit?: { readonly at: number; readonly label: string };
    /** A bar that is pointed at, and what is said of it. */
    readonly here?: { readonly bar: number; readonly label: string };
    readonly format?: (value: number) => string;
  },
) {
  const { parts, ticks, most, step, beside, limit, here, format = formatNumber, ...sheet } = props;
  const { room, box } = useChartRoom(props.wide);
  // One kind of bar is named by the heading, and needs no key.
  const keyed = parts.length > 1;
  const right =
    keyed || limit !== undefined
      ? edgeOf(room - SWATCH, [...parts.map(({ name }) => name), limit?.label ?? ''])
      : room - GAP;
  const floor = PLAIN - FOOT;
  const slot = (right - LEFT) / Math.max(1, ticks.length);
  const x = (i: number): number => LEFT + slot * (i + 0.5);
  const y = scaleLinear().domain([0, most]).range([floor, TOP]).clamp(true);
  const thick = Math.min(34, slot * 0.66);
  const lines = Array.from({ length: Math.floor(most / step + 1e-9) + 1 }, (_, i) => i * step);
  const rows = ticks.map((_, i) => Object.fromEntries(parts.map(({ name, values }) => [name, values[i] ?? 0])));
  const stacked = stack<Record<string, number>>().keys(parts.map(({ name }) => name))(rows);
  return (
    <ChartSheet
      {...sheet}
      {...{ room, box }}
      high={PLAIN}
      drawn={
        <>
          <GridLines {...{ x, y, lines, right, floor, format }} ticks={ticks.map((label, at) => ({ at, label }))} />
          {parts.map(({ name, ink, values }, part) => (
            <g key={name} class={`ink-${ink}`}>
              {ticks.map((tick, i) => {
                const [from, to] = beside ? [0, values[i] ?? 0] : [...(stacked[part]?.[i] ?? [0, 0])];
                const wide = beside ? thick / parts.length : thick;
                const left = x(i) - thick / 2 + (beside ? part * wide : 0);
                return to === from ? undefined : (
                  <rect
                    key={tick}
                    class={`chart-bar ink-${ink}`}
                    x={px(left)}
                    y={px(y(to ?? 0))}
                    width={px(wide)}
                    height={px(y(from ?? 0) - y(to ?? 0))}
                  />
                );
              })}
              {keyed && (
                <>
                  <rect class={`chart-bar ink-${ink}`} x={right + GAP} y={TOP + 8 + part * 20} width="11" height="11" />
                  <text class={`chart-key ink-${ink}`} x={right + GAP + SWATCH} y={TOP + 18 + part * 20}>
                    {name}
                  </text>
                </>
              )}
            </g>
          ))}
          {limit !== undefined && (
            <>
              <line class="chart-limit" x1={LEFT} x2={right} y1={px(y(limit.at))} y2={px(y(limit.at))} />
              <text
                class="chart-limit-word"
                x={right + GAP}
                y={px(Math.max(y(limit.at) + 4, TOP + 26 + parts.length * 20))}
              >
                {limit.label}
              </text>
            </>
          )}
          {here !== undefined && (
            <g class="chart-here">
              <path d={`M${px(x(here.bar))} ${floor - 1}l-5 -8h10z`} />
              <line x1={px(x(here.bar))} x2={px(x(here.bar))} y1={TOP} y2={floor - 6} />
              <text
                x={px(x(here.bar) + (here.bar > ticks.length * 0.7 ? -6 : 6))}
                y={TOP + 4}
                text-anchor={here.bar > ticks.length * 0.7 ? 'end' : 'start'}
              >
                {here.label}
              </text>
            </g>
          )}
        </>
      }
    />
  );
}
