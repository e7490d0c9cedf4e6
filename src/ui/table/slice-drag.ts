import { useEffect, useRef, useState } from 'preact/hooks';
import { POWERS, type Power } from '../../../rules/index.ts';

/** A slice on its way: a power's from its slip, or a quarter from the ring. */
interface Drag {
  readonly power: Power | undefined;
  readonly from: number | undefined;
}

const FAR = 6;

const powerAt = (element: Element | null, key: 'drag' | 'slip'): Power | undefined => {
  const held = element?.closest<HTMLElement>(`[data-${key}]`)?.dataset[key];
  return POWERS.find((power) => power === held);
};

const slotAt = (element: Element | null): number | undefined => {
  const held = element?.closest<SVGElement>('[data-slot]')?.dataset.slot;
  return held === undefined ? undefined : Number(held);
};

/**
 * Slices are dragged from a slip onto a quarter, or from a quarter onto a slip; `set` says what the quarter becomes. The
 * same is done by keys and steppers.
 */
export function useSliceDrag(
  box: { readonly current: HTMLElement | null },
  set: (index: number, to: Power | undefined) => void,
): Drag | undefined {
  const [drag, setDrag] = useState<Drag | undefined>(undefined);
  const give = useRef(set);
  give.current = set;
  useEffect(() => {
    const field = box.current;
    if (field === null) return;
    let held: (Drag & { readonly x: number; readonly y: number }) | undefined;
    let moved = false;
    const down = (event: PointerEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const power = powerAt(target, 'drag');
      const from = slotAt(target);
      if (event.button !== 0 || (power === undefined && from === undefined)) return;
      held = { power, from, x: event.clientX, y: event.clientY };
      moved = false;
    };
    const move = (event: PointerEvent) => {
      if (held === undefined) return;
      if (!moved && Math.hypot(event.clientX - held.x, event.clientY - held.y) < FAR) return;
      if (!moved) {
        moved = true;
        setDrag({ power: held.power, from: held.from });
      }
      event.preventDefault();
    };
    const up = (event: PointerEvent) => {
      const was = held;
      held = undefined;
      if (!moved || was === undefined) return;
      setDrag(undefined);
      const target = document.elementFromPoint(event.clientX, event.clientY);
      const onto = slotAt(target);
      if (was.power !== undefined && onto !== undefined) give.current(onto, was.power);
      if (was.from !== undefined) {
        const slip = powerAt(target, 'slip');
        if (slip !== undefined) give.current(was.from, slip);
      }
    };
    const click = (event: MouseEvent) => {
      // A drag that ends over the ring is not also a press.
      if (!moved) return;
      moved = false;
      event.stopPropagation();
      event.preventDefault();
    };
    field.addEventListener('pointerdown', down);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    field.addEventListener('click', click, true);
    return () => {
      field.removeEventListener('pointerdown', down);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      field.removeEventListener('click', click, true);
    };
  }, [box]);
  return drag;
}
