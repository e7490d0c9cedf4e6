import { signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { COLLAPSES, type Scenario, SEATS, type Seat } from '../../../rules/index.ts';
import { PAR_FITS } from '../../app/trial/fit.ts';
import { type RunningTrial, startTrial, type Trial, type Warning } from '../../app/trial/start-trial.ts';
import { capital, formatList, formatNumber, formatShare, formatSigned, formatTenth } from '../../text/format.ts';
import { sayCollapse } from '../../text/index.ts';
import { sayKnob } from '../../text/studio.ts';
import { t } from '../../text/words.ts';
import { ScrollBox } from '../shell/scroll-box.tsx';
import { OwnerMark } from '../table/owner-mark.tsx';
import { turn } from './draft.ts';

const GAMES = [60, 150, 300, 600] as const;

/** The last trial and what was tried: it stays in sight while the instructor goes to and fro between the parts. */
const last = signal<{ readonly trial: Trial; readonly of: Scenario } | undefined>(undefined);

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
  const [stopped, setStopped] = useState(false);
  const running = useRef<RunningTrial | undefined>(undefined);
  const cancel = (): void => {
    running.current?.cancel();
    running.current = undefined;
    setDone(undefined);
  };
  useEffect(() => cancel, [scenario]);
  if (scenario === undefined) return <p class="bad">{t('studio.share.notGood')}</p>;
  const start = (): void => {
    last.value = undefined;
    setStopped(false);
    setDone(0);
    const mine = startTrial(scenario, games, setDone);
    running.current = mine;
    mine.result.then(
      (trial) => {
        if (running.current !== mine) return;
        last.value = { trial, of: scenario };
        setDone(undefined);
      },
      () => {
        if (running.current !== mine) return;
        setStopped(true);
        setDone(undefined);
      },
    );
  };
  const found = last.value?.of.id === scenario.id ? last.value : undefined;
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
        {done !== undefined && (
          <p class="studio-progress">
            <progress max={games} value={done} aria-label={t('studio.part.trial')} />
            {t('studio.trial.progress', { done: formatNumber(done), games: formatNumber(games) })}
          </p>
        )}
      </div>
      {stopped && (
        <p class="bad" role="alert">
          {t('studio.trial.stopped')}
        </p>
      )}
      {found !== undefined && (
        <>
          {found.of !== scenario && <p class="notice">{t('studio.trial.changed')}</p>}
          <Fairness trial={found.trial} scenario={found.of} />
        </>
      )}
    </section>
  );
}

/** How the games of one way to play came out, as parts of a whole: success, neither, collapse. */
function Outcomes({ success, collapse }: { readonly success: number; readonly collapse: number }) {
  return (
    <span class="studio-outcomes" aria-hidden="true">
      <span class="studio-won" style={{ flexGrow: success }} />
      <span class="studio-held" style={{ flexGrow: Math.max(0, 1 - success - collapse) }} />
      <span class="studio-fell" style={{ flexGrow: collapse }} />
    </span>
  );
}

/** Spreads of par that the picture reaches to either side; what lies beyond stands at its edge. */
const REACH = 3;
const across = (spreads: number): string => `${50 + (50 * Math.min(REACH, Math.max(-REACH, spreads))) / REACH}%`;

/** Where a seat's mean result lies about its par, and the band in which the par fits. */
function ParPicture({ seat, margin }: { readonly seat: Seat; readonly margin: number }) {
  return (
    <span class="studio-axis" aria-hidden="true">
      <span class="studio-fits" style={{ insetInline: `${across(-PAR_FITS)} calc(100% - ${across(PAR_FITS)})` }} />
      <span class={`studio-mark owner-${seat}`} style={{ insetInlineStart: across(margin) }} />
    </span>
  );
}

