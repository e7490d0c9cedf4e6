import { COLLAPSES, GIANTS, type Giant, type Power, rivalOf, SEATS, type Seat } from '../../rules/index.ts';
import { DOCTRINE_PAIRS } from '../ai/doctrines/index.ts';
import type { Cell, Seating } from './cell.ts';
import { type GameRow, leaderOf } from './game-row.ts';
import { gamesOf, seedOf } from './options.ts';
import type { Report } from './report.ts';
import { entropy, mean, rounded, shareOf, spread } from './statistics.ts';
import { type Rows, rowsIn, type Study } from './study.ts';

/** Kazakhstan's policies that are measured, beside the table of competent players on which most metrics are read. */
const POLICIES = [
  'multi-vector',
  'good',
  'competent',
  'casual',
  'naive',
  'random',
  'hedge',
  'bandwagon-russia',
  'bandwagon-china',
  'balance-russia',
  'balance-west',
  'only-concession',
  'only-leverage',
  'only-persuasion',
  'only-reallocation',
  'no-west',
] as const;

/** Ways to open the first tender, for the question whether one of them is always right. */
const OPENINGS: readonly (readonly Power[])[] = [
  ['russia', 'china', 'west'],
  ['russia', 'west'],
  ['china', 'west'],
  ['west'],
];
const openingName = (invited: readonly Power[]): string => `opening ${invited.join(' ')}`;

/** Policies whose collapses are looked at: all that may end badly. */
const RISKY = [
  'casual',
  'naive',
  'random',
  'hedge',
  'bandwagon-russia',
  'bandwagon-china',
  'balance-russia',
  'balance-west',
];

/** One figure with the band it should lie in. */
interface Measure {
  readonly metric: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly met: boolean;
}

function measure(metric: string, value: number, low: number, high: number): Measure {
  const shown = rounded(value);
  return { metric, value: shown, low, high, met: shown >= low && shown <= high };
}

/** Scores after each round as they compare with what seats usually have then: in standard deviations, so that seats can be compared. */
function standings(rows: readonly GameRow[]): Readonly<Record<Seat, number>>[][] {
  const longest = Math.max(...rows.map(({ course }) => course.length));
  const usual = Array.from({ length: longest }, (_, round) => {
    const at = (seat: Seat) => rows.flatMap(({ course }) => (course[round] === undefined ? [] : [course[round][seat]]));
    return Object.fromEntries(SEATS.map((seat) => [seat, { middle: mean(at(seat)), width: spread(at(seat)) || 1 }]));
  });
  return rows.map(({ course }) =>
    course.map((scores, round) => {
      const of = (seat: Seat) =>
        (scores[seat] - (usual[round]?.[seat]?.middle ?? 0)) / (usual[round]?.[seat]?.width ?? 1);
      return { kazakhstan: of('kazakhstan'), russia: of('russia'), china: of('china') };
    }),
  );
}

/** How often the lead changes hands in a game, round by round. */
function leadChanges(courses: ReturnType<typeof standings>): number {
  const changes = courses.map((course) => {
    const leaders = course.map(leaderOf).filter((leader) => leader !== undefined);
    return leaders.filter((leader, round) => round > 0 && leader !== leaders[round - 1]).length;
  });
  return mean(changes);
}

/** Browne's drama: how far behind the later winner is, on average over the positions in which it is behind, as a root of the gap. */
function drama(courses: ReturnType<typeof standings>): number {
  const gaps = courses.flatMap((course) => {
    const last = course.at(-1);
    const winner = last === undefined ? undefined : leaderOf(last);
    if (winner === undefined) return [];
    const behind = course
      .slice(0, -1)
      .map((scores) => Math.max(...SEATS.map((seat) => scores[seat])) - scores[winner])
      .filter((gap) => gap > 0);
    return behind.length === 0 ? [0] : [mean(behind.map(Math.sqrt))];
  });
  return mean(gaps);
}

/** Late uncertainty: in how many games the leader after three quarters of the rounds is not the winner. */
const lateUncertainty = (courses: ReturnType<typeof standings>): number =>
  shareOf(courses, (course) => {
    const late = course[Math.floor(course.length * 0.75) - 1];
    const last = course.at(-1);
    return late !== undefined && last !== undefined && leaderOf(late) !== leaderOf(last);
  });

/** Wins by margin over par; a shared first place is shared. */
function wins(rows: readonly GameRow[], seat: Seat): number {
  return mean(
    rows.map(({ margin }) => {
      const most = Math.max(...SEATS.map((one) => margin[one]));
      const first = SEATS.filter((one) => margin[one] === most);
      return first.includes(seat) ? 1 / first.length : 0;
    }),
  );
}

