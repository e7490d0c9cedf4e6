import { CALENDAR } from '../../../rules/index.ts';
import type { PresetCard } from '../../app/presets.ts';
import { formatYears } from '../../text/format.ts';
import { t } from '../../text/words.ts';

/** How long a preset takes. */
export const sayLength = ({ minutes: { least, most } }: PresetCard): string =>
  least === most ? t('shell.minutesExact', { count: least }) : t('shell.minutes', { least, most });

/** The years a preset covers. */
export function sayYears({ rounds: { first, last, years } }: PresetCard): string {
  if (years !== undefined) return formatYears(years.from, years.to);
  const [from, to] = [CALENDAR[first - 1]?.from, CALENDAR[last - 1]?.to];
  return from === undefined || to === undefined ? '' : formatYears(from, to);
}
