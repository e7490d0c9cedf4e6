import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import {
  type GameState,
  GIANTS,
  type Giant,
  type HOLDERS,
  kazakhstanScore,
  POWERS,
  shares as sharesNow,
  weights as weightsNow,
} from '../../../rules/index.ts';
import {
  capital,
  formatList,
  formatNumber,
  formatShare,
  formatSigned,
  formatYear,
  phraseOf,
  say,
  sayChanges,
  sayReckoningStep,
  t,
  titleOf,
  whose,
} from '../../text/index.ts';
import { FaultNote } from './fault-note.tsx';
import { Check } from './icons.tsx';
import { isGuess } from './kept-note.tsx';
import { OwnerMark } from './owner-mark.tsx';
import { ShareBar } from './preview-panel.tsx';
import { Decision } from './reckoning-decision.tsx';
import type { Story, StoryStep } from './reckoning-story.ts';
import { useRoom } from './table-room.ts';

/** A step's gist for the list: what it moved, in a figure or two. */
function gistOf(step: StoryStep): string {
  const money = step.deltas.find((delta) => delta.track === 'money.kazakhstan');
  if (step.step === 'shipping' || step.step === 'upkeep' || step.step === 'demands' || step.step === 'prosperity') {
    if (money !== undefined) return formatSigned(money.by);
    return step.step === 'demands' ? '' : t('table.reckoning.nothing');
  }
  const moved = step.deltas.filter((delta) => delta.by !== 0 && !delta.track.startsWith('money')).length;
  if (moved === 0 && step.events.some(({ type }) => type === 'brink')) return t('table.reckoning.warned');
  return moved === 0 ? t('table.reckoning.nothing') : t('table.reckoning.moved', { count: moved });
}

