import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import {
  actor,
  copy,
  type GameState,
  isGiant,
  type Order,
  play,
  type Seat,
  view as viewOf,
} from '../../rules/index.ts';
import {
  type Choice,
  type Considered,
  choiceAmong,
  consider,
  fancy,
  measure,
  noTerms,
  type Term,
  thinkable,
} from './choose.ts';
import type { Doctrine } from './doctrine.ts';
import { doctrineOf } from './doctrines/index.ts';
import { imagine } from './imagine.ts';
import type { Skill } from './levels.ts';
import { appraise, look, MOTIVES } from './motives.ts';

/** A decision being thought through, a piece at a time: it can be stopped after any piece and has an answer at any time. */
export interface Search {
  /** Imagines one more way the game may go on, for every order still in the running; false when all is done. */
  step(): boolean;
  /** What has been looked into so far, each order with its worth. */
  readonly considered: readonly Considered[];
  /** How many games have been imagined. */
  readonly imagined: number;
}

/** Rounds a seat looks ahead, this one included: Kazakhstan answers within the round, a giant's cards tell in the next. */
const ROUNDS: Readonly<Record<Seat, number>> = { kazakhstan: 1, russia: 2, china: 2 };

/** How much of its manner a player keeps that never slips. */
const LEAST_HABIT = 0.5;

/** How far others are thought to slip in an imagined game, in points of worth. */
const SLIP = 0.5;

/** Worlds from which on it pays to leave the worse half of the orders behind, after a quarter and again after half of them. */
const MANY = 8;

/** An order in the running: the sum of its terms over the worlds it has met, and the leader it was left behind for. */
interface Runner {
  readonly order: Order;
  readonly manner: number;
  readonly whim: number;
  readonly sum: Record<Term, number>;
  worlds: number;
  behind: { readonly leader: Runner; readonly at: Considered } | undefined;
}

/** Begins to think a decision through. The same view, seat, doctrine, seed and skill give the same thoughts. */
export function openSearch(view: GameState, seat: Seat, doctrine: Doctrine, seed: number, skill: Skill): Search {
  const slips = isGiant(seat) ? skill.giantNoise : skill.noise;
  const glanced = fancy(
    mannered(consider(view, seat, doctrine), doctrine, LEAST_HABIT + slips),
    view,
    seed,
    slips * pointOf(doctrine),
  );
  if (skill.worlds === 0 || glanced.length < 2) return { step: () => false, considered: glanced, imagined: 0 };
  const runners = [...glanced]
    .sort((a, b) => b.score - a.score)
    .slice(0, skill.width)
    .map(
      ({ order, terms: { manner, whim } }): Runner => ({
        order,
        manner,
        whim,
        sum: noTerms(),
        worlds: 0,
        behind: undefined,
      }),
    );
  let left = runners;
  let worlds = 0;
  let imagined = 0;
  return {
    step() {
      if (worlds === skill.worlds) return false;
      worlds += 1;
      for (const runner of left) {
        // Every order meets the same world and the same dice, so that what differs is its own doing.
        const world = imagine(view, seat, xoroshiro128plus(worldSeed(seed, worlds)));
        const until = view.round + ROUNDS[seat];
        playOn(world, until, seat, doctrine, runner.order, xoroshiro128plus(~worldSeed(seed, worlds)));
        const seen = look(world, seat, true);
        for (const motive of MOTIVES) runner.sum[motive] += doctrine.weights[motive] * seen[motive];
        runner.worlds += 1;
        imagined += 1;
      }
      const { worlds: all } = skill;
      const sift = all >= MANY && (worlds === Math.ceil(all / 4) || worlds === Math.ceil(all / 2));
      if (sift) left = betterHalf(left);
      return worlds < skill.worlds;
    },
    get considered() {
      return worlds === 0 ? glanced : runners.map(accountOf);
    },
    get imagined() {
      return imagined;
    },
  };
}

/** Worth of one point of the seat's own score, by which slips are measured. */
const pointOf = ({ weights }: Doctrine): number => Math.max(1, weights.result);

