import type { GameState } from '../../rules/index.ts';
import { isFull } from '../save/is-full.ts';
import type { MatchRecord } from '../save/record.ts';

/** Why a match as it stands is not kept on this device: for want of room or for another reason. */
export type KeepTrouble = 'full' | 'failed';

/** How a match comes to the shelf. */
export interface KeeperOptions {
  /** Puts the match on the shelf; without it nothing is kept. */
  readonly save: ((match: MatchRecord, snapshot: GameState) => Promise<void>) | undefined;
  /** How long to wait before a match that could not be kept is tried again, in milliseconds. */
  readonly retry: number;
  /** Lets the screen show how things stand first. */
  readonly breathe: (() => Promise<void>) | undefined;
  /** Told as soon as there is trouble, or none any more. */
  readonly changed: () => void;
}

/** Keeps one match on the shelf, as it stands last. */
export interface Keeper {
  /** Why the match is not on the shelf as it stands; nothing when it is. */
  readonly trouble: KeepTrouble | undefined;
  keep(match: MatchRecord, snapshot: GameState): void;
  /** Nothing more is tried again. */
  close(): void;
}

/** Hands a match to the shelf; what fails is tried again, by itself and with every order, until it is kept. */
export function openKeeper({ save, retry, breathe, changed }: KeeperOptions): Keeper {
  /** What has not been handed to the shelf yet: the match as it stood last. */
  let pending: { readonly match: MatchRecord; readonly snapshot: GameState } | undefined;
  let trouble: KeepTrouble | undefined;
  let writing = false;
  let closed = false;
  let retrying: ReturnType<typeof setTimeout> | undefined;

  const tell = (now: KeepTrouble | undefined): void => {
    if (trouble === now) return;
    trouble = now;
    changed();
  };

  const write = async (): Promise<void> => {
    clearTimeout(retrying);
    if (writing || save === undefined) return;
    writing = true;
    if (breathe !== undefined) await breathe();
    for (let next = pending; next !== undefined; next = pending) {
      pending = undefined;
      try {
        await save(next.match, next.snapshot);
        if (pending === undefined) tell(undefined);
      } catch (fault) {
        pending ??= next;
        tell(isFull(fault) ? 'full' : 'failed');
        if (!closed) retrying = setTimeout(() => void write(), retry);
        break;
      }
    }
    writing = false;
  };

  return {
    get trouble() {
      return trouble;
    },
    keep(match, snapshot) {
      pending = { match, snapshot };
      void write();
    },
    close() {
      closed = true;
      clearTimeout(retrying);
    },
  };
}