function Shipping({ story }: { readonly story: Story }) {
  const total = story.shipped.reduce((sum, one) => sum + one.royalty + one.dividends.kazakhstan, 0);
  return (
    <table class="flows">
      <caption class="visually-hidden">{t('table.reckoning.shipped')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.reckoning.asset')}</th>
          <th scope="col">{t('table.reckoning.route')}</th>
          <th scope="col">{t('table.reckoning.value')}</th>
          <th scope="col">{t('table.reckoning.royalty')}</th>
          <th scope="col">{t('table.reckoning.dividend')}</th>
          <th scope="col">{t('table.reckoning.toYou')}</th>
        </tr>
      </thead>
      <tbody>
        {story.shipped.map((one) => (
          <tr key={one.asset}>
            <th scope="row">{titleOf(one.asset)}</th>
            <td>{titleOf(one.route)}</td>
            <td>{formatNumber(one.value)}</td>
            <td>{formatNumber(one.royalty)}</td>
            <td>{formatNumber(one.dividends.kazakhstan)}</td>
            <td>
              <b>{formatNumber(one.royalty + one.dividends.kazakhstan)}</b>
            </td>
          </tr>
        ))}
        {story.heldBack.map((one) => (
          <tr key={one.asset} class="bad">
            <th scope="row">{titleOf(one.asset)}</th>
            <td colSpan={4}>{t('table.reckoning.heldBack', { value: one.value })}</td>
            <td>
              <b>{formatNumber(0)}</b>
            </td>
          </tr>
        ))}
        <tr class="flows-all">
          <th scope="row" colSpan={5}>
            {t('table.reckoning.all')}
          </th>
          <td>
            <b class="good figure">{formatSigned(total)}</b>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** What a part of the reckoning tells beside its figures: each fact in a sentence. */
function sentencesOf(step: Pick<StoryStep, 'events'>, view: GameState): string[] {
  return step.events.flatMap((event) => {
    if (event.type === 'change' || event.type === 'shipped' || event.type === 'held-back' || event.type === 'order')
      return [];
    return say(event, view) ?? [];
  });
}

/** A giant below par whose Power did not grow: it can grow no further. */
function brimming({ step, events }: StoryStep): Giant[] {
  const weighed = events.find((event) => event.type === 'weights');
  if (step !== 'power' || weighed?.type !== 'weights') return [];
  return GIANTS.filter(
    (giant) =>
      weighed.weights[giant] < weighed.par[giant] &&
      !events.some((event) => event.type === 'change' && event.track === `${giant}.power`),
  );
}

/** Whether a part of the reckoning has nothing to tell: it keeps its place in the list and is passed over. */
const isQuiet = (step: StoryStep, view: GameState): boolean =>
  step.step !== 'shipping' && sentencesOf(step, view).length + sayChanges(step.events).length === 0;

/** What one part of the reckoning did, in sentences and figures. */
function StepBody({
  story,
  step,
  view,
}: {
  readonly story: Story;
  readonly step: StoryStep;
  readonly view: GameState;
}) {
  const { seat, onlooking } = useRoom().table.value;
  const { scoreHolding, scoreSuccess, scoreTriumph } = view.rules.tuning;
  const sentences = sentencesOf(step, view);
  const changes = sayChanges(step.events);
  return (
    <>
      {step.step === 'shipping' && <Shipping story={story} />}
      {sentences.map((text) => (
        <p key={text} class="step-sentence">
          {text}
        </p>
      ))}
      {brimming(step)
        .filter((giant) => !isGuess(view, onlooking ? 'table' : seat, giant, 'concerns'))
        .map((giant) => (
          <p key={giant} class="step-sentence">
            {t('table.reckoning.brimming', { whose: whose(giant) })}
          </p>
        ))}
      {step.step !== 'shipping' && changes.length > 0 && (
        <ul class="step-causes">
          {changes.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {step.step === 'points' && (
        <p class="step-sentence">
          {t('table.reckoning.standing', {
            score: kazakhstanScore(view),
            holding: scoreHolding,
            success: scoreSuccess,
            triumph: scoreTriumph,
          })}
        </p>
      )}
      {isQuiet(step, view) && <p class="note">{t('table.reckoning.quiet')}</p>}
    </>
  );
}

function Treasury({ story }: { readonly story: Story }) {
  const beams = story.treasury;
  if (beams.length === 0) return null;
  const most = Math.max(...beams.flatMap((beam) => [beam.from, beam.to]), 1);
  const part = (figure: number) => `${((100 * figure) / most).toFixed(1)}%`;
  return (
    <section aria-labelledby="treasury-title">
      <h3 id="treasury-title" class="side-title">
        {t('table.reckoning.treasury')}
      </h3>
      <ul class="beams">
        {beams.map((beam, i) => {
          const total = beam.why === 'before' || beam.why === 'then';
          const by = beam.to - beam.from;
          return (
            <li key={i} class={`beam beam-${beam.why}`}>
              <span>{t(`table.beam.${beam.why}`)}</span>
              <span class="beam-track" aria-hidden="true">
                <span
                  class={`beam-fill ${total ? 'beam-total' : by >= 0 ? 'beam-up' : 'beam-down'}`}
                  style={{ left: part(Math.min(beam.from, beam.to)), width: part(Math.abs(by)) }}
                />
              </span>
              <b class={total ? '' : by >= 0 ? 'good' : 'bad'}>{total ? formatNumber(beam.to) : formatSigned(by)}</b>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Gains({ story, view }: { readonly story: Story; readonly view: GameState }) {
  const weights = story.weights?.weights ?? weightsNow(view);
  const all = POWERS.reduce((sum, power) => sum + weights[power], 0);
  const share = (power: (typeof POWERS)[number]) =>
    story.weights === undefined ? sharesNow(view)[power] : all === 0 ? 0 : weights[power] / all;
  const dividend = (power: (typeof HOLDERS)[number]) =>
    story.shipped.reduce((sum, one) => sum + one.dividends[power], 0);
  const { dominanceShare, freeHandShare } = view.rules.tuning;
  const over = POWERS.find((power) => share(power) > dominanceShare);
  const above = POWERS.filter((power) => share(power) > freeHandShare);
  return (
    <section aria-labelledby="gains-title">
      <h3 id="gains-title" class="side-title">
        {t('table.reckoning.gained')}
      </h3>
      <table class="flows">
        <thead>
          <tr>
            <th scope="col">{t('table.reckoning.holder')}</th>
            <th scope="col">{t('table.reckoning.dividends')}</th>
            <th scope="col">{t('table.weight')}</th>
            <th scope="col">{t('table.reckoning.share')}</th>
          </tr>
        </thead>
        <tbody>
          {POWERS.map((power) => (
            <tr key={power}>
              <th scope="row">
                <OwnerMark of={power} /> {titleOf(power)}
              </th>
              <td>{formatNumber(dividend(power))}</td>
              <td>{formatNumber(weights[power])}</td>
              <td>{formatShare(share(power))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShareBar weights={weights} />
      <p class="note">
        {over !== undefined
          ? t('table.reckoning.dominates', { who: capital(phraseOf(over)) })
          : above.length > 0
            ? t('table.reckoning.aboveThird', {
                who: formatList(above.map((power) => phraseOf(power))),
                share: formatShare(freeHandShare),
              })
            : t('table.reckoning.nobody', { share: formatShare(freeHandShare) })}
      </p>
    </section>
  );
}

/** The end of a round, step by step: what flowed, what it paid, who gained, who worries. Skippable, and it can be read again. */
export function ReckoningScreen({ story, review }: { readonly story: Story; readonly review: boolean }) {
  const room = useRoom();
  const { view, mine } = room.table.value;
  const at = useSignal(0);
  const next = useRef<HTMLButtonElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const tallest = useRef(0);
  const decides = !review && mine && (view.step === 'prosper' || view.step === 'take-over');
  const last = story.steps.length - 1;
  const index = Math.min(at.value, last);
  const step = story.steps[index];
  const deciding = decides && index === last;
  const row = view.rules.rounds[story.round - 1];
  useLayoutEffect(() => next.current?.focus(), [story.round, deciding]);
  // No page is lower than one that has been read: the map above stays where it is.
  useLayoutEffect(() => {
    const body = page.current?.querySelector<HTMLElement>('.reckoning-body');
    if (body === null || body === undefined || deciding) return;
    tallest.current = Math.max(tallest.current, body.offsetHeight);
    page.current?.style.setProperty('--tallest', `${tallest.current}px`);
  }, [index, deciding]);
  useLayoutEffect(() => {
    room.told.value = step;
  }, [room, step]);
  useLayoutEffect(
    () => () => {
      room.told.value = undefined;
    },
    [room],
  );
  if (step === undefined) return null;
  const onward = story.steps.findIndex((one, i) => i > index && (i === last || !isQuiet(one, view)));
  const on = () => {
    if (index < last) at.value = onward;
    else if (!decides) room.skipMoment();
  };
  const skip = () => {
    if (decides) at.value = last;
    else room.skipMoment();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are shortcuts for the buttons inside
    <div
      ref={page}
      class="reckoning"
      onKeyDown={(event) => {
        if (event.key === 'Escape') skip();
        else if (event.key === ' ' && !(event.target instanceof HTMLButtonElement)) on();
        else if (event.key === 'ArrowRight') at.value = index < last ? onward : last;
        else if (event.key === 'ArrowLeft') at.value = Math.max(0, index - 1);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <nav class="reckoning-steps" aria-labelledby="reckoning-title">
        <h2 id="reckoning-title" tabIndex={-1}>
          {t('table.reckoning.title')}
        </h2>
        <p class="note">
          {t('table.reckoning.endOf', { round: row?.number ?? story.round, year: formatYear(row?.to ?? 0) })}
        </p>
        <ol>
          {story.steps.map((one, i) => (
            <li key={one.step}>
              <button
                type="button"
                class="reckoning-step"
                aria-current={i === index ? 'step' : undefined}
                onClick={() => {
                  at.value = i;
                }}
              >
                <span class="step-mark" aria-hidden="true">
                  {i < index ? <Check size={14} /> : i + 1}
                </span>
                <span>{sayReckoningStep(one.step)}</span>
                <span class="note">{decides && i === last ? t('table.reckoning.yours') : gistOf(one)}</span>
              </button>
            </li>
          ))}
        </ol>
        <FaultNote />
      </nav>
      <section key={step.step} class="reckoning-body" aria-live="polite" aria-labelledby="step-title">
        <h2 id="step-title">{sayReckoningStep(step.step)}</h2>
        {deciding ? (
          <Decision key={view.step + view.leaving.length} view={view} />
        ) : (
          <StepBody story={story} step={step} view={view} />
        )}
      </section>
      <aside class="reckoning-side" aria-label={t('table.reckoning.treasury')}>
        <Treasury story={story} />
        <Gains story={story} view={view} />
      </aside>
      {!deciding && (
        <div class="reckoning-deeds">
          <p class="note by-keys">{t('table.reckoning.keys')}</p>
          <button
            type="button"
            class="button"
            aria-disabled={index === 0}
            onClick={() => {
              at.value = Math.max(0, index - 1);
            }}
          >
            {t('table.reckoning.back')}
          </button>
          {index < last && (
            <button type="button" class="button" onClick={skip}>
              {t('table.reckoning.skip')}
            </button>
          )}
          <button ref={next} type="button" class="button button-main" onClick={on}>
            {index < last
              ? t('table.reckoning.next', { step: sayReckoningStep(story.steps[onward]?.step ?? step.step) })
              : t('table.reckoning.close')}
          </button>
        </div>
      )}
    </div>
  );
}
