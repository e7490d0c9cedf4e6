import { copy } from './copy.ts';
import type { GameEvent } from './model/event.ts';
import { CONCERNS, type Concern, GIANTS, type Giant, isGiant, SEATS, type Seat } from './model/ids.ts';
import { isKept } from './model/information.ts';
import { highestConcern, rowOf } from './model/queries.ts';
import type { GameState, LaidCard, Rules } from './model/state.ts';

type Viewer = Seat | 'table';

const hideCards = (cards: readonly LaidCard[]): LaidCard[] => cards.map(() => 'sealed');

/**
 * The game as a seat (or a bystander at the table) may see it: the same shape with sealed bids, face-down cards, the
 * deck, the generator and whatever else the preset keeps from that seat masked. Every question works on a view as on
 * the whole: a masked figure is a guess that anyone at the table could make.
 */
export function view(state: GameState, seat: Viewer): GameState {
  const seen = copy(state);
  const { information, bidding } = state.rules;
  seen.deck = [];
  seen.chance = [];
  if (seen.step === 'bid' && bidding !== 'open') hideBids(seen, seat);
  if (seen.step === 'award' && information.bids === 'never' && seat !== 'kazakhstan') hideBids(seen, seat);
  if (seen.step === 'posture') {
    if (seat !== 'russia') seen.russia.laid = hideCards(seen.russia.laid);
    if (seat !== 'china') seen.china.laid = hideCards(seen.china.laid);
  }
  if (state.step !== 'over') for (const giant of GIANTS) hideFigures(seen, state, seat, giant);
  if (state.step !== 'over' && isKept(information, seat, 'kazakhstan', 'treasuries'))
    seen.kazakhstan.treasury = state.rules.tuning.startTreasury;
  if (information.doctrines === 'shown') return { ...seen, endsAfter: lastSeen(state) };
  const { russia, china } = state.doctrines;
  return {
    ...seen,
    endsAfter: lastSeen(state),
    doctrines: { russia: seat === 'russia' ? russia : 'hidden', china: seat === 'china' ? china : 'hidden' },
  };
}

/** A drawn last round shows itself only by ending. */
const lastSeen = (state: GameState): number => (state.step === 'over' ? state.endsAfter : state.rules.rounds.length);

function hideBids(seen: GameState, seat: Viewer) {
  if (seen.tender === undefined) return;
  for (const giant of GIANTS)
    if (giant !== seat && seen.tender.bids[giant] !== undefined) seen.tender.bids[giant] = 'sealed';
  if (seen.step === 'award' && seen.tender.bids.west !== undefined) seen.tender.bids.west = 0;
}

function hideFigures(seen: GameState, state: GameState, seat: Viewer, giant: Giant) {
  const { information } = state.rules;
  // A bidder shows the seller its means when the bids are opened.
  const shows = state.step === 'award' && seat === 'kazakhstan';
  if (isKept(information, seat, giant, 'treasuries') && !shows) seen[giant].money = rowOf(state).money[giant];
  if (isKept(information, seat, giant, 'scores')) seen[giant].points = 0;
  if (!isKept(information, seat, giant, 'concerns')) return;
  const content = highestConcern(state, giant) <= state.rules.tuning.backerContent;
  for (const concern of CONCERNS)
    seen[giant][concern] =
      information.concerns === 'banded'
        ? bandOf(state, giant, concern)
        : content
          ? 2
          : state.rules.tuning.backerContent + 1;
}

/** Quiet, guarded or above what a backer bears: the middle of the band a concern stands in. */
function bandOf(state: GameState, giant: Giant, concern: Concern): number {
  const { backerContent } = state.rules.tuning;
  const now = state[giant][concern];
  if (now > backerContent) return backerContent + 1;
  return now < 2 ? 1 : 2;
}

/** The facts a seat may know: what another has sealed is only known to lie there, and what a preset keeps is left out. */
export const visibleEvents = (events: readonly GameEvent[], seat: Viewer, rules: Rules): GameEvent[] =>
  events.flatMap((event): GameEvent[] => {
    if (event.type === 'order') return [sealed(event, seat, rules)];
    if (event.type === 'change') return isSecret(event.track, seat, rules) ? [] : [event];
    if (event.type === 'tender-opened' && rules.information.treasuries === 'hidden')
      return [{ ...event, couldPay: [] }];
    if (rules.information.bids === 'after' || seat === 'kazakhstan') return [event];
    if (event.type === 'bids-revealed') return [];
    if (event.type === 'stake-moved' && event.why === 'sale') return [];
    return event.type === 'awarded' ? [{ ...event, income: undefined }] : [event];
  });

function sealed(
  event: Extract<GameEvent, { type: 'order' }>,
  seat: Viewer,
  { bidding, information }: Rules,
): GameEvent {
  if (event.seat === seat || !isGiant(event.seat)) return event;
  if (event.order.type === 'posture') return { type: 'sealed', seat: event.seat, what: 'posture' };
  if (event.order.type !== 'bid' || (bidding === 'open' && information.bids === 'after')) return event;
  return { type: 'sealed', seat: event.seat, what: 'bid' };
}

/** Whether a figure is one that the preset keeps from this seat. */
function isSecret(track: string, seat: Viewer, { information }: Rules): boolean {
  const [first, second] = track.split('.');
  const of = SEATS.find((one) => one === (first === 'money' ? second : first));
  if (of === undefined) return false;
  if (first === 'money') return isKept(information, seat, of, 'treasuries');
  if (second === 'points') return isKept(information, seat, of, 'scores');
  return CONCERNS.some((concern) => concern === second) && isKept(information, seat, of, 'concerns');
}
