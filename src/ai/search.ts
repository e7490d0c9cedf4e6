import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { actor, type GameState, isGiant, type Order, play, type Seat, view as viewOf } from '../../rules/index.ts';
import { type Choice, type Considered, choiceAmong, consider, fancy, noTerms, type Term, thinkable } from './choose.ts';
import type { Doctrine } from './doctrine.ts';
import { doctrineOf } from './doctrines/index.ts';
import { imagine } from './imagine.ts';
import type { Skill } from './levels.ts';
import { look, MOTIVES } from './motives.ts';

/** A decision being thought through, a piece at a time: it can be stopped after any piece and has an answer at any time. */
export interface Search {
  /** Imagines one more way the game may go on, for every order looked into; false when all is done. */
  step(): boolean;
  /** What has been looked into so far, each order with its worth. */
  readonly considered: readonly Considered[];
}

/** Rounds a seat looks ahead, this one included: Kazakhstan answers within the round, a giant's cards tell in the next. */
const ROUNDS: Readonly<Record<Seat, number>> = { kazakhstan: 1, russia: 2, china: 2 };

/** How many of its orders, drawn at random, a seat weighs in an imagined game; its own way the thinker knows better. */
const GLANCE = 6;
const OWN_GLANCE: Readonly<Record<Seat, number>> = { kazakhstan: 20, russia: 6, china: 6 };
/** How far others are thought to slip in an imagined game, in points of worth. */
const SLIP = 0.5;

/** Begins to think a decision through. The same view, seat, doctrine, seed and skill give the same thoughts. */
export function openSearch(view: GameState, seat: Seat, doctrine: Doctrine, seed: number, skill: Skill): Search {
  const glanced = fancy(consider(view, seat, doctrine), view, seed, skill.noise);
  if (skill.worlds === 0 || glanced.length < 2) return { step: () => false, considered: glanced };
  const looked = [...glanced].sort((a, b) => b.score - a.score).slice(0, skill.width);
  const sums = looked.map(noTerms);
  let worlds = 0;
  return {
    step() {
      if (worlds === skill.worlds) return false;
      worlds += 1;
      for (const [i, { order }] of looked.entries()) {
        // Every order meets the same world and the same dice, so that what differs is its own doing.
        const world = imagine(view, seat, xoroshiro128plus(worldSeed(seed, worlds)));
        playOn(world, view.round + ROUNDS[seat], seat, doctrine, order, xoroshiro128plus(~worldSeed(seed, worlds)));
        const seen = look(world, seat);
        const sum = sums[i];
        if (sum !== undefined) for (const motive of MOTIVES) sum[motive] += doctrine.weights[motive] * seen[motive];
      }
      return worlds < skill.worlds;
    },
    get considered() {
      if (worlds === 0) return glanced;
      return looked.map(({ order, terms }, i) =>
        weighed(order, mannerOf(doctrine, order), terms.whim, sums[i] ?? noTerms(), worlds),
      );
    },
  };
}

/** What a computer player of this skill decides when nothing hurries it. */
export function think(view: GameState, seat: Seat, doctrine: Doctrine, seed: number, skill: Skill): Choice {
  return choiceAmong(thoughts(view, seat, doctrine, seed, skill));
}

/** Everything that was looked into for a decision, each order with its worth. */
export function thoughts(
  view: GameState,
  seat: Seat,
  doctrine: Doctrine,
  seed: number,
  skill: Skill,
): readonly Considered[] {
  const search = openSearch(view, seat, doctrine, seed, skill);
  while (search.step());
  return search.considered;
}

const worldSeed = (seed: number, world: number): number => (seed ^ Math.imul(world, 0x9e3779b1)) | 0;

/** How well an order suits a doctrine's manner. */
const mannerOf = ({ manner }: Doctrine, order: Order): number =>
  order.type === 'posture' ? (manner?.[order.card.posture] ?? 0) : 0;

/** The worth of an order over all worlds imagined: the mean of each motive, its manner and the whim, and their sum. */
function weighed(
  order: Order,
  manner: number,
  whim: number,
  sum: Readonly<Record<Term, number>>,
  worlds: number,
): Considered {
  const terms = { ...noTerms(), manner, whim };
  let score = manner + whim;
  for (const motive of MOTIVES) {
    terms[motive] = sum[motive] / worlds;
    score += terms[motive];
  }
  return { order, terms, score };
}

/** Plays an imagined game up to a round: the thinker gives its order when its turn comes, then all go on as they would. */
function playOn(
  world: GameState,
  until: number,
  seat: Seat,
  doctrine: Doctrine,
  order: Order,
  chance: RandomGenerator,
): void {
  let given = false;
  for (let who = actor(world); who !== undefined && world.round < until; who = actor(world)) {
    if (who === seat && !given) {
      given = true;
      play(world, order);
    } else if (who === seat) play(world, glance(world, who, doctrine, OWN_GLANCE[who], 0, chance));
    else {
      const named = isGiant(who) ? world.doctrines[who] : undefined;
      play(world, glance(world, who, doctrineOf(who, named), GLANCE, SLIP, chance));
    }
  }
}

/** A quick decision in an imagined game: the best at a glance of a few orders. */
function glance(
  world: GameState,
  seat: Seat,
  doctrine: Doctrine,
  most: number,
  slip: number,
  chance: RandomGenerator,
): Order {
  // Where something is sealed, nobody is thought to see through it.
  const sealed = world.step === 'posture' || world.step === 'bid';
  const seen = sealed ? viewOf(world, seat) : world;
  const orders = sample(thinkable(seen, doctrine), most, chance);
  const [only] = orders;
  if (only !== undefined && orders.length === 1) return only;
  let chosen = only;
  let best = Number.NEGATIVE_INFINITY;
  for (const { order, score } of consider(seen, seat, doctrine, orders)) {
    const felt = score + slip * (uniformFloat64(chance) + uniformFloat64(chance) + uniformFloat64(chance) - 1.5);
    if (felt <= best) continue;
    best = felt;
    chosen = order;
  }
  if (chosen === undefined) throw new Error(`${seat} has nothing to choose at step ${world.step}`);
  return chosen;
}

/** A few of a list, drawn at random; all of a short one. */
function sample<T>(list: T[], most: number, chance: RandomGenerator): T[] {
  if (list.length <= most) return list;
  for (let i = 0; i < most; i++) {
    const j = uniformInt(chance, i, list.length - 1);
    const kept = list[i] as T;
    list[i] = list[j] as T;
    list[j] = kept;
  }
  return list.slice(0, most);
}
