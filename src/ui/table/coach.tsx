import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { endLesson } from '../../app/lesson.ts';
import { t } from '../../text/learn.ts';
import { LESSON, lessonState, stepNow } from './lesson-steps.ts';
import { useRoom } from './table-room.ts';
import './coach.css';

interface Place {
  readonly left: number;
  readonly top: number;
  readonly ring: Readonly<Record<'left' | 'top' | 'width' | 'height', string>>;
}

const GAP = 14;
const EDGE = 8;

/** Where the coach's card stands beside what it points at: where there is most room, and never over it if it can be helped. */
function placeBeside(target: DOMRect, card: DOMRect): Place {
  const { innerWidth: wide, innerHeight: high } = window;
  const ring = {
    left: `${target.left - 4}px`,
    top: `${target.top - 4}px`,
    width: `${target.width + 8}px`,
    height: `${target.height + 8}px`,
  };
  const inWidth = (left: number) => Math.max(EDGE, Math.min(left, wide - card.width - EDGE));
  const inHeight = (top: number) => Math.max(EDGE, Math.min(top, high - card.height - EDGE));
  const middle = {
    x: target.left + (target.width - card.width) / 2,
    y: target.top + (target.height - card.height) / 2,
  };
  const free = [
    { room: wide - target.right - card.width, left: target.right + GAP, top: inHeight(middle.y) },
    { room: target.left - card.width, left: target.left - card.width - GAP, top: inHeight(middle.y) },
    { room: high - target.bottom - card.height, left: inWidth(middle.x), top: target.bottom + GAP },
    { room: target.top - card.height, left: inWidth(middle.x), top: target.top - card.height - GAP },
  ].find(({ room }) => room > GAP + EDGE);
  return free === undefined
    ? { left: wide - card.width - EDGE, top: EDGE + 60, ring }
    : { left: free.left, top: free.top, ring };
}

/** The coach of the guided first round: says one thing at a time and points at the real control. It asks for nothing the game does not. */
export function Coach() {
  const room = useRoom();
  const at = useSignal(0);
  const card = useRef<HTMLElement>(null);
  const [place, setPlace] = useState<Place | undefined>(undefined);
  const now = lessonState(room);
  const index = stepNow(at.value, now);
  const step = index === undefined ? undefined : LESSON[index];
  useEffect(() => {
    // Never back: a quick key may have gone on since this step was drawn.
    if (index !== undefined) at.value = Math.max(at.peek(), index);
  }, [index, at]);
  useEffect(() => {
    if (step === undefined) return;
    // A phone shows one part at a time, and scrolls: the coach turns to what it speaks of.
    room.tab.value = step.at.startsWith('.power') ? 'powers' : 'orders';
    let last = '';
    const look = () => {
      const target = [...document.querySelectorAll<HTMLElement>(step.at)].find(
        (one) => one.getClientRects().length > 0,
      );
      const box = card.current;
      if (box === null) return;
      const found = target?.getBoundingClientRect();
      const mark = found === undefined ? '' : `${step.id} ${found.left} ${found.top} ${found.width} ${found.height}`;
      if (mark === last) return;
      if (last === '' && target !== undefined && document.documentElement.scrollHeight > innerHeight)
        target.scrollIntoView();
      last = mark;
      setPlace(found === undefined ? undefined : placeBeside(found, box.getBoundingClientRect()));
    };
    look();
    // What it points at may still be on its way to its place.
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [step, room]);
  const next = () => {
    if (index !== undefined) at.value = index + 1;
  };
  // Listens from the moment a step stands: a quick key would else go on from the step before.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== 'n') return;
      if (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox' && event.target.type !== 'radio')
        return;
      event.preventDefault();
      next();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  if (step === undefined || index === undefined) return null;
  const last = step.id === 'over';
  return (
    <>
      {place !== undefined && <div class="coach-ring" aria-hidden="true" style={place.ring} />}
      <section
        ref={card}
        class="coach"
        data-step={step.id}
        aria-label={t('learn.coach')}
        data-placed={place !== undefined}
        style={place === undefined ? undefined : { '--x': `${place.left}px`, '--y': `${place.top}px` }}
      >
        <div aria-live="polite">
          <p class="cap">{t('learn.place', { step: index + 1, of: LESSON.length })}</p>
          <h2 class="coach-title">{t(`learn.title.${step.id}`)}</h2>
          <p>{t(`learn.says.${step.id}`)}</p>
        </div>
        <div class="coach-deeds">
          <button type="button" class="button button-bare" onClick={endLesson}>
            {t(last ? 'learn.close' : 'learn.skip')}
          </button>
          {!last && (
            <button type="button" class="button button-main" aria-keyshortcuts="n" onClick={next}>
              {t('learn.next')}
            </button>
          )}
        </div>
      </section>
    </>
  );
}
