import type { Scenario } from '../../rules/index.ts';
import { DOCTRINE_PAIRS } from '../ai/doctrines/index.ts';
import { type GameRow, playRow } from './game-row.ts';
import type { Table, Watch } from './match.ts';
import { policyOf } from './policies.ts';
import type { Policy } from './policy.ts';
import { type Summary, summarise } from './summary.ts';

/** What to simulate on this core, watched. A giant without a policy takes its doctrines in turn, so that all pairs are played equally. */
export interface Simulation {
  readonly scenario: Scenario;
  readonly games: number;
  /** Seed of the first game; the next has the next seed. */
  readonly seed: number;
  readonly policies: { readonly kazakhstan: Policy; readonly russia?: Policy; readonly china?: Policy };
}

function tableOf({ policies }: Simulation, game: number): Table {
  const pair = DOCTRINE_PAIRS[game % DOCTRINE_PAIRS.length];
  const russia = policies.russia ?? policyOf('russia', pair?.russia.name ?? '');
  const china = policies.china ?? policyOf('china', pair?.china.name ?? '');
  if (russia === undefined || china === undefined) throw new Error(`no policies for game ${game}`);
  return { kazakhstan: policies.kazakhstan, russia, china };
}

/** Plays many games and sums them up. */
export function simulate(run: Simulation, progress?: (played: number) => void, watch?: Watch): Summary {
  const rows: GameRow[] = [];
  for (let game = 0; game < run.games; game++) {
    rows.push(playRow(run.scenario, run.seed + game, game, tableOf(run, game), false, watch));
    progress?.(game + 1);
  }
  return summarise(rows);
}
