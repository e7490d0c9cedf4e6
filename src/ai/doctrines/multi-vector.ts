import type { Doctrine } from '../doctrine.ts';

/** Kazakhstan that keeps every door open: worries soothed early, nobody ahead, oil flowing, independence for prosperity. */
export const MULTI_VECTOR: Doctrine = {
  name: 'multi-vector',
  seat: 'kazakhstan',
  weights: {
    survival: 0.5,
    independence: 1,
    prosperity: 0.57,
    credit: 0.11,
    purse: 0.07,
    income: 0.15,
    ease: 0.4,
    quiet: 0.065,
    standing: 0.016,
    balance: 0.7,
    pressure: 1,
    foothold: 0.02,
    favour: 0.08,
    backing: 0.44,
    result: 0,
  },
};
