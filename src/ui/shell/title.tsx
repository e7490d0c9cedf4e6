import { useEffect, useState } from 'preact/hooks';
import { newVersion, takeUpNewVersion } from '../../app/offline/keep-offline.ts';
import { type SaveSummary, savedGames } from '../../app/shelf.ts';
import { formatYears } from '../../text/format.ts';
import { t } from '../../text/words.ts';
import { desk } from './desk.ts';
import { Ground, type StillMap } from './ground.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { addressOf, type Route } from './route.ts';
import { UnsavedNote } from './unsaved-note.tsx';

function Row(props: { readonly to: Route; readonly name: string; readonly note: string; readonly main?: boolean }) {
  return (
    <li>
      <a class={props.main ? 'title-row title-row-main' : 'title-row'} href={addressOf(props.to)}>
        <span class="title-row-name">{props.name}</span>
        <span class="title-row-note">{props.note}</span>
      </a>
    </li>
  );
}

/** The title screen: at hand at once; the map behind it and the list of saved games come when they can. */
export function TitleScreen(props: { readonly stillMap: StillMap | undefined }) {
  const [saves, setSaves] = useState<readonly SaveSummary[] | undefined>(undefined);
  useEffect(() => {
    savedGames().then(setSaves, () => setSaves(undefined));
  }, []);
  const name = t('shell.name');
  useEffect(() => {
    document.title = name;
  }, [name]);
  const open = saves?.find((save) => save.actor !== undefined);
  const count = saves?.length;
  const onDesk = desk.value;
  const left = onDesk.kind === 'open' && onDesk.session.table.value.unsaved !== undefined ? onDesk.session : undefined;
  return (
    <div class="title">
      <Ground stillMap={props.stillMap} />
      <div class="atlas-edge" aria-hidden="true" />
      <main class="title-sheet">
        {newVersion.value !== undefined && (
          <div class="notice title-news" role="status">
            <p>{t('shell.newVersion')}</p>
            <button type="button" class="button" onClick={takeUpNewVersion}>
              {t('shell.takeNewVersion')}
            </button>
          </div>
        )}
        {left !== undefined && <UnsavedNote session={left} />}
        <h1 class="title-name">{name}</h1>
        <p class="title-subtitle">{t('shell.subtitle')}</p>
        <nav aria-label={t('title.menu')}>
          <ul class="title-menu">
            {left !== undefined && (
              <Row
                main
                to={{ screen: 'play', id: left.table.value.match.id }}
                name={t('title.continue')}
                note={left.table.value.match.name}
              />
            )}
            {open?.actor !== undefined && left === undefined && (
              <Row
                main
                to={{ screen: 'play', id: open.id }}
                name={t('title.continue')}
                note={t('title.continueNote', {
                  round: open.round,
                  years: formatYears(open.from, open.to),
                  who: t(`shell.seat.${open.actor}`),
                })}
              />
            )}
            <Row
              main={open === undefined && saves !== undefined}
              to={{ screen: 'new' }}
              name={t('title.new')}
              note={t('title.newNote')}
            />
            <Row to={{ screen: 'scenarios' }} name={t('title.scenarios')} note={t('title.scenariosNote')} />
            <Row to={{ screen: 'hot-seat' }} name={t('title.hotSeat')} note={t('title.hotSeatNote')} />
            <Row
              to={{ screen: 'saves' }}
              name={t('title.saves')}
              note={count === undefined ? t('title.savesPlain') : t('title.savesNote', { count })}
            />
            <Row to={{ screen: 'replays' }} name={t('title.replays')} note={t('title.replaysNote')} />
            <Row to={{ screen: 'learn' }} name={t('title.learn')} note={t('title.learnNote')} />
            <Row to={{ screen: 'studio' }} name={t('title.studio')} note={t('title.studioNote')} />
            <Row to={{ screen: 'rules', rule: undefined }} name={t('title.rules')} note={t('title.rulesNote')} />
            <Row to={{ screen: 'settings' }} name={t('title.settings')} note={t('title.settingsNote')} />
          </ul>
        </nav>
      </main>
      <footer class="title-foot">
        <LanguageChoice quiet />
        <p class="title-about">{t('shell.about')}</p>
      </footer>
    </div>
  );
}
