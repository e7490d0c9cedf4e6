import type { AssetId, ClubId, Concern, Giant, Holder, Power, RouteId } from './ids.ts';
import { perPreset } from './per-preset.ts';
import type {
  AssetRules,
  AssetState,
  ClubRules,
  GameState,
  GiantState,
  RoundRow,
  RouteRules,
  RouteState,
  Rules,
  SoldStake,
} from './state.ts';

/** Where an asset's output goes: a route, `'none'` if it needs no pipeline, `undefined` if it ships nowhere. */
export type Shipment = RouteId | 'none' | undefined;

/** A giant's own figures. */
export const giantOf = (state: GameState, giant: Giant): GiantState =>
  giant === 'russia' ? state.russia : state.china;

/** The row of the calendar the game stands in. */
export function rowOf(state: GameState): RoundRow {
  const row = state.rules.rounds[state.round - 1];
  if (row === undefined) throw missing('round', state.round, state.rules.rounds);
  return row;
}

/** The printed number of the round (1-8 in the campaign's calendar). */
export const roundNumber = (state: GameState): number => rowOf(state).number;

/** Place of an asset in a preset's table; -1 when it has none of that name. */
export function placeOfAsset({ assets }: Rules, id: AssetId): number {
  for (let i = 0; i < assets.length; i++) if (assets[i]?.id === id) return i;
  return -1;
}

/** Place of a route in a preset's table; -1 when it has none of that name. */
export function placeOfRoute({ routes }: Rules, id: RouteId): number {
  for (let i = 0; i < routes.length; i++) if (routes[i]?.id === id) return i;
  return -1;
}

/** A club of a preset; `undefined` when it has none of that name. */
export function clubOf({ clubs }: Rules, id: ClubId): ClubRules | undefined {
  for (const club of clubs) if (club.id === id) return club;
  return undefined;
}

/** Place of an asset in the tables; throws for an unknown id. */
export function indexOfAsset(state: GameState, id: AssetId): number {
  const index = placeOfAsset(state.rules, id);
  if (index < 0) throw new Error(`no asset ${id} in preset ${state.rules.scenario}`);
  return index;
}

/** Place of a route in the tables; throws for an unknown id. */
export function indexOfRoute(state: GameState, id: RouteId): number {
  const index = placeOfRoute(state.rules, id);
  if (index < 0) throw new Error(`no route ${id} in preset ${state.rules.scenario}`);
  return index;
}

/** An asset's position on the table. */
export const assetOf = (state: GameState, id: AssetId): AssetState => at(state.assets, indexOfAsset(state, id));

/** What an asset is in this preset. */
export const ruleOf = (state: GameState, id: AssetId): AssetRules => at(state.rules.assets, indexOfAsset(state, id));

/** A route's position on the table. */
export const routeOf = (state: GameState, id: RouteId): RouteState => at(state.routes, indexOfRoute(state, id));

/** What a route is in this preset. */
export const routeRuleOf = (state: GameState, id: RouteId): RouteRules =>
  at(state.rules.routes, indexOfRoute(state, id));

/** Element of a table that must be there. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw missing('element', index, list);
  return item;
}

/** Said apart from where it is found out: there the compiler would spell the numbers even when nothing is missing. */
const missing = (what: string, index: number, list: readonly unknown[]): Error =>
  new Error(`no ${what} ${index} of ${list.length}`);

/** Whether a route carries oil in this round of the calendar. */
export const isOpen = (state: GameState, routeIndex: number): boolean =>
  at(state.rules.routes, routeIndex).opens <= rowOf(state).number;

/** Value a route can carry now, after obstruction (v a round; one v is about 5 Mt/y). */
export function capacityNow(state: GameState, routeIndex: number): number {
  if (!isOpen(state, routeIndex)) return 0;
  const route = at(state.routes, routeIndex);
  if (!route.obstructed) return route.capacity;
  return Math.max(0, route.capacity - state.rules.tuning.obstructCapacity);
}

