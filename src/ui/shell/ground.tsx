import { useEffect, useRef } from 'preact/hooks';
import { skin } from '../../app/settings.ts';
import { language } from '../../text/words.ts';
import type { Skin } from '../../theme/tokens.ts';

/** Draws the still map into a host in a skin; the answer takes it down again. Fetched when it is first wanted. */
export type StillMap = () => Promise<(host: HTMLElement, skin: Skin) => () => void>;

const MERIDIANS = Array.from({ length: 17 }, (_, i) => -40 + i * 5);
const PARALLELS = Array.from({ length: 9 }, (_, i) => 1050 + i * 130);

/** The net of an atlas plate, fanned out as a conic projection fans it: what is seen until the map is there. */
function Graticule() {
  const point = (radius: number, degrees: number): string => {
    const angle = (degrees * Math.PI) / 180;
    return `${(900 + radius * Math.sin(angle)).toFixed(1)} ${(-800 + radius * Math.cos(angle)).toFixed(1)}`;
  };
  return (
    <svg class="ground-net" viewBox="0 0 1600 900" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      {MERIDIANS.map((degrees) => (
        <path key={degrees} d={`M${point(700, degrees)}L${point(2300, degrees)}`} />
      ))}
      {PARALLELS.map((radius) => (
        <path key={radius} d={`M${point(radius, 44)}A${radius} ${radius} 0 0 1 ${point(radius, -44)}`} />
      ))}
    </svg>
  );
}

/** The ground behind a screen: a net of meridians, and the still map over it once it has come. Only to look at. */
export function Ground(props: { readonly stillMap: StillMap | undefined; readonly dim?: boolean }) {
  const host = useRef<HTMLDivElement>(null);
  const worn = skin.value;
  const tongue = language();
  useEffect(() => {
    const place = host.current;
    if (place === null || props.stillMap === undefined) return undefined;
    let gone = false;
    let takeDown: (() => void) | undefined;
    // The screen is at hand first; the picture comes after it.
    const later = setTimeout(() => {
      props.stillMap?.().then(
        (draw) => {
          if (!gone) takeDown = draw(place, worn);
        },
        () => undefined,
      );
    }, 60);
    return () => {
      gone = true;
      clearTimeout(later);
      takeDown?.();
    };
  }, [worn, tongue]);
  return (
    <div class={props.dim ? 'ground ground-dim' : 'ground'} aria-hidden="true">
      <Graticule />
      <div class="ground-map" ref={host} />
      <div class="ground-shade" />
    </div>
  );
}
