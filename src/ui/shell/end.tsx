import {
  CONCERNS,
  GIANTS,
  type Giant,
  POWERS,
  SCORE_PARTS,
  type ScorePart,
  SEATS,
  type Strategy,
  scoreParts,
} from '../../../rules/index.ts';
import type { Session, Table } from '../../app/session.ts';
import {
  formatNumber,
  formatSigned,
  sayBand,
  sayBandMeaning,
  sayEnd,
  sayLesson,
  sayStrategy,
  titleOf,
} from '../../text/index.ts';
import { inWords, type TextKey, t } from '../../text/words.ts';
import { BarChart, type Ink, LineChart, type Mark } from './chart.tsx';
import { useArrival } from './page.tsx';
import { courseOf, type Past, pastOf, TACTICS } from './round-history.ts';
import { addressOf } from './route.ts';
import { ScrollBox } from './scroll-box.tsx';

const ordinal = (rank: number): 1 | 2 | 3 => (rank <= 1 ? 1 : rank === 2 ? 2 : 3);

function Headline(props: { readonly table: Table }) {
  const { outcome, view, seat } = props.table;
  const heading = useArrival(t('end.screen'));
  if (outcome === undefined) return undefined;
  const { tuning } = view.rules;
  const mine = outcome.seats[seat];
  return (
    <header>
      <p class="cap">{t(`shell.seat.${seat}`)}</p>
      <h1 class="end-title" ref={heading} tabIndex={-1}>
        {seat === 'kazakhstan'
          ? t('end.headline', { band: sayBand(outcome.band), points: formatNumber(mine.score) })
          : t('end.headlineSeat', { seat: t(`shell.seat.${seat}`), points: formatNumber(mine.score) })}
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
            <dd>{formatNumber(points[part])}</dd>
          </div>
        ))}
        <div class="end-sum">
          <dt>{t('end.sum')}</dt>
          <dd>{formatNumber(outcome?.seats.kazakhstan.score ?? 0)}</dd>
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
                <td>{formatNumber(score)}</td>
                <td>{formatNumber(par)}</td>
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

