import type { GameState } from '../../rules/index.ts';
import { painted } from '../app/after-paint.ts';
import { t } from '../text/words.ts';
import { type Contrast, DURATIONS, PALETTES, type Palette, type Skin } from '../theme/tokens.ts';
import {
  bringInto,
  type Camera,
  clampCamera,
  type Frame,
  fittedCamera,
  leastScale,
  sameView,
  zoomed,
} from './camera.ts';
import { type Beat, beatsBetween, lengthOf, pictureAt } from './choreography.ts';
import { spotOf } from './geography.ts';
import { listenForGestures } from './gestures.ts';
import { carry, makeLand } from './land.ts';
import type { Layer } from './layer.ts';
import { type MapTarget, makeMarks } from './marks.ts';
import { marginOf, paintNeatline } from './neatline.ts';
import { type MapPicture, pictureOf, samePicture } from './picture.ts';
import type { Point } from './projection.ts';
import { makeStillLayer } from './still-layer.ts';
import { anyFlow, type Setting } from './strokes.ts';
import './map.css';

export interface MapOptions {
  readonly skin: Skin;
  readonly contrast?: Contrast;
  /** Whether things may move; reduced motion and a hidden page still them in any case. */
  readonly motion?: boolean;
  readonly onSelect?: (id: MapTarget) => void;
  readonly onHover?: (id: MapTarget | undefined) => void;
  /** A change begins to be played: its beats, so that what stands beside the map can move in step; none when it is over. */
  readonly onBeats?: (beats: readonly Beat[]) => void;
  /** `false` draws the still map even where WebGL works. */
  readonly webgl?: boolean;
}

/** What the table can ask of the map. */
export interface MapHandle {
  /** Shows a position; what differs from the last one is seen to change. */
  show(view: GameState): void;
  /** Shows what an order would change, as ghosts over the position; `undefined` takes them away. */
  ghost(view: GameState | undefined): void;
  /** Marks one thing as chosen. */
  select(id: MapTarget | undefined): void;
  /** Marks the things an order could be given to. */
  highlight(ids: readonly MapTarget[]): void;
  /** Shows the whole map. */
  fit(): void;
  setSkin(skin: Skin, contrast?: Contrast): void;
  setMotion(on: boolean): void;
  destroy(): void;
}

/** How long flows go on running after a change, and after something has been pointed at. */
const RUN = 5000;
const STIR = 2500;
/** How long a message stays. */
const READ = 12_000;
const ICONS = { zoomIn: 'M9 4v10M4 9h10', zoomOut: 'M4 9h10', fit: 'M3 7V3h4M11 3h4v4M15 11v4h-4M7 15H3v-4' } as const;

const ease = (part: number): number => 1 - (1 - part) ** 3;

