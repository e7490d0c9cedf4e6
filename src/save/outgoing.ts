import { SEATS } from '../../rules/index.ts';
import { pack } from './pack.ts';
import { type MatchRecord, SAVE_VERSION } from './record.ts';
import { openReplay } from './replay.ts';

/** A match as a file for others: what it may hold, and how many sealed orders it leaves out. */
export interface Outgoing {
  readonly match: MatchRecord;
  readonly withheld: number;
}

/**
 * What of a match may leave the device. Once it is over: everything. Before: the log ends where nothing lies face down,
 * so sealed bids and cards are laid anew when the game goes on; and where several people play, their reasons stay here.
 */
export function outgoing(match: MatchRecord): Outgoing {
  const { step } = openReplay(match).at(match.orders.length);
  if (step === 'over') return { match, withheld: 0 };
  const sealed = step === 'bid' || step === 'posture' ? step : undefined;
  const open = match.orders.findLastIndex((order) => order.type !== sealed) + 1;
  const shared = SEATS.filter((seat) => match.seats[seat].player === 'person').length > 1;
  const { curtailed, remarks, ...rest } = match;
  const kept = remarks?.filter(({ order }) => order <= open);
  return {
    match: {
      ...rest,
      orders: match.orders.slice(0, open),
      ...(kept === undefined
        ? {}
        : { remarks: shared ? kept.map(({ order, seconds }) => ({ order, seconds })) : kept }),
      ...(curtailed === undefined ? {} : { curtailed: Math.min(curtailed, open) }),
    },
    withheld: match.orders.length - open,
  };
}

/** What a file says of a match. The position is left out, for it would tell the deck: the orders lead to it. */
const contentOf = (match: MatchRecord, saved: number): object => ({
  format: 'multivector',
  version: SAVE_VERSION,
  match: outgoing(match).match,
  saved,
});

/** A match as the text of a file that another device opens. */
export const outgoingText = (match: MatchRecord, saved: number): string =>
  JSON.stringify(contentOf(match, saved), undefined, 1);

/** A match as a packed file that another device opens. */
export const outgoingFile = (match: MatchRecord, saved: number): Promise<Uint8Array<ArrayBuffer>> =>
  pack(JSON.stringify(contentOf(match, saved)));
