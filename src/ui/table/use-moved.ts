import { useRef } from 'preact/hooks';

/** How a figure last moved: where it came from, and how often it has moved since it came on the screen. */
export interface Moved {
  readonly was: number;
  readonly count: number;
}

/** Remembers where a figure was before, so that it can be seen to move from there; it is true at once all the same. */
export function useMoved(now: number): Moved {
  const last = useRef({ now, was: now, count: 0 });
  if (last.current.now !== now) last.current = { now, was: last.current.now, count: last.current.count + 1 };
  return last.current;
}

/** Whether the cell of this number filled or emptied when the figure last moved. */
export const cellMoved = (cell: number, now: number, { was, count }: Moved): boolean =>
  count > 0 && cell > Math.min(was, now) && cell <= Math.max(was, now);
