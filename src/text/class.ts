/** Words and figures for a class around the table. */
import { CLASS } from './en/class.ts';
import { addWords, t } from './words.ts';

addWords('en', CLASS);

export { formatYears } from './format.ts';
export { t } from './words.ts';

/** How a class stands against its time box. */
export function sayPace(pace: { readonly state: 'ahead' | 'on' | 'behind'; readonly behind: number }): string {
  if (pace.state === 'behind') return t('class.paceBehind', { count: pace.behind });
  return t(pace.state === 'ahead' ? 'class.paceAhead' : 'class.paceOn');
}
