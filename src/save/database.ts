import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SaveFault } from './record.ts';

/** A saved game that could not be read: kept as it was found, so that nothing is lost. */
export interface Quarantined {
  readonly id: string;
  readonly text: string;
  readonly fault: SaveFault;
  readonly found: number;
}

interface Shelves extends DBSchema {
  matches: { key: string; value: unknown };
  summaries: { key: string; value: unknown };
  quarantine: { key: string; value: Quarantined };
}

export type Database = IDBPDatabase<Shelves>;

/**
 * Opens the shelf of saved games on this device. `gone` is told when the browser takes it away, as when its data are
 * cleared or another window brings a newer shape of it.
 */
export const openDatabase = (name = 'multivector', gone: () => void = () => undefined): Promise<Database> =>
  openDB<Shelves>(name, 1, {
    upgrade(database) {
      database.createObjectStore('matches');
      database.createObjectStore('summaries');
      database.createObjectStore('quarantine');
    },
    blocking(_now, _next, event) {
      (event.target as IDBDatabase).close();
      gone();
    },
    terminated: gone,
  });
