import { useEffect } from 'preact/hooks';
import { rowOf, SEATS, type Seat } from '../../../rules/index.ts';
import type { Session, Table } from '../../app/session.ts';
import { sayYears } from '../../text/say-ending.ts';
import { t } from '../../text/words.ts';
import { Ground, type StillMap } from './ground.tsx';
import { HoldButton } from './hold-button.tsx';
import { UnsavedNote } from './unsaved-note.tsx';

/** The curtain between two people at one screen: it names who is next, and nothing private is on the page. */
export function Curtain(props: {
  readonly table: Table;
  readonly next: Seat;
  readonly session: Session;
  readonly stillMap: StillMap | undefined;
  readonly onLift: () => void;
}) {
  const { match, view } = props.table;
  const row = rowOf(view);
  useEffect(() => {
    document.title = t('shell.pageTitle', { screen: t('curtain.screen') });
  }, []);
  // The capital moved to Astana at the end of 1997.
  const early = props.next === 'kazakhstan' && row.from < 1998;
  const city = t(early ? 'curtain.city.early' : `curtain.city.${props.next}`);
  const { name } = match.seats[props.next];
  return (
    <div class="curtain" data-seat={props.next}>
      <Ground stillMap={props.stillMap} dim />
      <div class="atlas-edge" aria-hidden="true" />
      <header class="curtain-head">
        <p class="curtain-game">{t('shell.name')}</p>
        <p>
          {t('curtain.round', {
            round: view.round,
            rounds: view.lastRound,
            years: sayYears(row),
          })}
        </p>
      </header>
      <main class="curtain-main">
        <UnsavedNote session={props.session} />
        <p class="cap">{t('curtain.pass')}</p>
        <h1 id="curtain-who" class="curtain-who">
          {t(`shell.seat.${props.next}`)}
        </h1>
        <p class="curtain-name">
          {name === undefined ? t('curtain.anyone', { city }) : t('curtain.named', { name, city })}
        </p>
        <HoldButton key={`${props.next}-${view.round}-${view.step}`} onDone={props.onLift} />
        <p id="curtain-how" class="curtain-how">
          {t('curtain.how')}
        </p>
      </main>
      <footer class="curtain-foot">
        <ul class="curtain-seats" aria-label={t('curtain.seats')}>
          {SEATS.map((seat) => {
            const { player, name: called } = match.seats[seat];
            const state =
              player === 'ai' ? t('shell.computer') : t(seat === props.next ? 'curtain.next' : 'curtain.waits');
            return (
              <li key={seat} class={seat === props.next ? 'curtain-seat curtain-seat-next' : 'curtain-seat'}>
                <span class={`owner owner-${seat}`} aria-hidden="true">
                  {t(`shell.letter.${seat}`)}
                </span>
                <span>
                  <strong>{called ?? t(`shell.seat.${seat}`)}</strong>
                  <span class="note">{state}</span>
                </span>
              </li>
            );
          })}
        </ul>
        <p class="curtain-private note">{t('curtain.private')}</p>
      </footer>
    </div>
  );
}
