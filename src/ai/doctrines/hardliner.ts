import type { Doctrine } from '../doctrine.ts';

/** Russia that takes what it can: presses and obstructs whenever a worry allows it, and minds the quarrel little. */
export const HARDLINER: Doctrine = {
  name: 'hardliner',
  seat: 'russia',
  manner: { press: 2.5, obstruct: 2.5, confront: 2.5, court: -1.5, accommodate: -1.5 },
  weights: {
    survival: 1,
    independence: -0.5,
    prosperity: -0.2,
    credit: 0.2,
    purse: 0.16,
    income: -0.1,
    ease: 0.1,
    quiet: 0,
    standing: 0.15,
    balance: 0.15,
    pressure: 2.2,
    foothold: 0.5,
    favour: 0.2,
    backing: 0.3,
    result: 4,
  },
};
