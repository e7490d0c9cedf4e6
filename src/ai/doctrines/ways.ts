import type { OrderType } from '../../../rules/index.ts';
import type { Doctrine } from '../doctrine.ts';
import { MULTI_VECTOR } from './multi-vector.ts';

/** The orders that play one power against another. */
export const WEDGES = ['leverage', 'court-ruling'] as const satisfies readonly OrderType[];

/** A doctrine like the mixed one but for some weights and for what it would never do. */
export const variant = (
  name: string,
  change: Partial<Doctrine['weights']>,
  rest: Pick<Doctrine, 'never' | 'shuns'> = {},
): Doctrine => ({ ...MULTI_VECTOR, ...rest, name, weights: { ...MULTI_VECTOR.weights, ...change } });

/**
 * The pure strategies that the literature sets against the mixed one, as Kazakhstan could play them: favour for
 * everyone and no power played against another; or one giant's side, never levered, with the other shut out.
 */
export const WAYS = {
  'multi-vector': MULTI_VECTOR,
  hedge: variant('hedge', {}, { never: [...WEDGES, 'pre-empt'] }),
  'bandwagon-russia': variant('bandwagon-russia', { balance: 0 }, { never: WEDGES, shuns: ['china'] }),
  'bandwagon-china': variant('bandwagon-china', { balance: 0 }, { never: WEDGES, shuns: ['russia'] }),
} as const satisfies Record<string, Doctrine>;
export type Way = keyof typeof WAYS;
