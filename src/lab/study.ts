import type { Cell } from './cell.ts';
import { type Progress, playCells } from './crew.ts';
import type { GameRow } from './game-row.ts';
import type { Given, Shard } from './options.ts';
import type { Report } from './report.ts';
import type { Timed } from './timed.ts';

/** The rows of every cell, by its name. */
export type Rows = ReadonlyMap<string, readonly GameRow[]>;

/** A question put to many games: which to play, and what they answer. Any part of the games may be played elsewhere. */
export interface Study {
  readonly name: string;
  /** The cells to play; a study that tunes its players first plays for that on the cores it is given. */
  readonly cells: (given: Given, cores: number, progress: Progress) => Promise<readonly Cell[]>;
  /** What is measured by the clock, and therefore not beside other games: a shard's part of it, after its games. */
  readonly timed?: (cells: readonly Cell[], shard: Shard) => Promise<Timed>;
  readonly report: (rows: Rows, timed: readonly Timed[]) => Report;
}

/** One machine's part of a study, as it is written down. */
export interface Part {
  readonly study: string;
  readonly shard: Shard;
  readonly cells: readonly Cell[];
  readonly rows: readonly (readonly GameRow[])[];
  readonly timed?: Timed;
}

/** Whether a thing of this number, counted from 0, falls to the shard: it takes every `of`th. */
export const fallsTo = ({ index, of }: Shard, number: number): boolean => number % of === index - 1;

/** Plays the games of one shard: every `of`th game of each cell. */
export async function playPart(
  study: Study,
  cells: readonly Cell[],
  shard: Shard,
  cores: number,
  progress: Progress,
): Promise<Part> {
  const mine = ({ games }: Cell) =>
    Array.from({ length: games }, (_, game) => game).filter((game) => fallsTo(shard, game));
  const rows = await playCells(cells, mine, cores, progress);
  const timed = await study.timed?.(cells, shard);
  return { study: study.name, shard, cells, rows, ...(timed === undefined ? {} : { timed }) };
}

/** What all parts come to. */
export const reportOf = (study: Study, parts: readonly Part[]): Report =>
  study.report(
    rowsOf(parts),
    parts.flatMap(({ timed }) => timed ?? []),
  );

/** Every row of all parts, by cell, in the order of the games: the same whichever way they were shared out. */
function rowsOf(parts: readonly Part[]): Rows {
  const found = new Map<string, GameRow[]>();
  for (const { cells, rows } of parts)
    for (const [index, { name }] of cells.entries())
      found.set(name, [...(found.get(name) ?? []), ...(rows[index] ?? [])]);
  for (const list of found.values()) list.sort((a, b) => a.game - b.game);
  return found;
}

/** The rows of a cell that must have been played. */
export function rowsIn(rows: Rows, cell: string): readonly GameRow[] {
  const found = rows.get(cell);
  if (found === undefined) throw new Error(`no cell ${cell}`);
  return found;
}
