import type { Doctrine } from '../doctrine.ts';

/** Russia that wants to be liked: clubs, gifts and calm before threats. */
export const SOFT_POWER: Doctrine = {
  name: 'soft-power',
  seat: 'russia',
  manner: { press: -4, obstruct: -4, confront: -4, court: 2, accommodate: 2 },
  weights: {
    survival: 1,
    independence: 0.2,
    prosperity: 0.6,
    credit: 0.5,
    purse: 0.08,
    income: 0.1,
    ease: 1,
    quiet: 1,
    standing: 0.5,
    balance: 0.2,
    pressure: 0.7,
    foothold: 0.6,
    favour: 1.4,
    backing: 0.1,
    result: 4,
  },
};
