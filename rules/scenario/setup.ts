import { ASSETS, type AssetRow } from '../data/assets.ts';
import { CALENDAR } from '../data/calendar.ts';
import { CLUBS } from '../data/clubs.ts';
import { NEWS } from '../data/news.ts';
import { ROUTES } from '../data/routes.ts';
import { TUNING } from '../data/tuning.ts';
import { beginRound } from '../kernel.ts';
import { draw, seedChance } from '../model/chance.ts';
import type { GameEvent } from '../model/event.ts';
import type { Giant, NewsId } from '../model/ids.ts';
import { at } from '../model/queries.ts';
import type { AssetState, GameState, GiantState, RoundRow, Rules } from '../model/state.ts';
import type { Scenario } from './schema.ts';

/** The doctrines a giant may have; a preset may draw one by the seed. */
export const DOCTRINE_NAMES = {
  russia: ['hardliner', 'pragmatist', 'soft-power'],
  china: ['strategic', 'commercial', 'cautious'],
} as const;

/** A row of the calendar with what the preset says of it. */
function rowWith(row: RoundRow, { calendar }: Scenario): RoundRow {
  const given = calendar?.find(({ number }) => number === row.number);
  if (given === undefined) return row;
  const { money, par } = given;
  return {
    ...row,
    price: given.price ?? row.price,
    interest: given.interest ?? row.interest,
    money: {
      russia: money?.russia ?? row.money.russia,
      china: money?.china ?? row.money.china,
      west: money?.west ?? row.money.west,
    },
    par: { russia: par?.russia ?? row.par.russia, china: par?.china ?? row.par.china },
  };
}

/** Compiles a preset to the rules that hold for the whole game. */
function rulesOf(scenario: Scenario): Rules {
  const { first, last } = scenario.rounds;
  const rows: readonly AssetRow[] = ASSETS;
  const given = Object.fromEntries(Object.entries(scenario.tuning ?? {}).filter(([, value]) => value !== undefined));
  return {
    scenario: scenario.id,
    rounds: CALENDAR.slice(first - 1, last).map((row) => rowWith(row, scenario)),
    assets: rows
      .filter(({ id }) => scenario.assets === undefined || scenario.assets.some((one) => one === id))
      .map(({ id, value, round, needsPipeline, reach }) => ({
        id,
        value,
        round,
        needsPipeline,
        reach: ROUTES.map((route) => reach[route.id] ?? 0),
      })),
    routes: ROUTES.map(({ id, owner, opens, capacity }) => ({ id, owner, opens, capacity })),
    clubs: CLUBS.map(({ id, power, opens }) => ({ id, power, opens })),
    verbsOff: scenario.verbsOff ?? [],
    tuning: { ...TUNING, ...given },
    par: scenario.par,
    doctrinesShown: scenario.doctrinesShown ?? false,
  };
}

const START: Record<Giant, { security: number; status: number; power: number }> = {
  russia: { security: 1, status: 3, power: 1 },
  china: { security: 2, status: 1, power: 1 },
};

function startGiant(scenario: Scenario, giant: Giant): GiantState {
  const given = scenario.start?.[giant];
  return {
    money: given?.money ?? 0,
    security: given?.security ?? START[giant].security,
    status: given?.status ?? START[giant].status,
    power: given?.power ?? START[giant].power,
    soft: given?.soft ?? 0,
    words: 0,
    demand: given?.demand,
    promise: undefined,
    levered: -9,
    envied: -9,
    brink: 0,
    laid: [],
    points: 0,
  };
}

/** The news of the rounds to come, one card each, drawn by the seed or fixed by the preset. */
function dealNews(scenario: Scenario, chance: { chance: number[] }): NewsId[] {
  const { first, last } = scenario.rounds;
  const order = scenario.news ?? 'shuffled';
  if (Array.isArray(order)) return [...order];
  const deck: NewsId[] = [];
  for (let round = first; round <= last; round++) {
    const cards = NEWS.filter((card) => card.round === round);
    const card =
      order === 'history' ? cards.find((one) => 'headline' in one) : at(cards, draw(chance, 0, cards.length - 1));
    if (card !== undefined) deck.push(card.id);
  }
  return deck;
}

function dealDoctrine(scenario: Scenario, giant: Giant, chance: { chance: number[] }): string {
  const names = DOCTRINE_NAMES[giant];
  const drawn = at(names, draw(chance, 0, names.length - 1));
  const given = scenario.seats?.[giant]?.doctrine;
  return given === undefined || given === 'drawn' ? drawn : given;
}

/** The first position of a preset with a seed, its first round begun and waiting for the first decision; with a log, the facts of that beginning. */
export function setup(scenario: Scenario, seed: number, log?: GameEvent[]): GameState {
  const rules = rulesOf(scenario);
  const { start } = scenario;
  const { tuning } = rules;
  const chance = { chance: seedChance(seed) };
  const doctrines = {
    russia: dealDoctrine(scenario, 'russia', chance),
    china: dealDoctrine(scenario, 'china', chance),
  };
  const deck = dealNews(scenario, chance);
  const first = at(rules.rounds, 0);
  const tension = start?.tension ?? 2;
  const state: GameState = {
    rules,
    round: 0,
    lastRound: rules.rounds.length,
    step: 'posture',
    ordersLeft: 0,
    tender: undefined,
    kazakhstan: {
      treasury: start?.treasury ?? tuning.startTreasury,
      autonomy: start?.autonomy ?? tuning.startAutonomy,
      prosperity: start?.prosperity ?? 0,
      credibility: start?.credibility ?? tuning.startCredibility,
      debt: start?.debt ?? 0,
      short: 0,
    },
    russia: startGiant(scenario, 'russia'),
    china: startGiant(scenario, 'china'),
    west: { money: 0, interest: start?.interest ?? first.interest },
    tension,
    raised: { kazakhstan: 0, russia: 0, china: 0 },
    trail: 'E'.repeat(tension),
    priceShift: 0,
    assets: rules.assets.map(({ id, round }): AssetState => {
      const held = start?.stakes?.[id as (typeof ASSETS)[number]['id']];
      const before = round < first.number || held !== undefined;
      return {
        id,
        opened: before ? -1 : 0,
        kazakhstan: before ? (held?.kazakhstan ?? 4) : 0,
        russia: held?.russia ?? 0,
        china: held?.china ?? 0,
        west: held?.west ?? 0,
        moved: undefined,
        movedRound: 0,
        idle: 0,
      };
    }),
    routes: rules.routes.map(({ id, opens, capacity }) => ({
      id,
      capacity: opens < first.number ? capacity : 0,
      obstructed: start?.obstructed?.some((one) => one === id) ?? false,
    })),
    clubs: [...(start?.clubs ?? [])],
    sold: [],
    courtUsed: false,
    widened: { russia: false, china: false },
    claimShelved: start?.claimShelved ?? false,
    pressed: false,
    prosperityDecided: false,
    leaving: [],
    news: undefined,
    deck,
    chance: chance.chance,
    doctrines,
    collapse: 'none',
  };
  beginRound(state, log);
  return state;
}