/** Puts the living map into a host element; the host's size is the map's. */
export function mountMap(host: HTMLElement, options: MapOptions): MapHandle {
  let skin = options.skin;
  let contrast: Contrast = options.contrast ?? 'standard';
  let colours: Palette = PALETTES[contrast][skin];
  let motion = options.motion ?? true;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  const moving = (): boolean => motion && !calm.matches && !document.hidden;

  const root = document.createElement('div');
  root.className = 'map';
  root.tabIndex = 0;
  root.setAttribute('role', 'group');
  root.setAttribute('aria-label', `${t('map.name')}. ${t('map.help')}`);
  const live = document.createElement('div');
  live.className = 'map-live';
  const neatline = document.createElement('canvas');
  neatline.className = 'map-frame';
  const message = document.createElement('p');
  message.className = 'map-message';
  message.setAttribute('role', 'status');
  const land = makeLand(() => undefined);

  let frame: Frame = { width: host.clientWidth || 300, height: host.clientHeight || 200 };
  let camera: Camera = fittedCamera(frame);
  let fittedNow = true;
  /** The camera and the frame for which the living layer and the marks were last drawn. */
  let drawnFor = camera;
  let drawnIn = frame;
  let target: MapPicture | undefined;
  let shown: MapPicture | undefined;
  /** The picture a change is being played from, and its beats. */
  let from: MapPicture | undefined;
  let beats: readonly Beat[] = [];
  let changedAt = Number.NEGATIVE_INFINITY;
  let restAt = 0;
  let running = false;
  let ghost: MapPicture | undefined;
  let selected: MapTarget | undefined;
  let hovered: MapTarget | undefined;
  let lit: ReadonlySet<string> = new Set();
  let settling: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let telling: ReturnType<typeof setTimeout> | undefined;
  let glide = 0;
  let drawing = false;
  let destroyed = false;
  let losses = 0;

  const marks = makeMarks({
    select: (id) => options.onSelect?.(id),
    hover: (id) => {
      if (hovered === id) return;
      hovered = id;
      options.onHover?.(id);
      redraw();
      if (id !== undefined) run(STIR);
    },
    reveal,
  });
  let layer: Layer = makeStillLayer();
  for (const canvas of [layer.canvas, neatline]) canvas.setAttribute('aria-hidden', 'true');
  live.append(layer.canvas, marks.root);
  root.append(...land.root, live, neatline, makeTools(), message);
  host.append(root);

  /** The whole plate; on a low window at least with what is chosen in it. */
  function fitted(): Camera {
    const whole = fittedCamera(frame);
    const asset = target?.tokens.find((one) => one.id === selected)?.id;
    return asset === undefined ? whole : bringInto(spotOf(asset).token, whole, frame, 56);
  }

  function makeTools(): HTMLElement {
    const tools = document.createElement('div');
    tools.className = 'map-tools';
    const add = (icon: keyof typeof ICONS, act: () => void): void => {
      const button = document.createElement('button');
      button.type = 'button';
      button.setAttribute('aria-label', t(`map.${icon}`));
      button.title = t(`map.${icon}`);
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.setAttribute('viewBox', '0 0 18 18');
      svg.setAttribute('width', '18');
      svg.setAttribute('aria-hidden', 'true');
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('d', ICONS[icon]);
      path.setAttribute('fill', 'none');
      path.setAttribute('stroke', 'currentColor');
      path.setAttribute('stroke-width', '1.8');
      path.setAttribute('stroke-linecap', 'round');
      svg.append(path);
      button.append(svg);
      button.addEventListener('click', act);
      tools.append(button);
    };
    add('zoomIn', () => zoom(1.5, undefined, true));
    add('zoomOut', () => zoom(1 / 1.5, undefined, true));
    add('fit', fit);
    return tools;
  }

  const setting = (): Setting => ({ camera: drawnFor, frame: drawnIn, colours, selected, hovered, lit, ghost });

  function drawNow(): void {
    if (shown === undefined || destroyed) return;
    layer.draw(shown, setting());
  }

  /** Draws once for all that changes in a moment, after the page has painted: the panels answer first. */
  function redraw(): void {
    if (drawing) return;
    drawing = true;
    void painted().then(() => {
      drawing = false;
      drawNow();
    });
  }

  function tell(): void {
    if (target !== undefined) marks.tell(target, selected);
  }

  /** Draws the living layer, the marks and the frame for the camera as it stands. */
  function settle(): void {
    clearTimeout(settling);
    settling = undefined;
    drawnFor = camera;
    drawnIn = frame;
    live.style.transform = '';
    if (target !== undefined) marks.place(target, camera, frame);
    drawNow();
  }

  /** Carries what is drawn to where the camera sees it now, till it is drawn anew. */
  function carryAll(): void {
    land.follow(camera, frame);
    live.style.transform = carry(drawnFor, camera, frame, drawnIn);
  }

  function look(next: Camera): void {
    const held = clampCamera(next, frame);
    // What is already seen so is not printed again.
    if (sameView(held, camera)) return;
    camera = held;
    carryAll();
    paintNeatline(neatline, camera, frame, window.devicePixelRatio || 1, colours);
    root.style.touchAction = camera.scale <= leastScale(frame) * 1.01 ? 'pan-y' : 'none';
    clearTimeout(settling);
    settling = setTimeout(settle, 90);
  }

  function glideTo(goal: Camera): void {
    cancelAnimationFrame(glide);
    const end = clampCamera(goal, frame);
    if (!moving()) {
      look(end);
      return;
    }
    const begin = camera;
    const since = performance.now();
    const step = (): void => {
      const part = ease(Math.min(1, (performance.now() - since) / DURATIONS.panel));
      const scale = begin.scale * (end.scale / begin.scale) ** part;
      const weight =
        begin.scale === end.scale ? part : (1 / begin.scale - 1 / scale) / (1 / begin.scale - 1 / end.scale);
      look({ scale, x: begin.x + (end.x - begin.x) * weight, y: begin.y + (end.y - begin.y) * weight });
      if (part < 1) glide = requestAnimationFrame(step);
    };
    glide = requestAnimationFrame(step);
  }

  function zoom(factor: number, at: Point | undefined, smooth: boolean): void {
    const next = zoomed(camera, frame, factor, at ?? [frame.width / 2, frame.height / 2]);
    fittedNow = false;
    if (smooth) glideTo(next);
    else look(next);
  }

  function fit(): void {
    fittedNow = true;
    glideTo(fitted());
  }

  function reveal(point: Point): void {
    // A focused mark must not scroll the box it is in.
    root.scrollTo(0, 0);
    const next = bringInto(point, camera, frame, 60);
    if (next === camera) return;
    fittedNow = false;
    glideTo(next);
  }

  const stopListening = listenForGestures(root, {
    pan: (dx, dy) => {
      cancelAnimationFrame(glide);
      fittedNow = false;
      look({ ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale });
    },
    zoom,
    fit,
    hold: (held) => root.classList.toggle('map-dragging', held),
  });

  /** Lets things move for a while, once the page has painted; then the loop sleeps. */
  function run(length: number): void {
    if (!moving() || !layer.moves || target === undefined || destroyed) return;
    restAt = Math.max(restAt, performance.now() + length);
    if (running) return;
    if (from === undefined && !anyFlow(target)) return;
    running = true;
    void painted().then(() => {
      if (running) layer.animate(frameOfRun);
    });
  }

  /** Draws the next picture of what moves, and says whether another follows. */
  function frameOfRun(): boolean {
    const now = performance.now();
    if (target === undefined || destroyed) return stopRunning();
    if (now - changedAt >= lengthOf(beats) || !moving()) rest();
    shown = from === undefined ? target : pictureAt(from, target, beats, now - changedAt);
    layer.draw(shown, setting());
    if (!moving()) return stopRunning();
    return from !== undefined || (now < restAt && anyFlow(target)) ? true : stopRunning();
  }

  function stopRunning(): boolean {
    running = false;
    rest();
    return false;
  }

  /** The change that was being played is over. */
  function rest(): void {
    from = undefined;
    if (beats.length === 0) return;
    beats = [];
    document.removeEventListener('keydown', skip, true);
    document.removeEventListener('pointerdown', skip, true);
    options.onBeats?.([]);
  }

  /** Plays a change from an older picture to the one that is now to be shown. */
  function play(old: MapPicture, next: MapPicture): void {
    beats = beatsBetween(old, next, moving() && layer.moves);
    if (beats.length === 0) return;
    from = old;
    changedAt = performance.now();
    document.addEventListener('keydown', skip, true);
    document.addEventListener('pointerdown', skip, true);
    options.onBeats?.(beats);
  }

  /** Any key and any press shows at once what a change leads to. */
  function skip(): void {
    rest();
    shown = target;
    redraw();
  }

  const resized = new ResizeObserver(fill);
  resized.observe(host);
  const sharper = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
  sharper.addEventListener('change', relay);
  const still = (): void => {
    if (!moving() && shown !== target) skip();
  };
  document.addEventListener('visibilitychange', still);
  calm.addEventListener('change', still);

  /** Fills the host, if its size has changed: what is drawn moves at once, and is drawn anew after the page has painted. */
  function fill(): void {
    const { clientWidth: width, clientHeight: height } = host;
    if (destroyed || width < 2 || height < 2 || (width === frame.width && height === frame.height)) return;
    frame = { width, height };
    camera = fittedNow ? fitted() : clampCamera(camera, frame);
    carryAll();
    neatline.style.width = `${width}px`;
    neatline.style.height = `${height}px`;
    void painted().then(() => {
      if (!destroyed && drawnIn !== frame) relay();
    });
  }

  /** Lays everything anew for a new size. */
  function relay(): void {
    const ratio = window.devicePixelRatio || 1;
    root.dataset.skin = skin;
    root.dataset.contrast = contrast;
    root.classList.toggle('map-small', marginOf(frame) < 12);
    camera = fittedNow ? fitted() : clampCamera(camera, frame);
    layer.resize(frame.width, frame.height, ratio);
    settle();
    // One task after another, so that a press can come between.
    void painted().then(() => {
      if (destroyed) return;
      paintNeatline(neatline, camera, frame, ratio, colours);
      void land.print(camera, frame, skin);
    });
  }

  function swap(next: Layer): void {
    layer.destroy();
    layer = next;
    running = false;
    next.canvas.setAttribute('aria-hidden', 'true');
    live.prepend(next.canvas);
    next.resize(frame.width, frame.height, window.devicePixelRatio || 1);
    redraw();
    root.dataset.layer = 'ready';
  }

  /** Says why nothing moves, for as long as it takes to read. */
  function tellStill(): void {
    message.textContent = t('map.still');
    clearTimeout(telling);
    telling = setTimeout(() => {
      message.textContent = '';
    }, READ);
  }

  async function enliven(): Promise<void> {
    if (options.webgl === false) {
      tellStill();
      return;
    }
    try {
      const { makePhaserLayer } = await import('./phaser-layer.ts');
      if (destroyed) return;
      const next = await makePhaserLayer(frame.width, frame.height, window.devicePixelRatio || 1, lose);
      if (destroyed) {
        next.destroy();
        return;
      }
      swap(next);
      message.textContent = '';
      run(RUN);
    } catch {
      tellStill();
    }
  }

  /** The graphics card took its memory back: go on with the still map, and try again a little later. */
  function lose(): void {
    if (destroyed) return;
    losses++;
    rest();
    shown = target;
    swap(makeStillLayer());
    clearTimeout(retry);
    if (losses > 3) {
      tellStill();
      return;
    }
    retry = setTimeout(() => void enliven(), 1200);
  }

  relay();
  void enliven();

  return {
    show(view) {
      const next = pictureOf(view);
      if (target !== undefined && samePicture(target, next)) return;
      const old = target;
      rest();
      target = next;
      if (old !== undefined) play(old, next);
      shown = from ?? next;
      tell();
      marks.place(next, drawnFor, drawnIn);
      redraw();
      run(RUN);
    },
    ghost(view) {
      ghost = view === undefined ? undefined : pictureOf(view);
      redraw();
    },
    select(id) {
      if (selected === id) return;
      selected = id;
      tell();
      if (fittedNow) look(fitted());
      redraw();
    },
    highlight(ids) {
      lit = new Set(ids);
      redraw();
    },
    fit,
    setSkin(next, nextContrast) {
      skin = next;
      contrast = nextContrast ?? contrast;
      colours = PALETTES[contrast][skin];
      relay();
    },
    setMotion(on) {
      motion = on;
      if (on) run(RUN);
      else still();
    },
    destroy() {
      destroyed = true;
      rest();
      stopListening();
      resized.disconnect();
      sharper.removeEventListener('change', relay);
      document.removeEventListener('visibilitychange', still);
      calm.removeEventListener('change', still);
      cancelAnimationFrame(glide);
      clearTimeout(settling);
      clearTimeout(retry);
      clearTimeout(telling);
      land.destroy();
      layer.destroy();
      root.remove();
    },
  };
}
