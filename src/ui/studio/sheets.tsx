import type { ComponentChildren } from 'preact';
import { type GameState, type Scenario, SEATS, type Seat, setup } from '../../../rules/index.ts';
import { formatNumber, formatYears } from '../../text/format.ts';
import { nameOf, titleOf } from '../../text/index.ts';
import { sayKnob } from '../../text/studio.ts';
import { inWords, t } from '../../text/words.ts';
import { OwnerMark } from '../table/owner-mark.tsx';
import { PrintLegend, PrintMap } from './print-map.tsx';

export const SHEETS = ['briefing', 'roles', 'bids', 'record', 'observer', 'quiz', 'solutions', 'map'] as const;
export type Sheet = (typeof SHEETS)[number];

type Text = Parameters<typeof inWords>[0];

function Page(props: {
  readonly title: string;
  readonly scenario: Scenario;
  /** Whose sheet it is. */
  readonly seat?: Seat;
  readonly children: ComponentChildren;
}) {
  return (
    <article class="print-page">
      <header class="print-head">
        <span>{inWords(props.scenario.title)}</span>
        <span>{props.scenario.author ?? 'Multivector'}</span>
      </header>
      <h2>
        {props.seat !== undefined && <OwnerMark of={props.seat} />} {props.title}
      </h2>
      {props.children}
    </article>
  );
}

const Paragraphs = ({ text }: { readonly text: Text }) => (
  <>
    {inWords(text)
      .split(/\n+/)
      .map((one) => (
        <p key={one}>{one}</p>
      ))}
  </>
);

function Points(props: { readonly title: string; readonly texts: readonly Text[] | undefined }) {
  if (props.texts === undefined || props.texts.length === 0) return null;
  return (
    <section>
      <h3>{props.title}</h3>
      <ol>
        {props.texts.map((text) => (
          <li key={text.en}>{inWords(text)}</li>
        ))}
      </ol>
    </section>
  );
}

function Blank(props: { readonly label: string }) {
  return (
    <p class="print-blank">
      <span>{props.label}</span>
    </p>
  );
}

/** Room to write on a role sheet. */
const NOTE_LINES = [1, 2, 3, 4, 5, 6];

