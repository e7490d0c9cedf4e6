import { CONCERNS, GIANTS, type Giant, isGiant, isPower, POWERS, type Power } from '../model/ids.ts';
import { endDemand, free, lift, strain, worry } from '../model/ledger.ts';
import type { OrderOf } from '../model/order.ts';
import { at, concernOf, giantOf, highestConcern, leverableFrom, partOf } from '../model/queries.ts';
import { type Refusal, refuse } from '../model/refusal.ts';
import type { GameState } from '../model/state.ts';
import { Sums } from '../model/sums.ts';
import type { OrderRules } from './order-rules.ts';

/** Why a power will not back Kazakhstan now, if so: a giant with a concern above 3, a West without interest. */
export function backerTrouble(state: GameState, backer: Power, sums = new Sums(state)): Refusal | undefined {
  const { backerContent, backerInterest, backerWeight } = state.rules.tuning;
  if (isGiant(backer)) {
    const open = state.rules.information.concerns === 'open';
    for (const concern of CONCERNS) {
      const have = concernOf(state, backer, concern);
      if (have <= backerContent) continue;
      return refuse('backer-not-content', open ? { backer, concern, have, most: backerContent } : { backer });
    }
  } else if (state.west.interest < backerInterest) {
    return refuse('backer-not-content', { backer, have: state.west.interest, need: backerInterest });
  }
  const have = partOf(sums.weights, backer);
  return have < backerWeight ? refuse('backer-too-light', { backer, need: backerWeight, have }) : undefined;
}

/** Whether a power will back Kazakhstan now: no `backerTrouble`, found without a word on what it would be. */
function backs(state: GameState, backer: Power, sums: Sums): boolean {
  const { backerContent, backerInterest, backerWeight } = state.rules.tuning;
  const content = isGiant(backer)
    ? highestConcern(state, backer) <= backerContent
    : state.west.interest >= backerInterest;
  return content && partOf(sums.weights, backer) >= backerWeight;
}

/** Whether a giant has a Demand or an Obstruction standing. */
export function pressing(state: GameState, giant: Giant): boolean {
  if (giantOf(state, giant).demand !== undefined) return true;
  for (let r = 0; r < state.routes.length; r++)
    if (at(state.routes, r).obstructed && at(state.rules.routes, r).owner === giant) return true;
  return false;
}

/** What can be played against each giant. */
const AGAINST = GIANTS.map((target) => ({
  target,
  plays: POWERS.filter((backer) => backer !== target).map(
    (backer): OrderOf<'leverage'> => ({ type: 'leverage', target, backer }),
  ),
}));

const PLAYS = AGAINST.flatMap(({ plays }) => plays);

/** Playing a content, weighty backer against a giant that presses: ends its Demand and lifts its Obstructions. */
export const leverage: OrderRules<'leverage'> = {
  step: 'manoeuvre',
  options: () => PLAYS,
  gather(state, _seat, sums, found) {
    for (const { target, plays } of AGAINST) {
      if (!pressing(state, target) || state.round < leverableFrom(state, target)) continue;
      for (const play of plays) if (backs(state, play.backer, sums)) found.push(play);
    }
  },
  refusal(state, _seat, { target, backer }, sums) {
    if (!isGiant(target) || !isPower(backer)) return refuse('malformed');
    if (target === backer) return refuse('same-holder');
    if (!pressing(state, target)) return refuse('nothing-to-lift', { target });
    const round = leverableFrom(state, target);
    if (state.round < round) return refuse('levered-lately', { target, round });
    return backerTrouble(state, backer, sums);
  },
  apply(state, _seat, { target, backer }, log) {
    const { tuning } = state.rules;
    giantOf(state, target).levered = state.round;
    log?.push({ type: 'levered', target, backer });
    endDemand(state, log, target, 'levered');
    lift(state, log, target, 'levered');
    free(state, log, tuning.leverageAutonomy, 'leverage', target);
    worry(state, log, target, 'status', tuning.leverageStatus, 'leverage', backer);
    if (isGiant(backer)) strain(state, log, tuning.leverageTension, 'leverage', 'kazakhstan', target);
    else worry(state, log, target, 'security', tuning.leverageSecurity, 'leverage', backer);
  },
};
