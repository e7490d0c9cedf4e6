import type { Cause, GameEvent } from './event.ts';
import { type Concern, GIANTS, type Giant, type Holder, type Seat } from './ids.ts';
import { anyObstructed, at, concernOf, giantOf, highestConcern, moneyOf, saleOf } from './queries.ts';
import type { AssetState, GameState, GiantState } from './state.ts';

/** Where facts go; `undefined` when nobody reads them (search, random games). */
export type Log = GameEvent[] | undefined;

const TRAIL: Record<Seat, string> = { kazakhstan: 'K', russia: 'R', china: 'C' };

/** Moves money, never below 0; answers what really moved. */
export function pay(state: GameState, log: Log, holder: Holder, by: number, why: Cause, of?: string): number {
  const before = moneyOf(state, holder);
  const now = Math.max(0, before + by);
  if (now === before) return 0;
  if (holder === 'kazakhstan') state.kazakhstan.treasury = now;
  else if (holder === 'west') state.west.money = now;
  else giantOf(state, holder).money = now;
  log?.push(change(`money.${holder}`, now - before, now, why, of));
  return now - before;
}

/** Makes Kazakhstan pay what a giant's displeasure costs; what the treasury lacks is owed. */
export function fine(state: GameState, log: Log, by: number, why: Cause, giant: Giant) {
  owe(state, log, by + pay(state, log, 'kazakhstan', -by, why, giant), why);
}

// Here and below names are told apart by hand: a field looked up by a name that varies takes several times as long.
function setConcern(g: GiantState, concern: Concern, now: number) {
  if (concern === 'security') g.security = now;
  else if (concern === 'status') g.status = now;
  else g.power = now;
}

function addStakes(asset: AssetState, holder: Holder, by: number) {
  if (holder === 'kazakhstan') asset.kazakhstan += by;
  else if (holder === 'russia') asset.russia += by;
  else if (holder === 'china') asset.china += by;
  else asset.west += by;
}

/** Moves one of a giant's concerns within 0-6. */
export function worry(state: GameState, log: Log, giant: Giant, concern: Concern, by: number, why: Cause, of?: string) {
  if (by === 0) return;
  const before = concernOf(state, giant, concern);
  const now = Math.min(6, Math.max(0, before + by));
  if (now === before) return;
  setConcern(giantOf(state, giant), concern, now);
  log?.push(change(`${giant}.${concern}`, now - before, now, why, of));
}

/** Moves Autonomy within a floor (0 unless given) and 10. */
export function free(state: GameState, log: Log, by: number, why: Cause, of?: string, floor = 0) {
  const before = state.kazakhstan.autonomy;
  const now = by < 0 ? Math.min(before, Math.max(floor, before + by)) : Math.min(10, before + by);
  if (now === before) return;
  state.kazakhstan.autonomy = now;
  log?.push(change('autonomy', now - before, now, why, of));
}

/** Moves Credibility within 0-6. */
export function trust(state: GameState, log: Log, by: number, why: Cause, of?: string) {
  const before = state.kazakhstan.credibility;
  const now = Math.min(6, Math.max(0, before + by));
  if (now === before) return;
  state.kazakhstan.credibility = now;
  log?.push(change('credibility', now - before, now, why, of));
}

/** Moves the West's interest within 0-5, in halves. */
export function interest(state: GameState, log: Log, by: number, why: Cause, of?: string) {
  const before = state.west.interest;
  const now = Math.min(5, Math.max(0, before + by));
  if (now === before) return;
  state.west.interest = now;
  log?.push(change('interest', now - before, now, why, of));
}

/** Raises or lowers Sino-Russian Tension within 0-10; a rise is blamed on a seat, or on events when nobody made it. */
export function strain(state: GameState, log: Log, by: number, why: Cause, blame?: Seat, of?: string) {
  const before = state.tension;
  const now = Math.min(10, Math.max(0, before + by));
  if (now === before) return;
  state.tension = now;
  if (now < before) state.trail = state.trail.slice(0, now);
  else state.trail += (blame === undefined ? 'E' : TRAIL[blame]).repeat(now - before);
  if (now > before && blame !== undefined) state.raised[blame] += now - before;
  if (log === undefined) return;
  const fact = change('tension', now - before, now, why, of);
  log.push(blame === undefined || now < before ? fact : { ...fact, blame });
}

/** Moves a giant's soft power within 0 and its most. */
export function charm(state: GameState, log: Log, giant: Giant, by: number, why: Cause) {
  const g = giantOf(state, giant);
  const now = Math.min(state.rules.tuning.softMax, Math.max(0, g.soft + by));
  if (now === g.soft) return;
  log?.push(change(`${giant}.soft`, now - g.soft, now, why));
  g.soft = now;
}

/** Counts words spent on a giant; a deed or time brings them back. */
export function words(state: GameState, log: Log, giant: Giant, by: number, why: Cause) {
  const g = giantOf(state, giant);
  const now = Math.max(0, g.words + by);
  if (now === g.words) return;
  log?.push(change(`${giant}.words`, now - g.words, now, why));
  g.words = now;
}