const OPEN_LINES = perPreset(({ rounds, routes }) =>
  rounds.map(({ number }) => {
    const has = (giant: Giant): boolean => routes.some(({ owner, opens }) => owner === giant && opens <= number);
    return { russia: has('russia'), china: has('china') };
  }),
);

/** Whether a giant has a line that carries oil in this round of the calendar. */
export function hasOpenLine(state: GameState, giant: Giant): boolean {
  const { russia, china } = at(OPEN_LINES(state.rules), state.round - 1);
  return giant === 'russia' ? russia : china;
}

/** Whether an asset can reach a route in this round of the calendar. */
export function reaches(state: GameState, assetIndex: number, routeIndex: number): boolean {
  const from = at(state.rules.assets, assetIndex).reach[routeIndex] ?? 0;
  return from > 0 && from <= rowOf(state).number;
}

/** Places of the lines that an asset can use in a round of the calendar, in the order in which it prefers them. */
export function waysIn({ assets, routes }: Rules, round: number, assetIndex: number): number[] {
  const { needsPipeline, reach } = at(assets, assetIndex);
  const ways: number[] = [];
  if (!needsPipeline) return ways;
  for (let r = 0; r < routes.length; r++)
    if (at(routes, r).opens <= round && at(reach, r) > 0 && at(reach, r) <= round) ways.push(r);
  return ways;
}

/** What an asset needs of the lines in a round. */
interface Outlet {
  readonly value: number;
  /** Places of the lines it can use, in the order in which it prefers them. */
  readonly ways: readonly number[];
  /** What stands in place of a line when it uses none. */
  readonly otherwise: number;
}

const OUTLETS = perPreset((rules) =>
  rules.rounds.map(({ number }) =>
    rules.assets.map(
      ({ value, needsPipeline }, i): Outlet => ({
        value,
        ways: waysIn(rules, number, i),
        otherwise: needsPipeline ? NOWHERE : NO_PIPELINE,
      }),
    ),
  ),
);

/** What each asset needs of the lines in this round. */
const outlets = (state: GameState): readonly Outlet[] => at(OUTLETS(state.rules), state.round - 1);

/** In place of a line: output that ships nowhere, and output that needs no pipeline. */
export const NOWHERE = -1;
const NO_PIPELINE = -2;

/** Lists to begin a sum with: nothing on any line, no asset on any. */
const ZEROES = perPreset(({ routes }) => routes.map(() => 0));
const UNSHIPPED = perPreset(({ assets }) => assets.map(() => NOWHERE));

/** What ships where now. */
export interface Flows {
  /** Place of the line over which each asset ships, in the order of the tables. */
  readonly lines: readonly number[];
  /** Room left on each line, in value. */
  readonly room: readonly number[];
}

/**
 * What ships where now: each asset in the order of the tables, whole or not at all, over the line it was moved to, else
 * the first open line with room that it can reach.
 */
export function flowsOf(state: GameState): Flows {
  const { rules, assets } = state;
  const needs = outlets(state);
  const room = ZEROES(rules).slice();
  for (let r = 0; r < room.length; r++) room[r] = capacityNow(state, r);
  const lines = UNSHIPPED(rules).slice();
  for (let i = 0; i < lines.length; i++) {
    const { opened, moved } = at(assets, i);
    if (opened === 0) continue;
    const outlet = at(needs, i);
    const line = moved === undefined ? firstWay(outlet, room) : movedWay(outlet, room, placeOfRoute(rules, moved));
    if (line >= 0) room[line] = at(room, line) - outlet.value;
    lines[i] = line;
  }
  return { lines, room };
}

/** The first line with room for an asset. */
function firstWay({ value, ways, otherwise }: Outlet, room: readonly number[]): number {
  for (let w = 0; w < ways.length; w++) if (at(room, at(ways, w)) >= value) return at(ways, w);
  return otherwise;
}

/** The line an asset was moved to, if it has room, else the first that has. */
const movedWay = (outlet: Outlet, room: readonly number[], to: number): number =>
  outlet.ways.includes(to) && at(room, to) >= outlet.value ? to : firstWay(outlet, room);

