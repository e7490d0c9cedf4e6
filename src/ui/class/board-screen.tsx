import { useEffect, useMemo } from 'preact/hooks';
import { watchBoard } from '../../app/projector.ts';
import { t } from '../../text/class.ts';
import type { Doors } from '../shell/doors.ts';
import { Ground } from '../shell/ground.tsx';
import { lazy } from '../shell/lazy.tsx';
import { go } from '../shell/route.ts';
import './class.css';

/** The public board in a window of its own, for a projector: large type, nothing secret, nothing to press that plays. */
export function BoardScreen(props: {
  readonly id: string;
  readonly doors: Doors;
  readonly openRule: (rule?: string) => void;
  readonly onSettings: () => void;
}) {
  const { id, doors } = props;
  const GameTable = useMemo(() => lazy(doors.table), [doors]);
  const board = useMemo(() => watchBoard(id), [id]);
  useEffect(() => {
    document.title = t('shell.pageTitle', { screen: t('class.board') });
    const page = document.documentElement.style;
    const size = page.fontSize;
    // From the last row of a class: everything a quarter larger than this person reads it.
    page.fontSize = `${(Number.parseFloat(size) || 100) * 1.25}%`;
    return () => {
      page.fontSize = size;
      board.close();
    };
  }, [board]);
  const session = board.session.value;
  if (session === undefined)
    return (
      <p class="page-waiting" role="status">
        {t('class.waiting')}
      </p>
    );
  if (session.table.value.paused)
    return (
      <main class="pause">
        <Ground stillMap={doors.stillMap} dim />
        <div class="atlas-edge" aria-hidden="true" />
        <p class="cap">{t('class.paused')}</p>
        <h1 class="pause-question">{session.table.value.question ?? t('class.paused')}</h1>
      </main>
    );
  return (
    <div class="board">
      <GameTable
        session={session}
        openRule={props.openRule}
        onSettings={props.onSettings}
        onLeave={() => go({ screen: 'title' })}
      />
    </div>
  );
}
