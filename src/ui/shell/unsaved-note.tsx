import { useState } from 'preact/hooks';
import type { Session } from '../../app/session.ts';
import { matchFile } from '../../app/shelf.ts';
import { t } from '../../text/words.ts';
import { chronicleNameOf, fileNameOf, fileOut } from './file-out.ts';
import { OutWays } from './out-ways.tsx';

/** Hands out the match on the table as a file, whether or not this device keeps it. */
export async function matchOut(session: Session): Promise<void> {
  const out = session.outgoing();
  if (out === undefined) return;
  const { match } = out;
  fileOut(fileNameOf(match.name, match.updated), await matchFile(match, match.updated));
}

/** Hands out the story of the match on the table, as anyone at the table may know it. */
async function storyOut(session: Session): Promise<void> {
  const out = session.outgoing();
  if (out === undefined) return;
  const { publicChronicle } = await import('../../app/public-chronicle.ts');
  const { name, updated } = out.match;
  fileOut(chronicleNameOf(name, updated), publicChronicle(out.match), 'text/plain');
}

/** Takes the match on the table out as a file; one that is not over says first what can be read in it. */
export function MatchOut({ session }: { readonly session: Session }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() => {
          if (session.table.peek().outcome === undefined) setAsking(true);
          else void matchOut(session);
        }}
      >
        {t('saves.export')}
      </button>
      {asking && (
        <OutWays
          onGo={() => void matchOut(session)}
          onShow={() => void storyOut(session)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** Said wherever the person at the screen is looking, while this device does not keep the match; a file does. */
export function UnsavedNote({ session }: { readonly session: Session }) {
  const { unsaved } = session.table.value;
  if (unsaved === undefined) return null;
  return (
    <div class="unsaved notice notice-bad" role="alert">
      <p>{t(`shell.unsaved.${unsaved}`)}</p>
      <MatchOut session={session} />
    </div>
  );
}
