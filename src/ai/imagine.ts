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
  type Seat,
} from '../../rules/index.ts';

/** The news cards of each round of the calendar. */
const newsOf = (round: number): NewsId[] => NEWS.filter((card) => card.round === round).map(({ id }) => id);
const CARDS: ReadonlyMap<number, readonly NewsId[]> = new Map(NEWS.map(({ round }) => [round, newsOf(round)]));

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
  world.deck = world.rules.rounds.slice(world.round).map(({ number }) => draw(CARDS.get(number) ?? []));
  for (const giant of GIANTS) {
    if (giant === seat) continue;
    if (world[giant].laid.includes('sealed')) world[giant].laid = [];
    if (world.tender?.bids[giant] === 'sealed') world.tender.bids[giant] = undefined;
  }
  return world;
}
