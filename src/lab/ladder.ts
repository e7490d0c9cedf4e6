import { at, LEVELS, type Level, SEATS, type Seat } from '../../rules/index.ts';
import type { Cell, Seating } from './cell.ts';
import { duel, type Pair, tally } from './duel.ts';
import { gamesOf, seedOf } from './options.ts';
import { presetOf, tableOf } from './play-cell.ts';
import type { Report } from './report.ts';
import { mean, rounded } from './statistics.ts';
import { fallsTo, type Rows, rowsIn, type Study } from './study.ts';
import { thinkingSpeed } from './thinking-speed.ts';
import type { Timed } from './timed.ts';

/** The best level, which also meets boardgame.io's own tree search. */
const BEST: Level = 'expert';
/** For so many pairs of a step one pair against the tree search. */
const DUEL_SHARE = 5;
/** Games whose decisions are timed at each level. */
const TIMED = 2;

const seatsWith = (seat: Seat, level: Level): Cell['seats'] => {
  const seating: Seating = { policy: level };
  return seat === 'kazakhstan' ? { kazakhstan: seating } : { kazakhstan: { policy: 'competent' }, [seat]: seating };
};

const cellName = (seat: Seat, level: Level): string => `${seat} ${level}`;

/** Whether each level beats the one below: the same seat, seeds and opponents, judged by its own score. The opponents are the usual ones: an able Kazakhstan, and every doctrine in turn. */
export const LADDER: Study = {
  name: 'ladder',
  cells: async (given) =>
    SEATS.flatMap((seat) =>
      LEVELS.map((level) => ({
        name: cellName(seat, level),
        scenario: given.scenario,
        set: given.set,
        games: gamesOf(given, 60),
        seed: seedOf(given),
        seats: seatsWith(seat, level),
      })),
    ),
  timed: async ([cell], shard) => {
    if (cell === undefined) throw new Error('a ladder without a step');
    const preset = presetOf(cell);
    const pairs: Pair[] = [];
    for (let pair = 0; pair < Math.ceil(cell.games / DUEL_SHARE); pair++)
      if (fallsTo(shard, pair)) {
        const seat = at(SEATS, pair % SEATS.length);
        const table = tableOf({ seats: seatsWith(seat, BEST) }, pair);
        pairs.push(await duel(preset, seat, cell.seed + pair, table));
      }
    const mine = LEVELS.filter((_, place) => fallsTo(shard, place));
    return {
      pairs,
      p95_ms: Object.fromEntries(mine.map((level) => [level, thinkingSpeed(preset, level, TIMED, cell.seed).p95_ms])),
    };
  },
  report,
};

function report(rows: Rows, timed: readonly Timed[]): Report {
  const scores = (seat: Seat, level: Level): number[] =>
    rowsIn(rows, cellName(seat, level)).map(({ score }) => score[seat]);
  const pairs = SEATS.flatMap((seat) =>
    LEVELS.slice(1).map((higher, step) => {
      const lower = LEVELS[step] ?? higher;
      const below = scores(seat, lower);
      const won = scores(seat, higher).map((score, game) => 0.5 + Math.sign(score - (below[game] ?? 0)) / 2);
      return { seat, lower, higher, games: won.length, share: rounded(mean(won)) };
    }),
  );
  const p95_ms = Object.fromEntries(
    LEVELS.flatMap((level) =>
      timed.flatMap((part) => (part.p95_ms[level] === undefined ? [] : [[level, part.p95_ms[level]]])),
    ),
  );
  const vs_mcts_bot = tally(timed.flatMap((part) => part.pairs));
  return {
    title: 'The ladder of levels',
    json: { pairs, p95_ms, vs_mcts_bot },
    tables: [
      {
        title: 'Each level against the one below, pairs of games',
        note: 'The same seat, seeds and opponents; a game is won by the higher own score, a tie is half.',
        columns: ['step', 'games', 'share won'],
        rows: pairs.map(({ seat, lower, higher, games, share }) => [`${seat}: ${higher} over ${lower}`, games, share]),
        bars: 2,
      },
      {
        title: 'Time for a decision, in milliseconds of one core',
        columns: ['level', '95th percentile'],
        rows: Object.entries(p95_ms),
      },
      {
        title: 'Expert against boardgame.io’s own tree search, at equal time',
        columns: ['of', 'figure'],
        rows: [
          ['pairs of games', vs_mcts_bot.games],
          ['share won', vs_mcts_bot.share],
          ['milliseconds a decision, expert', vs_mcts_bot.ms.level],
          ['milliseconds a decision, tree search', vs_mcts_bot.ms.bot],
        ],
      },
    ],
  };
}
