import { ASSETS, type AssetRow } from '../data/assets.ts';
import { CALENDAR } from '../data/calendar.ts';
import { CLUBS } from '../data/clubs.ts';
import { ROUTES } from '../data/routes.ts';
import { TUNING, type Tuning } from '../data/tuning.ts';
import { type NewsId, POWERS, SEATS } from '../model/ids.ts';
import { OPEN_TABLE } from '../model/information.ts';
import type { AssetRules, OwnCard, RoundRow, Rules, Scoring } from '../model/state.ts';
import { roundsOf } from './rounds-of.ts';
import type { Scenario } from './schema.ts';

/** What each thing counts unless a preset says otherwise. */
const SCORING: Scoring = {
  autonomy: 1,
  prosperity: 1,
  credibility: 0.5,
  treasury: 0,
  concerns: 0,
  tension: 0,
  atPar: 1,
  calm: 1,
  foothold: 1,
  overreach: 0,
};

/** The given knobs, without those that are left out. */
const given = <T extends object>(knobs: T | undefined): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(knobs ?? {}).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** The rounds played, each with what the preset says of it. */
function roundsWith({ rounds, calendar }: Scenario): RoundRow[] {
  return roundsOf(rounds).map((number, place) => {
    const row = CALENDAR[number - 1];
    if (row === undefined) throw new Error(`no round ${number} in the calendar`);
    const own = calendar?.find((one) => one.number === number);
    const label = rounds.labels?.[place];
    return {
      ...row,
      price: own?.price ?? row.price,
      interest: own?.interest ?? row.interest,
      money: { ...row.money, ...given(own?.money) },
      par: { ...row.par, ...given(own?.par) },
      ...(label === undefined ? {} : { label }),
    };
  });
}

/** The numbers of the rules, with all that the preset says of them. */
function tuningOf({ tuning, assumptions, difficulty, victory }: Scenario): Tuning {
  const { bendCost, dominanceCost, freeHand, wordsNeedDeeds, blame } = assumptions ?? {};
  const named: { [K in keyof Tuning]?: number | undefined } = {
    ...difficulty,
    bendCost,
    dominanceAutonomy: dominanceCost,
    freeHandAutonomy: freeHand,
    wordsNeedDeeds: wordsNeedDeeds === undefined ? undefined : Number(wordsNeedDeeds),
    blame: blame === undefined ? undefined : Number(blame),
    scoreHolding: victory?.holding,
    scoreSuccess: victory?.success,
    scoreTriumph: victory?.triumph,
  };
  return { ...TUNING, ...given(tuning), ...given(named) };
}

function assetsOf(scenario: Scenario, tuning: Tuning, rounds: readonly RoundRow[]): AssetRules[] {
  const rows: readonly AssetRow[] = ASSETS;
  const first = rounds[0]?.number ?? 1;
  return rows
    .filter(({ id }) => scenario.assets === undefined || scenario.assets.some((one) => one === id))
    .map((row): AssetRules => {
      const own = scenario.tenders?.[row.id as (typeof ASSETS)[number]['id']];
      const value = own?.value ?? row.value;
      const due = own?.round ?? row.round;
      // What falls into a round left out waits for the next one played.
      const round = due < first ? due : (rounds.find(({ number }) => number >= due)?.number ?? due);
      return {
        id: row.id,
        value,
        round,
        needsPipeline: row.needsPipeline,
        reach: ROUTES.map((route) => row.reach[route.id] ?? 0),
        reserve: own?.reserve ?? tuning.reserve,
        fixedPrice: own?.fixedPrice ?? tuning.concedePrice * value,
        keep: [own?.keep?.least ?? 0, own?.keep?.most ?? 2],
        bidders: own?.bidders ?? POWERS,
      };
    });
}

const COMPILED = new WeakMap<Scenario, Rules>();

/** The rules that hold for every game of a preset, compiled once. */
export function rulesOf(scenario: Scenario): Rules {
  const known = COMPILED.get(scenario);
  if (known !== undefined) return known;
  const rules = compile(scenario);
  COMPILED.set(scenario, rules);
  return rules;
}

function compile(scenario: Scenario): Rules {
  const tuning = tuningOf(scenario);
  const rounds = roundsWith(scenario);
  const { holding: _h, success: _s, triumph: _t, ...counts } = scenario.victory ?? {};
  const { overreach } = scenario.assumptions ?? {};
  return {
    scenario: scenario.id,
    rounds,
    assets: assetsOf(scenario, tuning, rounds),
    routes: ROUTES.map(({ id, owner, opens, capacity }) => ({
      id,
      owner,
      opens: scenario.opens?.[id] ?? opens,
      capacity: scenario.start?.capacity?.[id] ?? capacity,
    })),
    clubs: CLUBS.map(({ id, power, opens }) => ({ id, power, opens })),
    verbsOff: (scenario.verbsOff ?? []).map(({ verb, rounds: when, seats }) => ({
      verb,
      rounds: when,
      seats: seats ?? SEATS,
    })),
    bidding: scenario.bidding ?? 'sealed',
    information: { ...OPEN_TABLE, ...given(scenario.information) },
    scoring: { ...SCORING, ...given({ ...counts, overreach }) },
    cards: (scenario.cards ?? []).map(({ id, round, effects }): OwnCard => ({ id: id as NewsId, round, effects })),
    tuning,
    par: scenario.par,
  };
}
