import type { AssetState, GameState, GiantState, RouteState, SoldStake, Tender } from './model/state.ts';

/**
 * A copy of a position that can be changed without touching the first. The preset's rules are shared, and so is what is
 * only ever replaced as a whole: cards, promises, invitations, the generator's state. Written out name by name because
 * search makes millions of copies; the compiler misses none.
 */
export function copy(state: GameState): GameState {
  const { tender, kazakhstan, west, raised, widened } = state;
  return {
    rules: state.rules,
    round: state.round,
    lastRound: state.lastRound,
    endsAfter: state.endsAfter,
    step: state.step,
    ordersLeft: state.ordersLeft,
    tender: tender === undefined ? undefined : copyTender(tender),
    kazakhstan: {
      treasury: kazakhstan.treasury,
      autonomy: kazakhstan.autonomy,
      prosperity: kazakhstan.prosperity,
      credibility: kazakhstan.credibility,
      debt: kazakhstan.debt,
      short: kazakhstan.short,
    },
    russia: copyGiant(state.russia),
    china: copyGiant(state.china),
    west: { money: west.money, interest: west.interest },
    tension: state.tension,
    raised: { kazakhstan: raised.kazakhstan, russia: raised.russia, china: raised.china },
    trail: state.trail,
    priceShift: state.priceShift,
    assets: copyEach(state.assets, copyAsset),
    routes: copyEach(state.routes, copyRoute),
    clubs: state.clubs.slice(),
    sold: copyEach(state.sold, copySale),
    courtUsed: state.courtUsed,
    widened: { russia: widened.russia, china: widened.china },
    claimShelved: state.claimShelved,
    pressed: state.pressed,
    prosperityDecided: state.prosperityDecided,
    leaving: state.leaving.slice(),
    news: state.news,
    deck: state.deck.slice(),
    chance: state.chance,
    doctrines: state.doctrines,
    collapse: state.collapse,
  };
}

/** A list of copies. */
function copyEach<T>(list: readonly T[], copyOne: (item: T) => T): T[] {
  const copies = list.slice();
  for (let i = 0; i < list.length; i++) copies[i] = copyOne(list[i] as T);
  return copies;
}

const copyTender = ({ asset, invited, keep, bids }: Tender): Tender => ({
  asset,
  invited,
  keep,
  bids: { russia: bids.russia, china: bids.china, west: bids.west },
});

const copyGiant = (giant: GiantState): GiantState => ({
  money: giant.money,
  security: giant.security,
  status: giant.status,
  power: giant.power,
  soft: giant.soft,
  words: giant.words,
  demand: giant.demand,
  promise: giant.promise,
  levered: giant.levered,
  envied: giant.envied,
  brink: giant.brink,
  laid: giant.laid.slice(),
  points: giant.points,
});

const copyAsset = (asset: AssetState): AssetState => ({
  id: asset.id,
  opened: asset.opened,
  kazakhstan: asset.kazakhstan,
  russia: asset.russia,
  china: asset.china,
  west: asset.west,
  moved: asset.moved,
  movedRound: asset.movedRound,
  idle: asset.idle,
});

const copyRoute = ({ id, capacity, obstructed }: RouteState): RouteState => ({ id, capacity, obstructed });

const copySale = ({ asset, owner, count }: SoldStake): SoldStake => ({ asset, owner, count });
