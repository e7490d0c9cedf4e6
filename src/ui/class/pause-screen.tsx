import { useEffect, useRef } from 'preact/hooks';
import { clockOf } from '../../app/pace.ts';
import type { Session } from '../../app/session.ts';
import { t } from '../../text/class.ts';
import { Ground, type StillMap } from '../shell/ground.tsx';
import { UnsavedNote } from '../shell/unsaved-note.tsx';
import './class.css';

/** The table rests: the question in large type, and nothing of the game on the page. */
export function PauseScreen(props: { readonly session: Session; readonly stillMap: StillMap | undefined }) {
  const { question, spent } = props.session.table.value;
  const go = useRef<HTMLButtonElement>(null);
  useEffect(() => go.current?.focus(), []);
  return (
    <main class="pause">
      <Ground stillMap={props.stillMap} dim />
      <div class="atlas-edge" aria-hidden="true" />
      <p class="cap">{t('class.paused')}</p>
      <h1 class="pause-question">{question ?? t('class.paused')}</h1>
      <p class="note">{t('class.spent', { time: clockOf(spent) })}</p>
      <UnsavedNote session={props.session} />
      <button ref={go} type="button" class="button button-main button-large" onClick={() => props.session.pause(false)}>
        {t('class.resume')}
      </button>
    </main>
  );
}
