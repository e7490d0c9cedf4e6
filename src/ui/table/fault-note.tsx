import { say, t } from '../../text/index.ts';
import { UnsavedNote } from '../shell/unsaved-note.tsx';
import { useRoom } from './table-room.ts';

/** Trouble with saving or with a computer player, and a change of the rules, said wherever the person at the screen is looking. The game goes on. */
export function FaultNote() {
  const { session, table } = useRoom();
  const { fault, chronicle, view, onlooking } = table.value;
  const played = chronicle.some(({ event }) => event.type === 'order' || event.type === 'sealed');
  const changed = chronicle.find(({ event }) => event.type === 'rules-changed')?.event;
  return (
    <>
      <UnsavedNote session={session} />
      {changed !== undefined && !played && !onlooking && (
        <p class="fault notice" role="status">
          {say(changed, view)} {t('table.beforeNote')}
        </p>
      )}
      {fault !== undefined && (
        <p class="fault warn" role="alert">
          {fault}
        </p>
      )}
    </>
  );
}
