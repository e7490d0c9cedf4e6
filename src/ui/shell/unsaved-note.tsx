import type { Session } from '../../app/session.ts';
import { matchFile } from '../../app/shelf.ts';
import { t } from '../../text/words.ts';
import { fileNameOf, fileOut } from './file-out.ts';

/** Hands out the match on the table as a file, whether or not this device keeps it. */
export function matchOut(session: Session): void {
  const out = session.outgoing();
  if (out === undefined) return;
  const { match } = out;
  void matchFile(match, match.updated).then((text) => fileOut(fileNameOf(match.name, match.updated), text));
}

/** Said wherever the person at the screen is looking, while this device does not keep the match; a file does. */
export function UnsavedNote({ session }: { readonly session: Session }) {
  const { unsaved } = session.table.value;
  if (unsaved === undefined) return null;
  return (
    <div class="unsaved notice notice-bad" role="alert">
      <p>{t(`shell.unsaved.${unsaved}`)}</p>
      <button type="button" class="button" onClick={() => matchOut(session)}>
        {t('saves.export')}
      </button>
    </div>
  );
}
