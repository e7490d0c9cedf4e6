import { formatNumber, t } from '../../text/index.ts';
import type { Tone } from './figure-of.ts';
import { ArrowRight } from './icons.tsx';

interface ShiftProps {
  readonly from: number;
  readonly to: number | undefined;
  readonly tone?: Tone;
}

/** A figure, and what it would become: "4 → 2". */
export function Shift({ from, to, tone = 'plain' }: ShiftProps) {
  if (to === undefined || to === from) return <>{formatNumber(from)}</>;
  return (
    <span class="shift">
      <span class="shift-from">
        {formatNumber(from)} <ArrowRight size={12} />
      </span>
      <span class="visually-hidden">{t('table.becomes')}</span>{' '}
      <b class={tone === 'plain' ? '' : tone}>{formatNumber(to)}</b>
    </span>
  );
}
