import { useEffect, useRef } from 'preact/hooks';

/** How long the dot stays bright, and faint, milliseconds. */
const BEAT = 700;

/**
 * A dot that beats while somebody thinks. It is painted with what stands around it, twice in a beat: for an animation the
 * browser would part the page into layers, paint them all anew, and put them together again at every frame of the screen,
 * just while a press is waiting for its answer.
 */
export function ThinkingDot() {
  const dot = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const beat = setInterval(() => dot.current?.classList.toggle('thinking-faint'), BEAT);
    return () => clearInterval(beat);
  }, []);
  return <span ref={dot} class="thinking-dot" aria-hidden="true" />;
}
