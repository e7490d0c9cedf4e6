import type { OrderType } from '../model/order.ts';
import { award } from './award.ts';
import { bid } from './bid.ts';
import { build } from './build.ts';
import { reclaim, shelveClaim } from './claim.ts';
import { concedeRoute } from './concede-route.ts';
import { concedeStake } from './concede-stake.ts';
import { courtRuling } from './court-ruling.ts';
import { done } from './done.ts';
import { invite } from './invite.ts';
import { joinClub } from './join-club.ts';
import { leverage } from './leverage.ts';
import type { OrderRules } from './order-rules.ts';
import { posture } from './posture.ts';
import { preEmpt } from './pre-empt.ts';
import { promise } from './promise.ts';
import { prosper } from './prosper.ts';
import { takeOver } from './take-over.ts';
import { talk } from './talk.ts';

/** Every kind of order and its rules. */
export const ORDERS: { readonly [T in OrderType]: OrderRules<T> } = {
  invite,
  bid,
  award,
  posture,
  'concede-stake': concedeStake,
  'concede-route': concedeRoute,
  'join-club': joinClub,
  'shelve-claim': shelveClaim,
  reclaim,
  'pre-empt': preEmpt,
  'court-ruling': courtRuling,
  leverage,
  talk,
  promise,
  build,
  done,
  'take-over': takeOver,
  prosper,
};
