import { type GameState, isGiant, parOf, rowOf, type Track, weights } from '../../../rules/index.ts';
import {
  formatDollars,
  formatNumber,
  formatSigned,
  PHASES,
  phaseOf,
  sayPhase,
  sayStep,
  sayYears,
  t,
} from '../../text/index.ts';
import { brentOf } from './brent.ts';
import { cashFlow } from './cash-flow.ts';
import { figureAsTold, figureOf, toneOf } from './figure-of.ts';
import { PaceMeter } from './pace-meter.tsx';
import { Shift } from './shift.tsx';
import { TableMenu, type TableMenuProps } from './table-menu.tsx';
import { useRoom, type WhyOf } from './table-room.ts';
import { WhyButton } from './why-button.tsx';

interface FigureProps {
  readonly of: WhyOf;
  readonly label: string;
  readonly from: number;
  readonly to?: number | undefined;
  readonly note: string;
  readonly signed?: boolean;
}

function Figure({ of, label, from, to, note, signed = false }: FigureProps) {
  const tone = to === undefined || of.startsWith('weight') ? 'plain' : toneOf(of as Track, to - from);
  return (
    <li>
      <WhyButton of={of} class="top-figure">
        <span class="top-label">{label}</span>
        <span class="top-value">
          <b class="figure">
            {signed && to === undefined ? formatSigned(from) : <Shift from={from} to={to} tone={tone} />}
          </b>
          <span class="note"> {note}</span>
        </span>
      </WhyButton>
    </li>
  );
}

const THEN: readonly Track[] = ['money.kazakhstan', 'autonomy', 'prosperity', 'credibility'];

/** What a figure stands at, in the position the top edge speaks of. */
type FigureOf = (track: Track) => number;

function stateFigures(view: GameState, then: GameState | undefined, now: FigureOf) {
  const flow = cashFlow(then ?? view);
  const notes: Readonly<Record<string, string>> = {
    'money.kazakhstan': t('table.inAndOut', { income: formatSigned(flow.income), due: formatNumber(flow.due) }),
    autonomy: t('table.outOf', { most: 10 }),
    prosperity: t('table.outOf', { most: 10 }),
    credibility: t('table.outOf', { most: 6 }),
  };
  const labels: Readonly<Record<string, string>> = {
    'money.kazakhstan': t('table.track.treasury'),
    autonomy: t('table.track.autonomy'),
    prosperity: t('table.track.prosperity'),
    credibility: t('table.track.credibility'),
  };
  return THEN.map((track) => ({
    of: track,
    label: labels[track] ?? '',
    note: notes[track] ?? '',
    from: now(track),
    to: then === undefined ? undefined : figureOf(then, track),
  }));
}

/** The top edge of the plate: years, round and step, the seat's own figures, the menu. */
export function TopBar(doors: TableMenuProps) {
  const room = useRoom();
  const { view, seat, actor, mine } = room.table.value;
  const then = room.preview.value?.after;
  const story = room.story.value === undefined ? undefined : room.stories.value[room.story.value];
  // The end of a round is told while the next one has already begun: the frame stays with what is told.
  const round = story?.round ?? view.round;
  const row = view.rules.rounds[round - 1] ?? rowOf(view);
  const asTold: FigureOf = (track) => figureAsTold(room.table.value, story && (room.told.value ?? story), track);
  const moment = room.moments.value[0];
  const phase = story !== undefined ? 'reckoning' : moment?.kind === 'news' ? 'news' : phaseOf(view.step);
  const brent = brentOf(row.from, row.to);
  const years = sayYears(row);
  return (
    <header class="top">
      <h1 class="brand">{t('shell.name')}</h1>
      <ol class="rounds" aria-label={t('table.rounds')}>
        {view.rules.rounds.map((one, i) => {
          const here = i + 1 === round;
          return (
            <li
              key={one.number}
              class={here ? 'round-here' : i + 1 < round ? 'round-past' : 'round-next'}
              aria-current={here ? 'true' : undefined}
            >
              {here ? (
                <>
                  <span class="round-word">
                    {t('table.roundOf', { round: one.number, last: view.rules.rounds.at(-1)?.number ?? one.number })}
                  </span>{' '}
                  <span class="round-years">{years}</span>
                </>
              ) : (
                <>
                  <span class="visually-hidden">{t('table.roundName')} </span>
                  {one.number}
                </>
              )}
            </li>
          );
        })}
      </ol>
      <ol class="phases" aria-label={t('table.phases')}>
        {PHASES.map((one) => (
          <li key={one} aria-current={one === phase ? 'step' : undefined}>
            {sayPhase(one)}
          </li>
        ))}
      </ol>
      <p class="turn-line">
        <b class="serif">
          {story?.finished === true
            ? sayPhase(phase)
            : mine
              ? t(`table.yourMove.${view.step}`)
              : sayStep(view.step, actor)}
        </b>
        <span class="note">{t('table.roundLine', { round: row.number, years })}</span>
      </p>
      <ul class="top-figures" aria-label={t('table.figures')}>
        {isGiant(seat) ? (
          <>
            <Figure of={`money.${seat}`} label={t('table.yourMoney')} from={view[seat].money} note="" />
            <Figure
              of={`weight.${seat}`}
              label={t('table.yourWeight')}
              from={weights(view)[seat]}
              note={t('table.parIs', { par: parOf(view, seat) })}
            />
            <Figure
              of={`${seat}.points`}
              label={t('table.yourScore')}
              from={view[seat].points}
              note={t('table.parIs', { par: view.rules.par[seat].score })}
            />
          </>
        ) : (
          stateFigures(view, then, asTold).map((figure) => (
            // What the next reckoning will bring is no part of the one being told.
            <Figure key={figure.of} {...figure} note={story === undefined ? figure.note : ''} />
          ))
        )}
        <Figure
          of="price"
          label={t('table.track.price')}
          from={asTold('price')}
          note={brent === undefined ? '' : t('table.brent', { price: formatDollars(brent) })}
          signed
        />
      </ul>
      <PaceMeter />
      <TableMenu {...doors} />
    </header>
  );
}