/** The better half of the orders, two at least; the others know which of them they fell behind. */
function betterHalf(runners: readonly Runner[]): Runner[] {
  const ranked = runners
    .map((runner) => ({ runner, now: accountOf(runner) }))
    .sort((a, b) => b.now.score - a.now.score);
  const kept = Math.max(2, Math.ceil(ranked.length / 2));
  const [first] = ranked;
  if (first === undefined) return [];
  for (const { runner } of ranked.slice(kept)) runner.behind = { leader: first.runner, at: first.now };
  return ranked.slice(0, kept).map(({ runner }) => runner);
}

/**
 * The worth of an order over the worlds it has met. One left behind is told by how far it fell short of its leader in the
 * worlds both met: what the leader has met since then would have met it too.
 */
function accountOf({ order, manner, whim, sum, worlds, behind }: Runner): Considered {
  const own = weighed(order, manner, whim, sum, worlds);
  if (behind === undefined) return own;
  const now = accountOf(behind.leader);
  const terms = { ...own.terms };
  let score = terms.manner + terms.whim;
  for (const motive of MOTIVES) {
    terms[motive] += now.terms[motive] - behind.at.terms[motive];
    score += terms[motive];
  }
  return { order, terms, score };
}

/** The same orders, each with what a doctrine's manner adds to it, by habit so many times as much. */
const mannered = (considered: readonly Considered[], doctrine: Doctrine, habit: number): Considered[] =>
  considered.map(({ order, terms, score }) => {
    const manner = habit * mannerOf(doctrine, order);
    return { order, terms: { ...terms, manner }, score: score + manner };
  });

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
  const others = (who: Seat): Doctrine => doctrineOf(who, isGiant(who) ? world.doctrines[who] : undefined);
  let given = false;
  for (let who = actor(world); who !== undefined && world.round < until; who = actor(world)) {
    if (who !== seat) play(world, glance(world, who, others(who), SLIP, chance));
    else if (!given) play(world, order);
    else if (isGiant(seat)) play(world, holdStill(world));
    else play(world, glance(world, seat, doctrine, 0, chance));
    given ||= who === seat;
  }
}

/**
 * How a giant that thinks goes on in its own imagined games: it bids for nothing and holds. What it decides now is then
 * judged by what it does itself, not by what a clever later turn would make of it: measured to judge better than playing on
 * with care.
 */
const holdStill = ({ tender, step }: GameState): Order =>
  tender !== undefined && step === 'bid'
    ? { type: 'bid', asset: tender.asset, price: 0 }
    : { type: 'posture', card: { posture: 'hold' } };

/**
 * A quick decision in an imagined game: the order that leaves the best position at once. Kazakhstan's is judged before
 * anything follows from it, which in its hands decides as well as thinking the round through, in a fraction of the time.
 */
function glance(world: GameState, seat: Seat, doctrine: Doctrine, slip: number, chance: RandomGenerator): Order {
  // Where something is sealed, nobody is thought to see through it.
  const sealed = world.step === 'posture' || world.step === 'bid';
  const seen = sealed ? viewOf(world, seat) : world;
  const orders = thinkable(seen, doctrine);
  let [chosen] = orders;
  let best = Number.NEGATIVE_INFINITY;
  if (orders.length > 1)
    for (const order of orders) {
      const slipped = slip === 0 ? 0 : slip * (uniformFloat64(chance) * 3 - 1.5);
      const score =
        (isGiant(seat) ? measure(seen, seat, doctrine, order) : atOnce(seen, seat, doctrine, order)) + slipped;
      if (score <= best) continue;
      best = score;
      chosen = order;
    }
  if (chosen === undefined) throw new Error(`${seat} has nothing to choose at step ${world.step}`);
  return chosen;
}

/** What a position is worth as soon as an order is given. */
function atOnce(world: GameState, seat: Seat, { weights }: Doctrine, order: Order): number {
  const next = copy(world);
  play(next, order);
  return appraise(next, seat, weights);
}
