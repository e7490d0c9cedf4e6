import type { Band, Seat, Step } from '../../rules/index.ts';
import type { Database } from './database.ts';
import type { SeatSetup } from './record.ts';

/** A saved game as the list shows it: only what everyone at the table may know. */
export interface SaveSummary {
  readonly id: string;
  readonly name: string;
  readonly preset: string;
  readonly title: string;
  readonly round: number;
  readonly rounds: number;
  readonly from: number;
  readonly to: number;
  readonly step: Step;
  readonly actor: Seat | undefined;
  readonly seats: Readonly<Record<Seat, Pick<SeatSetup, 'player' | 'name'>>>;
  readonly band: Band | undefined;
  readonly saved: number;
}

const SEATED = ['kazakhstan', 'russia', 'china'] as const satisfies readonly Seat[];
const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Whether what the storage holds is such a summary. Checked by hand, so that the title screen needs no schema. */
export function isSummary(value: unknown): value is SaveSummary {
  if (typeof value !== 'object' || value === null) return false;
  const found = value as Partial<Record<keyof SaveSummary, unknown>>;
  const seats = found.seats as Partial<Record<Seat, { player?: unknown } | undefined>> | undefined;
  return (
    [found.id, found.name, found.preset, found.title, found.step].every(isText) &&
    [found.round, found.rounds, found.from, found.to, found.saved].every(isCount) &&
    typeof seats === 'object' &&
    seats !== null &&
    SEATED.every((seat) => isText(seats[seat]?.player))
  );
}

/** The saved games on this device, the latest first. */
export async function listSaves(database: Database): Promise<SaveSummary[]> {
  const found = await database.getAll('summaries');
  return found.filter(isSummary).sort((a, b) => b.saved - a.saved);
}
