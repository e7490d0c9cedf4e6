import {
  actor,
  type GameState,
  type Giant,
  type Order,
  type OrderOf,
  type Scenario,
  SEATS,
  type Seat,
} from '../../rules/index.ts';
import { choose } from '../ai/choose.ts';
import { DOCTRINE_PAIRS } from '../ai/doctrines/index.ts';
import { skillOf } from '../ai/levels.ts';
import { think } from '../ai/search.ts';
import type { Cell, Seating } from './cell.ts';
import { type GameRow, playRow } from './game-row.ts';
import { loadScenario } from './load-scenario.ts';
import type { Table } from './match.ts';
import { policyOf } from './policies.ts';
import type { Policy } from './policy.ts';

const presets = new Map<string, Scenario>();

/** The preset of a cell, read once. */
export function presetOf({ scenario, set, history }: Cell): Scenario {
  const key = JSON.stringify([scenario, set, history]);
  const known = presets.get(key);
  if (known !== undefined) return known;
  const read = loadScenario(scenario, set);
  const preset: Scenario = history ? { ...read, news: 'history' } : read;
  presets.set(key, preset);
  return preset;
}

/** A view in which some orders are off: whatever the policy, it cannot think of them. */
const without = (view: GameState, forbid: Seating['forbid']): GameState =>
  forbid === undefined
    ? view
    : {
        ...view,
        rules: {
          ...view.rules,
          verbsOff: [...view.rules.verbsOff, ...forbid.map((verb) => ({ verb, rounds: 'all' as const, seats: SEATS }))],
        },
      };

/** The policy of a seating. */
export function policyFor(seat: Seat, { policy, level, forbid, weights, opening }: Seating): Policy {
  const named = policyOf(seat, policy);
  if (named === undefined) throw new Error(`no policy ${policy} for ${seat}`);
  const { doctrine } = named;
  const decide: Policy['decide'] =
    doctrine === undefined || (weights === undefined && level === undefined)
      ? named.decide
      : (view, who, seed) => {
          const mind = weights === undefined ? doctrine : { ...doctrine, weights };
          if (level === undefined) return choose(view, who, mind, seed, named.noise);
          return think(view, who, mind, seed, skillOf(level));
        };
  return {
    name: named.name,
    decide: (view, who, seed) => {
      const first = opening === undefined ? undefined : openingOrder(view, opening);
      return first === undefined ? decide(without(view, forbid), who, seed) : { order: first };
    },
  };
}

/** The invitation that opens the game, if this is the decision for it. */
function openingOrder(view: GameState, opening: NonNullable<Seating['opening']>): Order | undefined {
  if (view.step !== 'invite' || view.round !== 1 || actor(view) !== 'kazakhstan' || view.tender === undefined)
    return undefined;
  if (view.assets.some(({ opened }) => opened !== 0)) return undefined;
  return { type: 'invite', asset: view.tender.asset, ...opening } satisfies OrderOf<'invite'>;
}

/** Who sits at the table in the nth game of a cell: a giant not told how to play follows the preset's doctrine, or else one dealt in turn. */
export function tableOf({ seats }: Pick<Cell, 'seats'>, game: number, preset?: Scenario): Table {
  const pair = DOCTRINE_PAIRS[game % DOCTRINE_PAIRS.length];
  const dealt = (giant: Giant): Seating => {
    const own = preset?.seats?.[giant]?.doctrine;
    return { policy: own === undefined || own === 'drawn' ? (pair?.[giant].name ?? '') : own };
  };
  return {
    kazakhstan: policyFor('kazakhstan', seats.kazakhstan),
    russia: policyFor('russia', seats.russia ?? dealt('russia')),
    china: policyFor('china', seats.china ?? dealt('china')),
  };
}

/** Plays the nth game of a cell. */
export const playCell = (cell: Cell, game: number): GameRow =>
  playRow(presetOf(cell), cell.seed + game, game, tableOf(cell, game, presetOf(cell)), cell.deep ?? false);
