import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import {
  at,
  copy,
  DOCTRINE_NAMES,
  type GameState,
  GIANTS,
  type Giant,
  NEWS,
  type NewsId,
  type Rules,
  type Seat,
} from '../../rules/index.ts';

/** The news that each round of a preset may bring, its own cards among them, as they are shuffled. */
function decksOf({ rounds, cards }: Rules): readonly (readonly NewsId[])[] {
  const of = (round: number, list: readonly { readonly id: NewsId; readonly round: number }[]): NewsId[] =>
    list.filter((card) => card.round === round).map(({ id }) => id);
  return rounds.map(({ number }) => [...of(number, NEWS), ...of(number, cards)]);
}

const DECKS = new WeakMap<Rules, readonly (readonly NewsId[])[]>();

function decks(rules: Rules): readonly (readonly NewsId[])[] {
  const known = DECKS.get(rules) ?? decksOf(rules);
  DECKS.set(rules, known);
  return known;
}

/**
 * A whole game that a view may be a part of: the news still to come, the dice and others' doctrines are drawn as anyone
 * at the table could draw them; sealed bids and face-down cards are taken off the table, for their owners to choose anew.
 */
export function imagine(view: GameState, seat: Seat, chance: RandomGenerator): GameState {
  const draw = <T>(list: readonly T[]): T => at(list, uniformInt(chance, 0, list.length - 1));
  const disposed = (giant: Giant): string => {
    const known = view.doctrines[giant];
    return known === 'hidden' ? draw<string>(DOCTRINE_NAMES[giant]) : known;
  };
  const world: GameState = { ...copy(view), doctrines: { russia: disposed('russia'), china: disposed('china') } };
  world.chance = [...xoroshiro128plus(uniformInt(chance, 0, 0x7fffffff)).getState()];
  world.deck = decks(world.rules)
    .slice(world.round)
    .map((cards) => draw(cards));
  for (const giant of GIANTS) {
    if (giant === seat) continue;
    if (world[giant].laid.includes('sealed')) world[giant].laid = [];
    if (world.tender?.bids[giant] === 'sealed') world.tender.bids[giant] = undefined;
  }
  return world;
}
