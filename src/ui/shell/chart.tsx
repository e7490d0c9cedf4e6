import { formatNumber } from '../../text/format.ts';
import { t } from '../../text/words.ts';
import { ScrollBox } from './scroll-box.tsx';

/** How a line or bar is drawn: its colour, with a mark or pattern of its own so that colour is never alone. */
export type Ink = 'kazakhstan' | 'russia' | 'china' | 'west' | 'security' | 'accent' | 'plain';
export type Mark = 'circle' | 'square' | 'triangle';

export interface Series {
  readonly name: string;
  readonly ink: Ink;
  readonly mark?: Mark;
  readonly dotted?: boolean;
  readonly values: readonly number[];
}

interface ChartProps {
  readonly title: string;
  readonly note: string;
  /** What stands under each value. */
  readonly ticks: readonly string[];
  readonly series: readonly Series[];
  readonly most: number;
  readonly step: number;
  readonly limit?: { readonly at: number; readonly label: string };
}

const WIDE = 372;
const HIGH = 190;
const LEFT = 26;
const RIGHT = 80;
const TOP = 12;
const FOOT = 24;
const FLOOR = HIGH - FOOT;

/** A number for a drawing, short. */
const px = (at: number): string => at.toFixed(1);

/** Spreads labels so that none stands on another and none leaves the picture: down first, then up from the floor. */
export function spread(heights: readonly number[], apart = 14, floor = FLOOR + 4): number[] {
  const order = heights.map((_, i) => i).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed = [...heights];
  let above = Number.NEGATIVE_INFINITY;
  for (const i of order) {
    above = Math.max(heights[i] ?? 0, above + apart);
    placed[i] = above;
  }
  let below = floor + apart;
  for (const i of order.reverse()) {
    below = Math.min(placed[i] ?? 0, below - apart);
    placed[i] = below;
  }
  return placed;
}

