import { formatNumber, formatSigned, t } from '../../text/index.ts';
import type { Delta } from './chronicle-lines.ts';
import { toneOf } from './figure-of.ts';
import { trackLabel } from './track-label.ts';

interface DeltaListProps {
  readonly deltas: readonly Delta[];
  readonly most?: number;
}

/** Figures that moved, as small notes: "Russia: Status −1, now 2". */
export function DeltaList({ deltas, most = 99 }: DeltaListProps) {
  const shown = deltas.filter((delta) => delta.by !== 0);
  if (shown.length === 0) return null;
  return (
    <ul class="deltas">
      {shown.slice(0, most).map(({ track, by, now }) => (
        <li key={track} class={`delta ${toneOf(track, by)}`}>
          {trackLabel(track)} <b>{formatSigned(by)}</b>
          <span class="delta-now"> {t('table.nowIs', { now: formatNumber(now) })}</span>
        </li>
      ))}
    </ul>
  );
}
