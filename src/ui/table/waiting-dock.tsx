import { sayStep, t } from '../../text/index.ts';
import { useRoom } from './table-room.ts';
import { ThinkingDot } from './thinking-dot.tsx';

/** While someone else decides: who, in a line, and nothing to press. */
export function WaitingDock() {
  const { view, actor, thinking } = useRoom().table.value;
  return (
    <section class="dock-part waiting" aria-labelledby="dock-title">
      <header class="dock-head">
        <h2 id="dock-title" tabIndex={-1}>
          {sayStep(view.step, actor)}
        </h2>
        {thinking !== undefined && (
          <p class="note thinking" role="status">
            <ThinkingDot /> {t('table.thinking')}
          </p>
        )}
      </header>
    </section>
  );
}
