import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import {
  isGiant,
  LEVELS,
  type Level,
  legalOrders,
  MANOEUVRES,
  type Manoeuvre,
  type Order,
  POWERS,
  type Seat,
} from '../../rules/index.ts';
import { choose, consider } from '../ai/choose.ts';
import type { Doctrine } from '../ai/doctrine.ts';
import { DOCTRINES, doctrineOf } from '../ai/doctrines/index.ts';
import { MULTI_VECTOR } from '../ai/doctrines/multi-vector.ts';
import { skillOf } from '../ai/levels.ts';
import { think } from '../ai/search.ts';
import { HISTORY } from './history/script.ts';
import type { Policy } from './policy.ts';

/** Any legal order with equal chance. */
const RANDOM: Policy = {
  name: 'random',
  decide: (view, _seat, seed) => {
    const legal = legalOrders(view);
    const order = legal[uniformInt(xoroshiro128plus(seed), 0, legal.length - 1)];
    if (order === undefined) throw new Error(`nothing to choose at step ${view.step}`);
    return { order };
  },
};

/** A doctrine as a policy, with noise on its judgement. */
const follow = (name: string, doctrine: Doctrine, noise = 0): Policy => ({
  name,
  doctrine,
  noise,
  decide: (view, seat, seed) => choose(view, seat, doctrine, seed, noise),
});

/** A computer player of a level, as it plays in the game: a giant by the doctrine it was dealt. */
const atLevel = (level: Level): Policy => ({
  name: level,
  decide: (view, seat, seed) =>
    think(view, seat, doctrineOf(seat, isGiant(seat) ? view.doctrines[seat] : undefined), seed, skillOf(level)),
});

const PLAYERS = LEVELS.map(atLevel);

const variant = (
  change: Partial<Doctrine['weights']>,
  rest: Pick<Doctrine, 'never' | 'shuns'> = {},
  base: Doctrine = MULTI_VECTOR,
): Doctrine => ({ ...base, ...rest, weights: { ...base.weights, ...change } });

/** Money and Prosperity: the neighbours are hardly looked at. */
const NEGLECT = {
  survival: 0.2,
  independence: 0.5,
  credit: 0.2,
  purse: 0.25,
  income: 0.25,
  ease: 0,
  quiet: 0,
  standing: 0,
  balance: 0,
  pressure: 0.1,
  favour: 0,
  backing: 0,
} as const;

/** The same, and independence is hardly looked at either. */
const GREED = { ...NEGLECT, survival: 0.1, independence: 0.35, credit: 0.1, pressure: 0 } as const;

const WEDGES = ['leverage', 'court-ruling'] as const;

/** Orders that work by each of the article's tactics. */
const TACTICS = {
  concession: ['concede-stake', 'concede-route', 'join-club', 'shelve-claim'],
  leverage: ['leverage'],
  persuasion: ['talk', 'promise'],
  reallocation: ['pre-empt', 'court-ruling'],
} as const satisfies Record<string, readonly Manoeuvre[]>;

/** Judges like the mixed player, but gives only orders of which this is true, while it can choose. */
const only = (name: string, allows: (order: Order) => boolean): Policy => ({
  name,
  decide: (view, seat) => {
    const considered = consider(view, seat, MULTI_VECTOR);
    const allowed = considered.filter(({ order }) => allows(order));
    const [first, ...rest] = allowed.length > 0 ? allowed : considered;
    if (first === undefined) throw new Error(`nothing to choose at step ${view.step}`);
    return { order: rest.reduce((best, one) => (one.score > best.score ? one : best), first).order };
  },
});

const splits = (order: Order): boolean =>
  order.type === 'award' && POWERS.filter((power) => order.stakes[power] > 0).length > 1;

/** Ways for Kazakhstan to play: by how well it judges, by what it leaves out, and by what it alone relies on. */
const KAZAKHSTAN: readonly Policy[] = [
  follow('competent', MULTI_VECTOR, 1),
  follow('multi-vector', MULTI_VECTOR),
  follow('good', MULTI_VECTOR, 0.7),
  follow('casual', MULTI_VECTOR, 1.5),
  follow('beginner', MULTI_VECTOR, 2.5),
  follow('naive', variant(GREED)),
  follow('neglect', variant(NEGLECT)),
  follow('hedge', variant({}, { never: [...WEDGES, 'pre-empt'] })),
  follow('bandwagon-russia', variant({ balance: 0 }, { never: WEDGES, shuns: ['china'] })),
  follow('bandwagon-china', variant({ balance: 0 }, { never: WEDGES, shuns: ['russia'] })),
  follow('balance-russia', variant({ balance: 0 }, { shuns: ['russia'] })),
  follow('balance-west', variant({ balance: 0 }, { shuns: ['russia', 'china'] })),
  ...Object.entries(TACTICS).flatMap(([tactic, verbs]) => [
    follow(`no-${tactic}`, variant({}, { never: verbs })),
    follow(`only-${tactic}`, variant({}, { never: MANOEUVRES.filter((verb) => !verbs.some((one) => one === verb)) })),
  ]),
  follow('no-court-ruling', variant({}, { never: ['court-ruling'] })),
  follow('no-russia', variant({}, { shuns: ['russia'] })),
  follow('no-china', variant({}, { shuns: ['china'] })),
  follow('no-west', variant({}, { shuns: ['west'] })),
  only('no-splitting', (order) => !splits(order)),
  HISTORY,
];

/** Every policy of a seat, by name. */
export const POLICIES: Readonly<Record<Seat, readonly Policy[]>> = {
  kazakhstan: [...KAZAKHSTAN, ...PLAYERS, RANDOM],
  russia: [...DOCTRINES.russia.map((one) => follow(one.name, one)), ...PLAYERS, RANDOM],
  china: [...DOCTRINES.china.map((one) => follow(one.name, one)), ...PLAYERS, RANDOM],
};

/** A seat's policy by name. */
export const policyOf = (seat: Seat, name: string): Policy | undefined =>
  POLICIES[seat].find((policy) => policy.name === name);
