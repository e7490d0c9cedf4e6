import { useEffect, useState } from 'preact/hooks';
import { forgetSettings } from '../../app/settings.ts';
import { shelf } from '../../app/shelf.ts';
import { t } from '../../text/words.ts';
import { Dialog } from './dialog.tsx';
import { fileNameOf, fileOut } from './file-out.ts';

/** What is kept on this device: where, how safely, all of it as a file, and away with all of it. */
export function DataChoice(props: { readonly deletes: boolean }) {
  const [kept, setKept] = useState<boolean | undefined>(undefined);
  const [asks, setAsks] = useState(false);
  const [news, setNews] = useState<string | undefined>(undefined);
  useEffect(() => {
    void navigator.storage?.persisted?.().then(setKept, () => setKept(false));
  }, []);
  const takeOut = async (): Promise<void> => {
    const { text, games, left } = await (await shelf()).exportAll();
    fileOut(fileNameOf(t('saves.title'), Date.now()), text);
    const out = t('saves.exported', { count: games });
    setNews(left === 0 ? out : `${out} ${t('saves.leftOut', { count: left })}`);
  };
  const deleteAll = async (): Promise<void> => {
    setAsks(false);
    await (await shelf()).removeAll();
    forgetSettings();
    setNews(t('settings.deleted'));
  };
  const failed = (): void => setNews(t('saves.blocked'));
  return (
    <section class="choice" aria-labelledby="settings-data">
      <h2 id="settings-data" class="choice-legend">
        {t('settings.data')}
      </h2>
      <p class="note">
        {t('settings.dataHelp')} {kept !== undefined && t(kept ? 'settings.kept' : 'settings.notKept')}
      </p>
      <div class="dialog-deeds">
        <button type="button" class="button" onClick={() => void takeOut().catch(failed)}>
          {t('saves.exportAll')}
        </button>
        {props.deletes && (
          <button type="button" class="button" onClick={() => setAsks(true)}>
            {t('settings.deleteAll')}
          </button>
        )}
      </div>
      <p role="status">{news}</p>
      {asks && (
        <Dialog title={t('settings.deleteAllAsk')} onClose={() => setAsks(false)}>
          <p>{t('settings.deleteAllSay')}</p>
          <div class="dialog-deeds">
            <button type="button" class="button button-main" onClick={() => void deleteAll().catch(failed)}>
              {t('settings.deleteAll')}
            </button>
            <button type="button" class="button" onClick={() => setAsks(false)}>
              {t('shell.cancel')}
            </button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