/** Kinds of manoeuvre, as a player sees them. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  stake: ['concede-stake'],
  route: ['concede-route'],
  club: ['join-club'],
  reallocate: ['pre-empt', 'court-ruling'],
  leverage: ['leverage'],
  persuade: ['talk', 'promise'],
  build: ['build'],
};

const verbEntropy = (rows: readonly GameRow[]): number =>
  entropy(
    Object.values(KINDS).map((verbs) =>
      rows.reduce((sum, { orders }) => sum + verbs.reduce((count, verb) => count + (orders[verb] ?? 0), 0), 0),
    ),
  );

/** A giant's points by its doctrine, over all doctrines of the other: the difference between the best and the worst. */
function doctrineSpread(rows: readonly GameRow[], giant: Giant): number {
  const means = doctrinesIn(rows, giant).map((name) => payoff(rows, giant, name));
  return Math.max(...means) - Math.min(...means);
}

/** How many of a giant's doctrines are best against somebody: some doctrine of the other, some way of Kazakhstan's. */
function bestDoctrines(tables: readonly (readonly GameRow[])[], giant: Giant): number {
  const other = rivalOf(giant);
  const best = tables.flatMap((rows) =>
    doctrinesIn(rows, other).map((met) => {
      const here = rows.filter(({ doctrines }) => doctrines[other] === met);
      return doctrinesIn(here, giant).reduce((one, name) =>
        payoff(here, giant, name) > payoff(here, giant, one) ? name : one,
      );
    }),
  );
  return new Set(best).size;
}

const doctrinesIn = (rows: readonly GameRow[], giant: Giant): string[] => [
  ...new Set(rows.map(({ doctrines }) => doctrines[giant])),
];

/** The points a doctrine brings a giant on average. */
const payoff = (rows: readonly GameRow[], giant: Giant, name: string): number =>
  mean(rows.filter(({ doctrines }) => doctrines[giant] === name).map(({ score }) => score[giant]));

function measures(rows: Rows): Measure[] {
  const of = (name: string) => rowsIn(rows, name);
  const success = (name: string) => shareOf(of(name), (row) => row.success);
  const survival = (name: string) => shareOf(of(name), ({ collapse }) => collapse === 'none');
  const score = (name: string) => mean(of(name).map((row) => row.score.kazakhstan));
  const table = of('competent');
  const courses = standings(table);
  const fallen = RISKY.flatMap((name) => [...of(name)]).filter(({ collapse }) => collapse !== 'none');
  const count = (pick: (row: GameRow) => number, over: readonly GameRow[] = table) =>
    over.reduce((sum, row) => sum + pick(row), 0);
  const decisions = count((row) => row.decisions.count);
  const held = count((row) => row.tenders.held);
  const openings = OPENINGS.map((invited) => score(openingName(invited))).sort((a, b) => b - a);
  const mixed = success('multi-vector');
  const single = Math.max(
    ...['only-concession', 'only-leverage', 'only-persuasion', 'only-reallocation'].map((name) => success(name)),
  );
  return [
    measure('success, random', success('random'), 0, 0.05),
    measure('success, naive', success('naive'), 0.1, 0.2),
    measure('success, casual', success('casual'), 0.35, 0.45),
    measure('success, good', success('good'), 0.6, 0.7),
    measure('success, best', mixed, 0.85, 0.95),
    ...SEATS.map((seat) => measure(`share of wins, ${seat}`, wins(table, seat), 0.28, 0.39)),
    measure('survival, best', survival('multi-vector'), 0.95, 1),
    measure('survival, hedge', survival('hedge'), 0.7, 0.85),
    measure('survival, bandwagon with Russia', survival('bandwagon-russia'), 0.4, 0.75),
    measure('survival, bandwagon with China', survival('bandwagon-china'), 0.4, 0.75),
    measure('survival, balance against Russia', survival('balance-russia'), 0.25, 0.5),
    measure('survival, balance with the West', survival('balance-west'), 0.25, 0.5),
    ...COLLAPSES.map((kind) =>
      measure(
        `share of collapses, ${kind}`,
        shareOf(fallen, ({ collapse }) => collapse === kind),
        0.05,
        0.5,
      ),
    ),
    measure(
      'rupture under competent play',
      shareOf(table, ({ collapse }) => collapse === 'rupture'),
      0.02,
      0.06,
    ),
    ...GIANTS.flatMap((giant) => [
      measure(`doctrines of ${giant}, spread of points`, doctrineSpread(table, giant), 0, 4),
      measure(
        `doctrines of ${giant} that are best against somebody`,
        bestDoctrines([table, of('hedge'), of('bandwagon-russia'), of('bandwagon-china')], giant),
        2,
        3,
      ),
    ]),
    measure('lead changes a game', leadChanges(courses), 2, 4),
    measure('drama', drama(courses), 0.3, 1.2),
    measure('late uncertainty', lateUncertainty(courses), 0.2, 0.6),
    measure(
      'kingmaking, share of games',
      shareOf(table, ({ kingmaker }) => kingmaker === true),
      0,
      0.15,
    ),
    measure('options a decision', count((row) => row.decisions.options) / decisions, 2, 22),
    measure('kinds of order a decision', count((row) => row.decisions.kinds) / decisions, 1, 8),
    measure('forced decisions', count((row) => row.decisions.forced) / decisions, 0, 0.1),
    measure('verb entropy, bits', verbEntropy(table), 1.8, 2.6),
    measure('best single tactic, success as a part of mixed', mixed === 0 ? 1 : single / mixed, 0, 0.5),
    measure('tenders tied', count((row) => row.tenders.ties) / held, 0, 0.15),
    measure('tenders with the best bid passed over', count((row) => row.tenders.passed) / held, 0.1, 0.3),
    measure(
      'price over later income',
      count((row) => row.tenders.price) / count((row) => row.tenders.income),
      0.7,
      1.1,
    ),
    measure('points lost without the West', score('multi-vector') - score('no-west'), 1, 8),
    measure('lead of the best opening over the next', (openings[0] ?? 0) - (openings[1] ?? 0), 0, 0.7),
    measure('decisions of Kazakhstan a campaign', decisions / table.length, 36, 46),
  ];
}

