import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Advice } from '../../app/thinker.ts';
import { sayOrder, t } from '../../text/index.ts';
import { useArrowFocus } from './arrow-focus.ts';
import { Check, Cross, Danger } from './icons.tsx';
import { sayMotive } from './say-player.ts';
import { useRoom } from './table-room.ts';
import { ThinkingDot } from './thinking-dot.tsx';

/** How far a question to the adviser has come. */
type Counsel =
  | { readonly state: 'silent' | 'weighing' | 'failed' }
  | { readonly state: 'said'; readonly advice: readonly Advice[] };

const SILENT: Counsel = { state: 'silent' };

/** What tells an order from the others advised: what speaks for it, then what against. */
function Apart({ motives }: { readonly motives: Advice['motives'] }) {
  const said = (of: Advice['motives']): string =>
    of
      .map(({ motive }) => sayMotive(motive))
      .filter((word) => word !== undefined)
      .join(' · ');
  const better = said(motives.filter(({ value }) => value > 0));
  const worse = said(motives.filter(({ value }) => value < 0));
  if (better === '' && worse === '') return <span class="order-row-effect">{t('table.advice.alike')}</span>;
  return (
    <>
      {better !== '' && (
        <span class="order-row-effect advice-for">
          <Check size={13} /> {t('table.advice.for', { motives: better })}
        </span>
      )}
      {worse !== '' && (
        <span class="order-row-effect advice-against">
          <Danger /> {t('table.advice.against', { motives: worse })}
        </span>
      )}
    </>
  );
}

function Said({ advice }: { readonly advice: readonly Advice[] }) {
  const room = useRoom();
  const box = useRef<HTMLOListElement>(null);
  useArrowFocus(box);
  useEffect(() => box.current?.querySelector<HTMLElement>('[data-stop]')?.focus(), []);
  const weighed = JSON.stringify(room.weighed.value);
  return (
    <>
      <ol class="advice" ref={box}>
        {advice.map(({ order, motives }) => (
          <li key={JSON.stringify(order)}>
            <button
              type="button"
              class="order-row"
              data-stop
              aria-pressed={weighed === JSON.stringify(order)}
              onClick={() => {
                room.weighed.value = order;
              }}
            >
              <span class="order-row-name">{sayOrder(order)}</span>
              <Apart motives={motives} />
            </button>
          </li>
        ))}
      </ol>
      <p class="note">{t('table.advice.how')}</p>
    </>
  );
}

/** The adviser: asked for on purpose only, it names the three best orders and why; the person still decides. */
export function AdviserCard() {
  const room = useRoom();
  const { view, advisable } = room.table.value;
  const counsel = useSignal<Counsel>(SILENT);
  // Advice on a position that has passed is no advice.
  const place = `${view.round}/${view.step}/${view.ordersLeft}/${view.russia.laid.length}/${view.china.laid.length}/${view.tender?.asset ?? ''}`;
  const asked = useRef(place);
  useEffect(() => {
    asked.current = place;
    counsel.value = SILENT;
  }, [place, counsel]);
  if (!advisable) return null;
  const ask = async (): Promise<void> => {
    const about = place;
    counsel.value = { state: 'weighing' };
    const next = await room.session.advise().then(
      (advice): Counsel => (advice.length === 0 ? SILENT : { state: 'said', advice }),
      (): Counsel => ({ state: 'failed' }),
    );
    if (asked.current === about) counsel.value = next;
  };
  const now = counsel.value;
  return (
    <section class="adviser" aria-label={t('table.advice')}>
      {now.state === 'said' ? (
        <>
          <header class="context-head">
            <h2>{t('table.advice')}</h2>
            <button
              type="button"
              class="button button-bare"
              aria-label={t('table.advice.close')}
              onClick={() => {
                counsel.value = SILENT;
              }}
            >
              <Cross />
            </button>
          </header>
          <Said advice={now.advice} />
        </>
      ) : (
        <button
          type="button"
          class="button adviser-ask"
          aria-disabled={now.state === 'weighing'}
          onClick={() => {
            if (now.state !== 'weighing') void ask();
          }}
        >
          {t('table.advise')}
        </button>
      )}
      <p class={now.state === 'failed' ? 'note bad' : 'note thinking'} role="status">
        {now.state === 'weighing' && (
          <>
            <ThinkingDot /> {t('table.advice.thinking')}
          </>
        )}
        {now.state === 'failed' && t('table.advice.fault')}
      </p>
    </section>
  );
}
