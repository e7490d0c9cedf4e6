import { median } from 'd3-array';
import { useRef, useState } from 'preact/hooks';
import { COLLAPSES } from '../../../rules/index.ts';
import type { ClassGame, LeftOut } from '../../app/class-games.ts';
import { formatList, formatNumber, formatTenth, sayEnding, sayStrategyName } from '../../text/index.ts';
import { t } from '../../text/words.ts';
import '../../text/debrief.ts';
import { FaultWords } from '../shell/fault-words.tsx';
import { ScrollBox } from '../shell/scroll-box.tsx';
import { BarChart } from './chart.tsx';
import { countScores, SCORE_BINS, scaleOf } from './score-bins.ts';
import './debrief.css';

/** Ends of a game, the best first and collapses last. */
const ENDS: readonly Pick<ClassGame, 'band' | 'collapse'>[] = [
  ...(['triumph', 'success', 'holding', 'survival'] as const).map((band) => ({ band, collapse: 'none' as const })),
  ...COLLAPSES.map((collapse) => ({ band: 'collapse' as const, collapse })),
];

interface Counted {
  readonly name: string;
  readonly count: number;
  /** Whether Kazakhstan fell. */
  readonly bad?: boolean;
}

/** How often each end was met, in the order of their worth. */
const endsOf = (games: readonly ClassGame[]): readonly Counted[] =>
  ENDS.map((end) => ({
    name: sayEnding(end),
    count: games.filter(({ band, collapse }) => band === end.band && collapse === end.collapse).length,
    bad: end.band === 'collapse',
  })).filter(({ count }) => count > 0);

/** How often each strategy was played, the most frequent first. */
function labelsOf(games: readonly ClassGame[]): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const { label } of games) counts.set(sayLabel(label), (counts.get(sayLabel(label)) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}

/** What a game amounts to; of one that was kept under other rules only the result is known. */
const sayLabel = (label: ClassGame['label']): string =>
  label === undefined ? t('debrief.class.kept') : sayStrategyName(label);

/** Who played: by name, or else the game's. */
const sayGroup = (people: readonly string[], game: string): string => (people.length === 0 ? game : formatList(people));

function Tally(props: { readonly title: string; readonly rows: readonly Counted[] }) {
  const most = Math.max(1, ...props.rows.map(({ count }) => count));
  return (
    <table class="figures tally">
      <caption>{props.title}</caption>
      <tbody>
        {props.rows.map(({ name, count, bad }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <span
                class={bad ? 'tally-bar tally-bad' : 'tally-bar'}
                style={{ inlineSize: `${(count / most) * 100}%` }}
                aria-hidden="true"
              />
            </td>
            <td>{formatNumber(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Many games at once, from their files: scores, ends and labels of a class. Nothing leaves the device. */
export function ClassPart() {
  const [found, setFound] = useState<{ readonly games: readonly ClassGame[]; readonly leftOut: readonly LeftOut[] }>();
  const file = useRef<HTMLInputElement>(null);
  const games = [...(found?.games ?? [])].sort((a, b) => b.score - a.score);
  const read = async (files: FileList | null): Promise<void> => {
    const { readClass } = await import('../../app/class-games.ts');
    setFound(await readClass([...(files ?? [])]));
  };
  const counts = countScores(games.map(({ score }) => score));
  return (
    <section class="end-part class-part" aria-labelledby="end-class">
      <h2 id="end-class" class="section-title">
        {t('debrief.class.title')}
      </h2>
      <p>{t('debrief.class.lead')}</p>
      <p>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {t('debrief.class.open')}
        </button>
      </p>
      <input
        ref={file}
        class="class-files"
        type="file"
        multiple
        hidden
        accept="application/json,.json,.multivector"
        onChange={({ currentTarget }) => {
          void read(currentTarget.files);
        }}
      />
      {found !== undefined && (
        <p role="status">
          {t('debrief.class.found', { count: games.length })}
          {found.leftOut.map(({ file: name, fault }) => (
            <span key={name} class="class-out">
              {t('debrief.class.out', { file: name })}{' '}
              {fault === 'not-over' ? t('debrief.class.notOver') : <FaultWords fault={fault} />}
            </span>
          ))}
        </p>
      )}
      {games.length > 0 && (
        <>
          <p class="class-sum">
            {t('debrief.class.sum', {
              median: formatTenth(median(games, ({ score }) => score) ?? 0),
              best: formatTenth(games[0]?.score ?? 0),
              stood: formatNumber(games.filter(({ collapse }) => collapse === 'none').length),
              games: formatNumber(games.length),
            })}
          </p>
          <div class="class-pictures">
            <BarChart
              title={t('debrief.class.scores')}
              note={t('debrief.class.scoresNote')}
              says={games
                .map(({ name, people, score }) => `${sayGroup(people, name)} ${formatTenth(score)}`)
                .join(', ')}
              table={{
                columns: SCORE_BINS.map(({ label }) => label),
                rows: [{ name: t('debrief.class.games'), cells: counts.map(formatNumber) }],
              }}
              ticks={SCORE_BINS.map(({ label }) => label)}
              {...scaleOf(counts)}
              parts={[{ name: t('debrief.class.games'), ink: 'kazakhstan', values: counts }]}
            />
            <Tally title={t('debrief.class.ends')} rows={endsOf(games)} />
            <Tally title={t('debrief.class.labels')} rows={labelsOf(games)} />
          </div>
          <ScrollBox name={t('debrief.class.games')}>
            <table class="figures class-table">
              <thead>
                <tr>
                  <th scope="col">{t('debrief.class.group')}</th>
                  <th scope="col">{t('end.score')}</th>
                  <th scope="col">{t('debrief.class.ends')}</th>
                  <th scope="col">{t('debrief.class.labels')}</th>
                  <th scope="col">{t('debrief.class.game')}</th>
                </tr>
              </thead>
              <tbody>
                {games.map(({ file: name, name: title, people, seed, score, band, collapse, label }) => (
                  <tr key={name}>
                    <th scope="row">{sayGroup(people, title)}</th>
                    <td>{formatTenth(score)}</td>
                    <td class={collapse === 'none' ? undefined : 'bad'}>{sayEnding({ collapse, band })}</td>
                    <td>{sayLabel(label)}</td>
                    <td class="note">
                      {title}, {t('end.seed', { seed: String(seed) })}, {name}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </>
      )}
    </section>
  );
}
