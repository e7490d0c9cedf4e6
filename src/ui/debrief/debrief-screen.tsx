import { useMemo, useState } from 'preact/hooks';
import { GIANTS, SCORE_PARTS, type ScorePart, SEATS, type Strategy, scoreParts } from '../../../rules/index.ts';
import { openOracle } from '../../app/ask-what-if.ts';
import { type Debrief, debriefOf } from '../../app/debrief.ts';
import { asCsv, asJson, decisionRows } from '../../app/decision-table.ts';
import type { Session, Table } from '../../app/session.ts';
import type { Motivated } from '../../app/what-if.ts';
import { formatMoment } from '../../text/format.ts';
import {
  formatNumber,
  formatSigned,
  formatTenth,
  sayBand,
  sayBandMeaning,
  sayEnd,
  sayEnding,
  sayLesson,
  sayStrategy,
} from '../../text/index.ts';
import { inWords, type TextKey, t } from '../../text/words.ts';
import { HomeLink } from '../shell/home-link.tsx';
import '../../text/debrief.ts';
import { fileNameOf, fileOut } from '../shell/file-out.ts';
import { useArrival } from '../shell/page.tsx';
import { addressOf } from '../shell/route.ts';
import { UnsavedNote } from '../shell/unsaved-note.tsx';
import { OwnerPatterns } from '../table/owner-mark.tsx';
import { ToldBeforeList } from '../table/told-before.tsx';
import { ClassPart } from './class-part.tsx';
import { ConcernChart, ShippedChart, TimeLine, WeightCharts } from './course-charts.tsx';
import { HistoryPart } from './history-part.tsx';
import { LedgerPart } from './ledger-part.tsx';
import { questionsOf } from './questions.ts';
import { Tactics } from './tactics.tsx';
import { WhatIfPart } from './what-if-part.tsx';
import './debrief.css';

const ordinal = (rank: number): 1 | 2 | 3 => (rank <= 1 ? 1 : rank === 2 ? 2 : 3);

function Headline(props: { readonly table: Table }) {
  const { outcome, view, seat } = props.table;
  const heading = useArrival(t('end.screen'));
  if (outcome === undefined) return undefined;
  const { tuning } = view.rules;
  const mine = outcome.seats[seat];
  return (
    <header>
      <p class="cap">
        {t(`shell.seat.${seat}`)}
        {outcome.collapse !== 'none' && ` · ${sayBand(outcome.band)}`}
      </p>
      <h1 class="end-title" ref={heading} tabIndex={-1}>
        {seat === 'kazakhstan'
          ? t('end.headline', { end: sayEnding(outcome), points: formatTenth(mine.score) })
          : t('end.headlineSeat', { seat: t(`shell.seat.${seat}`), points: formatTenth(mine.score) })}
      </h1>
      <p class="end-how">{sayEnd(outcome.collapse, outcome.blamed, tuning)}</p>
      <p class="end-means">
        {seat === 'kazakhstan' ? sayBandMeaning(outcome.band, tuning) : t(`end.place.${ordinal(mine.rank)}`)}
      </p>
    </header>
  );
}

const PART_WORDS: Readonly<Record<ScorePart, TextKey>> = {
  autonomy: 'end.autonomy',
  prosperity: 'end.prosperity',
  credibility: 'end.credibility',
  treasury: 'end.moneyLeft',
  concerns: 'end.worriesLeft',
  tension: 'end.tensionLeft',
};

function Parts(props: { readonly table: Table }) {
  const { outcome, view } = props.table;
  const { scoring } = view.rules;
  const points = scoreParts(view);
  const parts = SCORE_PARTS.filter((part) => scoring[part] !== 0);
  return (
    <section aria-labelledby="end-parts">
      <h2 id="end-parts" class="visually-hidden">
        {t('end.parts')}
      </h2>
      <dl class="end-parts">
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(PART_WORDS[part])}</dt>
            <dd>{formatTenth(points[part])}</dd>
          </div>
        ))}
        <div class="end-sum">
          <dt>{t('end.sum')}</dt>
          <dd>{formatTenth(outcome?.seats.kazakhstan.score ?? 0)}</dd>
        </div>
      </dl>
      {outcome?.band === 'collapse' && <p class="note">{t('end.none')}</p>}
    </section>
  );
}

