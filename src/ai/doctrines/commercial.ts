import type { Doctrine } from '../doctrine.ts';

/** China that buys: good stakes, paying lines, few words. */
export const COMMERCIAL: Doctrine = {
  name: 'commercial',
  seat: 'china',
  weights: {
    survival: 1,
    independence: 0,
    prosperity: 0.1,
    credit: 0.3,
    purse: 0.15,
    income: 0.5,
    ease: 0.7,
    quiet: 0.6,
    standing: 0.6,
    balance: 0.3,
    pressure: 0.4,
    foothold: 1,
    favour: 0.4,
    backing: 0.1,
    result: 5,
  },
};
