import type { Migration } from './index.ts';

/** The levels of the first version, and what they are called since computer players look ahead. */
const LATER = { intro: 'novice', standard: 'capable', hard: 'skilled' } as const;

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function seatWith(seat: unknown): unknown {
  if (!isTable(seat) || typeof seat.level !== 'string') return seat;
  return { ...seat, level: Object.entries(LATER).find(([before]) => before === seat.level)?.[1] ?? LATER.standard };
}

/** Version 1 to 2: computer players have one of four levels, chosen seat by seat. */
export const seatLevels: Migration = {
  from: 1,
  apply: (record) => {
    if (!isTable(record)) return record;
    const { match } = record;
    if (!isTable(match) || !isTable(match.seats)) return { ...record, version: 2 };
    const seats = Object.fromEntries(Object.entries(match.seats).map(([name, seat]) => [name, seatWith(seat)]));
    return { ...record, version: 2, match: { ...match, seats } };
  },
};
