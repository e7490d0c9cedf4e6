import { type Concern, concernOf, type Giant } from '../../../rules/index.ts';
import { formatNumber, nameOf, t } from '../../text/index.ts';
import { toneOf } from './figure-of.ts';
import { guessSign, isGuess } from './kept-note.tsx';
import { Shift } from './shift.tsx';
import { useRoom } from './table-room.ts';
import { cellMoved, useMoved } from './use-moved.ts';
import { WhyButton } from './why-button.tsx';

const CELLS = [1, 2, 3, 4, 5, 6] as const;

/** One concern of a giant: six cells, a flag where it licenses hostile cards, what an order would change as a ghost. */
export function ConcernMeter({ giant, concern }: { readonly giant: Giant; readonly concern: Concern }) {
  const room = useRoom();
  const { view, seat, onlooking } = room.table.value;
  const guess = isGuess(view, onlooking ? 'table' : seat, giant, 'concerns');
  const after = room.preview.value?.after;
  const now = concernOf(view, giant, concern);
  const then = after === undefined ? undefined : concernOf(after, giant, concern);
  const { licence } = view.rules.tuning;
  const moved = useMoved(now);
  const fillOf = (cell: number, upTo: number): string => {
    if (cell > upTo) return 'empty';
    if (cell <= licence - 1) return 'low';
    return cell === licence ? 'warn' : 'high';
  };
  const stateOf = (cell: number): string => {
    if (then !== undefined && cell <= now && cell > then) return 'falls';
    if (then !== undefined && cell > now && cell <= then) return 'rises';
    return fillOf(cell, now);
  };
  return (
    <li>
      <WhyButton of={`${giant}.${concern}`} class="meter">
        <span class="meter-name" data-licensed={now >= licence}>
          {nameOf(concern)}
        </span>
        <span class="meter-cells" aria-hidden="true">
          {CELLS.map((cell) => {
            const fresh = cellMoved(cell, now, moved);
            return (
              <span
                key={fresh ? `${cell}-${moved.count}` : cell}
                class={`meter-cell meter-${stateOf(cell)}`}
                data-flag={cell === licence}
                data-was={fresh ? fillOf(cell, moved.was) : undefined}
              />
            );
          })}
        </span>
        <span class={`meter-figure ${now > licence ? 'bad' : now === licence ? 'warn' : ''}`}>
          {guessSign(guess)}
          <Shift from={now} to={then} tone={then === undefined ? 'plain' : toneOf(`${giant}.${concern}`, then - now)} />
        </span>
        <span class="visually-hidden">
          {t(now >= licence ? 'table.meterLicensed' : 'table.meterOf', { now: formatNumber(now), licence })}
        </span>
      </WhyButton>
    </li>
  );
}
