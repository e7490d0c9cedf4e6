import { useEffect } from 'preact/hooks';
import { t } from '../../text/words.ts';
import { parting } from './desk.ts';
import { Dialog } from './dialog.tsx';
import { MatchOut } from './unsaved-note.tsx';

/** Asked before a match that this device does not keep makes room for another: it would be lost. */
export function PartingDialog() {
  const asked = parting.value;
  const kept = asked !== undefined && asked.session.table.value.unsaved === undefined;
  // It may be saved while the question stands; then nothing is lost.
  useEffect(() => {
    if (kept) asked.answer(true);
  }, [kept]);
  if (asked === undefined) return null;
  const { session, answer } = asked;
  return (
    <Dialog title={t('shell.parting')} onClose={() => answer(false)}>
      <p>{t('shell.partingSay', { name: session.table.value.match.name })}</p>
      <div class="dialog-deeds">
        <button type="button" class="button button-main" onClick={() => answer(false)}>
          {t('shell.partingBack')}
        </button>
        <MatchOut session={session} />
        <button type="button" class="button" onClick={() => answer(true)}>
          {t('shell.partingGo')}
        </button>
      </div>
    </Dialog>
  );
}
