import {
  type Award,
  at,
  bestPrice,
  type GameState,
  type Holder,
  indexOfAsset,
  mostFor,
  onOffer,
  options,
  POWERS,
  type Power,
  placeable,
  priceOf,
  proceeds,
} from '../../../rules/index.ts';

/** The four quarters of an asset while it is divided: the state's, a power's, or still to be given. */
export type Slot = Holder | undefined;

/** How many of the four quarters stay with the state whatever is signed: those kept, and those no bid can pay for. */
export const fixedSlots = (view: GameState): number => 4 - placeable(view);

/** The ring as a split fills it: the state's quarters first, then the powers in the order of their bids. */
export function slotsOf(view: GameState, stakes: Award): Slot[] {
  const slots: Slot[] = Array.from({ length: fixedSlots(view) }, () => 'kazakhstan' as const);
  for (const power of byBid(view)) for (let i = 0; i < stakes[power]; i++) slots.push(power);
  while (slots.length < 4) slots.push(undefined);
  return slots;
}

/** The split a ring stands for. */
export function awardOf(slots: readonly Slot[]): Award {
  const count = (power: Power) => slots.filter((slot) => slot === power).length;
  return { russia: count('russia'), china: count('china'), west: count('west') };
}

/** Gives a quarter to a power (or takes it back), where its bid can pay for one more; answers the ring unchanged where not. */
export function withSlot(
  view: GameState,
  slots: readonly Slot[],
  index: number,
  to: Power | undefined,
): readonly Slot[] {
  if (index < fixedSlots(view) || index > 3 || slots[index] === to) return slots;
  if (to !== undefined && awardOf(slots)[to] >= mostFor(view, to)) return slots;
  return slots.map((slot, i) => (i === index ? to : slot));
}

/** The powers that named a price, the best first. */
export const byBid = (view: GameState): Power[] =>
  POWERS.filter((power) => mostFor(view, power) > 0).sort((a, b) => priceOf(view, b) - priceOf(view, a));

/** The split that goes by price alone. */
export function byPrice(view: GameState): Award {
  let left = placeable(view);
  const stakes = { russia: 0, china: 0, west: 0 };
  for (const power of byBid(view)) {
    stakes[power] = Math.min(left, mostFor(view, power));
    left -= stakes[power];
  }
  return stakes;
}

/** What a split brings the treasury. */
export const incomeOf = (view: GameState, stakes: Award): number =>
  POWERS.reduce((sum, power) => sum + stakes[power] * proceeds(view, priceOf(view, power)), 0);

/** Whether a split leaves every best bidder with nothing. */
export const passesOver = (view: GameState, stakes: Award): boolean => {
  const best = bestPrice(view);
  return best > 0 && !POWERS.some((power) => priceOf(view, power) === best && stakes[power] > 0);
};

/** Other ways to divide, each of another kind, the best paid first: to compare, not to recommend. */
export function otherSplits(view: GameState, most = 4): Award[] {
  const splits = options(view).flatMap((order) => (order.type === 'award' ? [order.stakes] : []));
  const kind = (stakes: Award) => POWERS.filter((power) => stakes[power] > 0).join('+');
  const kinds = new Map<string, Award>();
  for (const stakes of [...splits].sort((a, b) => incomeOf(view, b) - incomeOf(view, a)))
    if (!kinds.has(kind(stakes))) kinds.set(kind(stakes), stakes);
  return [...kinds.values()].slice(0, most);
}

/** The state's quarters of an asset on tender that it keeps by right. */
export const keptBy = (view: GameState): number => 4 - onOffer(view);

/** An asset's quarters in the order the ring shows them: the state first. */
export function ringOf(view: GameState, asset: GameState['assets'][number]['id']): Slot[] {
  const held = at(view.assets, indexOfAsset(view, asset));
  const order = ['kazakhstan', 'russia', 'china', 'west'] as const;
  return order.flatMap((holder) => Array.from({ length: held[holder] }, () => holder));
}
