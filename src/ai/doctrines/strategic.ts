import type { Doctrine } from '../doctrine.ts';

/** China that plans for weight: lines and stakes ahead of Russia, and pressure where it is behind. */
export const STRATEGIC: Doctrine = {
  name: 'strategic',
  seat: 'china',
  manner: { press: 1.5, obstruct: 1.5, confront: 1.5, court: -1, accommodate: -1 },
  weights: {
    survival: 1,
    independence: -0.4,
    prosperity: 0,
    credit: 0.3,
    purse: 0.25,
    income: 0,
    ease: 0.2,
    quiet: 0.2,
    standing: 0.6,
    balance: 0.3,
    pressure: 1.8,
    foothold: 0.7,
    favour: 0.5,
    backing: 0.3,
    result: 4,
  },
};
