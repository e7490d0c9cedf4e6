import { t } from './words.ts';

/** How a class stands against its time box. */
export function sayPace(pace: { readonly state: 'ahead' | 'on' | 'behind'; readonly behind: number }): string {
  if (pace.state === 'behind') return t('table.paceBehind', { count: pace.behind });
  return t(pace.state === 'ahead' ? 'table.paceAhead' : 'table.paceOn');
}
