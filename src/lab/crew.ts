import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Cell } from './cell.ts';
import type { GameRow } from './game-row.ts';
import { playCell, presetOf } from './play-cell.ts';

/** Some games of one cell, for one core to play. */
export interface Job {
  readonly cell: number;
  readonly games: readonly number[];
}

/** Told after every game: how many are played, of how many. */
export type Progress = (played: number, of: number) => void;

/** Games handed to a core at once. */
const BATCH = 6;

/** Fewer games than this are played here: starting other cores would take longer. */
const WORTH_A_CREW = 40;

/**
 * Plays these games of each cell on so many cores, and answers each cell's rows in the order of their games. Which core
 * plays a game changes nothing of it.
 */
export async function playCells(
  cells: readonly Cell[],
  gamesOf: (cell: Cell) => readonly number[],
  cores = availableParallelism(),
  progress?: Progress,
): Promise<GameRow[][]> {
  // A preset that cannot be read is told of here, before other cores stumble over it.
  for (const cell of cells) presetOf(cell);
  const jobs: Job[] = cells.flatMap((cell, index) => {
    const games = gamesOf(cell);
    return Array.from({ length: Math.ceil(games.length / BATCH) }, (_, batch) => ({
      cell: index,
      games: games.slice(batch * BATCH, (batch + 1) * BATCH),
    }));
  });
  const of = jobs.reduce((sum, { games }) => sum + games.length, 0);
  const rows: GameRow[][] = cells.map(() => []);
  let played = 0;
  const keep = (cell: number, row: GameRow) => {
    rows[cell]?.push(row);
    played += 1;
    progress?.(played, of);
  };
  if (cores <= 1 || of < WORTH_A_CREW) {
    for (const { cell, games } of jobs) for (const game of games) keep(cell, playCell(cells[cell] as Cell, game));
  } else {
    const left = jobs[Symbol.iterator]();
    await Promise.all(Array.from({ length: Math.min(cores, jobs.length) }, () => work(cells, left, keep)));
  }
  for (const list of rows) list.sort((a, b) => a.game - b.game);
  return rows;
}

/** One core that takes jobs until none is left. */
function work(cells: readonly Cell[], left: Iterator<Job>, keep: (cell: number, row: GameRow) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('crew-start.mjs', import.meta.url), { workerData: cells, execArgv: [] });
    let job: Job | undefined;
    const next = () => {
      const { value, done } = left.next();
      job = done ? undefined : value;
      if (job !== undefined) return worker.postMessage(job);
      void worker.terminate().then(() => resolve());
    };
    worker.on('message', (rows: readonly GameRow[]) => {
      for (const row of rows) keep(job?.cell ?? 0, row);
      next();
    });
    worker.on('error', reject);
    next();
  });
}