/** Place of the line over which each asset ships now. */
export const linesInUse = (state: GameState): readonly number[] => flowsOf(state).lines;

/** Where each asset ships now, in the order of the tables. */
export const shipments = (state: GameState, lines: readonly number[] = linesInUse(state)): Shipment[] =>
  lines.map((line) => (line === NO_PIPELINE ? 'none' : state.rules.routes[line]?.id));

/** Value carried by each route now, in the order of the tables. */
export function loads(state: GameState, lines: readonly number[] = linesInUse(state)): number[] {
  const { assets } = state.rules;
  const carried = ZEROES(state.rules).slice();
  for (let i = 0; i < lines.length; i++) {
    const line = at(lines, i);
    if (line >= 0) carried[line] = at(carried, line) + at(assets, i).value;
  }
  return carried;
}

/** Room left on a route, in value; below 0 never. */
export function roomOn(state: GameState, id: RouteId): number {
  const r = indexOfRoute(state, id);
  return capacityNow(state, r) - at(loads(state), r);
}

/**
 * Weight of each power: its stakes x value, what its routes carry, and soft power. The measure both giants compare
 * themselves by.
 */
export function weights(state: GameState, lines: readonly number[] = linesInUse(state)): Record<Power, number> {
  const { rules, assets } = state;
  let russia = state.russia.soft;
  let china = state.china.soft;
  let west = 0;
  for (let i = 0; i < assets.length; i++) {
    const asset = at(assets, i);
    if (asset.opened === 0) continue;
    const { value } = at(rules.assets, i);
    russia += asset.russia * value;
    china += asset.china * value;
    west += asset.west * value;
    const line = at(lines, i);
    if (line < 0) continue;
    if (at(rules.routes, line).owner === 'russia') russia += value;
    else china += value;
  }
  return { russia, china, west };
}

/** What a table says of one power. */
export function partOf<T>(parts: Readonly<Record<Power, T>>, power: Power): T {
  if (power === 'russia') return parts.russia;
  return power === 'china' ? parts.china : parts.west;
}

/** Each power's part of all weight, 0-1; all 0 while nobody weighs anything. */
export function shares(
  state: GameState,
  weight: Readonly<Record<Power, number>> = weights(state),
): Record<Power, number> {
  const all = weight.russia + weight.china + weight.west;
  if (all === 0) return { russia: 0, china: 0, west: 0 };
  return { russia: weight.russia / all, china: weight.china / all, west: weight.west / all };
}

/** What a giant expects to weigh this round. */
export function parOf(state: GameState, giant: Giant): number {
  const { par } = rowOf(state);
  return giant === 'russia' ? par.russia : par.china;
}

/** Whether any line is obstructed. */
export function anyObstructed(state: GameState): boolean {
  for (const route of state.routes) if (route.obstructed) return true;
  return false;
}

/** A giant's highest concern. */
export function highestConcern(state: GameState, giant: Giant): number {
  const g = giantOf(state, giant);
  return Math.max(g.security, g.status, g.power);
}

/** Sum of a giant's three concerns, 0-18. */
export function concernTotal(state: GameState, giant: Giant): number {
  const g = giantOf(state, giant);
  return g.security + g.status + g.power;
}

/** One of a giant's concerns. */
export function concernOf(state: GameState, giant: Giant, concern: Concern): number {
  const g = giantOf(state, giant);
  if (concern === 'security') return g.security;
  return concern === 'status' ? g.status : g.power;
}

/** How many of an asset's four stakes a holder has. */
export function stakeOf(asset: AssetState, holder: Holder): number {
  if (holder === 'kazakhstan') return asset.kazakhstan;
  if (holder === 'russia') return asset.russia;
  return holder === 'china' ? asset.china : asset.west;
}

/** A power's stakes of an asset sold this round, if any were. */
export function saleOf(state: GameState, asset: AssetId, owner: Power): SoldStake | undefined {
  for (const sale of state.sold) if (sale.asset === asset && sale.owner === owner) return sale;
  return undefined;
}

