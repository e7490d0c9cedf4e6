import type { GameState } from './model/state.ts';

/** A copy of a position that can be changed without touching the first. The preset's rules are shared. */
export function copy(state: GameState): GameState {
  const { tender } = state;
  return {
    rules: state.rules,
    round: state.round,
    lastRound: state.lastRound,
    endsAfter: state.endsAfter,
    step: state.step,
    ordersLeft: state.ordersLeft,
    tender: tender === undefined ? undefined : { ...tender, bids: { ...tender.bids } },
    kazakhstan: { ...state.kazakhstan },
    russia: { ...state.russia, laid: state.russia.laid.slice() },
    china: { ...state.china, laid: state.china.laid.slice() },
    west: { ...state.west },
    tension: state.tension,
    raised: { ...state.raised },
    trail: state.trail,
    priceShift: state.priceShift,
    assets: state.assets.map((asset) => ({ ...asset })),
    routes: state.routes.map((route) => ({ ...route })),
    clubs: state.clubs.slice(),
    sold: state.sold.map((sale) => ({ ...sale })),
    courtUsed: state.courtUsed,
    widened: { ...state.widened },
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
