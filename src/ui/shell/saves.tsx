import { useEffect, useRef, useState } from 'preact/hooks';
import { freshId } from '../../app/new-match.ts';
import { type Quarantined, type SaveFault, type SaveSummary, shelf } from '../../app/shelf.ts';
import { formatList, formatMoment, formatYears } from '../../text/format.ts';
import { t, wordsFor } from '../../text/words.ts';
import { Dialog } from './dialog.tsx';
import { FaultWords } from './fault-words.tsx';
import { chronicleNameOf, fileNameOf, fileOut } from './file-out.ts';
import { NoGames } from './no-games.tsx';
import { OutWays } from './out-ways.tsx';
import { Page } from './page.tsx';
import { addressOf } from './route.ts';

const SEATED = ['kazakhstan', 'russia', 'china'] as const;

function sayWhere(save: SaveSummary): string {
  const where = t('saves.where', { round: save.round, rounds: save.rounds, years: formatYears(save.from, save.to) });
  const then =
    save.actor === undefined
      ? t('saves.ended', { band: wordsFor(`saves.band.${save.band ?? 'survival'}`) ?? '' })
      : t('saves.toMove', { who: t(`shell.seat.${save.actor}`) });
  return `${where}, ${then}`;
}

function sayPeople({ seats }: SaveSummary): string {
  const people = SEATED.filter((seat) => seats[seat].player === 'person').map((seat) => {
    const { name } = seats[seat];
    const place = t(`shell.seat.${seat}`);
    return name === undefined ? place : `${place} (${name})`;
  });
  return t('saves.people', { list: formatList(people) });
}

/** What came of the last deed: a word, and what was amiss with a file. */
interface News {
  readonly text: string;
  readonly bad?: boolean;
  readonly fault?: SaveFault | undefined;
}

