import { BAKED } from '../../../assets/map/baked/geography.ts';
import VECTORS from '../../../assets/map/baked/vectors.json';
import { GIANTS, type Giant, type Scenario, setup } from '../../../rules/index.ts';
import { letterOf, titleOf } from '../../text/index.ts';

type Point = readonly [number, number];
const SPOTS: Readonly<Record<string, { readonly token: Point; readonly at: Point } | undefined>> =
  BAKED.assets as unknown as Record<string, { token: Point; at: Point }>;
const COURSES: Readonly<Record<string, { readonly line: readonly Point[] } | undefined>> =
  BAKED.routes as unknown as Record<string, { line: Point[] }>;

const pathOf = (line: readonly Point[]): string => line.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
/** Lines told apart without colour. */
const DASHES = { russia: 'none', china: '14 8' } as const satisfies Record<Giant, string>;

/** The map in black and white: fields with their values, lines with their owners' strokes. */
export function PrintMap(props: { readonly scenario: Scenario }) {
  const { rules } = setup(props.scenario, 1);
  return (
    <svg class="print-map" viewBox="150 200 1400 900" role="img" aria-label={titleOf('kazakhstan')}>
      <g transform="scale(0.1)" fill="none" stroke="#000">
        <path d={VECTORS.home} stroke-width="24" fill="#f4f4f4" />
        <path d={VECTORS.borders} stroke-width="8" stroke-dasharray="40 30" />
        <path d={VECTORS.shore} stroke-width="10" />
        <path d={VECTORS.rivers} stroke-width="4" stroke="#777" />
      </g>
      {rules.routes.map(({ id, owner }) => (
        <path
          key={id}
          d={pathOf(COURSES[id]?.line ?? [])}
          fill="none"
          stroke="#000"
          stroke-width="4"
          stroke-dasharray={DASHES[owner]}
        />
      ))}
      {rules.assets.map(({ id, value }) => {
        const spot = SPOTS[id];
        if (spot === undefined) return null;
        const [x, y] = spot.token;
        return (
          <g key={id}>
            <path d={pathOf([spot.at, spot.token])} stroke="#000" stroke-width="1.5" />
            <circle cx={x} cy={y} r={22} fill="#fff" stroke="#000" stroke-width="2.5" />
            <path d={`M${x - 22} ${y}h44M${x} ${y - 22}v44`} stroke="#999" stroke-width="1" />
            <circle cx={x} cy={y} r={9} fill="#fff" stroke="#000" />
            <text x={x} y={y + 5} text-anchor="middle" font-size="14" font-weight="700">
              {value}
            </text>
            <text
              x={x}
              y={y + 40}
              text-anchor="middle"
              font-size="19"
              paint-order="stroke"
              stroke="#fff"
              stroke-width="5"
            >
              {titleOf(id)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Whose line is drawn how. */
export function PrintLegend() {
  return (
    <p class="print-legend">
      {GIANTS.map((giant) => (
        <span key={giant}>
          <svg viewBox="0 0 56 12" aria-hidden="true">
            <path d="M0 6H56" stroke="#000" stroke-width="4" stroke-dasharray={DASHES[giant]} />
          </svg>
          {letterOf(giant)} {titleOf(giant)}
        </span>
      ))}
    </p>
  );
}
