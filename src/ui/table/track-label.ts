import { CONCERNS, HOLDERS, type Track } from '../../../rules/index.ts';
import { nameOf, type TextKey, t, titleOf } from '../../text/index.ts';

const PLAIN = ['autonomy', 'prosperity', 'credibility', 'tension', 'interest', 'debt', 'price'] as const;

/** A figure's name for narrow rows: "Treasury", "Russia: Status". */
export function trackLabel(track: Track): string {
  const plain = PLAIN.find((one) => one === track);
  if (plain !== undefined) return t(`table.track.${plain}` satisfies TextKey);
  if (track === 'money.kazakhstan') return t('table.track.treasury');
  const [first = '', second = ''] = track.split('.');
  const holder = HOLDERS.find((one) => one === (first === 'money' ? second : first));
  if (holder === undefined) throw new Error(`no figure ${track}`);
  const who = titleOf(holder);
  if (first === 'money') return t('table.track.of', { who, what: t('table.track.money') });
  const concern = CONCERNS.find((one) => one === second);
  if (concern !== undefined) return t('table.track.of', { who, what: nameOf(concern) });
  if (second === 'soft' || second === 'words' || second === 'points')
    return t('table.track.of', { who, what: t(`table.track.${second}` satisfies TextKey) });
  throw new Error(`no figure ${track}`);
}
