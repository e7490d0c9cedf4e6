import {
  CONCERNS,
  type GameState,
  GIANTS,
  giantOf,
  HOLDERS,
  moneyOf,
  priceNow,
  type Track,
} from '../../../rules/index.ts';
import type { Table } from '../../app/session.ts';
import type { Story } from './reckoning-story.ts';

/** What a figure stands at now. Kazakhstan keeps no points of its own: its score is read from its tracks. */
export function figureOf(view: GameState, track: Track): number {
  const kz = view.kazakhstan;
  switch (track) {
    case 'autonomy':
    case 'prosperity':
    case 'credibility':
    case 'debt':
      return kz[track];
    case 'tension':
      return view.tension;
    case 'interest':
      return view.west.interest;
    case 'price':
      return priceNow(view);
    case 'kazakhstan.points':
      return 0;
  }
  const [first, second] = track.split('.');
  if (first === 'money') {
    const holder = HOLDERS.find((one) => one === second);
    if (holder !== undefined) return moneyOf(view, holder);
  }
  const giant = GIANTS.find((one) => one === first);
  if (giant === undefined) throw new Error(`no figure ${track}`);
  const own = giantOf(view, giant);
  const concern = CONCERNS.find((one) => one === second);
  if (concern !== undefined) return own[concern];
  if (second === 'soft' || second === 'words' || second === 'points') return own[second];
  throw new Error(`no figure ${track}`);
}

/** What a figure stood at when the part of the reckoning that is being told was over; what it stands at now if none is told. */
export function figureAsTold(
  { view, chronicle }: Pick<Table, 'view' | 'chronicle'>,
  told: Pick<Story, 'last'> | undefined,
  track: Track,
): number {
  const now = figureOf(view, track);
  if (told === undefined) return now;
  return chronicle.reduce(
    (figure, { index, event }) =>
      index > told.last && event.type === 'change' && event.track === track ? figure - event.by : figure,
    now,
  );
}

/** Which way is welcome at the table: 1 when more of it is good, -1 when less is, 0 when it depends on the seat. */
export function welcome(track: Track): -1 | 0 | 1 {
  if (track === 'autonomy' || track === 'prosperity' || track === 'credibility') return 1;
  if (track === 'money.kazakhstan' || track === 'interest' || track === 'price') return 1;
  if (track === 'tension' || track === 'debt') return -1;
  return CONCERNS.some((concern) => track.endsWith(`.${concern}`)) ? -1 : 0;
}

export type Tone = 'good' | 'bad' | 'plain';

/** Whether a movement of a figure is good or bad news. */
export function toneOf(track: Track, by: number): Tone {
  const way = welcome(track) * by;
  if (way === 0) return 'plain';
  return way > 0 ? 'good' : 'bad';
}
