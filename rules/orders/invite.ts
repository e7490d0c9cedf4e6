import { ASSETS } from '../data/assets.ts';
import { type AssetId, GIANTS, type Giant, isGiant, POWERS, type Power } from '../model/ids.ts';
import { pay, worry } from '../model/ledger.ts';
import type { OrderOf } from '../model/order.ts';
import { giantOf, moneyOf, ruleOf } from '../model/queries.ts';
import { refuse } from '../model/refusal.ts';
import type { GameState } from '../model/state.ts';
import type { OrderRules } from './order-rules.ts';

const INVITATIONS: readonly (readonly Power[])[] = [
  ['russia', 'china', 'west'],
  ['russia', 'china'],
  ['russia', 'west'],
  ['china', 'west'],
  ['russia'],
  ['china'],
  ['west'],
];
const KEEPS = [0, 1, 2] as const;

const OPENINGS = new Map(
  ASSETS.map(({ id }) => [
    id as AssetId,
    KEEPS.flatMap((keep) =>
      INVITATIONS.map((invited): OrderOf<'invite'> => ({ type: 'invite', asset: id, invited, keep })),
    ),
  ]),
);

/** Price of keeping this many of the four stakes: the first is free, each further costs twice the value. */
export function keepPrice(state: GameState, value: number, keep: number): number {
  const { keepFree, keepCost } = state.rules.tuning;
  return Math.max(0, keep - keepFree) * keepCost * value;
}

/** Giants with the means to bid for an asset of this value: they mind not being asked. */
export function couldPay(state: GameState, value: number): Giant[] {
  return GIANTS.filter((giant) => giantOf(state, giant).money >= state.rules.tuning.inviteMeans * value);
}

/** Opening a tender: whom to invite, and how many stakes the state keeps. */
export const invite: OrderRules<'invite'> = {
  step: 'invite',
  options(state) {
    const asset = state.tender?.asset;
    if (asset === undefined) return [];
    return OPENINGS.get(asset) ?? [];
  },
  refusal(state, _seat, { asset, invited, keep }) {
    if (asset !== state.tender?.asset) return refuse('wrong-asset', { asset: state.tender?.asset ?? asset });
    if (!Array.isArray(invited) || !KEEPS.includes(keep)) return refuse('malformed');
    if (invited.length === 0) return refuse('nobody-invited');
    if (!INVITATIONS.some((list) => list.length === invited.length && list.every((power, i) => power === invited[i])))
      return refuse('malformed');
    const need = keepPrice(state, ruleOf(state, asset).value, keep);
    const have = moneyOf(state, 'kazakhstan');
    if (need > have) return refuse('too-poor', { need, have });
    return undefined;
  },
  apply(state, _seat, { asset, invited, keep }, log) {
    const { value } = ruleOf(state, asset);
    const able = couldPay(state, value);
    state.tender = {
      asset,
      invited: [...invited],
      keep,
      bids: { russia: undefined, china: undefined, west: undefined },
    };
    log?.push({ type: 'tender-opened', asset, invited: [...invited], keep, couldPay: able });
    pay(state, log, 'kazakhstan', -keepPrice(state, value, keep), 'kept-stakes', asset);
    for (const giant of able)
      if (!invited.includes(giant))
        worry(state, log, giant, 'status', state.rules.tuning.leftOutStatus, 'left-out', asset);
  },
};

/** Invited powers in the order of the table. */
export const invitedPowers = (state: GameState): Power[] =>
  POWERS.filter((power) => state.tender?.invited.includes(power) ?? false);

/** Whether an invited giant could name a price at all. */
export const canBid = (state: GameState, power: Power): power is Giant =>
  isGiant(power) &&
  (state.tender?.invited.includes(power) ?? false) &&
  giantOf(state, power).money >= state.rules.tuning.reserve;
