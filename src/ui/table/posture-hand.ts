import {
  type Card,
  cardPrice,
  type GameState,
  type Giant,
  options,
  POSTURES,
  type Posture,
  type Refusal,
  refusal,
} from '../../../rules/index.ts';

/** A posture card in hand: its targets, and the reason where it may not be laid now. */
export interface HandCard {
  readonly posture: Posture;
  readonly price: number;
  readonly targets: readonly { readonly card: Card; readonly refusal: Refusal | undefined }[];
  readonly legal: readonly Card[];
  readonly reason: Refusal | undefined;
}

/** Reasons that speak of one target only; another target's reason tells more. */
const FAR: readonly Refusal['code'][] = ['not-your-route', 'route-not-open', 'route-not-in-use'];

/** Why a card may not be laid, told of the target that is nearest to being possible. */
function nearestReason(targets: HandCard['targets']): Refusal | undefined {
  const reasons = targets.flatMap(({ refusal }) => (refusal === undefined ? [] : [refusal]));
  const near = reasons.filter((reason) => !FAR.includes(reason.code));
  const have = (reason: Refusal): number => Number(reason.detail?.have ?? 0);
  const [first] = (near.length > 0 ? near : reasons).sort((a, b) => have(b) - have(a));
  return first;
}

/** The six cards of a giant whose turn it is to lay one. */
export function handOf(view: GameState, giant: Giant): HandCard[] {
  const all = options(view).flatMap((order) => (order.type === 'posture' ? [order.card] : []));
  return POSTURES.filter((posture) => posture !== 'hold').map((posture) => {
    const targets = all
      .filter((card) => card.posture === posture)
      .map((card) => ({ card, refusal: refusal(view, giant, { type: 'posture', card }) }));
    const legal = targets.filter((target) => target.refusal === undefined).map((target) => target.card);
    return {
      posture,
      price: cardPrice(view, posture),
      targets,
      legal,
      reason: legal.length > 0 ? undefined : nearestReason(targets),
    };
  });
}

/** The position with these cards laid, as far as the rules let them be laid: what is left to choose from. */
export function withLaid(view: GameState, giant: Giant, cards: readonly Card[]): GameState {
  let seen = view;
  for (const card of cards) {
    const order = { type: 'posture', card } as const;
    if (seen.step !== 'posture' || refusal(seen, giant, order) !== undefined) return seen;
    // The last card would turn all cards over; it is only counted.
    const own = giant === 'russia' ? seen.russia : seen.china;
    seen = { ...seen, [giant]: { ...own, laid: [...own.laid, card] } };
  }
  return seen;
}

/** Whether two cards are the same card with the same target. */
export const sameCard = (a: Card, b: Card): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What laying the second card in this position would lead to for the ear of the one who lays it: nothing but its own cost. */
export const moneyLeft = (view: GameState, giant: Giant, cards: readonly Card[]): number => {
  const own = giant === 'russia' ? view.russia : view.china;
  const laid = own.laid.filter((card): card is Card => card !== 'sealed');
  return own.money - [...laid, ...cards].reduce((sum, card) => sum + cardPrice(view, card.posture), 0);
};
