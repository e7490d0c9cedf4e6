import type { Skin } from '../theme/tokens.ts';
import { clampCamera, type Frame, leastScale } from './camera.ts';
import { makeLand } from './land.ts';
import { makePrintedWays } from './printed-ways.ts';
import { PLATE } from './projection.ts';
import './map.css';

/** A still map behind a screen: the printed land and its ways out, without tokens, Phaser or anything to press. */
export interface StillMapHandle {
  setSkin(skin: Skin): void;
  destroy(): void;
}

/** Lays the printed land, and the ways out of it, under a title or a curtain; decoration only, hidden from screen readers. */
export function mountStillMap(
  host: HTMLElement,
  options: { readonly skin: Skin; readonly names: boolean },
): StillMapHandle {
  let skin = options.skin;
  const root = document.createElement('div');
  root.className = 'map map-still';
  root.setAttribute('aria-hidden', 'true');
  const ways = makePrintedWays();
  // The ways come with the land they lie on, not before it.
  const land = makeLand(() => {
    if (!ways.root.isConnected) root.append(ways.root);
  }, options.names);
  root.append(...land.root);
  host.append(root);
  const lay = (): void => {
    const frame: Frame = { width: host.clientWidth, height: host.clientHeight };
    if (frame.width < 2 || frame.height < 2) return;
    const scale = Math.max(leastScale(frame), frame.width / 1450);
    const camera = clampCamera({ x: PLATE.width * 0.51, y: PLATE.height * 0.5, scale }, frame);
    ways.lay(camera, frame);
    void land.print(camera, frame, skin);
  };
  const resized = new ResizeObserver(lay);
  resized.observe(host);
  return {
    setSkin(next) {
      skin = next;
      lay();
    },
    destroy() {
      resized.disconnect();
      land.destroy();
      root.remove();
    },
  };
}
