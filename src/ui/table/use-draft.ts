import { useEffect } from 'preact/hooks';
import type { Order } from '../../../rules/index.ts';
import { useRoom } from './table-room.ts';

/** Shows what is being laid out at the tender's table as ghosts on the map and the power cards, for as long as it lies there. */
export function useDraft(order: Order | undefined): void {
  const { drafted } = useRoom();
  const written = JSON.stringify(order);
  useEffect(() => {
    drafted.value = written === undefined ? undefined : JSON.parse(written);
  }, [drafted, written]);
  useEffect(
    () => () => {
      drafted.value = undefined;
    },
    [drafted],
  );
}
