import { COLLAPSES, type Collapse, outcome, type Scenario, SEATS, type Seat } from '../../rules/index.ts';
import { DOCTRINE_PAIRS } from '../ai/doctrines/index.ts';
import { playMatch, type Table, type Watch } from './match.ts';
import { type Policy, policyOf } from './policies.ts';

/** What to simulate. A giant without a policy takes its doctrines in turn, so that all pairs are played equally. */
export interface Simulation {
  readonly scenario: Scenario;
  readonly games: number;
  /** Seed of the first game; the next has the next seed. */
  readonly seed: number;
  readonly policies: { readonly kazakhstan: Policy; readonly russia?: Policy; readonly china?: Policy };
}

/** What many games came to. Shares are 0-1; scores, rounds and Kazakhstan's decisions are means a game. */
export interface Summary {
  readonly games: number;
  readonly finished: number;
  readonly collapses: Readonly<Record<Collapse, number>>;
  readonly score: Readonly<Record<Seat, number>>;
  readonly success: number;
  readonly survival: number;
  readonly tension: { readonly median: number; readonly p75: number };
  readonly rounds: number;
  readonly decisions: number;
}

/** Who sits at the table in the nth game of a simulation. */
export function tableOf({ policies }: Simulation, game: number): Table {
  const pair = DOCTRINE_PAIRS[game % DOCTRINE_PAIRS.length];
  const russia = policies.russia ?? policyOf('russia', pair?.russia.name ?? '');
  const china = policies.china ?? policyOf('china', pair?.china.name ?? '');
  if (russia === undefined || china === undefined) throw new Error(`no policies for game ${game}`);
  return { kazakhstan: policies.kazakhstan, russia, china };
}

/** Plays many games and sums them up. */
export function simulate(run: Simulation, progress?: (played: number) => void, watch?: Watch): Summary {
  const collapses: Record<Collapse, number> = { vassalage: 0, insolvency: 0, intervention: 0, rupture: 0 };
  const score: Record<Seat, number> = { kazakhstan: 0, russia: 0, china: 0 };
  const tension: number[] = [];
  let finished = 0;
  let success = 0;
  let rounds = 0;
  let decisions = 0;
  for (let game = 0; game < run.games; game++) {
    const match = playMatch(run.scenario, run.seed + game, tableOf(run, game), watch);
    const result = outcome(match.final);
    if (result === undefined) continue;
    finished += 1;
    if (result.collapse !== 'none') collapses[result.collapse] += 1;
    if (result.band === 'success' || result.band === 'triumph') success += 1;
    for (const seat of SEATS) score[seat] += result.seats[seat].score;
    tension.push(match.final.tension);
    rounds += match.rounds;
    decisions += match.decisions.kazakhstan;
    progress?.(game + 1);
  }
  const mean = (sum: number): number => Math.round((sum / Math.max(1, finished)) * 1000) / 1000;
  const fallen = COLLAPSES.reduce((sum, kind) => sum + collapses[kind], 0);
  return {
    games: run.games,
    finished,
    collapses,
    score: { kazakhstan: mean(score.kazakhstan), russia: mean(score.russia), china: mean(score.china) },
    success: mean(success),
    survival: mean(finished - fallen),
    tension: { median: quantile(tension, 0.5), p75: quantile(tension, 0.75) },
    rounds: mean(rounds),
    decisions: mean(decisions),
  };
}

/** The value below which this part of the numbers lies (nearest rank). */
function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
}
