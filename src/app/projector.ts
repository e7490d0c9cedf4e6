import { type ReadonlySignal, signal } from '@preact/signals';
import { refuse } from '../../rules/index.ts';
import type { Session, Table } from './session.ts';

/** The public board of one match goes to the other windows of this device, and to no other machine. */
const channelOf = (id: string): BroadcastChannel => new BroadcastChannel(`multivector.board.${id}`);

type Call = { readonly kind: 'look' } | { readonly kind: 'board'; readonly table: Table };

const isBoard = (data: unknown): data is Extract<Call, { readonly kind: 'board' }> =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'board' && 'table' in data;

/** Shows a match's public board to every window that asks for it; answers how to stop. */
export function project(session: Session): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = channelOf(session.table.peek().match.id);
  let watched = false;
  const show = (): void => {
    if (watched) channel.postMessage({ kind: 'board', table: session.board() } satisfies Call);
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isBoard(data)) return;
    watched = true;
    show();
  };
  const stop = session.table.subscribe(show);
  return () => {
    stop();
    channel.close();
  };
}

/** A match as onlookers see it: a table that moves by itself and takes no order. */
export interface Board {
  readonly session: ReadonlySignal<Session | undefined>;
  close(): void;
}

/** Watches the public board of a match that is open in another window. */
export function watchBoard(id: string): Board {
  const session = signal<Session | undefined>(undefined);
  const channel = channelOf(id);
  const shown = signal<Table | undefined>(undefined);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isBoard(data)) return;
    shown.value = data.table;
    session.value ??= onlooking(shown as ReadonlySignal<Table>);
  };
  channel.postMessage({ kind: 'look' } satisfies Call);
  return { session, close: () => channel.close() };
}

const nothing = (): void => undefined;
const closedBook = (): Promise<never> => Promise.reject(new Error('the board tells no reasons'));

/** A session that only shows. */
export function onlooking(table: ReadonlySignal<Table>): Session {
  return {
    table,
    board: () => table.peek(),
    give: () => refuse('not-your-turn'),
    undo: nothing,
    liftCurtain: nothing,
    handOver: nothing,
    curtail: nothing,
    pause: nothing,
    proxy: nothing,
    past: () => table.peek(),
    steps: () => [],
    record: () => undefined,
    outgoing: () => undefined,
    branch: () => undefined,
    advise: async () => [],
    decisions: () => [],
    explain: closedBook,
    turningPoint: closedBook,
    close: nothing,
  };
}
