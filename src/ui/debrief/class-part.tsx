import { useRef, useState } from 'preact/hooks';
import type { ClassGame, LeftOut } from '../../app/class-games.ts';
import { formatNumber, formatTenth, sayEnding, sayStrategyName } from '../../text/index.ts';
import { t } from '../../text/words.ts';
import '../../text/debrief.ts';
import { FaultWords } from '../shell/fault-words.tsx';
import { ScrollBox } from '../shell/scroll-box.tsx';
import { BarChart } from './chart.tsx';
import { countScores, SCORE_BINS } from './score-bins.ts';
import './debrief.css';

/** How often each thing was, the most frequent first. */
function tally<T extends string>(things: readonly T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** What a game amounts to; of one that was kept under other rules only the result is known. */
const sayLabel = (label: ClassGame['label']): string =>
  label === undefined ? t('debrief.class.kept') : sayStrategyName(label);

function Tally(props: { readonly title: string; readonly rows: readonly (readonly [string, number])[] }) {
  const most = Math.max(1, ...props.rows.map(([, count]) => count));
  return (
    <table class="figures tally">
      <caption>{props.title}</caption>
      <tbody>
        {props.rows.map(([name, count]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <span class="tally-bar" style={{ inlineSize: `${(count / most) * 100}%` }} aria-hidden="true" />
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
  const games = found?.games ?? [];
  const read = async (files: FileList | null): Promise<void> => {
    const { readClass } = await import('../../app/class-games.ts');
    setFound(await readClass([...(files ?? [])]));
  };
  const counts = countScores(games.map(({ score }) => score));
  const most = Math.max(4, ...counts);
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
          <BarChart
            wide
            title={t('debrief.class.scores')}
            note={t('debrief.class.scoresNote')}
            says={games.map(({ name, score }) => `${name} ${formatTenth(score)}`).join(', ')}
            table={{
              columns: SCORE_BINS.map(({ label }) => label),
              rows: [{ name: t('debrief.class.games'), cells: counts.map(formatNumber) }],
            }}
            ticks={SCORE_BINS.map(({ label }) => label)}
            most={most}
            step={Math.ceil(most / 4)}
            parts={[{ name: t('debrief.class.games'), ink: 'kazakhstan', values: counts }]}
          />
          <div class="end-more">
            <Tally title={t('debrief.class.ends')} rows={tally(games.map(sayEnding))} />
            <Tally title={t('debrief.class.labels')} rows={tally(games.map(({ label }) => sayLabel(label)))} />
          </div>
          <ScrollBox name={t('debrief.class.games')}>
            <table class="figures">
              <thead>
                <tr>
                  <th scope="col">{t('debrief.class.game')}</th>
                  <th scope="col">{t('end.score')}</th>
                  <th scope="col">{t('debrief.class.ends')}</th>
                  <th scope="col">{t('debrief.class.labels')}</th>
                </tr>
              </thead>
              <tbody>
                {games.map(({ file: name, name: title, score, band, collapse, label }) => (
                  <tr key={name}>
                    <th scope="row">
                      {title} <span class="note">{name}</span>
                    </th>
                    <td>{formatTenth(score)}</td>
                    <td>{sayEnding({ collapse, band })}</td>
                    <td>{sayLabel(label)}</td>
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
