import { useEffect } from 'preact/hooks';

/** Remembers how high a box was while `asked`, as `--kept` in px on the box itself, so that it can stay so afterwards. */
export function useKeptHeight(of: { readonly current: HTMLElement | null }, asked: boolean): void {
  useEffect(() => {
    const box = of.current;
    if (box === null || !asked) return;
    const eye = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize ?? 0;
      // A box that is not shown has no height to keep.
      if (height > 0) box.style.setProperty('--kept', `${height}px`);
    });
    eye.observe(box);
    return () => eye.disconnect();
  }, [of, asked]);
}