function Fairness({ trial, scenario }: { readonly trial: Trial; readonly scenario: Scenario }) {
  const openings = [...trial.openings].sort((a, b) => b.score - a.score);
  const best = Math.max(0.1, ...openings.map(({ score }) => score));
  return (
    <div class="studio-fair" role="status">
      <section class={trial.warnings.length === 0 ? 'studio-verdict' : 'studio-verdict studio-verdict-warns'}>
        {trial.warnings.length === 0 ? (
          <h2>{t('studio.trial.clean')}</h2>
        ) : (
          <>
            <h2>{t('studio.trial.warnings')}</h2>
            <ul>
              {trial.warnings.map((warning) => (
                <li key={`${warning.code} ${warning.about}`}>{sayWarning(warning)}</li>
              ))}
            </ul>
          </>
        )}
        <p class="note">
          {t('studio.trial.length', { decisions: formatTenth(trial.decisions), minutes: formatNumber(trial.minutes) })}
        </p>
      </section>
      <section class="panel studio-fair-part">
        <ScrollBox name={t('studio.trial.skill')}>
          <table>
            <caption>{t('studio.trial.skill')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('studio.trial.play')}</th>
                <th scope="col">
                  <span class="studio-key">
                    <span>
                      <span class="studio-won" /> {t('studio.trial.success')}
                    </span>
                    <span>
                      <span class="studio-held" /> {t('studio.trial.between')}
                    </span>
                    <span>
                      <span class="studio-fell" /> {t('studio.trial.collapses')}
                    </span>
                  </span>
                </th>
                <th scope="col">{t('studio.trial.success')}</th>
                <th scope="col">{t('studio.trial.score')}</th>
              </tr>
            </thead>
            <tbody>
              {trial.skills.map((row) => {
                const fallen = COLLAPSES.filter((kind) => row.collapses[kind] > 0);
                const share = (kind: (typeof fallen)[number]): number => row.collapses[kind] / row.games;
                return (
                  <tr key={row.skill}>
                    <th scope="row">{t(`studio.trial.skillOf.${row.skill}`)}</th>
                    <td>
                      <Outcomes success={row.success} collapse={fallen.reduce((sum, kind) => sum + share(kind), 0)} />
                      <span class="note">
                        {fallen.length === 0
                          ? t('studio.trial.noCollapse')
                          : fallen.map((kind) => `${sayCollapse(kind)} ${formatShare(share(kind))}`).join(' · ')}
                      </span>
                    </td>
                    <td>{formatShare(row.success)}</td>
                    <td>{formatTenth(row.score)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </ScrollBox>
      </section>
      <section class="panel studio-fair-part">
        <ScrollBox name={t('studio.trial.seats')}>
          <table>
            <caption>
              {t('studio.trial.seats')} <span class="note">{t('studio.trial.seatsNote')}</span>
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('studio.trial.seat')}</th>
                <th scope="col">
                  <span class="visually-hidden">{t('studio.trial.margin')}</span>
                  <span class="studio-sides" aria-hidden="true">
                    <span>{t('studio.trial.below')}</span>
                    <span>{t('studio.knob.par')}</span>
                    <span>{t('studio.trial.above')}</span>
                  </span>
                </th>
                <th scope="col">{t('studio.trial.score')}</th>
                <th scope="col">{t('studio.knob.par')}</th>
                <th scope="col">{t('studio.trial.first')}</th>
              </tr>
            </thead>
            <tbody>
              {SEATS.map((seat) => (
                <tr key={seat}>
                  <th scope="row">
                    <OwnerMark of={seat} /> {sayKnob(seat)}
                  </th>
                  <td>
                    <ParPicture seat={seat} margin={trial.seats[seat].margin} />
                    <span class="visually-hidden">{formatSigned(trial.seats[seat].margin)}</span>
                  </td>
                  <td>{formatTenth(trial.seats[seat].score)}</td>
                  <td>{formatTenth(scenario.par[seat].score)}</td>
                  <td>{formatShare(trial.seats[seat].first)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
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
      {openings.length > 0 && (
        <section class="panel studio-fair-part">
          <ScrollBox name={t('studio.trial.openings')}>
            <table>
              <caption>
                {t('studio.trial.openings')} <span class="note">{t('studio.trial.openingsNote')}</span>
              </caption>
              <thead>
                <tr>
                  <th scope="col">{t('studio.trial.invited')}</th>
                  <td />
                  <th scope="col">{t('studio.trial.score')}</th>
                  <th scope="col">{t('studio.trial.games')}</th>
                </tr>
              </thead>
              <tbody>
                {openings.map((row) => (
                  <tr key={row.invited}>
                    <th scope="row">{capital(sayPowers(row.invited))}</th>
                    <td>
                      <span class="studio-meter" aria-hidden="true">
                        <span style={{ inlineSize: `${(100 * Math.max(0, row.score)) / best}%` }} />
                      </span>
                    </td>
                    <td>{formatTenth(row.score)}</td>
                    <td>{formatNumber(row.games)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </section>
      )}
    </div>
  );
}
