import { LEVELS, type Level, SEATS, type Seat } from '../../rules/index.ts';
import type { Cell, Seating } from './cell.ts';
import { type Progress, playCells } from './crew.ts';
import { duel } from './duel.ts';
import { presetOf, tableOf } from './play-cell.ts';
import type { Report } from './report.ts';
import { mean, rounded } from './statistics.ts';
import { thinkingSpeed } from './thinking-speed.ts';

/** What is asked: how many pairs of games for each step and seat, from which seed, of which preset. */
export interface LadderQuestion {
  readonly scenario: string;
  readonly set: readonly string[];
  readonly games: number;
  readonly seed: number;
}

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

/** Games of one level in one seat, against the usual opponents: an able Kazakhstan, and every doctrine in turn. */
const cellOf = (question: LadderQuestion, seat: Seat, level: Level): Cell => ({
  ...question,
  name: `${seat} ${level}`,
  seats: seatsWith(seat, level),
});

/** Whether each level beats the one below: the same seat, seeds and opponents, judged by its own score. */
export async function ladder(question: LadderQuestion, cores: number, progress: Progress): Promise<Report> {
  const places = SEATS.flatMap((seat) => LEVELS.map((level) => ({ seat, level })));
  const cells = places.map(({ seat, level }) => cellOf(question, seat, level));
  const played = await playCells(
    cells,
    ({ games }) => Array.from({ length: games }, (_, game) => game),
    cores,
    progress,
  );
  const scores = (seat: Seat, level: Level): number[] => {
    const rows = played[places.findIndex((place) => place.seat === seat && place.level === level)] ?? [];
    return rows.map(({ score }) => score[seat]);
  };
  const pairs = SEATS.flatMap((seat) =>
    LEVELS.slice(1).map((higher, step) => {
      const lower = LEVELS[step] ?? higher;
      const below = scores(seat, lower);
      const won = scores(seat, higher).map((score, game) => 0.5 + Math.sign(score - (below[game] ?? 0)) / 2);
      return { seat, lower, higher, games: question.games, share: rounded(mean(won)) };
    }),
  );
  const preset = presetOf(cellOf(question, 'kazakhstan', BEST));
  const p95_ms = Object.fromEntries(
    LEVELS.map((level) => [level, thinkingSpeed(preset, level, TIMED, question.seed).p95_ms]),
  );
  const vs_mcts_bot = await duel(preset, Math.ceil(question.games / DUEL_SHARE), question.seed, (game) => {
    const seat = SEATS[game % SEATS.length] ?? 'kazakhstan';
    return tableOf({ seats: seatsWith(seat, BEST) }, game);
  });
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
