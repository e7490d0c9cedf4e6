import type { Skin } from '../theme/tokens.ts';
import type { Camera, Frame } from './camera.ts';
import { loadPlates } from './plates.ts';
import { fetchPrintFaces } from './print-faces.ts';
import { PLATE, type Point } from './projection.ts';
import { type Print, printTerrain } from './terrain.ts';
import { TERRAIN_INKS } from './terrain-inks.ts';

/** CSS pixels to a map unit of the small whole plate that lies under a moving map. */
const UNDER = 0.5;
const SETTLE = 140;
/** How long the page goes without a breath while land is printed, milliseconds: half a frame. */
const SLICE = 8;

/** The printed land: a sharp print of the view, and under it the whole plate, for what a moving view lays bare. */
export interface Land {
  readonly root: readonly HTMLElement[];
  /** Moves the print with the camera, and prints anew shortly after it has come to rest. */
  follow(camera: Camera, frame: Frame): void;
  /** Prints at once. */
  print(camera: Camera, frame: Frame, skin: Skin): Promise<void>;
  destroy(): void;
}

/** The CSS transform that carries what was drawn for one camera, in a frame of another size perhaps, to where another sees it. */
export function carry(from: Camera, to: Camera, frame: Frame, was = frame): string {
  const grow = to.scale / from.scale;
  const x = (frame.width - was.width * grow) / 2 + (from.x - to.x) * to.scale;
  const y = (frame.height - was.height * grow) / 2 + (from.y - to.y) * to.scale;
  if (Math.abs(grow - 1) < 1e-6 && Math.hypot(x, y) < 0.01) return '';
  return `translate(${x}px, ${y}px) scale(${grow})`;
}

const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(undefined);
  });

/** Lays the land, with its names unless they would be in the way; nothing shows until the first print. */
export function makeLand(ready: () => void, letters = true): Land {
  const under = document.createElement('div');
  under.className = 'map-under';
  const sharp = document.createElement('div');
  sharp.className = 'map-land';
  // The darker edge belongs to the window: it stays where it is while the land moves under it.
  const shade = document.createElement('div');
  shade.className = 'map-shade';
  let drawnFor: { readonly camera: Camera; readonly frame: Frame } | undefined;
  let skinNow: Skin = 'paper';
  let underSkin: Skin | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  async function run(print: Print, mine: () => boolean): Promise<HTMLCanvasElement | undefined> {
    const plates = await loadPlates(print.skin);
    await fetchPrintFaces().catch(() => undefined);
    const work = printTerrain(plates, print);
    let since = performance.now();
    for (;;) {
      if (!mine()) return undefined;
      const step = work.next();
      if (step.done === true) return step.value;
      if (performance.now() - since < SLICE) continue;
      await breath();
      since = performance.now();
    }
  }

  async function print(camera: Camera, frame: Frame, skin: Skin): Promise<void> {
    clearTimeout(timer);
    skinNow = skin;
    shade.style.background = `radial-gradient(circle farthest-corner, transparent 50%, ${TERRAIN_INKS[skin].vignette} 112%)`;
    turn++;
    const number = turn;
    const mine = (): boolean => number === turn;
    const ratio = Math.min(3, window.devicePixelRatio || 1);
    const canvas = await run({ camera, frame, ratio, skin, letters }, mine);
    if (canvas === undefined) return;
    // Of its own size: in a window that is just being resized it is cut off, never squashed.
    canvas.style.width = `${frame.width}px`;
    canvas.style.height = `${frame.height}px`;
    sharp.replaceChildren(canvas);
    drawnFor = { camera, frame };
    sharp.style.transform = '';
    ready();
    if (underSkin === skin) return;
    const whole = await run(
      {
        camera: { x: PLATE.width / 2, y: PLATE.height / 2, scale: UNDER },
        frame: { width: PLATE.width * UNDER, height: PLATE.height * UNDER },
        ratio: 1,
        skin,
        letters: false,
      },
      mine,
    );
    if (whole === undefined) return;
    whole.style.width = `${PLATE.width * UNDER}px`;
    whole.style.height = `${PLATE.height * UNDER}px`;
    under.replaceChildren(whole);
    underSkin = skin;
  }

  const corner = (camera: Camera, frame: Frame): Point => [
    frame.width / 2 - camera.x * camera.scale,
    frame.height / 2 - camera.y * camera.scale,
  ];

  /** Moves what is printed to where the camera sees it now. */
  function move(camera: Camera, frame: Frame): void {
    const [x, y] = corner(camera, frame);
    under.style.transform = `translate(${x}px, ${y}px) scale(${camera.scale / UNDER})`;
    if (drawnFor !== undefined) sharp.style.transform = carry(drawnFor.camera, camera, frame, drawnFor.frame);
  }

  return {
    root: [under, sharp, shade],
    follow(camera, frame) {
      move(camera, frame);
      clearTimeout(timer);
      timer = setTimeout(() => void print(camera, frame, skinNow), SETTLE);
    },
    print(camera, frame, skin) {
      move(camera, frame);
      return print(camera, frame, skin);
    },
    destroy() {
      clearTimeout(timer);
      turn++;
      under.remove();
      sharp.remove();
      shade.remove();
    },
  };
}