function Tactics(props: { readonly past: Past; readonly ticks: readonly string[] }) {
  return (
    <section aria-labelledby="end-tactics">
      <h2 id="end-tactics" class="section-title">
        {t('end.when')}
      </h2>
      <ScrollBox name={t('end.tacticsByRound')}>
        <table class="end-tactics">
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">{t('end.tactic')}</span>
              </th>
              {props.ticks.map((tick) => (
                <th key={tick} scope="col">
                  {tick}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {TACTICS.map((tactic) => (
              <tr key={tactic}>
                <th scope="row">{t(`end.tactic.${tactic}`)}</th>
                {props.past.rounds.map(({ tactics }, i) => (
                  <td key={props.ticks[i]} class={tactics[tactic] > 0 ? `used used-${tactic}` : undefined}>
                    {formatNumber(tactics[tactic])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

const MARKS = { security: 'triangle', status: 'square', power: 'circle' } as const satisfies Record<string, Mark>;
/** The next round number above which no line goes, in steps that read well. */
const ceiling = (most: number, step: number): number => Math.max(step, Math.ceil(most / step) * step);

function Charts(props: { readonly table: Table; readonly past: Past }) {
  const { past } = props;
  const { view } = props.table;
  const years = view.rules.rounds.slice(0, view.round).map(({ from }) => String(from).slice(-2));
  const ticks = [t('end.start'), ...years];
  const concernInk = (giant: Giant): Readonly<Record<(typeof CONCERNS)[number], Ink>> => ({
    security: 'security',
    status: 'west',
    power: giant,
  });
  const reckoned = past.rounds.flatMap((round, i) =>
    round.weights === undefined ? [] : [{ ...round, tick: years[i] ?? '' }],
  );
  const heaviest = Math.max(
    1,
    ...reckoned.flatMap(({ weights, par }) => [...Object.values(weights ?? {}), ...Object.values(par ?? {})]),
  );
  const routes = view.rules.routes.map(({ id, owner }) => ({ id, owner }));
  const shippedBy = (owner: Giant): number[] =>
    past.rounds.map(({ shipped }) =>
      routes.filter((route) => route.owner === owner).reduce((sum, { id }) => sum + (shipped.get(id) ?? 0), 0),
    );
  const free = past.rounds.map(({ shipped }) => shipped.get('none') ?? 0);
  const shipped = [
    { name: t('shell.seat.russia'), ink: 'russia' as const, values: shippedBy('russia') },
    { name: t('shell.seat.china'), ink: 'china' as const, values: shippedBy('china') },
    ...(free.some((value) => value > 0) ? [{ name: t('end.noRoute'), ink: 'kazakhstan' as const, values: free }] : []),
  ];
  const mostShipped = Math.max(
    1,
    ...past.rounds.map((_, i) => shipped.reduce((sum, { values }) => sum + (values[i] ?? 0), 0)),
  );
  return (
    <section class="end-charts" aria-labelledby="end-charts">
      <h2 id="end-charts" class="visually-hidden">
        {t('end.charts')}
      </h2>
      {GIANTS.map((giant) => (
        <LineChart
          key={giant}
          title={t(`end.chart.${giant}`)}
          note={t('end.chart.concernsNote')}
          ticks={ticks}
          most={6}
          step={1}
          limit={{ at: view.rules.tuning.licence, label: t('end.licence') }}
          series={CONCERNS.map((concern) => ({
            name: t(`end.${concern}`),
            ink: concernInk(giant)[concern],
            mark: MARKS[concern],
            values: courseOf(past, `${giant}.${concern}`, view[giant][concern]),
          }))}
        />
      ))}
      <LineChart
        title={t('end.chart.weight')}
        note={t('end.chart.weightNote')}
        ticks={reckoned.map(({ tick }) => tick)}
        most={ceiling(heaviest, heaviest > 15 ? 7 : 3)}
        step={heaviest > 15 ? 7 : 3}
        series={[
          ...POWERS.map((power, i) => ({
            name: titleOf(power),
            ink: power,
            mark: (['circle', 'square', 'triangle'] as const)[i] ?? 'circle',
            values: reckoned.map(({ weights }) => weights?.[power] ?? 0),
          })),
          ...GIANTS.map((giant) => ({
            name: t('end.parOf', { who: titleOf(giant) }),
            ink: giant,
            dotted: true,
            values: reckoned.map(({ par }) => par?.[giant] ?? 0),
          })),
        ]}
      />
      <LineChart
        title={t('end.chart.tension')}
        note={t('end.chart.tensionNote', { rupture: view.rules.tuning.rupture })}
        ticks={ticks}
        most={10}
        step={2}
        limit={{ at: view.rules.tuning.rupture, label: t('end.rupture') }}
        series={[
          { name: t('end.tension'), ink: 'accent', mark: 'circle', values: courseOf(past, 'tension', view.tension) },
        ]}
      />
      <LineChart
        title={t('end.chart.state')}
        note={t('end.chart.stateNote')}
        ticks={ticks}
        most={10}
        step={2}
        series={[
          {
            name: t('end.autonomy'),
            ink: 'kazakhstan',
            mark: 'circle',
            values: courseOf(past, 'autonomy', view.kazakhstan.autonomy),
          },
          {
            name: t('end.prosperity'),
            ink: 'plain',
            mark: 'square',
            values: courseOf(past, 'prosperity', view.kazakhstan.prosperity),
          },
          {
            name: t('end.credibilityShort'),
            ink: 'security',
            dotted: true,
            values: courseOf(past, 'credibility', view.kazakhstan.credibility),
          },
        ]}
      />
      <BarChart
        title={t('end.chart.shipped')}
        note={t('end.chart.shippedNote')}
        ticks={years}
        most={ceiling(mostShipped, mostShipped > 8 ? 4 : 2)}
        step={mostShipped > 8 ? 4 : 2}
        series={shipped}
      />
    </section>
  );
}

/** The debrief: how it ended and why, what it is worth, what was done, and the course of the game. */
export function EndScreen(props: {
  readonly session: Session;
  readonly onAgain: () => void;
  readonly onVariation: () => void;
  readonly onExport: () => void;
}) {
  const table = props.session.table.value;
  const { chronicle, view, strategy, outcome, match } = table;
  const past = pastOf(chronicle, view);
  const years = view.rules.rounds.slice(0, view.round).map(({ from }) => String(from).slice(-2));
  return (
    <div class="end">
      <header class="page-bar">
        <a class="page-home" href={addressOf({ screen: 'title' })}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path
              d="M10 3L5 8l5 5"
              fill="none"
              stroke="currentColor"
              stroke-width="1.75"
              stroke-linecap="round"
              stroke-linejoin="round"
            />
          </svg>
          <span class="page-name">{t('shell.name')}</span>
        </a>
        <p class="page-title end-what">
          <strong>{t('end.screen')}</strong>
          <span class="note">
            {inWords(match.scenario.title)}, {t('end.seed', { seed: String(match.seed) })}
          </span>
        </p>
        <div class="page-actions">
          <button type="button" class="button" onClick={props.onExport}>
            {t('end.export')}
          </button>
          <button type="button" class="button" onClick={() => print()}>
            {t('end.print')}
          </button>
          <button type="button" class="button" title={t('end.variationHelp')} onClick={props.onVariation}>
            {t('end.variation')}
          </button>
          <button type="button" class="button button-main" title={t('end.againHelp')} onClick={props.onAgain}>
            {t('end.again')}
          </button>
        </div>
      </header>
      <main class="end-sheet">
        <div class="end-side">
          <Headline table={table} />
          <Parts table={table} />
          {strategy !== undefined && <Label strategy={strategy} />}
          {outcome !== undefined && (
            <section aria-labelledby="end-look">
              <h2 id="end-look" class="section-title">
                {t('end.look')}
              </h2>
              <p>{sayLesson(outcome.collapse)}</p>
            </section>
          )}
        </div>
        <div class="end-main">
          <Charts table={table} past={past} />
          <div class="end-more">
            <Standing table={table} />
            <Tactics past={past} ticks={years} />
          </div>
        </div>
      </main>
    </div>
  );
}
