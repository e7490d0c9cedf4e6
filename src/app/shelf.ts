import { type Database, openDatabase } from '../save/database.ts';
import { listSaves, type SaveSummary } from '../save/list-saves.ts';
import type { MatchRecord } from '../save/record.ts';
import type { SaveStore } from '../save/store.ts';

export type { Quarantined } from '../save/database.ts';
export type { SaveSummary } from '../save/list-saves.ts';
export type { MatchRecord, SaveFault, SeatSetup } from '../save/record.ts';
export type { SaveStore } from '../save/store.ts';

let database: Promise<Database> | undefined;
const forget = (): void => {
  database = undefined;
};
const open = (): Promise<Database> => {
  if (database === undefined) {
    database = openDatabase('multivector', forget);
    database.catch(forget);
  }
  return database;
};

/** The saved games, for the title screen: needs neither the rules nor the schemas. */
export const savedGames = async (): Promise<SaveSummary[]> => listSaves(await open());

/** The whole shelf of saved games, loaded when it is first needed. */
export async function shelf(): Promise<SaveStore> {
  const [{ openStore }, base] = await Promise.all([import('../save/store.ts'), open()]);
  return openStore(base, () => Date.now());
}

/** A game as the text of a file, holding only what may leave the device now. */
export async function matchFile(match: MatchRecord, saved: number): Promise<string> {
  const { outgoingText } = await import('../save/outgoing.ts');
  return outgoingText(match, saved);
}

/** A game as a small file for others. */
export async function outgoingFile(match: MatchRecord, saved: number): Promise<Uint8Array<ArrayBuffer>> {
  const { outgoingFile: packed } = await import('../save/outgoing.ts');
  return packed(match, saved);
}
