import { rulesNamed } from './rules-named.ts';
import { seatLevels } from './seat-levels.ts';

/** Brings a saved game of one version to the next. */
export interface Migration {
  readonly from: number;
  readonly apply: (record: unknown) => unknown;
}

/** One migration for every version that was ever released before the present one, oldest first, without gaps. */
export const MIGRATIONS: readonly Migration[] = [seatLevels, rulesNamed];

/** Brings a saved game of an older version to the wanted one, step by step; `undefined` when a step is missing. */
export function migrate(
  record: unknown,
  from: number,
  to: number,
  migrations: readonly Migration[] = MIGRATIONS,
): unknown {
  let current = record;
  for (let version = from; version < to; version++) {
    const step = migrations.find((one) => one.from === version);
    if (step === undefined) return undefined;
    current = step.apply(current);
  }
  return current;
}
