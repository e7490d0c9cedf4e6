import { useEffect, useRef } from 'preact/hooks';
import { skin } from '../../app/settings.ts';
import { language } from '../../text/words.ts';
import type { Skin } from '../../theme/tokens.ts';
import { NET_BOX, NET_LINES } from './net-lines.ts';

/** Draws the still map into a host in a skin, with its names or without; the answer takes it down again. Fetched when it is first wanted. */
export type StillMap = () => Promise<(host: HTMLElement, skin: Skin, names: boolean) => () => void>;

/** The net of an atlas plate: what is seen until the map is there. */
function Graticule() {
  return (
    <svg class="ground-net" viewBox={NET_BOX} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      {NET_LINES.map((line) => (
        <path key={line} d={line} />
      ))}
    </svg>
  );
}

/** The ground behind a screen: a net of meridians, and the still map over it once it has come, without names where text lies over it. Only to look at. */
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
          if (!gone) takeDown = draw(place, worn, props.dim !== true);
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
