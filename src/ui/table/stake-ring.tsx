import { letterOf } from '../../text/index.ts';
import type { Slot } from './award-slots.ts';

interface StakeRingProps {
  readonly slots: readonly Slot[];
  readonly value: number;
  readonly size: number;
  /** What stands under the value, in the hub. */
  readonly caption?: string;
  readonly selected?: number | undefined;
  readonly lifted?: number | undefined;
  /** `false` leaves the owners' letters out, where words beside the ring tell them. */
  readonly letters?: boolean;
  readonly onSlot?: ((index: number) => void) | undefined;
}

const OUTER = 100;
const INNER = 58;
const GAP = 2.2;

const at = (radius: number, degrees: number): string => {
  const a = ((degrees - 90) * Math.PI) / 180;
  return `${(radius * Math.cos(a)).toFixed(2)} ${(radius * Math.sin(a)).toFixed(2)}`;
};

/** The outline of one quarter of the ring. */
function quarter(index: number): string {
  const from = index * 90 + GAP / 2;
  const to = index * 90 + 90 - GAP / 2;
  return `M${at(OUTER, from)}A${OUTER} ${OUTER} 0 0 1 ${at(OUTER, to)}L${at(INNER, to)}A${INNER} ${INNER} 0 0 0 ${at(INNER, from)}Z`;
}

/** The middle of a quarter's band, or of the space outside it. */
const middle = (index: number, radius: number): { x: number; y: number } => {
  const a = ((index * 90 + 45 - 90) * Math.PI) / 180;
  return { x: radius * Math.cos(a), y: radius * Math.sin(a) };
};

/** An asset's four quarters in the colours, patterns and letters of their owners, its value in the hub. */
export function StakeRing({ slots, value, size, caption, selected, lifted, letters = true, onSlot }: StakeRingProps) {
  const small = size < 120;
  return (
    <svg class="ring" width={size} height={size} viewBox="-120 -120 240 240" aria-hidden="true" focusable="false">
      {slots.map((slot, i) => {
        const { x, y } = middle(i, small ? 114 : 79);
        const push = lifted === i || selected === i ? middle(i, lifted === i ? 14 : 5) : { x: 0, y: 0 };
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the same quarters are buttons for the keyboard beside the ring
          <g
            key={i}
            class={`ring-slot${selected === i ? ' ring-selected' : ''}${onSlot === undefined ? '' : ' ring-live'}`}
            transform={`translate(${push.x.toFixed(1)} ${push.y.toFixed(1)})`}
            data-slot={i}
            onClick={onSlot === undefined ? undefined : () => onSlot(i)}
          >
            <path
              d={quarter(i)}
              class={slot === undefined ? 'ring-empty' : 'ring-full'}
              {...(slot === undefined ? {} : { fill: `url(#owner-${slot})` })}
            />
            {slot !== undefined && small && letters && (
              <text class="ring-letter-out" x={x} y={y} dominant-baseline="central" text-anchor="middle">
                {letterOf(slot)}
              </text>
            )}
            {slot !== undefined && !small && (
              <g>
                <rect class={`ring-plate ring-plate-${slot}`} x={x - 15} y={y - 10} width="30" height="20" rx="3" />
                <text
                  class={`ring-letter ring-letter-${slot}`}
                  x={x}
                  y={y}
                  dominant-baseline="central"
                  text-anchor="middle"
                >
                  {letterOf(slot)}
                </text>
              </g>
            )}
          </g>
        );
      })}
      <circle class="ring-hub" r={INNER - 3} />
      <text
        class="ring-value"
        x="0"
        y={caption === undefined ? 2 : -10}
        dominant-baseline="central"
        text-anchor="middle"
      >
        {value}
      </text>
      {caption !== undefined && (
        <text class="ring-caption" x="0" y="34" text-anchor="middle">
          {caption}
        </text>
      )}
    </svg>
  );
}
