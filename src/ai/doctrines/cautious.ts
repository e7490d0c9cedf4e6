import type { Doctrine } from '../doctrine.ts';

/** China that waits: quiet with Moscow, goodwill in Astana, money kept. */
export const CAUTIOUS: Doctrine = {
  name: 'cautious',
  seat: 'china',
  manner: { press: -3, obstruct: -3, confront: -3, court: 1.5, accommodate: 1.5 },
  weights: {
    survival: 1,
    independence: 0.1,
    prosperity: 0.3,
    credit: 0.4,
    purse: 0.16,
    income: 0.2,
    ease: 0.9,
    quiet: 1.3,
    standing: 0.4,
    balance: 0.1,
    pressure: 0.45,
    foothold: 0.6,
    favour: 0.9,
    backing: 0.1,
    result: 4,
  },
};