/** Gives a giant points. */
export function award(state: GameState, log: Log, giant: Giant, by: number, why: Cause) {
  if (by === 0) return;
  const g = giantOf(state, giant);
  g.points += by;
  log?.push(change(`${giant}.points`, by, g.points, why));
}

/** Owed to the West. */
export function owe(state: GameState, log: Log, by: number, why: Cause) {
  if (by === 0) return;
  state.kazakhstan.debt += by;
  log?.push(change('debt', by, state.kazakhstan.debt, why));
}

/** A deed for a giant: its words marker is cleared. */
export const deed = (state: GameState, log: Log, giant: Giant) =>
  words(state, log, giant, -giantOf(state, giant).words, 'deed');

/** A stake handed over as a deed keeps a promise of an earlier round to its new owner. */
export function keepPromise(state: GameState, log: Log, giant: Giant) {
  const g = giantOf(state, giant);
  if (g.promise === undefined || g.promise.made === state.round) return;
  g.promise = undefined;
  log?.push({ type: 'promise-ended', to: giant, kept: true });
  trust(state, log, state.rules.tuning.promiseKeptCredibility, 'promise-kept', giant);
}

/** Widens a line and remembers towards which side. */
export function widen(state: GameState, log: Log, routeIndex: number, who: Holder) {
  const { widening } = state.rules.tuning;
  const route = at(state.routes, routeIndex);
  route.capacity += widening;
  state.widened[at(state.rules.routes, routeIndex).owner] = true;
  log?.push({ type: 'widened', route: route.id, by: widening, capacity: route.capacity, who });
}

type Lifting = Extract<GameEvent, { type: 'lifted' }>['why'];

/** Lifts every Obstruction of a giant. */
export function lift(state: GameState, log: Log, giant: Giant, why: Lifting) {
  for (let r = 0; r < state.routes.length; r++) {
    const route = at(state.routes, r);
    if (!route.obstructed || at(state.rules.routes, r).owner !== giant) continue;
    route.obstructed = false;
    log?.push({ type: 'lifted', giant, route: route.id, why });
  }
}

/** Obstructions of a giant that has calmed down lift by themselves. */
export function liftWhenCalm(state: GameState, log: Log) {
  if (!anyObstructed(state)) return;
  for (const giant of GIANTS)
    if (highestConcern(state, giant) <= state.rules.tuning.calm) lift(state, log, giant, 'calm');
}

type DemandEnd = Extract<GameEvent, { type: 'demand-ended' }>['why'];

/** Ends a giant's Demand, if it has one. */
export function endDemand(state: GameState, log: Log, giant: Giant, why: DemandEnd) {
  const g = giantOf(state, giant);
  if (g.demand === undefined) return;
  log?.push({ type: 'demand-ended', giant, concern: g.demand, why });
  g.demand = undefined;
}

/** A concession that eases these concerns of a giant: under a Demand on one of them it bends, and the demander scores. */
export function concede(
  state: GameState,
  log: Log,
  giant: Giant,
  eased: Readonly<Partial<Record<Concern, number>>>,
  why: Cause,
  of?: string,
) {
  const { demand } = giantOf(state, giant);
  const { tuning } = state.rules;
  if (demand !== undefined && (eased[demand] ?? 0) > 0) {
    endDemand(state, log, giant, 'conceded');
    free(state, log, -tuning.bendCost, 'bending', giant);
    award(state, log, giant, tuning.demandPoints, 'demand-met');
  }
  const { security = 0, status = 0, power = 0 } = eased;
  worry(state, log, giant, 'security', -security, why, of);
  worry(state, log, giant, 'status', -status, why, of);
  worry(state, log, giant, 'power', -power, why, of);
  deed(state, log, giant);
}

/** Moves stakes of an asset from one holder to another. */
export function moveStake(
  state: GameState,
  log: Log,
  assetIndex: number,
  from: Holder,
  to: Holder,
  count: number,
  price: number,
  why: Cause,
) {
  const asset = at(state.assets, assetIndex);
  addStakes(asset, from, -count);
  addStakes(asset, to, count);
  log?.push({ type: 'stake-moved', asset: asset.id, from, to, count, price, why });
}

/** Remembers stakes sold this round, which the state may buy back. */
export function noteSale(state: GameState, assetIndex: number, owner: 'russia' | 'china' | 'west', count: number) {
  const { id } = at(state.assets, assetIndex);
  const known = saleOf(state, id, owner);
  if (known !== undefined) known.count += count;
  else state.sold.push({ asset: id, owner, count });
}

function change(
  track: Extract<GameEvent, { type: 'change' }>['track'],
  by: number,
  now: number,
  why: Cause,
  of?: string,
) {
  return of === undefined
    ? ({ type: 'change', track, by, now, why } as const)
    : ({ type: 'change', track, by, now, why, of } as const);
}
