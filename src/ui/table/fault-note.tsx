import { UnsavedNote } from '../shell/unsaved-note.tsx';
import { useRoom } from './table-room.ts';

/** Trouble with saving or with a computer player, said wherever the person at the screen is looking. The game goes on. */
export function FaultNote() {
  const { session, table } = useRoom();
  const { fault } = table.value;
  return (
    <>
      <UnsavedNote session={session} />
      {fault !== undefined && (
        <p class="fault warn" role="alert">
          {fault}
        </p>
      )}
    </>
  );
}