function Figures(props: Pick<ChartProps, 'title' | 'ticks' | 'series'>) {
  return (
    <details class="chart-figures">
      <summary>{t('end.figures')}</summary>
      <ScrollBox name={props.title}>
        <table class="figures">
          <caption class="visually-hidden">{props.title}</caption>
          <thead>
            <tr>
              <td />
              {props.ticks.map((tick) => (
                <th key={tick} scope="col">
                  {tick}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.series.map(({ name, values }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {values.map((value, i) => (
                  <td key={props.ticks[i]}>{formatNumber(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}

function Frame(props: ChartProps & { readonly x: (i: number) => number; readonly y: (value: number) => number }) {
  const { x, y, most, step, limit, ticks } = props;
  const lines = Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
  return (
    <>
      {lines.map((value) => (
        <g key={value}>
          <line class="chart-line" x1={LEFT} x2={WIDE - RIGHT} y1={y(value)} y2={y(value)} />
          <text class="chart-tick" x={LEFT - 8} y={y(value) + 4} text-anchor="end">
            {formatNumber(value)}
          </text>
        </g>
      ))}
      {ticks.map((tick, i) => (
        <text key={tick} class="chart-tick" x={px(x(i))} y={HIGH - 6} text-anchor="middle">
          {tick}
        </text>
      ))}
      {limit !== undefined && (
        <line class="chart-limit" x1={LEFT} x2={WIDE - RIGHT} y1={y(limit.at)} y2={y(limit.at)} />
      )}
    </>
  );
}

function Point(props: { readonly mark: Mark; readonly x: number; readonly y: number }) {
  const { mark, x, y } = props;
  if (mark === 'circle') return <circle cx={px(x)} cy={px(y)} r="3.4" />;
  if (mark === 'square') return <rect x={px(x - 3.2)} y={px(y - 3.2)} width="6.4" height="6.4" />;
  return <path d={`M${px(x)} ${px(y - 4)}l4 7h-8z`} />;
}

function Sheet(
  props: Pick<ChartProps, 'title' | 'note' | 'ticks' | 'series'> & { readonly children: preact.ComponentChildren },
) {
  const last = props.series.map(({ name, values }) => `${name} ${formatNumber(values.at(-1) ?? 0)}`).join(', ');
  return (
    <figure class="chart panel">
      <figcaption class="chart-head">
        <h3>{props.title}</h3> <span class="note">{props.note}</span>
      </figcaption>
      <svg class="chart-picture" viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={`${props.title}: ${last}`}>
        {props.children}
      </svg>
      <Figures title={props.title} ticks={props.ticks} series={props.series} />
    </figure>
  );
}

/** Figures over the rounds as lines, each named at its end; the same figures as a table underneath. */
export function LineChart(props: ChartProps) {
  const { series, ticks, most, limit } = props;
  const room = WIDE - RIGHT - LEFT - 24;
  const x = (i: number): number => LEFT + 12 + (ticks.length < 2 ? room / 2 : (i * room) / (ticks.length - 1));
  const y = (value: number): number => FLOOR - (Math.max(0, Math.min(value, most)) / most) * (FLOOR - TOP);
  const named = series.filter(({ dotted }) => dotted !== true);
  const words = [
    ...(limit === undefined ? [] : [{ name: limit.label, kind: 'chart-limit-word', at: limit.at }]),
    ...named.map(({ name, ink, values }) => ({ name, kind: `chart-name ink-${ink}`, at: values.at(-1) ?? 0 })),
  ];
  const heights = spread(words.map(({ at }) => y(at) + 4));
  return (
    <Sheet {...props}>
      <Frame {...props} x={x} y={y} />
      {series.map(({ name, ink, mark, dotted, values }) => (
        <g key={name} class={`ink-${ink}`}>
          <polyline
            class={dotted ? 'chart-course chart-dotted' : 'chart-course'}
            points={values.map((value, i) => `${px(x(i))},${px(y(value))}`).join(' ')}
          />
          {mark !== undefined && values.map((value, i) => <Point key={ticks[i]} mark={mark} x={x(i)} y={y(value)} />)}
        </g>
      ))}
      {words.map(({ name, kind }, i) => (
        <text key={name} class={kind} x={WIDE - RIGHT + 8} y={px(heights[i] ?? 0)}>
          {name}
        </text>
      ))}
    </Sheet>
  );
}

/** Figures over the rounds as stacked bars with a key; the same figures as a table underneath. */
export function BarChart(props: ChartProps) {
  const { series, ticks, most } = props;
  const slot = (WIDE - RIGHT - LEFT) / Math.max(1, ticks.length);
  const x = (i: number): number => LEFT + slot * (i + 0.5);
  const y = (value: number): number => FLOOR - (value / most) * (FLOOR - TOP);
  const thick = Math.min(34, slot * 0.62);
  return (
    <Sheet {...props}>
      <Frame {...props} x={x} y={y} />
      {ticks.map((tick, i) => {
        let under = 0;
        return (
          <g key={tick}>
            {series.map(({ name, ink, values }) => {
              const from = under;
              under += values[i] ?? 0;
              return under === from ? undefined : (
                <rect
                  key={name}
                  class={`chart-bar ink-${ink}`}
                  x={px(x(i) - thick / 2)}
                  y={px(y(under))}
                  width={px(thick)}
                  height={px(y(from) - y(under))}
                />
              );
            })}
            {under > 0 && (
              <text class="chart-sum" x={px(x(i))} y={px(y(under) - 4)} text-anchor="middle">
                {formatNumber(under)}
              </text>
            )}
          </g>
        );
      })}
      {series.map(({ name, ink }, i) => (
        <g key={name}>
          <rect class={`chart-bar ink-${ink}`} x={WIDE - RIGHT + 8} y={TOP + 20 + i * 20} width="11" height="11" />
          <text class={`chart-key ink-${ink}`} x={WIDE - RIGHT + 24} y={TOP + 30 + i * 20}>
            {name}
          </text>
        </g>
      ))}
    </Sheet>
  );
}