/** The saved games: open, take out as a file, delete; and games from files. */
export function SavesScreen() {
  const [saves, setSaves] = useState<readonly SaveSummary[] | undefined>(undefined);
  const [aside, setAside] = useState<readonly Quarantined[]>([]);
  const [blocked, setBlocked] = useState(false);
  const [news, setNews] = useState<News | undefined>(undefined);
  const [doomed, setDoomed] = useState<SaveSummary | undefined>(undefined);
  /** A game that is not over, about to be saved as a file. */
  const [going, setGoing] = useState<SaveSummary | undefined>(undefined);
  const file = useRef<HTMLInputElement>(null);

  const look = async (): Promise<void> => {
    try {
      const store = await shelf();
      const [list, put] = await Promise.all([store.list(), store.aside()]);
      setSaves(list);
      setAside(put);
    } catch {
      setBlocked(true);
      setSaves([]);
    }
  };
  useEffect(() => {
    void look();
  }, []);

  const takeIn = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    const taken = await (await shelf()).importFile(chosen, freshId);
    const bad = taken.find((one) => !one.ok);
    const good = taken.flatMap((one) => (one.ok ? [one.value] : []));
    const [only] = good;
    const came =
      good.length === 1 && only !== undefined
        ? t('saves.imported', { name: only.name })
        : t('saves.importedMany', { count: good.length });
    setNews({ text: good.length === 0 ? '' : came, fault: bad?.fault });
    await look();
  };

  const showOut = async (save: SaveSummary): Promise<void> => {
    const [opened, { publicChronicle }] = await Promise.all([
      shelf().then((store) => store.load(save.id)),
      import('../../app/public-chronicle.ts'),
    ]);
    if (opened?.ok !== true) return look();
    fileOut(chronicleNameOf(save.name, save.saved), publicChronicle(opened.value.match), 'text/plain');
  };

  const takeOut = async (save: SaveSummary): Promise<void> => {
    const file = await (await shelf()).exportText(save.id);
    if (file === undefined) return;
    fileOut(fileNameOf(save.name, save.saved), file.text);
    if (file.withheld > 0) setNews({ text: t('saves.withheld', { count: file.withheld }) });
  };

  return (
    <Page
      title={t('saves.title')}
      lead={t('saves.lead')}
      actions={
        <button type="button" class="button" disabled={blocked} onClick={() => file.current?.click()}>
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
          void takeIn(currentTarget.files?.[0]).catch(() => setNews({ text: t('saves.blocked'), bad: true }));
          currentTarget.value = '';
        }}
      />
      <p
        class={news?.bad === true || news?.fault !== undefined ? 'notice notice-bad' : 'notice'}
        role="status"
        hidden={news === undefined}
      >
        {news?.text} {news?.fault !== undefined && <FaultWords fault={news.fault} />}
      </p>
      {blocked && <p class="notice notice-bad">{t('saves.blocked')}</p>}
      {saves?.length === 0 && !blocked && <NoGames />}
      <ul class="saves">
        {saves?.map((save, i) => (
          <li key={save.id} class="save panel">
            <div class="save-what">
              <h2 class="save-name">{save.name}</h2>
              <p>{sayWhere(save)}</p>
              <p class="note">
                {sayPeople(save)} · {t('saves.when', { when: formatMoment(save.saved) })}
              </p>
            </div>
            <div class="save-deeds">
              <a
                class={i === 0 ? 'button button-main' : 'button'}
                href={addressOf({ screen: 'play', id: save.id })}
                aria-label={t('saves.openOf', { name: save.name })}
              >
                {t('saves.open')}
              </a>
              <a
                class="button"
                href={addressOf({ screen: 'replay', id: save.id, order: undefined })}
                aria-label={t('saves.replayOf', { name: save.name })}
              >
                {t('saves.replay')}
              </a>
              <button
                type="button"
                class="button"
                aria-label={t('saves.exportOf', { name: save.name })}
                onClick={() => (save.band === undefined ? setGoing(save) : void takeOut(save))}
              >
                {t('saves.export')}
              </button>
              <button
                type="button"
                class="button"
                aria-label={t('saves.deleteOf', { name: save.name })}
                onClick={() => setDoomed(save)}
              >
                {t('saves.delete')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {aside.length > 0 && (
        <section class="aside" aria-labelledby="aside-title">
          <h2 id="aside-title" class="section-title">
            {t('saves.aside')}
          </h2>
          <p class="note">{t('saves.asideLead')}</p>
          <ul class="saves">
            {aside.map((one) => (
              <li key={one.id} class="save panel">
                <div class="save-what">
                  <p>
                    <FaultWords fault={one.fault} />
                  </p>
                  <p class="note">{formatMoment(one.found)}</p>
                </div>
                <div class="save-deeds">
                  <button type="button" class="button" onClick={() => fileOut(fileNameOf(one.id, one.found), one.text)}>
                    {t('saves.export')}
                  </button>
                  <button
                    type="button"
                    class="button"
                    onClick={() =>
                      void shelf()
                        .then((store) => store.removeAside(one.id))
                        .then(look)
                    }
                  >
                    {t('saves.delete')}
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {going !== undefined && (
        <OutWays
          onGo={() => void takeOut(going)}
          onShow={() => void showOut(going)}
          onClose={() => setGoing(undefined)}
        />
      )}
      {doomed !== undefined && (
        <Dialog title={t('saves.deleteAsk')} onClose={() => setDoomed(undefined)}>
          <p>{t('saves.deleteSay', { name: doomed.name, round: doomed.round, when: formatMoment(doomed.saved) })}</p>
          <div class="dialog-deeds">
            <button
              type="button"
              class="button button-main"
              onClick={() => {
                setDoomed(undefined);
                void shelf()
                  .then((store) => store.remove(doomed.id))
                  .then(look);
              }}
            >
              {t('saves.delete')}
            </button>
            <button type="button" class="button" onClick={() => setDoomed(undefined)}>
              {t('shell.cancel')}
            </button>
          </div>
        </Dialog>
      )}
    </Page>
  );
}
