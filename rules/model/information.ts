import type { Seat } from './ids.ts';

/** What a preset lets a seat know of the others. */
export const SECRETS = {
  /** Others' concerns: as they are, in three bands, or only whether a giant is content enough to back anyone. */
  concerns: ['open', 'banded', 'hidden'],
  /** Whether all bids are laid open after a tender, or only the seller ever learns them. */
  bids: ['after', 'never'],
  treasuries: ['open', 'hidden'],
  /** The giants' points while the game is on. */
  scores: ['open', 'hidden'],
  /** How computer players are disposed. */
  doctrines: ['hidden', 'shown'],
} as const;
export type Information = { readonly [K in keyof typeof SECRETS]: (typeof SECRETS)[K][number] };

/** Everything open but the computer players' doctrines. */
export const OPEN_TABLE: Information = {
  concerns: 'open',
  bids: 'after',
  treasuries: 'open',
  scores: 'open',
  doctrines: 'hidden',
};

/** Whether a figure of one seat is kept from who looks at the table. */
export const isKept = (
  information: Information,
  viewer: Seat | 'table',
  of: Seat,
  what: 'concerns' | 'treasuries' | 'scores',
): boolean => viewer !== of && information[what] !== 'open';
