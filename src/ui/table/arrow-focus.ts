import { useEffect, useLayoutEffect } from 'preact/hooks';

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const visible = (one: HTMLElement): boolean => one.getClientRects().length > 0;

/** The pressable things of a field of buttons that can be seen, in reading order. */
export const stops = (box: HTMLElement): HTMLElement[] =>
  [...box.querySelectorAll<HTMLElement>('[data-stop]')].filter(visible);

/** The nearest stop in a direction, near in line counting most. */
function nearest(from: HTMLElement, all: readonly HTMLElement[], [dx, dy]: readonly [number, number]) {
  const a = from.getBoundingClientRect();
  let best: HTMLElement | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of all) {
    if (one === from) continue;
    const b = one.getBoundingClientRect();
    const along = dx !== 0 ? dx * (b.left - a.left) : dy * (b.top - a.top);
    if (along < 4) continue;
    const across = dx !== 0 ? Math.abs(b.top - a.top) : Math.abs(b.left - a.left);
    const distance = along + across * 3;
    if (distance < least) {
      least = distance;
      best = one;
    }
  }
  return best;
}

/** Makes a field of buttons one tab stop: arrows move among `[data-stop]`, Home and End go to the ends. */
export function useArrowFocus(ref: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const box = ref.current;
    if (box === null) return;
    const all = stops(box);
    const current = all.find((one) => one.tabIndex === 0) ?? all[0];
    for (const one of box.querySelectorAll<HTMLElement>('[data-stop]')) one.tabIndex = one === current ? 0 : -1;
  });
  useEffect(() => {
    const box = ref.current;
    if (box === null) return;
    const onFocus = (event: FocusEvent) => {
      const at = event.target;
      if (!(at instanceof HTMLElement) || at.dataset.stop === undefined) return;
      for (const one of box.querySelectorAll<HTMLElement>('[data-stop]')) one.tabIndex = one === at ? 0 : -1;
    };
    const onKey = (event: KeyboardEvent) => {
      const at = event.target;
      if (!(at instanceof HTMLElement) || at.dataset.stop === undefined) return;
      const all = stops(box);
      const way = DIRECTIONS[event.key];
      const next =
        way !== undefined
          ? nearest(at, all, way)
          : event.key === 'Home'
            ? all[0]
            : event.key === 'End'
              ? all.at(-1)
              : undefined;
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    };
    box.addEventListener('focusin', onFocus);
    box.addEventListener('keydown', onKey);
    return () => {
      box.removeEventListener('focusin', onFocus);
      box.removeEventListener('keydown', onKey);
    };
  }, [ref]);
}
