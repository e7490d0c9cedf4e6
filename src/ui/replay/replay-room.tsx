import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { SEATS } from '../../../rules/index.ts';
import { onlooking } from '../../app/projector.ts';
import type { Eyes, Session, Table } from '../../app/session.ts';
import { outgoingFile } from '../../app/shelf.ts';
import { formatNumber, formatYears, sayOrder, titleOf } from '../../text/index.ts';
import { t } from '../../text/words.ts';
import '../../text/debrief.ts';
import { begin } from '../shell/desk.ts';
import type { TableProps } from '../shell/doors.ts';
import { fileNameOf, fileOut } from '../shell/file-out.ts';
import { addressOf, go } from '../shell/route.ts';
import './replay.css';

const EYES = ['all', 'table', ...SEATS] as const;

/** What the last order was, as far as whoever looks may know it. */
function sayLast({ chronicle }: Table): string {
  const last = chronicle.findLast(({ event }) => event.type === 'order' || event.type === 'sealed')?.event;
  if (last?.type === 'order') return t('replay.gave', { who: titleOf(last.seat), order: sayOrder(last.order) });
  if (last?.type === 'sealed') return t(`replay.sealed.${last.what}`, { who: titleOf(last.seat) });
  return t(chronicle.some(({ event }) => event.type === 'rules-changed') ? 'facts.rulesChanged' : 'replay.opening');
}

/** The past of a match on its own table: forward and back by order and by round, and on from there as another game. */
export function ReplayRoom(props: {
  readonly session: Session;
  readonly table: ComponentType<TableProps>;
  readonly from: number;
  readonly openRule: (rule?: string) => void;
  readonly onSettings: () => void;
}) {
  const { session, table: GameTable } = props;
  const steps = useMemo(() => session.steps(), [session]);
  const length = steps.length;
  const [order, setOrder] = useState(Math.min(props.from, length));
  const now = session.table.value;
  const over = now.outcome !== undefined;
  const [eyes, setEyes] = useState<Eyes>(over ? 'all' : 'table');
  const [playing, setPlaying] = useState(false);
  const past = useMemo(() => session.past(order, eyes), [session, order, eyes]);
  const shown = useMemo(() => signal(past), [session]);
  useEffect(() => {
    shown.value = past;
  }, [shown, past]);
  // The table below is the past: nothing can be given there, and the game itself rests meanwhile.
  const still = useMemo(() => onlooking(shown), [shown]);
  useEffect(() => {
    if (session.table.peek().paused || over) return;
    session.pause(true);
    return () => session.pause(false);
  }, [session, over]);

  const { id } = now.match;
  const to = (next: number): void => {
    const place = Math.max(0, Math.min(length, next));
    setOrder(place);
    history.replaceState(undefined, '', addressOf({ screen: 'replay', id, order: place }));
  };
  const begins = steps.flatMap(({ round }, i) => (round === steps[i - 1]?.round ? [] : [i]));
  const roundBack = (): void => to(begins.findLast((place) => place < order) ?? 0);
  const roundOn = (): void => to(begins.find((place) => place > order) ?? length);
  // Before the next key can be pressed, keys count from the place now shown.
  useLayoutEffect(() => {
    document.title = t('shell.pageTitle', { screen: t('replay.title') });
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return;
      if (event.key === ',') to(order - 1);
      else if (event.key === '.') to(order + 1);
      else if (event.key === '<') roundBack();
      else if (event.key === '>') roundOn();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  useEffect(() => {
    if (!playing) return;
    if (order >= length) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => to(order + 1), 1100);
    return () => clearTimeout(timer);
  });

  const branch = session.branch(order);
  const record = session.record();
  const row = past.view.rules.rounds[past.view.round - 1];
  const said = sayLast(past);
  const where = t('replay.where', {
    order: formatNumber(order),
    of: formatNumber(length),
    years: row === undefined ? '' : formatYears(row.from, row.to),
  });
  const buttons = [
    { key: 'roundBack', glyph: 'M5 3v10M14 3L7 8l7 5z', off: order === 0, act: roundBack },
    { key: 'back', glyph: 'M13 3v10M10 3L3 8l7 5z', off: order === 0, act: () => to(order - 1) },
    {
      key: playing ? 'stop' : 'play',
      glyph: playing ? 'M5 3v10M11 3v10' : 'M4 3l9 5l-9 5z',
      off: order >= length,
      act: () => setPlaying(!playing),
    },
    { key: 'on', glyph: 'M3 3v10M6 3l7 5l-7 5z', off: order >= length, act: () => to(order + 1) },
    { key: 'roundOn', glyph: 'M11 3v10M2 3l7 5l-7 5z', off: order >= length, act: roundOn },
  ] as const;
  const dock = (
    <section class="dock-part replay-bar" aria-labelledby="dock-title">
      <header class="dock-head replay-head">
        <h2 id="dock-title" tabIndex={-1}>
          {t('replay.title')}
        </h2>
        <p class="replay-said" role="status">
          <span class="note">{where}</span> {said}
        </p>
        <div class="replay-deeds">
          {branch !== undefined && (
            <button
              type="button"
              class="button button-main"
              title={t('replay.branchHelp')}
              onClick={() => void begin(branch)}
            >
              {t('replay.branch')}
            </button>
          )}
          {record !== undefined && (
            <button
              type="button"
              class="button"
              title={t('replay.shareHelp')}
              onClick={() =>
                void outgoingFile(record, record.updated).then((packed) =>
                  fileOut(
                    fileNameOf(record.name, record.updated).replace(/\.json$/, '.multivector'),
                    packed,
                    'application/gzip',
                  ),
                )
              }
            >
              {t('replay.share')}
            </button>
          )}
          <a class="button" href={addressOf({ screen: 'play', id })}>
            {t(over ? 'replay.debrief' : 'replay.table')}
          </a>
        </div>
      </header>
      <div class="replay-steps">
        {buttons.map(({ key, glyph, off, act }) => (
          <button
            key={key}
            type="button"
            class="button replay-step"
            aria-label={t(`replay.${key}`)}
            title={t(`replay.${key}`)}
            aria-disabled={off}
            onClick={() => {
              if (!off) act();
            }}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d={glyph} />
            </svg>
          </button>
        ))}
        <input
          class="replay-slider"
          type="range"
          min="0"
          max={length}
          value={order}
          aria-label={t('replay.slider')}
          aria-valuetext={`${where} ${said}`}
          onInput={({ currentTarget }) => to(Number(currentTarget.value))}
        />
        {over ? (
          <label class="replay-eyes">
            <span class="visually-hidden">{t('replay.eyes')}</span>
            <select
              class="input"
              value={eyes}
              onChange={({ currentTarget }) => setEyes(EYES.find((one) => one === currentTarget.value) ?? 'all')}
            >
              {EYES.map((one) => (
                <option key={one} value={one}>
                  {one === 'all' || one === 'table'
                    ? t(`replay.eyes.${one}`)
                    : t('replay.eyes.seat', { who: titleOf(one) })}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <p class="note">{t('replay.inPlay')}</p>
        )}
      </div>
    </section>
  );
  return (
    <div class="match replaying">
      <GameTable
        session={still}
        openRule={props.openRule}
        onSettings={props.onSettings}
        onLeave={() => go({ screen: 'title' })}
        dock={dock}
      />
    </div>
  );
}
