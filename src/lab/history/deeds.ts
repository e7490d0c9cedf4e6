import type { Concern, GameState, Giant, Order, OrderOf, Power } from '../../../rules/index.ts';

/** A decision of Kazakhstan: whether the order at hand is it. */
export type Deed = (order: Order, state: GameState) => boolean;

/** Asking these powers to a tender and keeping so many stakes. */
export const invites =
  (asset: string, invited: readonly Power[], keep: number): Deed =>
  (order) =>
    order.type === 'invite' &&
    order.asset === asset &&
    order.keep === keep &&
    order.invited.length === invited.length &&
    invited.every((power) => order.invited.includes(power));

/** Signing a split of which this is true. */
export const awards =
  (asset: string, fits: (stakes: OrderOf<'award'>['stakes']) => boolean): Deed =>
  (order) =>
    order.type === 'award' && order.asset === asset && fits(order.stakes);

/** Joining an institution. */
export const joins =
  (club: string): Deed =>
  (order) =>
    order.type === 'join-club' && order.club === club;

/** Widening a line, unless its side was opened or widened this round already. */
export const builds =
  (route: string, side: Giant): Deed =>
  (order, state) =>
    order.type === 'build' && order.route === route && !state.widened[side];

/** Selling a state stake to a giant that has none in the asset. */
export const sells =
  (asset: string, to: Giant): Deed =>
  (order, state) =>
    order.type === 'concede-stake' &&
    order.asset === asset &&
    order.to === to &&
    state.assets.some((one) => one.id === asset && one[to] === 0);

/** Moving an asset's flow to a line. */
export const moves =
  (asset: string, route: string): Deed =>
  (order) =>
    order.type === 'concede-route' && order.asset === asset && order.route === route;

/** Buying a stake back. */
export const preempts =
  (asset: string, from: Power): Deed =>
  (order) =>
    order.type === 'pre-empt' && order.asset === asset && order.from === from;

/** Having a court move a stake to a giant. */
export const rules =
  (asset: string, to: Giant): Deed =>
  (order) =>
    order.type === 'court-ruling' && order.asset === asset && order.to === to;

/** Talking with a giant. */
export const talks =
  (to: Giant, concern?: Concern): Deed =>
  (order) =>
    order.type === 'talk' && order.to === to && (concern === undefined || order.concern === concern);

/** Putting the claim to a Caspian sector aside. */
export const shelves: Deed = (order) => order.type === 'shelve-claim';

/** Taking it back. */
export const reclaims: Deed = (order) => order.type === 'reclaim';
