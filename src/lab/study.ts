import type { Cell } from './cell.ts';
import { type Progress, playCells } from './crew.ts';
import type { GameRow } from './game-row.ts';
import type { Given, Shard } from './options.ts';
import type { Report } from './report.ts';

/** The rows of every cell, by its name. */
export type Rows = ReadonlyMap<string, readonly GameRow[]>;

/** A question put to many games: which to play, and what they answer. Any part of the games may be played elsewhere. */
export interface Study {
  readonly name: string;
  /** The cells to play; a study that tunes its players first plays for that on the cores it is given. */
  readonly cells: (given: Given, cores: number, progress: Progress) => Promise<readonly Cell[]>;
  readonly report: (rows: Rows) => Report;
}

/** One machine's part of a study, as it is written down. */
export interface Part {
  readonly study: string;
  readonly shard: Shard;
  readonly cells: readonly Cell[];
  readonly rows: readonly (readonly GameRow[])[];
}

/** Plays the games of one shard: every `of`th game of each cell. */
export async function playPart(
  study: string,
  cells: readonly Cell[],
  shard: Shard,
  cores: number,
  progress: Progress,
): Promise<Part> {
  const mine = ({ games }: Cell) =>
    Array.from({ length: games }, (_, game) => game).filter((game) => game % shard.of === shard.index - 1);
  return { study, shard, cells, rows: await playCells(cells, mine, cores, progress) };
}

/** Every row of all parts, by cell, in the order of the games: the same whichever way they were shared out. */
export function rowsOf(parts: readonly Part[]): Rows {
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
