import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { t } from '../../text/words.ts';
import { desk, takeUp } from './desk.ts';
import type { Doors } from './doors.ts';
import { FaultWords } from './fault-words.tsx';
import { lazy } from './lazy.tsx';
import { MatchRoom } from './match-room.tsx';
import { addressOf } from './route.ts';

const Replay = lazy(async () => (await import('../replay/replay-room.tsx')).ReplayRoom);

function NotOpen(props: { readonly why: ComponentChildren; readonly children?: ComponentChildren }) {
  return (
    <main class="page-waiting">
      <p role="alert">{props.why}</p>
      <p class="dialog-deeds">
        {props.children}
        <a class={props.children === undefined ? 'button button-main' : 'button'} href={addressOf({ screen: 'saves' })}>
          {t('saves.title')}
        </a>
        <a class="button" href={addressOf({ screen: 'title' })}>
          {t('shell.back')}
        </a>
      </p>
    </main>
  );
}

/** The screen of a match: takes it up from the shelf when it is not on the desk. */
export function PlayScreen(props: {
  readonly id: string;
  readonly doors: Doors;
  readonly openRule: (rule?: string) => void;
  readonly onSettings: () => void;
  /** Shows the past of the match instead, after that many orders. */
  readonly past?: { readonly order: number | undefined };
}) {
  const { id, doors, past } = props;
  const now = desk.value;
  const table = useMemo(() => lazy(doors.table), [doors]);
  useEffect(() => void takeUp(id), [id]);
  if (now.kind === 'empty' || now.id !== id || now.kind === 'fetching')
    return (
      <p class="page-waiting" role="status">
        {t('shell.loading')}
      </p>
    );
  if (now.kind === 'gone') return <NotOpen why={t('saves.gone')} />;
  if (now.kind === 'elsewhere')
    return (
      <NotOpen why={t('saves.elsewhere')}>
        <button type="button" class="button button-main" onClick={() => void takeUp(id, true)}>
          {t('saves.playHere')}
        </button>
      </NotOpen>
    );
  if (now.kind === 'unreadable') return <NotOpen why={<FaultWords fault={now.fault} />} />;
  if (now.kind === 'failed') return <NotOpen why={t('shell.failed')} />;
  if (past !== undefined)
    return (
      <Replay
        key={`${id}/${past.order ?? ''}`}
        session={now.session}
        table={table}
        from={past.order ?? 0}
        openRule={props.openRule}
        onSettings={props.onSettings}
      />
    );
  return (
    <MatchRoom
      key={id}
      session={now.session}
      table={table}
      stillMap={doors.stillMap}
      openRule={props.openRule}
      onSettings={props.onSettings}
    />
  );
}
