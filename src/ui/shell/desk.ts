import { type ReadonlySignal, signal } from '@preact/signals';
import type { Scenario } from '../../../rules/index.ts';
import type { Choices } from '../../app/new-match.ts';
import type { Session } from '../../app/session.ts';
import type { MatchRecord, SaveFault } from '../../app/shelf.ts';
import { go } from './route.ts';

/** The match on the desk: being fetched, open, or not to be opened and why. */
export type Desk =
  | { readonly kind: 'empty' }
  | { readonly kind: 'fetching'; readonly id: string }
  | { readonly kind: 'open'; readonly id: string; readonly session: Session }
  | { readonly kind: 'gone'; readonly id: string }
  | { readonly kind: 'elsewhere'; readonly id: string }
  | { readonly kind: 'unreadable'; readonly id: string; readonly fault: SaveFault }
  | { readonly kind: 'failed'; readonly id: string };

const current = signal<Desk>({ kind: 'empty' });
export const desk: ReadonlySignal<Desk> = current;

/** What the set-up screen starts from, when a finished match is to be varied. */
export const draft = signal<Choices | undefined>(undefined);

/** A preset chosen on another screen, and the seed it comes with, for the set-up screen to start from. */
export const chosen = signal<{ readonly scenario: Scenario; readonly seed: number | undefined } | undefined>(undefined);

/** Lays a preset out on the set-up screen. */
export function playPreset(scenario: Scenario, seed?: number): void {
  chosen.value = { scenario, seed };
  go({ screen: 'new' });
}

const put = (next: Desk): void => {
  const before = current.peek();
  if (before.kind === 'open' && (next.kind !== 'open' || next.session !== before.session)) before.session.close();
  current.value = next;
};

/** Whether the match on the desk is kept nowhere else as it stands. */
const isUnsaved = (now: Desk): boolean => now.kind === 'open' && now.session.table.peek().unsaved !== undefined;

/** Clears the desk; the match was saved with its last order. One that could not be saved stays until it is. */
export function clearDesk(): void {
  if (!isUnsaved(current.peek())) put({ kind: 'empty' });
}

/** Another window plays the match from now on. */
const yieldMatch = (id: string) => (): void => {
  const now = current.peek();
  if (now.kind === 'open' && now.id === id) put({ kind: 'elsewhere', id });
};

/** A question to whoever plays: the match on the desk is not kept, and another is to take its place. */
export const parting = signal<{ readonly session: Session; readonly answer: (may: boolean) => void } | undefined>(
  undefined,
);

/** Whether the desk may be given to a match: at once, unless another lies there that would be lost. Then who plays is asked. */
function makeRoom(id: string): Promise<boolean> {
  const now = current.peek();
  if (now.kind !== 'open' || now.id === id || !isUnsaved(now)) return Promise.resolve(true);
  parting.peek()?.answer(false);
  return new Promise((told) => {
    const answer = (may: boolean): void => {
      parting.value = undefined;
      told(may);
      if (!may) go({ screen: 'play', id: now.id });
    };
    parting.value = { session: now.session, answer };
  });
}

/** Begins a match and opens its table. */
export async function begin(match: MatchRecord): Promise<void> {
  if (!(await makeRoom(match.id))) return;
  put({ kind: 'fetching', id: match.id });
  go({ screen: 'play', id: match.id });
  try {
    const { playMatch } = await import('../../app/play.ts');
    const session = await playMatch(match, yieldMatch(match.id));
    const now = current.peek();
    if (now.kind === 'fetching' && now.id === match.id) put({ kind: 'open', id: match.id, session });
    else session.close();
  } catch {
    put({ kind: 'failed', id: match.id });
  }
}

/** Takes a saved match up again, unless it is on the desk already; from another window only by force. */
export async function takeUp(id: string, byForce = false): Promise<void> {
  const now = current.peek();
  if ((now.kind === 'open' || now.kind === 'fetching') && now.id === id) return;
  if (!(await makeRoom(id))) return;
  put({ kind: 'fetching', id });
  try {
    const { resumeMatch } = await import('../../app/play.ts');
    const found = await resumeMatch(id, yieldMatch(id), byForce);
    const asked = current.peek();
    const wanted = asked.kind === 'fetching' && asked.id === id;
    if (found === undefined) {
      if (wanted) put({ kind: 'gone', id });
      return;
    }
    if (found === 'elsewhere') {
      if (wanted) put({ kind: 'elsewhere', id });
      return;
    }
    if ('code' in found) {
      if (wanted) put({ kind: 'unreadable', id, fault: found });
      return;
    }
    if (wanted) put({ kind: 'open', id, session: found });
    else found.close();
  } catch {
    put({ kind: 'failed', id });
  }
}
