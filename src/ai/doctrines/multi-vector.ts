import type { Doctrine } from '../doctrine.ts';

/** Kazakhstan that keeps every door open: worries soothed early, nobody ahead, oil flowing, independence for prosperity. */
export const MULTI_VECTOR: Doctrine = {
  name: 'multi-vector',
  seat: 'kazakhstan',
  weights: {
    survival: 1,
    independence: 1,
    prosperity: 1,
    credit: 0.5,
    purse: 0.12,
    income: 0.1,
    ease: 0.35,
    quiet: 0.1,
    standing: 0.08,
    balance: 0.5,
    pressure: 0.5,
    foothold: 0.03,
    favour: 0.12,
    backing: 0.3,
    result: 0,
  },
};