function BriefingSheet({ scenario }: { readonly scenario: Scenario }) {
  const { briefing, dilemma, goal, teaching } = scenario;
  const { rules, assets } = setup(scenario, 1);
  const held = assets.filter(({ opened }) => opened !== 0);
  return (
    <Page title={dilemma === undefined ? inWords(scenario.title) : inWords(dilemma)} scenario={scenario}>
      <Paragraphs text={briefing.public.basic} />
      {goal !== undefined && (
        <p>
          <strong>{t('setup.goal')}:</strong> {inWords(goal)}
        </p>
      )}
      <Points title={t('studio.print.objectives')} texts={teaching?.objectives} />
      {briefing.public.advanced !== undefined && (
        <section>
          <h3>{t('studio.print.advanced')}</h3>
          <Paragraphs text={briefing.public.advanced} />
        </section>
      )}
      {held.length > 0 && (
        <table>
          <caption>{t('studio.print.stakes')}</caption>
          <tbody>
            {held.map((asset) => (
              <tr key={asset.id}>
                <th scope="row">{titleOf(asset.id)}</th>
                <td>{formatNumber(rules.assets.find(({ id }) => id === asset.id)?.value ?? 0)}</td>
                <td>
                  {(['kazakhstan', 'russia', 'china', 'west'] as const)
                    .filter((holder) => asset[holder] > 0)
                    .map((holder) => `${nameOf(holder)} ${asset[holder]}`)
                    .join(' · ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {teaching?.glossary !== undefined && (
        <section>
          <h3>{t('studio.print.glossary')}</h3>
          <dl>
            {teaching.glossary.map(({ term, means }) => (
              <div key={term.en}>
                <dt>{inWords(term)}</dt>
                <dd>{inWords(means)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <Points title={t('studio.print.questions')} texts={teaching?.debrief} />
      {teaching?.sources !== undefined && (
        <section class="print-sources">
          <h3>{t('studio.print.sources')}</h3>
          <ul>
            {teaching.sources.map((source) => (
              <li key={source.en}>{inWords(source)}</li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

/** What a seat begins with, the first news told: name and figure. Nothing is certain where the seed draws the news. */
function standing(
  state: GameState,
  seat: Seat,
  { news = 'shuffled' }: Scenario,
): readonly (readonly [knob: string, figure: number])[] {
  if (news === 'shuffled') return [];
  if (seat !== 'kazakhstan') {
    const { security, status, power, money } = state[seat];
    return Object.entries({ security, status, power, money });
  }
  const { autonomy, prosperity, credibility, treasury } = state.kazakhstan;
  return Object.entries({ autonomy, prosperity, credibility, treasury });
}

function RoleSheet({ scenario, seat }: { readonly scenario: Scenario; readonly seat: Seat }) {
  const own = scenario.briefing[seat];
  const state = setup(scenario, 1);
  const figures = standing(state, seat, scenario);
  return (
    <Page title={nameOf(seat)} scenario={scenario} seat={seat}>
      <Blank label={t('studio.print.team')} />
      {own !== undefined && <Paragraphs text={own.basic} />}
      {own?.advanced !== undefined && <Paragraphs text={own.advanced} />}
      {figures.length > 0 && (
        <section>
          <h3>{t('studio.print.standing')}</h3>
          <table class="print-standing">
            <tbody>
              <tr>
                {figures.map(([knob, figure]) => (
                  <td key={knob}>
                    {sayKnob(knob)} <strong>{formatNumber(figure)}</strong>
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </section>
      )}
      <h3>{t('studio.print.goals')}</h3>
      <p>
        {seat === 'kazakhstan'
          ? t('studio.print.role.kazakhstan', { success: formatNumber(state.rules.tuning.scoreSuccess) })
          : t('studio.print.role.giant')}
      </p>
      {scenario.teaching?.prediction !== undefined && (
        <section>
          <h3>{inWords(scenario.teaching.prediction)}</h3>
          <Blank label="" />
        </section>
      )}
      <h3>{t('studio.print.notes')}</h3>
      {NOTE_LINES.map((line) => (
        <Blank key={line} label="" />
      ))}
    </Page>
  );
}

function BidSlips({ scenario }: { readonly scenario: Scenario }) {
  return (
    <Page title={t('studio.print.sheet.bids')} scenario={scenario}>
      <div class="print-slips">
        {Array.from({ length: 8 }, (_, i) => (
          <div key={`${i}`} class="print-slip">
            <Blank label={t('studio.print.seat')} />
            <Blank label={t('studio.print.asset')} />
            <Blank label={t('studio.print.price')} />
            <p class="print-small">{t('studio.print.bidHelp')}</p>
          </div>
        ))}
      </div>
    </Page>
  );
}

function RecordSheet({ scenario }: { readonly scenario: Scenario }) {
  const { rounds } = setup(scenario, 1).rules;
  return (
    <Page title={t('studio.print.sheet.record')} scenario={scenario}>
      <table class="print-grid" style={{ '--rounds': String(rounds.length) }}>
        <thead>
          <tr>
            <th scope="col">{t('studio.print.round')}</th>
            <th scope="col">{t('studio.print.orders')}</th>
            <th scope="col">{nameOf('russia')}</th>
            <th scope="col">{nameOf('china')}</th>
            <th scope="col">{t('studio.print.tension')}</th>
          </tr>
        </thead>
        <tbody>
          {rounds.map(({ number, from, to, label }) => (
            <tr key={number}>
              <th scope="row">{label === undefined ? formatYears(from, to) : inWords(label)}</th>
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </Page>
  );
}

function ObserverSheet({ scenario }: { readonly scenario: Scenario }) {
  const { teaching } = scenario;
  const { rounds } = setup(scenario, 1).rules;
  const asked = [
    ...(teaching?.prediction === undefined ? [] : [teaching.prediction]),
    ...(teaching?.pauses ?? []).map(({ question }) => question),
  ];
  return (
    <Page title={t('studio.print.sheet.observer')} scenario={scenario}>
      <Blank label={t('studio.print.name')} />
      <table class="print-grid" style={{ '--rounds': String(rounds.length) }}>
        <thead>
          <tr>
            <th scope="col">{t('studio.print.round')}</th>
            <th scope="col">{t('studio.print.forecast')}</th>
            <th scope="col">{t('studio.print.why')}</th>
            <th scope="col">{t('studio.print.right')}</th>
          </tr>
        </thead>
        <tbody>
          {rounds.map(({ number, from, to, label }) => (
            <tr key={number}>
              <th scope="row">{label === undefined ? formatYears(from, to) : inWords(label)}</th>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <ol>
        {asked.map((question) => (
          <li key={question.en}>
            {inWords(question)}
            <Blank label="" />
          </li>
        ))}
      </ol>
    </Page>
  );
}

/** The letters answers go by on paper. */
const LETTERS = 'ABCDE';

function QuizSheet({ scenario }: { readonly scenario: Scenario }) {
  const quiz = scenario.teaching?.quiz;
  if (quiz === undefined) return null;
  return (
    <Page title={t('studio.print.sheet.quiz')} scenario={scenario}>
      <Blank label={t('studio.print.name')} />
      <ol>
        {quiz.map(({ question, answers }) => (
          <li key={question.en}>
            {inWords(question)}
            <ul class="print-answers">
              {answers.map((answer, place) => (
                <li key={answer.en}>
                  <span class="answer-letter">{LETTERS[place]}</span> {inWords(answer)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Page>
  );
}

/** The right answers and why, for the instructor: a page of its own, so that it can be kept back. */
function SolutionsSheet({ scenario }: { readonly scenario: Scenario }) {
  const quiz = scenario.teaching?.quiz;
  if (quiz === undefined) return null;
  return (
    <Page title={t('studio.print.sheet.solutions')} scenario={scenario}>
      <ol>
        {quiz.map(({ question, answers, right, because }) => {
          const answer = answers[right];
          return (
            <li key={question.en}>
              {inWords(question)}
              {answer !== undefined && (
                <p>
                  <strong>
                    {LETTERS[right]} {inWords(answer)}
                  </strong>
                </p>
              )}
              {because !== undefined && <Paragraphs text={because} />}
            </li>
          );
        })}
      </ol>
    </Page>
  );
}

/** The chosen sheets, one after the other, each beginning a page. */
export function SheetPages(props: { readonly scenario: Scenario; readonly sheets: readonly Sheet[] }) {
  const { scenario } = props;
  const pages: Readonly<Record<Sheet, () => ComponentChildren>> = {
    briefing: () => <BriefingSheet scenario={scenario} />,
    roles: () => SEATS.map((seat) => <RoleSheet key={seat} scenario={scenario} seat={seat} />),
    bids: () => <BidSlips scenario={scenario} />,
    record: () => <RecordSheet scenario={scenario} />,
    observer: () => <ObserverSheet scenario={scenario} />,
    quiz: () => <QuizSheet scenario={scenario} />,
    solutions: () => <SolutionsSheet scenario={scenario} />,
    map: () => (
      <Page title={t('studio.print.sheet.map')} scenario={scenario}>
        <PrintMap scenario={scenario} />
        <PrintLegend />
      </Page>
    ),
  };
  return <>{props.sheets.map((sheet) => pages[sheet]())}</>;
}
