import { type GameState, type Giant, legalOrders, type Order, type OrderOf, roundNumber } from '../../rules/index.ts';
import { choose } from '../ai/choose.ts';
import { MULTI_VECTOR } from '../ai/doctrines/multi-vector.ts';
import type { Policy } from './policy.ts';

/** A decision the article tells of, if the order at hand is it. */
type Deed = (order: Order, view: GameState) => boolean;

const invites =
  (asset: string, invited: string, keep: number): Deed =>
  (order) =>
    order.type === 'invite' && order.asset === asset && order.invited.join(' ') === invited && order.keep === keep;

const awards =
  (asset: string, fits: (stakes: OrderOf<'award'>['stakes']) => boolean): Deed =>
  (order) =>
    order.type === 'award' && order.asset === asset && fits(order.stakes);

const joins =
  (club: string): Deed =>
  (order) =>
    order.type === 'join-club' && order.club === club;

const builds =
  (route: string, side: Giant): Deed =>
  (order, view) =>
    order.type === 'build' && order.route === route && !view.widened[side];

const sells =
  (asset: string, to: string): Deed =>
  (order, view) =>
    order.type === 'concede-stake' &&
    order.asset === asset &&
    order.to === to &&
    view.assets.some((one) => one.id === asset && one[order.to] === 0);

/** Kazakhstan's decisions of each round as the article reports them, in its order. */
const SCRIPT: Readonly<Record<number, readonly Deed[]>> = {
  1: [
    invites('asset:tengiz', 'west', 1),
    awards('asset:tengiz', ({ west }) => west > 0),
    invites('asset:karachaganak', 'russia west', 1),
    awards('asset:karachaganak', ({ russia, west }) => russia > 0 && west > 0),
    joins('club:csto'),
    joins('club:partnership-for-peace'),
  ],
  2: [
    sells('asset:tengiz', 'russia'),
    invites('asset:aktobe', 'russia china west', 1),
    awards('asset:aktobe', ({ china }) => china >= 2),
    awards('asset:aktobe', ({ china }) => china > 0),
  ],
  3: [invites('asset:caspian', 'russia china west', 1), joins('club:sco')],
  4: [
    invites('asset:kazrosgas', 'russia', 2),
    awards('asset:kazrosgas', ({ russia }) => russia > 0),
    builds('route:cpc', 'russia'),
  ],
  5: [
    invites('asset:petrokazakhstan', 'china west', 1),
    awards('asset:petrokazakhstan', ({ china }) => china >= 2),
    invites('asset:turgai', 'russia china', 1),
    (order) => order.type === 'court-ruling' && order.asset === 'asset:turgai' && order.to === 'russia',
  ],
  6: [joins('club:rapid-reaction-force'), joins('club:interoperability')],
  7: [
    invites('asset:urikhtau', 'china', 1),
    builds('route:cpc', 'russia'),
    builds('route:atasu-alashankou', 'china'),
    joins('club:eaeu'),
  ],
  8: [joins('club:military-accord'), joins('club:belt')],
};

/** Kazakhstan as the article tells it: its decisions where there are any, able play between them. */
export const HISTORY: Policy = {
  name: 'history',
  decide: (view, seat, seed) => {
    const legal = legalOrders(view);
    for (const deed of SCRIPT[roundNumber(view)] ?? []) {
      const order = legal.find((one) => deed(one, view));
      if (order !== undefined) return { order };
    }
    return choose(view, seat, MULTI_VECTOR, seed);
  },
};