function report(rows: Rows): Report {
  const found = measures(rows);
  const table = rowsIn(rows, 'competent');
  return {
    title: 'Is it a good game?',
    json: { rows: found },
    tables: [
      {
        title: `${found.filter(({ met }) => met).length} of ${found.length} targets met`,
        note: `${table.length} games a cell. Wins are by margin over par. Standings after each round are in standard deviations from what a seat usually has then. Drama: mean root of the winner’s lag where it lags. Late uncertainty: games whose leader after three quarters of the rounds does not win. Kingmaking: games in which a seat that can no longer win decides by one choice in the last round which of the others will, more often than not.`,
        columns: ['metric', 'value', 'low', 'high', 'met'],
        rows: found.map(({ metric, value, low, high, met }) => [metric, value, low, high, met]),
      },
      {
        title: 'Success by how Kazakhstan plays',
        columns: ['policy', 'success', 'survival', 'score'],
        rows: POLICIES.map((name) => {
          const list = rowsIn(rows, name);
          return [
            name,
            rounded(shareOf(list, ({ success }) => success)),
            rounded(shareOf(list, ({ collapse }) => collapse === 'none')),
            rounded(mean(list.map(({ score }) => score.kazakhstan)), 2),
          ];
        }),
        bars: 1,
      },
      {
        title: 'Points by seat under competent play',
        note: 'The published par and spread of a preset are these.',
        columns: ['seat', 'mean', 'spread'],
        rows: SEATS.map((seat) => {
          const points = table.map(({ score }) => score[seat]);
          return [seat, rounded(mean(points), 1), rounded(spread(points), 1)];
        }),
      },
      {
        title: 'Points of the giants by pair of doctrines',
        columns: ['Russia, China', ...GIANTS],
        rows: DOCTRINE_PAIRS.map(({ russia, china }) => {
          const here = table.filter(
            ({ doctrines }) => doctrines.russia === russia.name && doctrines.china === china.name,
          );
          return [
            `${russia.name}, ${china.name}`,
            ...GIANTS.map((giant) => rounded(mean(here.map(({ score }) => score[giant])), 1)),
          ];
        }),
      },
    ],
  };
}

/** Every target of the design, measured. */
export const QUALITY: Study = {
  name: 'quality',
  async cells(given) {
    const base = { scenario: given.scenario, set: given.set, games: gamesOf(given, 180), seed: seedOf(given) };
    const cell = (name: string, kazakhstan: Seating): Cell => ({ ...base, name, seats: { kazakhstan } });
    return [
      ...POLICIES.map((policy): Cell => {
        const one = cell(policy, { policy });
        return policy === 'competent' ? { ...one, deep: true } : one;
      }),
      ...OPENINGS.map((invited) =>
        cell(openingName(invited), { policy: 'multi-vector', opening: { invited, keep: 1 } }),
      ),
    ];
  },
  report,
};
