import {
  actor,
  copy,
  type GameState,
  GIANTS,
  type Giant,
  legalOrders,
  NEWS,
  POWERS,
  play,
  type Rules,
  type Scenario,
  setup,
} from '../../rules/index.ts';
import type { Position } from './position.ts';

/** Rows by name in the order of the rules: those of the position, and the game's first for what it does not know. */
const inOrder = <T extends { readonly id: string }>(known: readonly T[], first: readonly T[]): T[] =>
  first.map((row) => known.find(({ id }) => id === row.id) ?? row);

/** A giant as it stood. Cards that lie face down are laid anew, so that no file holds them. */
const giantAs = ({ demand, promise, laid, ...rest }: Position[Giant], step: Position['step']): GameState[Giant] => ({
  ...rest,
  demand,
  promise,
  laid: step === 'posture' ? [] : [...laid],
});

const sum = (asset: GameState['assets'][number]): number => asset.kazakhstan + asset.russia + asset.china + asset.west;

/** Whether the parts of a position agree with one another and with the rules, so far as a look can tell. */
function isSound(state: GameState, { assets, routes }: Rules): boolean {
  const isAsset = (name: string): boolean => assets.some(({ id }) => id === name);
  const isRoute = (name: string): boolean => routes.some(({ id }) => id === name);
  const { tender, step } = state;
  const goal = GIANTS.flatMap((one) => state[one].laid).flatMap((one) =>
    typeof one === 'object' && 'route' in one && one.route !== 'border' ? [one.route] : [],
  );
  const invited = tender?.invited ?? [];
  return (
    state.assets.every((asset) => sum(asset) === (asset.opened === 0 ? 0 : 4) && asset.opened <= state.round) &&
    state.assets.every(({ moved }) => moved === undefined || isRoute(moved)) &&
    goal.every(isRoute) &&
    [...state.leaving, ...state.sold.map(({ asset }) => asset)].every(isAsset) &&
    state.trail.length === state.tension &&
    (tender === undefined) === !(step === 'invite' || step === 'bid' || step === 'award') &&
    (tender === undefined || isAsset(tender.asset)) &&
    (step === 'invite') === (tender !== undefined && invited.length === 0) &&
    invited.every((one, i) => POWERS.indexOf(one) > POWERS.indexOf(invited[i - 1] ?? one) || i === 0) &&
    (step !== 'manoeuvre' || state.ordersLeft > 0) &&
    (step !== 'prosper' || !state.prosperityDecided) &&
    (step === 'over' || state.collapse === 'none')
  );
}

/**
 * Sets a kept position up under the rules as they are now: the preset gives the rules, the seed deals anew what was
 * hidden, and what lay face down is laid anew. `undefined` when its parts do not agree; whether it can be
 * played on is for `isPlayable` to say.
 */
export function setUp(scenario: Scenario, seed: number, position: Position): GameState | undefined {
  const first = setup(scenario, seed);
  const { rules } = first;
  if (position.round > rules.rounds.length) return undefined;
  const { tender, step } = position;
  const news = [...NEWS, ...rules.cards].find(({ id }) => id === position.news)?.id;
  const state: GameState = {
    rules,
    round: position.round,
    lastRound: Math.max(position.round, Math.min(position.lastRound ?? rules.rounds.length, rules.rounds.length)),
    endsAfter: step === 'over' ? position.round : Math.max(position.round, first.endsAfter),
    step,
    ordersLeft: position.ordersLeft,
    tender:
      tender === undefined
        ? undefined
        : {
            ...tender,
            bids:
              step === 'award'
                ? { russia: tender.bids.russia, china: tender.bids.china, west: tender.bids.west }
                : { russia: undefined, china: undefined, west: undefined },
          },
    kazakhstan: { ...position.kazakhstan },
    russia: giantAs(position.russia, step),
    china: giantAs(position.china, step),
    west: { ...position.west },
    tension: position.tension,
    raised: { ...position.raised },
    trail: position.trail,
    priceShift: position.priceShift,
    assets: inOrder(
      position.assets.map(({ moved, ...asset }) => ({ ...asset, moved })),
      first.assets,
    ),
    routes: inOrder(
      position.routes.map((route) => ({ ...route })),
      first.routes,
    ),
    clubs: [...new Set(position.clubs)].filter((name) => rules.clubs.some(({ id }) => id === name)),
    sold: position.sold.map((sale) => ({ ...sale })),
    courtUsed: position.courtUsed,
    widened: { ...position.widened },
    claimShelved: position.claimShelved,
    pressed: position.pressed,
    prosperityDecided: position.prosperityDecided,
    leaving: [...position.leaving],
    news: news as GameState['news'],
    deck: first.deck.slice(position.round - 1),
    chance: first.chance,
    doctrines: first.doctrines,
    collapse: position.collapse,
  };
  return isSound(state, rules) ? state : undefined;
}

/** The most orders a game is given before it is held to have no end. */
const MOST_ORDERS = 2000;

/** Plays a game on to its end, always by the lawful order that lies so far along their list; whether it has one. */
function ends(opening: GameState, part: number): boolean {
  const state = copy(opening);
  try {
    for (let given = 0; given < MOST_ORDERS; given++) {
      if (actor(state) === undefined) return true;
      const legal = legalOrders(state);
      const order = legal[Math.floor(part * (legal.length - 1))];
      if (order === undefined) return false;
      play(state, order);
    }
  } catch {
    // The rules met something that cannot be: no such position ever was.
  }
  return false;
}

/** Whether a game can be played to its end from a position: by its first lawful orders, its last, and those between. */
export const isPlayable = (opening: GameState): boolean => [0, 0.5, 1].every((part) => ends(opening, part));
