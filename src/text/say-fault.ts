import { KINDS, type ScenarioFault, WHOLE_FILE } from '../../rules/index.ts';
import { formatChoice, formatList, formatNumber } from './format.ts';
import { sayKnob, sayValue } from './studio.ts';
import { t } from './words.ts';

const said = (one: string | number): string => (typeof one === 'number' ? formatNumber(one) : sayValue(one));

/** A figure or name of a fault, as the sentence wants it. */
function wordOf(name: string, value: string | number | readonly (string | number)[]): string {
  if (typeof value === 'object') {
    if (value.length === 0) return t('studio.fault.none');
    return name === 'allowed' || name === 'rounds' ? formatChoice(value.map(said)) : formatList(value.map(String));
  }
  const kind = KINDS.find((one) => name === 'kind' && one === value);
  if (kind !== undefined) return t(`studio.fault.kind.${kind}`);
  return name === 'card' ? String(value) : said(value);
}

/** What is wrong with a file at a place, and what would be allowed there, in the reader's language. */
export function sayFault({ code, detail }: Pick<ScenarioFault, 'code' | 'detail'>): string {
  const { allowed } = detail;
  if (code === 'not-allowed' && typeof allowed === 'object' && allowed.length === 0) return t('studio.fault.otherwise');
  const words = Object.entries(detail).map(([name, one]) => [name, wordOf(name, one)]);
  return t(`studio.fault.${code}`, Object.fromEntries(words));
}

/** Where a fault stands: the names of the knobs on the way to it, and places in lists counted from one. */
export const sayFaultPlace = ({ path }: Pick<ScenarioFault, 'path'>): string =>
  path === WHOLE_FILE
    ? t('studio.fault.wholeFile')
    : path
        .split('.')
        .map((step) => (/^\d+$/.test(step) ? formatNumber(Number(step) + 1) : sayKnob(step)))
        .join(' › ');
