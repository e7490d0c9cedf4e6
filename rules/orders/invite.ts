import { ASSETS } from '../data/assets.ts';
import { type AssetId, GIANTS, type Giant, POWERS, type Power } from '../model/ids.ts';
import { pay, worry } from '../model/ledger.ts';
import type { OrderOf } from '../model/order.ts';
import { perPreset } from '../model/per-preset.ts';
import { at, giantOf, indexOfAsset, moneyOf, ruleOf } from '../model/queries.ts';
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

/** What each preset allows of them, by asset in the order of its table, then by the stakes kept. */
const ALLOWED = perPreset(({ assets }) =>
  assets.map(({ id, bidders, keep: [least, most] }) =>
    KEEPS.map((keep) =>
      (OPENINGS.get(id) ?? []).filter(
        (order) =>
          order.keep === keep && keep >= least && keep <= most && order.invited.every((power) => has(bidders, power)),
      ),
    ),
  ),
);

function has(list: readonly unknown[], item: unknown): boolean {
  for (const one of list) if (one === item) return true;
  return false;
}

/** Whether these are powers, each once, in the order of the table. */
const isListed = (invited: readonly Power[]): boolean =>
  has(INVITATIONS, invited) ||
  INVITATIONS.some((list) => list.length === invited.length && list.every((power, i) => power === invited[i]));

/** Price of keeping this many of the four stakes: the first is free, each further costs twice the value. */
export function keepPrice(state: GameState, value: number, keep: number): number {
  const { keepFree, keepCost } = state.rules.tuning;
  return Math.max(0, keep - keepFree) * keepCost * value;
}

/** Giants with the means to bid for an asset of this value: they mind not being asked. */
export function couldPay(state: GameState, value: number, bidders: readonly Power[] = GIANTS): Giant[] {
  const means = state.rules.tuning.inviteMeans * value;
  return GIANTS.filter((giant) => giantOf(state, giant).money >= means && has(bidders, giant));
}

/** Opening a tender: whom to invite, and how many stakes the state keeps. */
export const invite: OrderRules<'invite'> = {
  step: 'invite',
  options(state) {
    const asset = state.tender?.asset;
    if (asset === undefined) return [];
    return OPENINGS.get(asset) ?? [];
  },
  gather(state, _seat, _sums, found) {
    const asset = state.tender?.asset;
    if (asset === undefined) return;
    const index = indexOfAsset(state, asset);
    const { value } = at(state.rules.assets, index);
    for (const keep of KEEPS)
      if (keepPrice(state, value, keep) <= moneyOf(state, 'kazakhstan'))
        for (const order of at(at(ALLOWED(state.rules), index), keep)) found.push(order);
  },
  refusal(state, _seat, { asset, invited, keep }) {
    if (asset !== state.tender?.asset) return refuse('wrong-asset', { asset: state.tender?.asset ?? asset });
    if (!Array.isArray(invited) || (keep !== 0 && keep !== 1 && keep !== 2)) return refuse('malformed');
    if (invited.length === 0) return refuse('nobody-invited');
    if (!isListed(invited)) return refuse('malformed');
    const { value, bidders, keep: limits } = ruleOf(state, asset);
    for (const power of invited) if (!has(bidders, power)) return refuse('no-bidder', { power });
    const [least, most] = limits;
    if (keep < least || keep > most) return refuse('keep-limits', { least, most });
    const need = keepPrice(state, value, keep);
    const have = moneyOf(state, 'kazakhstan');
    if (need > have) return refuse('too-poor', { need, have });
    return undefined;
  },
  apply(state, _seat, { asset, invited, keep }, log) {
    const { value, bidders } = ruleOf(state, asset);
    const able = couldPay(state, value, bidders);
    state.tender = {
      asset,
      invited: [...invited],
      keep,
      bids: { russia: undefined, china: undefined, west: undefined },
    };
    log?.push({ type: 'tender-opened', asset, invited: [...invited], keep, couldPay: able });
    // Who could not pay a single stake has nothing to seal.
    const least = leastBid(state, asset);
    for (const giant of GIANTS)
      if (giantOf(state, giant).money < least && has(invited, giant)) state.tender.bids[giant] = 0;
    pay(state, log, 'kazakhstan', -keepPrice(state, value, keep), 'kept-stakes', asset);
    for (const giant of able)
      if (!has(invited, giant)) worry(state, log, giant, 'status', state.rules.tuning.leftOutStatus, 'left-out', asset);
  },
};

/** The lowest price that may be named for a stake: the reserve, or the fixed price. */
export function leastBid(state: GameState, asset: AssetId): number {
  const rule = ruleOf(state, asset);
  return state.rules.bidding === 'fixed' ? rule.fixedPrice : rule.reserve;
}

/** Invited powers in the order of the table. */
export const invitedPowers = (state: GameState): Power[] =>
  POWERS.filter((power) => state.tender?.invited.includes(power) ?? false);

/** Whether an invited giant has still to seal its bid. */
export function owesBid({ tender }: GameState, giant: Giant): boolean {
  if (tender === undefined) return false;
  const { russia, china } = tender.bids;
  return (giant === 'russia' ? russia : china) === undefined && has(tender.invited, giant);
}
