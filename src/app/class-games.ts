import { type Outcome, outcome, SEATS, type StrategyName, strategyLabel } from '../../rules/index.ts';
import { openFile } from '../save/open-file.ts';
import type { SaveFault } from '../save/record.ts';
import { openReplay } from '../save/replay.ts';

/** A finished game of a class, read from its file. */
export interface ClassGame {
  readonly file: string;
  readonly name: string;
  /** The people who played it, by the names they gave. */
  readonly people: readonly string[];
  readonly preset: string;
  readonly seed: number;
  readonly score: number;
  readonly band: Outcome['band'];
  readonly collapse: Outcome['collapse'];
  /** What play amounts to; `undefined` where the rules have changed since and the result stands as it was kept. */
  readonly label: StrategyName | undefined;
}

/** A file that is not counted, and why: it cannot be read, or its game is not over. */
export interface LeftOut {
  readonly file: string;
  readonly fault: SaveFault | 'not-over';
}

/** Reads the games of a class from files, on this device alone. */
export async function readClass(
  files: readonly File[],
): Promise<{ readonly games: readonly ClassGame[]; readonly leftOut: readonly LeftOut[] }> {
  const games: ClassGame[] = [];
  const leftOut: LeftOut[] = [];
  for (const file of files) {
    const opened = await openFile(file);
    if (!opened.ok) {
      leftOut.push({ file: file.name, fault: opened.fault });
      continue;
    }
    const { match, state } = opened.value;
    const result = outcome(state);
    if (result === undefined) {
      leftOut.push({ file: file.name, fault: 'not-over' });
      continue;
    }
    games.push({
      file: file.name,
      name: match.name,
      people: SEATS.flatMap((seat) => match.seats[seat].name ?? []),
      preset: match.scenario.id,
      seed: match.seed,
      score: result.seats.kazakhstan.score,
      band: result.band,
      collapse: result.collapse,
      label:
        match.earlier === undefined
          ? strategyLabel(
              openReplay(match).facts.map(({ event }) => event),
              state,
            ).name
          : undefined,
    });
  }
  return { games, leftOut };
}
