import { useEffect, useRef, useState } from 'preact/hooks';
import { COLLAPSES, type Scenario, SEATS } from '../../../rules/index.ts';
import { type RunningTrial, startTrial, type Trial, type Warning } from '../../app/trial/start-trial.ts';
import { capital, formatList, formatNumber, formatShare, formatTenth } from '../../text/format.ts';
import { sayCollapse } from '../../text/index.ts';
import { sayKnob } from '../../text/studio.ts';
import { t } from '../../text/words.ts';
import { turn } from './draft.ts';

const GAMES = [60, 150, 300, 600] as const;

const sayPowers = (invited: string): string => formatList(invited.split('+').map(sayKnob));

function sayWarning({ code, about }: Warning): string {
  const who = code === 'dominant-opening' ? sayPowers(about) : code === 'seat-out-of-par' ? sayKnob(about) : about;
  return t(`studio.warning.${code}`, { about: who });
}

/** A few hundred games of computer players, and what an instructor should know of them. */
export function TrialPane(props: { readonly scenario: Scenario | undefined }) {
  const { scenario } = props;
  const [games, setGames] = useState<number>(150);
  const [done, setDone] = useState<number | undefined>(undefined);
  const [trial, setTrial] = useState<Trial | undefined>(undefined);
  const [stopped, setStopped] = useState(false);
  const running = useRef<RunningTrial | undefined>(undefined);
  const cancel = (): void => {
    running.current?.cancel();
    running.current = undefined;
    setDone(undefined);
  };
  useEffect(() => {
    setTrial(undefined);
    return cancel;
  }, [scenario]);
  if (scenario === undefined) return <p class="bad">{t('studio.share.notGood')}</p>;
  const start = (): void => {
    setTrial(undefined);
    setStopped(false);
    setDone(0);
    const mine = startTrial(scenario, games, setDone);
    running.current = mine;
    mine.result.then(
      (found) => {
        if (running.current !== mine) return;
        setTrial(found);
        setDone(undefined);
      },
      () => {
        if (running.current !== mine) return;
        setStopped(true);
        setDone(undefined);
      },
    );
  };
  return (
    <section class="studio-trial" aria-label={t('studio.part.trial')}>
      <p>{t('studio.trial.lead')}</p>
      <div class="studio-starts">
        <label class="field">
          <span class="field-label">{t('studio.trial.games')}</span>
          <select
            class="input"
            value={games}
            disabled={done !== undefined}
            onChange={({ currentTarget }) => setGames(Number(currentTarget.value))}
          >
            {GAMES.map((one) => (
              <option key={one} value={one}>
                {formatNumber(one)}
              </option>
            ))}
          </select>
        </label>
        {done === undefined ? (
          <button type="button" class="button button-main" onClick={start}>
            {t('studio.trial.start')}
          </button>
        ) : (
          <button type="button" class="button" onClick={cancel}>
            {t('studio.trial.cancel')}
          </button>
        )}
      </div>
      {done !== undefined && (
        <p class="studio-progress">
          <progress max={games} value={done} aria-label={t('studio.part.trial')} />
          {t('studio.trial.progress', { done: formatNumber(done), games: formatNumber(games) })}
        </p>
      )}
      {stopped && (
        <p class="bad" role="alert">
          {t('studio.trial.stopped')}
        </p>
      )}
      {trial !== undefined && <Fairness trial={trial} scenario={scenario} />}
    </section>
  );
}

function Fairness({ trial, scenario }: { readonly trial: Trial; readonly scenario: Scenario }) {
  return (
    <div class="studio-fair" role="status">
      <section class="panel studio-fair-part">
        <h2>{t('studio.trial.warnings')}</h2>
        {trial.warnings.length === 0 ? (
          <p>{t('studio.trial.clean')}</p>
        ) : (
          <ul class="studio-warnings">
            {trial.warnings.map((warning) => (
              <li key={`${warning.code} ${warning.about}`}>{sayWarning(warning)}</li>
            ))}
          </ul>
        )}
        <p class="note">
          {t('studio.trial.length', { decisions: formatTenth(trial.decisions), minutes: formatNumber(trial.minutes) })}
        </p>
      </section>
      <section class="panel studio-fair-part">
        <table>
          <caption>{t('studio.trial.skill')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('studio.trial.play')}</th>
              <th scope="col">{t('studio.trial.success')}</th>
              <th scope="col">{t('studio.trial.score')}</th>
              <th scope="col">{t('studio.trial.collapses')}</th>
            </tr>
          </thead>
          <tbody>
            {trial.skills.map((row) => {
              const fallen = COLLAPSES.filter((kind) => row.collapses[kind] > 0);
              return (
                <tr key={row.skill}>
                  <th scope="row">{t(`studio.trial.skillOf.${row.skill}`)}</th>
                  <td>
                    <span class="studio-meter" aria-hidden="true">
                      <span style={{ inlineSize: `${100 * row.success}%` }} />
                    </span>
                    {formatShare(row.success)}
                  </td>
                  <td>{formatTenth(row.score)}</td>
                  <td>
                    {fallen.length === 0
                      ? t('studio.trial.noCollapse')
                      : fallen
                          .map((kind) => `${sayCollapse(kind)} ${formatShare(row.collapses[kind] / row.games)}`)
                          .join(' · ')}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <section class="panel studio-fair-part">
        <table>
          <caption>{t('studio.trial.seats')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('studio.trial.seat')}</th>
              <th scope="col">{t('studio.trial.score')}</th>
              <th scope="col">{t('studio.trial.margin')}</th>
              <th scope="col">{t('studio.trial.first')}</th>
            </tr>
          </thead>
          <tbody>
            {SEATS.map((seat) => (
              <tr key={seat}>
                <th scope="row">{sayKnob(seat)}</th>
                <td>{formatTenth(trial.seats[seat].score)}</td>
                <td>{formatTenth(trial.seats[seat].margin)}</td>
                <td>{formatShare(trial.seats[seat].first)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <button
          type="button"
          class="button"
          onClick={() =>
            turn(
              ['par'],
              Object.fromEntries(
                SEATS.map((seat) => [
                  seat,
                  { score: Math.round(trial.seats[seat].score * 10) / 10, spread: scenario.par[seat].spread },
                ]),
              ),
            )
          }
        >
          {t('studio.trial.usePar')}
        </button>
      </section>
      {trial.openings.length > 0 && (
        <section class="panel studio-fair-part">
          <table>
            <caption>{t('studio.trial.openings')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('studio.trial.invited')}</th>
                <th scope="col">{t('studio.trial.games')}</th>
                <th scope="col">{t('studio.trial.score')}</th>
              </tr>
            </thead>
            <tbody>
              {trial.openings.map((row) => (
                <tr key={row.invited}>
                  <th scope="row">{capital(sayPowers(row.invited))}</th>
                  <td>{formatNumber(row.games)}</td>
                  <td>{formatTenth(row.score)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
