import { useState } from 'preact/hooks';
import { SEATS } from '../../../rules/index.ts';
import { sayOrder, t, titleOf } from '../../text/index.ts';
import { Dialog } from '../shell/dialog.tsx';
import { useRoom } from './table-room.ts';

/** Which of one's last orders to take back; what others have seen, they must agree to. */
export function UndoDialog({ onClose }: { readonly onClose: () => void }) {
  const room = useRoom();
  const { undoable, chronicle, seat, match, view } = room.table.value;
  const [count, setCount] = useState(1);
  const [agreed, setAgreed] = useState<ReadonlySet<string>>(new Set());
  const orders = chronicle
    .flatMap(({ index, event }) =>
      event.type === 'order' && event.seat === seat ? [{ index, order: event.order }] : [],
    )
    .slice(-undoable)
    .reverse();
  // A card or bid that lies face down has been seen by nobody.
  const seen = view.step !== 'posture' && view.step !== 'bid';
  const others = SEATS.filter((other) => seen && other !== seat && match.seats[other].player === 'person');
  const free = others.every((other) => agreed.has(other));
  return (
    <Dialog title={t('table.undo.title')} onClose={onClose}>
      <fieldset class="undo-orders">
        <legend>{t('table.undo.to')}</legend>
        {orders.map(({ index, order }, i) => (
          <label key={index} class="check">
            <input type="radio" name="undo" checked={count === i + 1} onChange={() => setCount(i + 1)} />
            <span>{sayOrder(order)}</span>
          </label>
        ))}
      </fieldset>
      {others.length > 0 && (
        <fieldset class="undo-orders">
          <legend>{t('table.undo.agree')}</legend>
          {others.map((other) => (
            <label key={other} class="check">
              <input
                type="checkbox"
                checked={agreed.has(other)}
                onChange={({ currentTarget }) => {
                  const next = new Set(agreed);
                  if (currentTarget.checked) next.add(other);
                  else next.delete(other);
                  setAgreed(next);
                }}
              />
              <span>{t('table.undo.agreed', { who: match.seats[other].name ?? titleOf(other) })}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div class="dialog-deeds">
        <button
          type="button"
          class="button button-main"
          disabled={!free}
          onClick={() => {
            onClose();
            room.undo(count);
          }}
        >
          {t('table.undo.do', { count })}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('shell.cancel')}
        </button>
      </div>
    </Dialog>
  );
}
