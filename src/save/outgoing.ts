import { type GameState, SEATS } from '../../rules/index.ts';
import { pack } from './pack.ts';
import { positionOf } from './position.ts';
import { PRESENT_RULES } from './present-rules.ts';
import { type MatchRecord, type Remark, SAVE_VERSION } from './record.ts';
import { openReplay } from './replay.ts';
import { seal } from './seal.ts';

/** A match as a file for others: what it may hold, and how many sealed orders it leaves out. */
export interface Outgoing {
  readonly match: MatchRecord;
  readonly withheld: number;
}

/** A match as it may leave the device, and the position it has then reached. */
interface Parted extends Outgoing {
  readonly state: GameState;
}

/**
 * What of a match may leave the device. Once it is over: everything. Before: the log ends where nothing lies face down,
 * so sealed bids and cards are laid anew when the game goes on; and where several people play, their reasons stay here.
 */
export function outgoing(match: MatchRecord): Outgoing {
  const { match: open, withheld } = parted(match);
  return { match: open, withheld };
}

function parted(match: MatchRecord): Parted {
  const replay = openReplay(match);
  const state = replay.at(match.orders.length);
  const { step } = state;
  if (step === 'over') return { match, withheld: 0, state };
  const sealed = step === 'bid' || step === 'posture' ? step : undefined;
  const open = match.orders.findLastIndex((order) => order.type !== sealed) + 1;
  const shared = SEATS.filter((seat) => match.seats[seat].player === 'person').length > 1;
  const { curtailed, remarks, earlier, ...rest } = match;
  const told = (said: readonly Remark[]): readonly Remark[] =>
    shared ? said.map(({ order, seconds }) => ({ order, seconds })) : said;
  return {
    match: {
      ...rest,
      orders: match.orders.slice(0, open),
      ...(remarks === undefined ? {} : { remarks: told(remarks.filter(({ order }) => order <= open)) }),
      ...(curtailed === undefined ? {} : { curtailed: Math.min(curtailed, open) }),
      ...(earlier === undefined ? {} : { earlier: { ...earlier, remarks: told(earlier.remarks ?? []) } }),
    },
    withheld: match.orders.length - open,
    state: replay.at(open),
  };
}

/** What a file says of a match. Before the end its positions are sealed: figures in them may be another seat's secret. */
export function contentOf(whole: MatchRecord, saved: number): object {
  const { match, state } = parted(whole);
  const { earlier, ...rest } = match;
  const hidden = <T>(part: T): T | string => (state.step === 'over' ? part : seal(part, match.seed));
  return {
    format: 'multivector',
    version: SAVE_VERSION,
    rules: PRESENT_RULES,
    match: earlier === undefined ? rest : { ...rest, earlier: { ...earlier, position: hidden(earlier.position) } },
    snapshot: hidden(positionOf(state)),
    saved,
  };
}

/** A match as the text of a file that another device opens. */
export const outgoingText = (match: MatchRecord, saved: number): string =>
  JSON.stringify(contentOf(match, saved), undefined, 1);

/** A match as a packed file that another device opens. */
export const outgoingFile = (match: MatchRecord, saved: number): Promise<Uint8Array<ArrayBuffer>> =>
  pack(JSON.stringify(contentOf(match, saved)));