function Standing(props: { readonly table: Table }) {
  const { outcome, match } = props.table;
  if (outcome === undefined) return undefined;
  const order = [...SEATS].sort((a, b) => outcome.seats[a].rank - outcome.seats[b].rank);
  return (
    <section aria-labelledby="end-standing">
      <h2 id="end-standing" class="section-title">
        {t('end.standing')}
      </h2>
      <table class="figures end-ranks">
        <thead>
          <tr>
            <th scope="col">{t('end.rank')}</th>
            <th scope="col">{t('end.seat')}</th>
            <th scope="col">{t('end.score')}</th>
            <th scope="col">{t('end.par')}</th>
            <th scope="col">{t('end.margin')}</th>
          </tr>
        </thead>
        <tbody>
          {order.map((seat) => {
            const { score, par, margin, rank } = outcome.seats[seat];
            const { name, player } = match.seats[seat];
            return (
              <tr key={seat}>
                <td>{formatNumber(rank)}</td>
                <th scope="row">
                  <span class={`owner owner-${seat}`} aria-hidden="true">
                    {t(`shell.letter.${seat}`)}
                  </span>{' '}
                  {t(`shell.seat.${seat}`)}{' '}
                  <span class="note">{name ?? t(player === 'ai' ? 'shell.computer' : 'shell.person')}</span>
                </th>
                <td>{formatTenth(score)}</td>
                <td>{formatTenth(par)}</td>
                <td class={margin >= 0 ? 'good' : 'bad'}>{formatSigned(margin)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="note">{t('end.standingNote')}</p>
    </section>
  );
}

function Label(props: { readonly strategy: Strategy }) {
  const { title, because, note, evidence } = sayStrategy(props.strategy);
  return (
    <section class="end-label" aria-labelledby="end-label">
      <p class="cap end-label-cap">{t('end.did')}</p>
      <h2 id="end-label" class="end-label-title">
        {title}
      </h2>
      <p>{because}</p>
      <dl class="end-evidence">
        {evidence.map(({ label, figure }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{note}</p>
    </section>
  );
}

const LEAVES_OUT = ['elites', 'region', 'west', 'gas', 'price', 'unitary', 'figures'] as const;

/** What to talk about: questions from this game, and what the model does not hold. */
function Discussion({ debrief }: { readonly debrief: Debrief }) {
  const questions = useMemo(() => questionsOf(debrief), [debrief]);
  return (
    <div class="end-more">
      <section class="end-part" aria-labelledby="end-questions">
        <h2 id="end-questions" class="section-title">
          {t('debrief.questions')}
        </h2>
        <ol class="end-list">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </section>
      <section class="end-part" aria-labelledby="end-leaves-out">
        <h2 id="end-leaves-out" class="section-title">
          {t('debrief.leavesOut')}
        </h2>
        <ul class="end-list">
          {LEAVES_OUT.map((one) => (
            <li key={one}>{t(`debrief.out.${one}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** Takes the decisions out as data; the reasons of computer players are found by asking them again. */
function useDataOut(debrief: Debrief) {
  const [busy, setBusy] = useState(false);
  const out = async (kind: 'csv' | 'json'): Promise<void> => {
    setBusy(true);
    const oracle = openOracle();
    const motives: readonly Motivated[] = await oracle.motivesOf(debrief.match).catch(() => []);
    oracle.close();
    setBusy(false);
    const { name, updated } = debrief.match;
    const file = fileNameOf(name, updated);
    if (kind === 'json') fileOut(file.replace(/\.json$/, '-debrief.json'), asJson(debrief, motives));
    else fileOut(file.replace(/\.json$/, '.csv'), asCsv(decisionRows(debrief, motives)), 'text/csv');
  };
  return { busy, out };
}

/** The debrief: how it ended and why, what it is worth, what was done, the course of the game, history beside it, and what else might have been. */
export function DebriefScreen(props: {
  readonly session: Session;
  readonly onAgain: () => void;
  readonly onVariation: () => void;
  readonly onExport: () => void;
}) {
  const table = props.session.table.value;
  const { outcome, match } = table;
  const record = props.session.record();
  const debrief = useMemo(() => (record === undefined ? undefined : debriefOf(record)), [record]);
  if (debrief === undefined) return undefined;
  return (
    <Sheet
      {...props}
      table={table}
      debrief={debrief}
      lesson={sayLesson(outcome?.collapse ?? 'none')}
      title={inWords(match.scenario.title)}
    />
  );
}

function Sheet(props: {
  readonly session: Session;
  readonly table: Table;
  readonly debrief: Debrief;
  readonly title: string;
  readonly lesson: string;
  readonly onAgain: () => void;
  readonly onVariation: () => void;
  readonly onExport: () => void;
}) {
  const { table, debrief } = props;
  const { strategy, match } = table;
  const { busy, out } = useDataOut(debrief);
  return (
    <div class="end">
      <OwnerPatterns />
      <header class="page-bar">
        <HomeLink />
        <p class="page-title end-what">
          <strong>{t('end.screen')}</strong>
          <span class="note">
            {props.title}, {t('end.seed', { seed: String(match.seed) })}
          </span>
        </p>
        <div class="page-actions">
          <a class="button" href={addressOf({ screen: 'replay', id: match.id, order: undefined })}>
            {t('debrief.replay')}
          </a>
          <button type="button" class="button" onClick={() => print()}>
            {t('end.print')}
          </button>
          <button
            type="button"
            class="button"
            disabled={busy}
            title={t('debrief.csvHelp')}
            onClick={() => void out('csv')}
          >
            CSV
          </button>
          <button
            type="button"
            class="button"
            disabled={busy}
            title={t('debrief.jsonHelp')}
            onClick={() => void out('json')}
          >
            JSON
          </button>
          <button type="button" class="button" onClick={props.onExport}>
            {t('end.export')}
          </button>
          <button type="button" class="button" title={t('end.variationHelp')} onClick={props.onVariation}>
            {t('end.variation')}
          </button>
          <button type="button" class="button button-main" title={t('end.againHelp')} onClick={props.onAgain}>
            {t('end.again')}
          </button>
        </div>
      </header>
      <p class="end-print-head">
        <strong>{props.title}</strong>
        <span>{match.name}</span>
        <span>
          {t('end.seed', { seed: String(match.seed) })}, {formatMoment(match.updated)}
        </span>
      </p>
      <main class="end-sheet">
        <div class="end-side">
          <UnsavedNote session={props.session} />
          {table.before.length > 0 && <p class="notice">{t('debrief.before')}</p>}
          <Headline table={table} />
          <Parts table={table} />
          {strategy !== undefined && <Label strategy={strategy} />}
          <section aria-labelledby="end-look">
            <h2 id="end-look" class="section-title">
              {t('end.look')}
            </h2>
            <p>{props.lesson}</p>
          </section>
          <Standing table={table} />
          <ToldBeforeList orders={table.before} view={table.view} />
        </div>
        <div class="end-main">
          <section class="end-charts" aria-labelledby="end-charts">
            <h2 id="end-charts" class="visually-hidden">
              {t('end.charts')}
            </h2>
            <TimeLine debrief={debrief} />
            {GIANTS.map((giant) => (
              <ConcernChart key={giant} debrief={debrief} giant={giant} />
            ))}
            <WeightCharts debrief={debrief} />
            <ShippedChart debrief={debrief} />
          </section>
        </div>
        <div class="end-below">
          <Tactics debrief={debrief} />
          <HistoryPart debrief={debrief} />
          <Discussion debrief={debrief} />
          <div class="end-pair">
            <WhatIfPart debrief={debrief} />
            <LedgerPart session={props.session} />
          </div>
          <ClassPart />
        </div>
      </main>
    </div>
  );
}
