import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../text/words.ts';
import { DURATIONS } from '../../theme/tokens.ts';

/**
 * A round button to press and hold for a second, with finger, mouse, space bar or Enter. A helper technology that can
 * only click lifts it with one click, for it cannot brush against it by accident.
 */
export function HoldButton(props: { readonly onDone: () => void }) {
  const [holding, setHolding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const touched = useRef(false);

  const letGo = (): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    setHolding(false);
  };
  const hold = (): void => {
    touched.current = true;
    if (timer.current !== undefined) return;
    setHolding(true);
    timer.current = setTimeout(() => {
      letGo();
      props.onDone();
    }, DURATIONS.curtain);
  };
  useEffect(() => {
    button.current?.focus();
    return () => clearTimeout(timer.current);
  }, []);

  return (
    <button
      ref={button}
      type="button"
      class={holding ? 'hold hold-on' : 'hold'}
      aria-describedby="curtain-who curtain-how"
      onPointerDown={hold}
      onPointerUp={letGo}
      onPointerLeave={letGo}
      onPointerCancel={letGo}
      onBlur={letGo}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== ' ' && event.key !== 'Enter') return;
        event.preventDefault();
        if (!event.repeat) hold();
      }}
      onKeyUp={(event) => {
        if (event.key === ' ' || event.key === 'Enter') letGo();
      }}
      onClick={() => {
        if (!touched.current) props.onDone();
        touched.current = false;
      }}
    >
      <svg class="hold-ring" viewBox="0 0 140 140" aria-hidden="true">
        <circle class="hold-track" cx="70" cy="70" r="66" />
        <circle class="hold-fill" cx="70" cy="70" r="66" pathLength="100" />
      </svg>
      <span class="hold-word">{t(holding ? 'curtain.holding' : 'curtain.hold')}</span>
    </button>
  );
}
