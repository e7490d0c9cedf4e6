import type { Doctrine } from '../doctrine.ts';

/** Russia that counts: oil over its lines and stakes at a fair price, pressure when it pays. */
export const PRAGMATIST: Doctrine = {
  name: 'pragmatist',
  seat: 'russia',
  weights: {
    survival: 1,
    independence: 0,
    prosperity: 0,
    credit: 0.3,
    purse: 0.22,
    income: 0.3,
    ease: 0.7,
    quiet: 0.5,
    standing: 0.6,
    balance: 0.3,
    pressure: 0.8,
    foothold: 0.8,
    favour: 0.4,
    backing: 0.2,
    result: 5,
  },
};
