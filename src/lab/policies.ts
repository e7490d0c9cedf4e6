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
import { variant, WAYS } from '../ai/doctrines/ways.ts';
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

/** A variation of the mixed doctrine as a policy. */
const vary = (...change: Parameters<typeof variant>): Policy => follow(change[0], variant(...change));

/** A computer player of a level, as it plays in the game: a giant by the doctrine it was dealt. */
const atLevel = (level: Level): Policy => ({
  name: level,
  decide: (view, seat, seed) =>
    think(view, seat, doctrineOf(seat, isGiant(seat) ? view.doctrines[seat] : undefined), seed, skillOf(level)),
});

const PLAYERS = LEVELS.map(atLevel);

/** Money and Prosperity: the neighbours are hardly looked at. */
const NEGLECT = {
  prosperity: 1,
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
const GREED = { ...NEGLECT, survival: 0.15, independence: 0.5, credit: 0.1, pressure: 0 } as const;

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
  follow('good', MULTI_VECTOR, 0.85),
  follow('casual', MULTI_VECTOR, 1.25),
  follow('beginner', MULTI_VECTOR, 2.5),
  vary('naive', GREED),
  vary('neglect', NEGLECT),
  follow('hedge', WAYS.hedge),
  follow('bandwagon-russia', WAYS['bandwagon-russia']),
  follow('bandwagon-china', WAYS['bandwagon-china']),
  vary('balance-russia', { balance: 0 }, { shuns: ['russia'] }),
  vary('balance-west', { balance: 0 }, { shuns: ['russia', 'china'] }),
  ...Object.entries(TACTICS).flatMap(([tactic, verbs]) => [
    vary(`no-${tactic}`, {}, { never: verbs }),
    vary(`only-${tactic}`, {}, { never: MANOEUVRES.filter((verb) => !verbs.some((one) => one === verb)) }),
  ]),
  vary('no-court-ruling', {}, { never: ['court-ruling'] }),
  vary('no-russia', {}, { shuns: ['russia'] }),
  vary('no-china', {}, { shuns: ['china'] }),
  vary('no-west', {}, { shuns: ['west'] }),
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
