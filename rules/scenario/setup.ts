import type { ASSETS } from '../data/assets.ts';
import { NEWS, type NewsRow } from '../data/news.ts';
import { beginRound } from '../kernel.ts';
import { type Dealer, dealer } from '../model/chance.ts';
import type { GameEvent } from '../model/event.ts';
import type { Giant, NewsId } from '../model/ids.ts';
import { at } from '../model/queries.ts';
import type { AssetState, GameState, GiantState, Rules } from '../model/state.ts';
import { roundsOf } from './rounds-of.ts';
import { rulesOf } from './rules-of.ts';
import type { Scenario } from './schema.ts';

/** The doctrines a giant may have; a preset may draw one by the seed. */
export const DOCTRINE_NAMES = {
  russia: ['hardliner', 'pragmatist', 'soft-power'],
  china: ['strategic', 'commercial', 'cautious'],
} as const;

const START: Record<Giant, { security: number; status: number; power: number }> = {
  russia: { security: 1, status: 3, power: 1 },
  china: { security: 2, status: 1, power: 1 },
};

function startGiant(scenario: Scenario, giant: Giant, last: number): GiantState {
  const given = scenario.start?.[giant];
  return {
    money: given?.money ?? 0,
    security: given?.security ?? START[giant].security,
    status: given?.status ?? START[giant].status,
    power: given?.power ?? START[giant].power,
    soft: given?.soft ?? 0,
    words: 0,
    demand: given?.demand,
    promise:
      given?.promise === undefined
        ? undefined
        : { concern: given.promise.concern, made: 0, due: Math.min(given.promise.rounds, last) },
    levered: -9,
    envied: -9,
    brink: 0,
    laid: [],
    points: 0,
  };
}

/** The cards of each round of the calendar. */
const DECKS = new Map<number, NewsRow[]>();
for (const card of NEWS) DECKS.set(card.round, [...(DECKS.get(card.round) ?? []), card]);

/** What a preset's rounds draw their news from, one after the other: its cards, or the one that is fixed. */
const CHOICES = new WeakMap<Scenario, readonly (readonly NewsId[])[]>();

function choicesOf(scenario: Scenario): readonly (readonly NewsId[])[] {
  const known = CHOICES.get(scenario);
  if (known !== undefined) return known;
  const choices = newsChoices(scenario);
  CHOICES.set(scenario, choices);
  return choices;
}

function newsChoices(scenario: Scenario): readonly (readonly NewsId[])[] {
  const order = scenario.news ?? 'shuffled';
  if (Array.isArray(order)) return (order as readonly NewsId[]).map((id) => [id]);
  return roundsOf(scenario.rounds).map((round) => {
    const cards = DECKS.get(round) ?? [];
    const own = (scenario.cards ?? []).filter((card) => card.round === round);
    const names = [...cards, ...own].map(({ id }) => id as NewsId);
    return order === 'history' ? [cards.find(({ headline }) => headline)?.id ?? at(names, 0)] : names;
  });
}

/** The news of the rounds to come, one card each, drawn by the seed or fixed by the preset. */
function dealNews(scenario: Scenario, { draw }: Dealer): NewsId[] {
  const drawn = scenario.news === undefined || scenario.news === 'shuffled';
  return choicesOf(scenario).map((names) => at(names, drawn ? draw(0, names.length - 1) : 0));
}

function dealDoctrine(scenario: Scenario, giant: Giant, { draw }: Dealer): string {
  const names = DOCTRINE_NAMES[giant];
  const drawn = at(names, draw(0, names.length - 1));
  const given = scenario.seats?.[giant]?.doctrine;
  return given === undefined || given === 'drawn' ? drawn : given;
}

/** The round of this game after which it ends; where the preset hides it, drawn by the seed. */
function dealEnd(rules: Rules, { rounds }: Scenario, { draw }: Dealer): number {
  const played = rules.rounds.length;
  if (rounds.mayEndFrom === undefined) return played;
  return draw(roundsOf(rounds).indexOf(rounds.mayEndFrom) + 1, played);
}

/** The first position of a preset with a seed, its first round begun and waiting for the first decision; with a log, the facts of that beginning. */
export function setup(scenario: Scenario, seed: number, log?: GameEvent[]): GameState {
  const rules = rulesOf(scenario);
  const { start } = scenario;
  const { tuning } = rules;
  const dealing = dealer(seed);
  const doctrines = {
    russia: dealDoctrine(scenario, 'russia', dealing),
    china: dealDoctrine(scenario, 'china', dealing),
  };
  const deck = dealNews(scenario, dealing);
  const endsAfter = dealEnd(rules, scenario, dealing);
  const first = at(rules.rounds, 0);
  const tension = start?.tension ?? 2;
  const state: GameState = {
    rules,
    round: 0,
    lastRound: rules.rounds.length,
    endsAfter,
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
    russia: startGiant(scenario, 'russia', rules.rounds.length),
    china: startGiant(scenario, 'china', rules.rounds.length),
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
    chance: dealing.chance(),
    doctrines,
    collapse: 'none',
  };
  beginRound(state, log);
  return state;
}
