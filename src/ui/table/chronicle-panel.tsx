import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { chronicleLines } from './chronicle-lines.ts';
import { DeltaList } from './delta-list.tsx';
import { useRoom } from './table-room.ts';
import { pointing } from './term.tsx';
import { ToldBeforeList } from './told-before.tsx';

const SHORT = 6;

/** The chronicle: who did what to whom and what it changed, the latest first. */
export function ChroniclePanel() {
  const room = useRoom();
  const all = useSignal(false);
  const lines = useComputed(() => {
    const { chronicle, view } = room.table.value;
    return chronicleLines(chronicle, view);
  });
  const { before, view } = room.table.value;
  const told = [...lines.value].reverse();
  const shown = all.value ? told : told.slice(0, SHORT * 3);
  return (
    <section class="chronicle" aria-labelledby="chronicle-title">
      <header class="chronicle-head">
        <h2 id="chronicle-title">{t('table.chronicle')}</h2>
        {told.length > SHORT * 3 && (
          <button
            type="button"
            class="link"
            aria-pressed={all.value}
            onClick={() => {
              all.value = !all.value;
            }}
          >
            {all.value ? t('table.fewer') : t('table.allEntries', { count: told.length })}
          </button>
        )}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled list must be reachable by keyboard */}
      <ol class="chronicle-list" tabIndex={0} aria-labelledby="chronicle-title">
        {shown.map((line) => (
          <li
            key={line.index}
            class={`entry entry-${line.kind} ${line.who === undefined ? '' : `entry-of-${line.who}`}`}
          >
            <p>
              {line.news === undefined ? (
                line.text
              ) : (
                <button type="button" class="word" {...pointing(room, line.news)}>
                  {line.text}
                </button>
              )}
            </p>
            {line.kind !== 'round' && <DeltaList deltas={line.deltas} />}
          </li>
        ))}
        {before.length > 0 && (all.value || told.length <= SHORT * 3) && (
          <li class="entry">
            <ToldBeforeList orders={before} view={view} />
          </li>
        )}
      </ol>
    </section>
  );
}

/** What has just happened, for ears: a quiet log that says new sentences once. */
export function ChronicleVoice() {
  const room = useRoom();
  const spoken = useRef(-1);
  const voice = useSignal<readonly { readonly index: number; readonly text: string }[]>([]);
  const { chronicle, view } = room.table.value;
  useEffect(() => {
    const lines = chronicleLines(chronicle, view);
    const last = lines.at(-1)?.index ?? -1;
    // A table opened in the middle of a game does not read the whole past aloud.
    const from = spoken.current === -1 ? last : spoken.current;
    spoken.current = last;
    const fresh = lines.filter((line) => line.index > from);
    if (fresh.length > 0) voice.value = fresh.slice(-8).map(({ index, text }) => ({ index, text }));
  }, [chronicle, view, voice]);
  return (
    <div class="visually-hidden" role="log" aria-live="polite" aria-label={t('table.chronicleLive')}>
      {voice.value.map((line) => (
        <p key={line.index}>{line.text}</p>
      ))}
    </div>
  );
}
