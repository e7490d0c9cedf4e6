import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type GameState, legalOrders, MANOEUVRES, type Manoeuvre, type Order, type Seat } from '../../rules/index.ts';
import { type Choice, choose } from '../ai/choose.ts';
import type { Doctrine } from '../ai/doctrine.ts';
import { DOCTRINES } from '../ai/doctrines/index.ts';
import { MULTI_VECTOR } from '../ai/doctrines/multi-vector.ts';

/** A way to play a seat, for measuring. */
export interface Policy {
  readonly name: string;
  readonly decide: (view: GameState, seat: Seat, seed: number) => Choice | { readonly order: Order };
}

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
  decide: (view, seat, seed) => choose(view, seat, doctrine, seed, noise),
});

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

/** Simple ways for Kazakhstan to play, against which the mixed one is measured. */
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
  follow('balance-west', variant({ balance: 0 }, { shuns: ['russia', 'china'] })),
  ...MANOEUVRES.map((verb: Manoeuvre) => follow(`no-${verb}`, variant({}, { never: [verb] }))),
  follow('no-concession', variant({}, { never: ['concede-stake', 'concede-route', 'join-club'] })),
  follow('no-persuasion', variant({}, { never: ['talk', 'promise'] })),
  follow('no-west', variant({}, { shuns: ['west'] })),
];

/** Every policy of a seat, by name. */
export const POLICIES: Readonly<Record<Seat, readonly Policy[]>> = {
  kazakhstan: [...KAZAKHSTAN, RANDOM],
  russia: [...DOCTRINES.russia.map((one) => follow(one.name, one)), RANDOM],
  china: [...DOCTRINES.china.map((one) => follow(one.name, one)), RANDOM],
};

/** A seat's policy by name. */
export const policyOf = (seat: Seat, name: string): Policy | undefined =>
  POLICIES[seat].find((policy) => policy.name === name);
