import { useEffect, useState } from 'preact/hooks';
import { clockOf, paceOf } from '../../app/pace.ts';
import type { Table } from '../../app/session.ts';
import { sayPace, t } from '../../text/index.ts';
import { useRoom } from './table-room.ts';

/** What a decision is timed by: as long as this stays the same, it is the same decision. */
const decisionOf = ({ view, actor }: Table): string =>
  `${view.round} ${view.step} ${actor} ${view.ordersLeft} ${view.tender?.asset ?? ''}`;

/** The clock of a class: how the round stands against its time box, and what is left for a decision. Ticks once a second. */
export function PaceMeter() {
  const room = useRoom();
  const table = room.table.value;
  const { pace } = table.match.scenario;
  const decision = decisionOf(table);
  const [passed, setPassed] = useState(0);
  const timed = pace !== undefined && !table.paused && table.outcome === undefined;
  useEffect(() => {
    setPassed(0);
    if (!timed) return;
    const start = Date.now();
    const ticking = setInterval(() => setPassed((Date.now() - start) / 1000), 1000);
    return () => clearInterval(ticking);
  }, [decision, timed]);
  const left = pace?.decision === undefined || !table.mine ? undefined : pace.decision * 60 - passed;
  const over = left !== undefined && left <= 0;
  useEffect(() => {
    if (over && pace?.atZero === 'computer') room.session.proxy();
  }, [over]);
  if (pace === undefined || table.outcome !== undefined) return null;
  const { view, spent } = table;
  const box = (pace.round ?? 0) * view.lastRound || table.match.scenario.minutes.most;
  const stand = paceOf(spent + passed, view.round, view.lastRound, box);
  return (
    <p class="pace" data-state={over && pace.atZero !== 'nothing' ? 'behind' : stand.state}>
      <span class="pace-clock figure" aria-hidden="true">
        {clockOf(left ?? spent + passed)}
      </span>
      <span class="pace-word">{left === undefined ? sayPace(stand) : t('table.decisionTime')}</span>
      {over && pace.atZero === 'remind' && <strong role="alert">{t('table.decisionOver')}</strong>}
    </p>
  );
}
