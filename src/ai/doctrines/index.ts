import type { Giant, Seat } from '../../../rules/index.ts';
import type { Doctrine } from '../doctrine.ts';
import { CAUTIOUS } from './cautious.ts';
import { COMMERCIAL } from './commercial.ts';
import { HARDLINER } from './hardliner.ts';
import { MULTI_VECTOR } from './multi-vector.ts';
import { PRAGMATIST } from './pragmatist.ts';
import { SOFT_POWER } from './soft-power.ts';
import { STRATEGIC } from './strategic.ts';

/** How computer players may be disposed, by seat; the first of each is taken when nothing else is said. */
export const DOCTRINES: Readonly<Record<Seat, readonly [Doctrine, ...Doctrine[]]>> = {
  kazakhstan: [MULTI_VECTOR],
  russia: [HARDLINER, PRAGMATIST, SOFT_POWER],
  china: [STRATEGIC, COMMERCIAL, CAUTIOUS],
};

/** The doctrine of a seat by name; the seat's first one when there is none of that name. */
export const doctrineOf = (seat: Seat, name: string | undefined): Doctrine =>
  DOCTRINES[seat].find((doctrine) => doctrine.name === name) ?? DOCTRINES[seat][0];

/** Every pair a game can be dealt, in rotation order. */
export const DOCTRINE_PAIRS: readonly Readonly<Record<Giant, Doctrine>>[] = DOCTRINES.russia.flatMap((russia) =>
  DOCTRINES.china.map((china) => ({ russia, china })),
);