/** What a holder can spend now. The West's is this round's budget. */
export function moneyOf(state: GameState, holder: Holder): number {
  if (holder === 'kazakhstan') return state.kazakhstan.treasury;
  if (holder === 'west') return state.west.money;
  return giantOf(state, holder).money;
}

/** Talks left with a giant before a deed is needed. */
export function wordsLeft(state: GameState, giant: Giant): number {
  const { tuning } = state.rules;
  const most = Math.ceil(state.kazakhstan.credibility / 2);
  if (tuning.wordsNeedDeeds === 0) return most;
  return Math.max(0, most - giantOf(state, giant).words);
}

/** Upkeep at the next reckoning: a fixed part and one for each level of Prosperity. */
export function upkeepOf(state: GameState, prosperity = state.kazakhstan.prosperity): number {
  const { upkeep, upkeepPerLevel } = state.rules.tuning;
  return upkeep + Math.floor(upkeepPerLevel * prosperity);
}

/** Price of one more level of Prosperity now. */
export const prosperityPrice = (state: GameState): number =>
  state.rules.tuning.prosperityCost + state.kazakhstan.prosperity;

/** The oil price now: what it adds to each royalty. */
export const priceNow = (state: GameState): number => rowOf(state).price + state.priceShift;

/** Whether an asset has a second buyer: it ships by a line of one giant, and could go by a line of the other that has room for it. */
export function hasSecondBuyer(state: GameState, assetIndex: number, { lines, room } = flowsOf(state)): boolean {
  const { rules } = state;
  const line = at(lines, assetIndex);
  if (line < 0) return false;
  const { owner } = at(rules.routes, line);
  const { value } = at(rules.assets, assetIndex);
  for (const r of at(outlets(state), assetIndex).ways)
    if (at(rules.routes, r).owner !== owner && at(room, r) >= value) return true;
  return false;
}

/** Royalty of one shipped asset now: value - 1 + price, one more with a Western stake (technology), one more with a second buyer; never below 0. */
export function royaltyOf(state: GameState, assetIndex: number, flows?: Flows): number {
  const { tuning, assets } = state.rules;
  let royalty = at(assets, assetIndex).value + tuning.royaltyBase + priceNow(state);
  if (at(state.assets, assetIndex).west > 0) royalty += tuning.technology;
  if (hasSecondBuyer(state, assetIndex, flows)) royalty += tuning.secondBuyer;
  return Math.max(0, royalty);
}

/** Dividend of one stake in an asset: 1, or 2 for value 3; foreigners take half of it home. */
export function dividendOf(value: number, holder: Holder): number {
  const whole = value >= 3 ? 2 : 1;
  return holder === 'kazakhstan' ? whole : whole / 2;
}

/** How many clubs of one power are joined. */
export function clubCount(state: GameState, power: Power): number {
  let joined = 0;
  for (const id of state.clubs) if (clubOf(state.rules, id)?.power === power) joined += 1;
  return joined;
}

/** Whether the Western umbrella is open: a Western club, interest and weight enough. */
export function umbrella(state: GameState, weight?: Readonly<Record<Power, number>>): boolean {
  const { umbrellaInterest, umbrellaWeight } = state.rules.tuning;
  if (state.west.interest < umbrellaInterest || clubCount(state, 'west') === 0) return false;
  return (weight ?? weights(state)).west >= umbrellaWeight;
}

/** Round (1 is the first of this game) in which a giant may be levered again. */
export const leverableFrom = (state: GameState, giant: Giant): number =>
  giantOf(state, giant).levered + state.rules.tuning.leverageRest + 1;

/** Assets with a contract. */
export const openAssets = (state: GameState): AssetState[] => state.assets.filter((asset) => asset.opened !== 0);

/** The next asset due for tender this round, if any. */
export function nextTender(state: GameState): AssetRules | undefined {
  const now = rowOf(state).number;
  for (let i = 0; i < state.assets.length; i++) {
    const rule = at(state.rules.assets, i);
    if (rule.round === now && at(state.assets, i).opened === 0) return rule;
  }
  return undefined;
}
