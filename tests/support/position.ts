import { type AssetId, copy, type GameState, type Holder, setup } from '../../rules/index.ts';
import { campaign } from './campaign.ts';

/** A position in a few words: what differs from a quiet manoeuvre of the given round. */
export interface Sketch {
  readonly round?: number;
  readonly step?: GameState['step'];
  readonly kazakhstan?: Partial<GameState['kazakhstan']>;
  readonly russia?: Partial<GameState['russia']>;
  readonly china?: Partial<GameState['china']>;
  readonly west?: Partial<GameState['west']>;
  readonly tension?: number;
  readonly clubs?: GameState['clubs'];
  /** Contracts: stakes of each asset, the state keeping the rest; opened in the given round (-1 is before the game). */
  readonly stakes?: Readonly<Partial<Record<AssetId, Partial<Record<Holder, number>> & { opened?: number }>>>;
  readonly obstructed?: readonly string[];
  readonly sold?: GameState['sold'];
  readonly courtUsed?: boolean;
  readonly claims?: true;
}

/** Lays out a position: nothing owned, nobody worried (all concerns 0), money 10 everywhere, three orders left. */
export function position(sketch: Sketch = {}): GameState {
  const state = copy(setup(sketch.claims ? campaign({ verbsOff: [] }) : campaign(), 1));
  state.round = sketch.round ?? 3;
  state.step = sketch.step ?? 'manoeuvre';
  state.ordersLeft = 3;
  state.tender = undefined;
  state.news = undefined;
  state.priceShift = 0;
  state.tension = sketch.tension ?? 2;
  state.trail = 'E'.repeat(state.tension);
  Object.assign(state.kazakhstan, { treasury: 10, autonomy: 5, prosperity: 0, credibility: 3 }, sketch.kazakhstan);
  for (const giant of ['russia', 'china'] as const)
    Object.assign(state[giant], { money: 10, security: 0, status: 0, power: 0, soft: 0 }, sketch[giant]);
  Object.assign(state.west, { money: 9, interest: 3 }, sketch.west);
  state.clubs = [...(sketch.clubs ?? [])];
  for (const route of state.routes) {
    const rule = state.rules.routes.find(({ id }) => id === route.id);
    route.capacity = rule !== undefined && rule.opens <= state.round ? rule.capacity : 0;
    route.obstructed = sketch.obstructed?.includes(route.id) ?? false;
  }
  for (const asset of state.assets) {
    const held = sketch.stakes?.[asset.id];
    if (held === undefined) continue;
    const { russia = 0, china = 0, west = 0, opened = -1 } = held;
    Object.assign(asset, { opened, russia, china, west, kazakhstan: 4 - russia - china - west });
  }
  state.sold = (sketch.sold ?? []).map((sale) => ({ ...sale }));
  state.courtUsed = sketch.courtUsed ?? false;
  return state;
}
