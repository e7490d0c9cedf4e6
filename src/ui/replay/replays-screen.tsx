import { useEffect, useRef, useState } from 'preact/hooks';
import { freshId } from '../../app/new-match.ts';
import { type SaveFault, type SaveSummary, shelf } from '../../app/shelf.ts';
import { formatMoment, formatYears } from '../../text/format.ts';
import { t, wordsFor } from '../../text/words.ts';
import '../../text/debrief.ts';
import { FaultWords } from '../shell/fault-words.tsx';
import { lazy } from '../shell/lazy.tsx';
import { NoGames } from '../shell/no-games.tsx';
import { Page } from '../shell/page.tsx';
import { addressOf, go } from '../shell/route.ts';

const ClassPart = lazy(async () => (await import('../debrief/class-part.tsx')).ClassPart);

/** Games to look at again: those on this device, one from a file, or those of a whole class. */
export function ReplaysScreen() {
  const [saves, setSaves] = useState<readonly SaveSummary[]>([]);
  const [fault, setFault] = useState<SaveFault | 'blocked' | undefined>(undefined);
  const file = useRef<HTMLInputElement>(null);
  useEffect(() => {
    shelf()
      .then((store) => store.list())
      .then(setSaves, () => setFault('blocked'));
  }, []);
  const takeIn = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    const taken = await (await shelf()).importFile(chosen, freshId);
    const good = taken.find((one) => one.ok);
    const bad = taken.find((one) => !one.ok);
    if (good?.ok) go({ screen: 'replay', id: good.value.id, order: undefined });
    else if (bad !== undefined) setFault(bad.fault);
  };
  return (
    <Page
      title={t('title.replays')}
      lead={t('replay.lead')}
      actions={
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {t('saves.import')}
        </button>
      }
    >
      <input
        ref={file}
        type="file"
        accept="application/json,.json,.multivector"
        hidden
        onChange={({ currentTarget }) => {
          void takeIn(currentTarget.files?.[0]).catch(() => setFault('blocked'));
          currentTarget.value = '';
        }}
      />
      <p class="notice notice-bad" role="alert" hidden={fault === undefined}>
        {fault === 'blocked' && t('saves.blocked')}
        {fault !== undefined && fault !== 'blocked' && <FaultWords fault={fault} />}
      </p>
      {saves.length === 0 && fault === undefined && <NoGames />}
      <ul class="saves">
        {saves.map((save) => (
          <li key={save.id} class="save panel">
            <div class="save-what">
              <h2 class="save-name">{save.name}</h2>
              <p>
                {t('saves.where', {
                  round: save.round,
                  rounds: save.rounds,
                  years: formatYears(save.from, save.to),
                })}
                {save.band !== undefined &&
                  `, ${t('saves.ended', { band: wordsFor(`saves.band.${save.band}`) ?? '' })}`}
              </p>
              <p class="note">{t('saves.when', { when: formatMoment(save.saved) })}</p>
            </div>
            <div class="save-deeds">
              <a
                class="button"
                href={addressOf({ screen: 'replay', id: save.id, order: undefined })}
                aria-label={t('replay.openOf', { name: save.name })}
              >
                {t('replay.open')}
              </a>
              {save.band !== undefined && (
                <a
                  class="button"
                  href={addressOf({ screen: 'play', id: save.id })}
                  aria-label={t('replay.debriefOf', { name: save.name })}
                >
                  {t('end.screen')}
                </a>
              )}
            </div>
          </li>
        ))}
      </ul>
      <ClassPart />
    </Page>
  );
}
