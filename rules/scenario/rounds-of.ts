import type { Scenario } from './schema.ts';

/** The rounds of the calendar that a preset plays, in their order. */
export function roundsOf({ first, last, skip = [] }: Scenario['rounds']): number[] {
  const played: number[] = [];
  for (let round = first; round <= last; round++) if (!skip.includes(round)) played.push(round);
  return played;
}
