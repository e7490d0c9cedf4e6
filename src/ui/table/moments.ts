import type { AssetId, Card, EventOf, GameEvent, Giant, NewsId, Seat } from '../../../rules/index.ts';
import type { ChronicleEntry } from '../../app/session.ts';
import { addDelta, type Delta } from './chronicle-lines.ts';

/** One card turned over, and what it moved. */
export interface RevealedCard {
  readonly giant: Giant;
  readonly card: Card;
  readonly deltas: readonly Delta[];
}

/** A short scene between two decisions, which can always be skipped. */
export type Moment =
  | { readonly kind: 'news'; readonly index: number; readonly card: NewsId; readonly deltas: readonly Delta[] }
  | {
      readonly kind: 'award';
      readonly index: number;
      readonly asset: AssetId;
      readonly bids: EventOf<'bids-revealed'> | undefined;
      readonly award: EventOf<'awarded'>;
      /** Whether Kazakhstan had divided it: otherwise the bids left no choice. */
      readonly signed: boolean;
    }
  | { readonly kind: 'reveal'; readonly index: number; readonly cards: readonly RevealedCard[] }
  | { readonly kind: 'reckoning'; readonly index: number };

const withDelta = (cards: readonly RevealedCard[], event: GameEvent): RevealedCard[] =>
  cards.map((one, i) => (i === cards.length - 1 ? { ...one, deltas: addDelta(one.deltas, event) } : one));

/** The scenes in what a seat has not seen yet, in order. A reckoning told in two parts is one scene. */
export function momentsSince(chronicle: readonly ChronicleEntry[], seen: number, seat: Seat): Moment[] {
  const moments: Moment[] = [];
  let open = false;
  let bids: EventOf<'bids-revealed'> | undefined;
  let signed = false;
  for (const { index, event } of chronicle) {
    // Bids were seen when they were opened; the scene of their award tells them again.
    if (event.type === 'bids-revealed') bids = event;
    if (event.type === 'order') signed = event.order.type === 'award';
    if (index <= seen) continue;
    const last = moments.at(-1);
    switch (event.type) {
      case 'news':
        moments.push({ kind: 'news', index, card: event.card, deltas: [] });
        open = true;
        break;
      case 'awarded':
        // Kazakhstan is shown only what it has not signed itself: a contract that the bids left no choice about.
        if (seat !== 'kazakhstan' || !signed)
          moments.push({ kind: 'award', index, asset: event.asset, bids, award: event, signed });
        break;
      case 'posture-revealed': {
        const shown = { giant: event.giant, card: event.card, deltas: [] };
        if (open && last?.kind === 'reveal')
          moments[moments.length - 1] = { ...last, index, cards: [...last.cards, shown] };
        else moments.push({ kind: 'reveal', index, cards: [shown] });
        open = true;
        break;
      }
      case 'reckoning':
        if (last?.kind !== 'reckoning') moments.push({ kind: 'reckoning', index });
        break;
      case 'change':
        if (!open) break;
        if (last?.kind === 'news' && (event.why === 'news' || event.why === 'pressure'))
          moments[moments.length - 1] = { ...last, deltas: addDelta(last.deltas, event) };
        if (last?.kind === 'reveal') moments[moments.length - 1] = { ...last, cards: withDelta(last.cards, event) };
        break;
      case 'step':
        // What follows a step belongs to a decision, not to the scene before it.
        open = false;
        break;
      default:
        break;
    }
  }
  return moments;
}
