import type { Point } from './projection.ts';

/** What hands and keys ask of the map. */
export interface GestureListener {
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (factor: number, at: Point | undefined, smooth: boolean) => void;
  readonly fit: () => void;
  /** A hand is on the map, or has just left it. */
  readonly hold: (held: boolean) => void;
}

/** How far a pointer may tremble before a press becomes a drag, CSS pixels. */
const TREMBLE = 5;
const STEP = 80;
const KEYS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

/** Listens for drags, pinches, wheel and keys on the map; answers with a function that stops listening. */
export function listenForGestures(host: HTMLElement, listener: GestureListener): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const pointers = new Map<number, Point>();
  let start: Point | undefined;
  let dragged = false;
  const local = (event: MouseEvent): Point => {
    const box = host.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const onTools = (target: EventTarget | null): boolean =>
    target instanceof Element && target.closest('.map-tools') !== null;

  host.addEventListener(
    'pointerdown',
    (event) => {
      if (onTools(event.target) || event.button > 0) return;
      pointers.set(event.pointerId, local(event));
      if (pointers.size > 1) return;
      start = local(event);
      dragged = false;
    },
    { signal },
  );
  window.addEventListener(
    'pointermove',
    (event) => {
      const last = pointers.get(event.pointerId);
      if (last === undefined) return;
      const now = local(event);
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      pointers.set(event.pointerId, now);
      if (other !== undefined) {
        dragged = true;
        const before = Math.hypot(last[0] - other[0], last[1] - other[1]);
        const after = Math.hypot(now[0] - other[0], now[1] - other[1]);
        listener.pan((now[0] - last[0]) / 2, (now[1] - last[1]) / 2);
        if (before > 10) listener.zoom(after / before, [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2], false);
        return;
      }
      if (!dragged && start !== undefined && Math.hypot(now[0] - start[0], now[1] - start[1]) < TREMBLE) {
        pointers.set(event.pointerId, last);
        return;
      }
      if (!dragged) listener.hold(true);
      dragged = true;
      listener.pan(now[0] - last[0], now[1] - last[1]);
    },
    { signal },
  );
  const release = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId)) return;
    if (pointers.size === 0) listener.hold(false);
  };
  window.addEventListener('pointerup', release, { signal });
  window.addEventListener('pointercancel', release, { signal });
  // A drag that ends on a mark does not press it.
  host.addEventListener(
    'click',
    (event) => {
      if (!dragged || event.detail === 0) return;
      dragged = false;
      event.stopPropagation();
      event.preventDefault();
    },
    { signal, capture: true },
  );
  host.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const unit = event.deltaMode === 1 ? 16 : 1;
      const strength = event.ctrlKey ? 0.01 : 0.0016;
      listener.zoom(Math.exp(-Math.max(-240, Math.min(240, event.deltaY * unit)) * strength), local(event), false);
    },
    { signal, passive: false },
  );
  host.addEventListener(
    'dblclick',
    (event) => {
      if (event.target instanceof Element && event.target.closest('button') !== null) return;
      listener.zoom(1.7, local(event), true);
    },
    { signal },
  );
  host.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const step = KEYS[event.key];
      if (step !== undefined) listener.pan(...step);
      else if (event.key === '+' || event.key === '=') listener.zoom(1.4, undefined, true);
      else if (event.key === '-' || event.key === '_') listener.zoom(1 / 1.4, undefined, true);
      else if (event.key === '0') listener.fit();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    { signal },
  );
  return () => stop.abort();
}
