import type { Cell } from './cell.ts';
import type { GameRow } from './game-row.ts';
import { gamesOf, seedOf, whole } from './options.ts';
import type { Report } from './report.ts';
import { mean, quantile, rounded, shareOf } from './statistics.ts';
import { type Rows, rowsIn, type Study } from './study.ts';
import { tuned } from './tune.ts';

/** The stricter level: events push both giants' concerns a little harder. */
const HARD = ['pushRussia=0.3', 'pushChina=0.3'] as const;
const FREE_BENDING = ['bendCost=0'] as const;

/** A line of the table: who plays Kazakhstan, and what is set anew. */
interface Line {
  readonly name: string;
  readonly policy: string;
  readonly set: readonly string[];
}
const line = (name: string, policy = name, set: readonly string[] = []): Line => ({ name, policy, set });

const PURE = ['hedge', 'bandwagon-russia', 'bandwagon-china', 'balance-russia', 'balance-west'] as const;
const TACTICS = ['no-concession', 'no-leverage', 'no-persuasion', 'no-court-ruling'] as const;
const INCLUSION = ['no-splitting', 'no-russia', 'no-china', 'no-west'] as const;

const LINES: readonly Line[] = [
  line('mixed', 'multi-vector'),
  ...PURE.map((name) => line(name)),
  line('random'),
  ...INCLUSION.map((name) => line(name)),
  line('mixed, hard', 'multi-vector', HARD),
  ...TACTICS.map((name) => line(`${name}, hard`, name, HARD)),
  line('mixed, bending free', 'multi-vector', FREE_BENDING),
  line('hedge, bending free', 'hedge', FREE_BENDING),
];

/** The article's decisions, adaptive play between them, news in the order of history. */
export const historyCell = (scenario: string, set: readonly string[], games: number, seed: number): Cell => ({
  name: 'history',
  scenario,
  set,
  games,
  seed,
  seats: { kazakhstan: { policy: 'history' } },
  history: true,
});

/** One hypothesis: what was measured, what is asked for, and whether it holds. */
interface Hypothesis {
  readonly value: number;
  readonly target: string;
  readonly met: boolean;
}

const scoreOf = (rows: readonly GameRow[]): number => mean(rows.map(({ score }) => score.kazakhstan));

/** Of several figures, the one furthest out of the band, or the nearest to its edge. */
function worst(figures: readonly number[], low: number, high: number): number {
  const slack = (figure: number) => Math.min(figure - low, high - figure);
  return figures.reduce((one, other) => (slack(other) < slack(one) ? other : one));
}

/** Coercion and courting by Russia: cards a game in the earlier and the later half. */
export function bearingOf(rows: readonly GameRow[]): { coercion: [number, number]; courting: [number, number] } {
  const cards = (what: 'coercion' | 'courting', half: 0 | 1) =>
    rounded(mean(rows.map(({ bearing }) => bearing.russia[what][half])), 2);
  return {
    coercion: [cards('coercion', 0), cards('coercion', 1)],
    courting: [cards('courting', 0), cards('courting', 1)],
  };
}

function hypothesesOf(rows: Rows): Record<string, Hypothesis> {
  const score = (name: string) => scoreOf(rowsIn(rows, name));
  const mixed = score('mixed');
  const lead = Math.min(...PURE.map((name) => mixed - score(name)));
  const costs = TACTICS.map((name) => score('mixed, hard') - score(`${name}, hard`));
  const inclusion = INCLUSION.map((name) => mixed - score(name));
  const random = shareOf(rowsIn(rows, 'random'), ({ success }) => success);
  const script = rowsIn(rows, 'history');
  const survival = shareOf(script, ({ collapse }) => collapse === 'none');
  const tension = quantile(
    script.map((row) => row.tension),
    0.75,
  );
  const { coercion, courting } = bearingOf(script);
  const hedged = mixed - score('hedge');
  const free = score('mixed, bending free') - score('hedge, bending free');
  return {
    H1: { value: rounded(lead), target: 'mixed play at least 3 points ahead of every pure policy', met: lead >= 3 },
    H2: {
      value: rounded(worst(costs, 1, 6)),
      target: 'without any one tactic 1 to 6 points fewer; without any part of inclusion at least 0.5 fewer',
      met: costs.every((cost) => cost >= 1 && cost <= 6) && inclusion.every((cost) => cost >= 0.5),
    },
    H3: { value: rounded(random), target: 'the same verbs at random succeed in at most 0.3', met: random <= 0.3 },
    H4: {
      value: rounded(survival),
      target: 'history-like play survives in at least 0.95, with Tension at most 4 at the 75th percentile',
      met: survival >= 0.95 && tension <= 4,
    },
    H5: {
      value: rounded(coercion[1] - coercion[0]),
      target: 'under history-like play Russian coercion falls from the earlier to the later half, and courting rises',
      met: coercion[1] < coercion[0] && courting[1] > courting[0],
    },
    H6: {
      value: rounded(free / hedged),
      target: 'with bending free, at most 0.5 of the lead over hedging is left',
      met: hedged > 0 && free <= hedged / 2,
    },
  };
}

function report(rows: Rows): Report {
  const table = [...rows].map(([policy, list]) => ({
    policy,
    score: rounded(scoreOf(list), 2),
    success: rounded(shareOf(list, ({ success }) => success)),
    survival: rounded(shareOf(list, ({ collapse }) => collapse === 'none')),
    tension: rounded(mean(list.map(({ tension }) => tension)), 2),
    rupture: rounded(shareOf(list, ({ collapse }) => collapse === 'rupture')),
  }));
  const hypotheses = hypothesesOf(rows);
  const games = rowsIn(rows, 'mixed').length;
  return {
    title: 'Does mixed play beat pure play?',
    json: { rows: table, hypotheses },
    tables: [
      {
        title: 'Kazakhstan by policy',
        note: `${games} games a policy against all pairs of doctrines; each policy plays with the weights that serve it best under its restriction. A collapse scores 0.`,
        columns: ['policy', 'score', 'success', 'survival', 'tension', 'rupture'],
        rows: table.map((row) => [row.policy, row.score, row.success, row.survival, row.tension, row.rupture]),
        bars: 1,
      },
      {
        title: 'Hypotheses',
        columns: ['hypothesis', 'value', 'met', 'target'],
        rows: Object.entries(hypotheses).map(([name, { value, met, target }]) => [name, value, met, target]),
      },
    ],
  };
}

/** The article's thesis put to the test. */
export const THESIS: Study = {
  name: 'thesis',
  async cells(given, cores, progress) {
    const games = gamesOf(given, 180);
    const seed = seedOf(given);
    const lines = LINES.map(
      ({ name, policy, set }): Cell => ({
        name,
        scenario: given.scenario,
        set: [...given.set, ...set],
        games,
        seed,
        seats: { kazakhstan: { policy } },
      }),
    );
    const fitted = await tuned(lines, whole('tries', given.tries, 0, 200), cores, progress);
    return [...fitted, historyCell(given.scenario, given.set, games, seed)];
  },
  report,
};
