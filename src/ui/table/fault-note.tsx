import { useRoom } from './table-room.ts';

/** Trouble with saving or with a computer player, said wherever the person at the screen is looking. The game goes on. */
export function FaultNote() {
  const { fault } = useRoom().table.value;
  if (fault === undefined) return null;
  return (
    <p class="fault warn" role="alert">
      {fault}
    </p>
  );
}
