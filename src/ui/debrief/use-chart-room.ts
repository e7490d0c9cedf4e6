import { options, type Ref } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How wide a chart is drawn on paper, and before it is measured, in pixels. */
const PAPER = { plain: 372, wide: 780 } as const;

/** A printer takes the page as it stands, so what changes for it is drawn without waiting. */
function atOnce(change: () => void): void {
  const later = options.debounceRendering;
  options.debounceRendering = (draw) => draw();
  change();
  Object.assign(options, { debounceRendering: later });
}

/**
 * The room a chart has, in pixels, and the box that is measured for it. A chart is drawn as wide as it is shown, so
 * that on a telephone and on a wall its letters are as large as those around it.
 */
export function useChartRoom(wide = false): { readonly room: number; readonly box: Ref<HTMLDivElement> } {
  const paper = wide ? PAPER.wide : PAPER.plain;
  const [room, setRoom] = useState<number>(paper);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const measure = (): void => {
      const shown = Math.round(box.current?.clientWidth ?? 0);
      if (shown > 0 && !matchMedia('print').matches) setRoom(shown);
    };
    const print = (): void => atOnce(() => setRoom(paper));
    const watch = new ResizeObserver(measure);
    if (box.current !== null) watch.observe(box.current);
    measure();
    addEventListener('beforeprint', print);
    addEventListener('afterprint', measure);
    return () => {
      watch.disconnect();
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', measure);
    };
  }, [paper]);
  return { room, box };
}
