import { median } from 'd3-array';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Oracle, openOracle } from '../../app/ask-what-if.ts';
import { contestedCosts, type Debrief } from '../../app/debrief.ts';
import { type Assumption, type Played, WAYS_ON, type Way } from '../../app/what-if.ts';
import { formatNumber, formatShare, formatTenth, formatYears, sayCollapse, sayStrategyName } from '../../text/index.ts';
import { t } from '../../text/words.ts';
import { BarChart } from './chart.tsx';
import { binOf, countScores, SCORE_BINS, scaleOf } from './score-bins.ts';

const GAMES = 20;
const COMPARED = ['none', 'bending', 'dominance'] as const;
type Compared = (typeof COMPARED)[number];

interface Run {
  readonly from: number;
  readonly way: Way;
  readonly compared: Compared;
  readonly as: readonly Played[];
  readonly without: readonly Played[];
  readonly done: boolean;
}

const fallen = (games: readonly Played[]): number =>
  games.length === 0 ? 0 : games.filter(({ collapse }) => collapse !== 'none').length / games.length;

function Result({ run, debrief }: { readonly run: Run; readonly debrief: Debrief }) {
  const { score, par } = debrief.outcome.seats.kazakhstan;
  const way = sayStrategyName(run.way);
  const series = [
    {
      name: run.compared === 'none' ? way : `${way}, ${t('debrief.if.as')}`,
      ink: 'kazakhstan' as const,
      games: run.as,
    },
    ...(run.compared === 'none'
      ? []
      : [{ name: `${way}, ${t('debrief.if.without')}`, ink: 'security' as const, games: run.without }]),
  ];
  const parts = series.map(({ name, ink, games }) => ({
    name,
    ink,
    values: countScores(games.map((game) => game.score)),
  }));
  const says = series
    .map(({ name, games }) =>
      t('debrief.if.says', {
        name,
        count: games.length,
        median: formatTenth(median(games, (game) => game.score) ?? 0),
        fallen: formatShare(fallen(games)),
        tension: formatTenth(median(games, (game) => game.tension) ?? 0),
      }),
    )
    .join(' ');
  const ends = [...new Set(series.flatMap(({ games }) => games.map(({ collapse }) => collapse)))];
  return (
    <>
      <BarChart
        wide
        beside
        title={t('debrief.if.chart')}
        note={t('debrief.if.model')}
        says={says}
        table={{
          columns: [...SCORE_BINS.map(({ label }) => label), ...ends.map(sayCollapse)],
          rows: parts.map(({ name, values }, i) => ({
            name,
            cells: [
              ...values.map(formatTenth),
              ...ends.map((end) =>
                formatNumber(series[i]?.games.filter(({ collapse }) => collapse === end).length ?? 0),
              ),
            ],
          })),
        }}
        ticks={SCORE_BINS.map(({ label }) => label)}
        {...scaleOf(parts.flatMap(({ values }) => values))}
        here={{
          bar: binOf(score),
          label: t('debrief.if.yours', { points: formatTenth(score), par: formatTenth(par) }),
        }}
        parts={parts}
      />
      <p>{says}</p>
    </>
  );
}

/** What else might have come of it: the game taken up at a round by computer players, many times, and without an assumption that is argued over. */
export function WhatIfPart({ debrief }: { readonly debrief: Debrief }) {
  const [from, setFrom] = useState(Math.floor(debrief.rounds.length / 2));
  const [way, setWay] = useState<Way>('multi-vector');
  const [compared, setCompared] = useState<Compared>('none');
  const [run, setRun] = useState<Run | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  const oracle = useRef<Oracle | undefined>(undefined);
  const stop = (): void => {
    oracle.current?.close();
    oracle.current = undefined;
  };
  useEffect(() => stop, []);

  const start = async (): Promise<void> => {
    stop();
    setFailed(false);
    const asked = openOracle();
    oracle.current = asked;
    const orders = debrief.rounds[from]?.first ?? 0;
    let now: Run = { from, way, compared, as: [], without: [], done: false };
    setRun(now);
    const off: readonly Assumption[] = compared === 'none' ? [] : [compared];
    try {
      for (const side of compared === 'none' ? (['as'] as const) : (['as', 'without'] as const))
        for (let game = 0; game < GAMES; game++) {
          const what = { match: debrief.match, orders, without: side === 'as' ? [] : off, way };
          const played = await asked.playOn(what, debrief.match.seed + game);
          if (oracle.current !== asked) return;
          now = { ...now, [side]: [...now[side], played] };
          setRun(now);
        }
      setRun({ ...now, done: true });
    } catch {
      if (oracle.current === asked) setFailed(true);
    }
    if (oracle.current === asked) stop();
  };

  const running = run !== undefined && !run.done && oracle.current !== undefined;
  const played = run === undefined ? 0 : run.as.length + run.without.length;
  const whole = run?.compared === 'none' ? GAMES : 2 * GAMES;
  const costs = contestedCosts(debrief);
  return (
    <section class="end-part what-if" aria-labelledby="end-what-if">
      <h2 id="end-what-if" class="section-title">
        {t('debrief.if.title')}
      </h2>
      <p>{t('debrief.if.lead', { count: GAMES })}</p>
      <div class="what-if-ask">
        <label class="field">
          <span class="choice-legend">{t('debrief.if.from')}</span>
          <select class="input" value={from} onChange={({ currentTarget }) => setFrom(Number(currentTarget.value))}>
            {debrief.rounds.map((round, i) => (
              <option key={round.from} value={i}>
                {formatYears(round.from, round.to)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="choice-legend">{t('debrief.if.way')}</span>
          <select
            class="input"
            value={way}
            onChange={({ currentTarget }) =>
              setWay(WAYS_ON.find((one) => one === currentTarget.value) ?? 'multi-vector')
            }
          >
            {WAYS_ON.map((one) => (
              <option key={one} value={one}>
                {sayStrategyName(one)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="choice-legend">{t('debrief.if.compare')}</span>
          <select
            class="input"
            value={compared}
            onChange={({ currentTarget }) => setCompared(COMPARED.find((one) => one === currentTarget.value) ?? 'none')}
          >
            {COMPARED.map((one) => (
              <option key={one} value={one}>
                {t(`debrief.if.compare.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button button-main" disabled={running} onClick={() => void start()}>
          {t('debrief.if.start')}
        </button>
        {running && (
          <button
            type="button"
            class="button"
            onClick={() => {
              stop();
              setRun({ ...run, done: true });
            }}
          >
            {t('shell.cancel')}
          </button>
        )}
      </div>
      <p class="note">
        {t('debrief.if.costs', { bending: formatNumber(costs.bending), dominance: formatNumber(costs.dominance) })}
      </p>
      {running && (
        <p class="what-if-progress" role="status">
          <progress max={whole} value={played} aria-label={t('debrief.if.progress')} />{' '}
          {t('debrief.if.played', { played: formatNumber(played), whole: formatNumber(whole) })}
        </p>
      )}
      {failed && (
        <p class="bad" role="alert">
          {t('debrief.if.failed')}
        </p>
      )}
      {run !== undefined && played > 0 && <Result run={run} debrief={debrief} />}
    </section>
  );
}
