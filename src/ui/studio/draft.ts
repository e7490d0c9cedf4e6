import { computed, signal } from '@preact/signals';
import { parseScenario } from '../../../rules/index.ts';
import type { Json } from '../../app/share/merge-patch.ts';

/** Where a knob stands in a preset: names and places in lists. */
export type Path = readonly (string | number)[];
type Tree = { readonly [key: string]: Json };

const KEPT = 'multivector.studio';
const MOST_STEPS = 200;

/** The emptiest preset that can be played. */
export const BLANK: Tree = {
  version: 3,
  id: 'my-scenario',
  title: { en: 'My scenario' },
  briefing: { public: { basic: { en: 'What everyone should know.' } } },
  minutes: { least: 20, most: 30 },
  rounds: { first: 1, last: 2 },
  par: {
    kazakhstan: { score: 9, spread: 2 },
    russia: { score: 7, spread: 2 },
    china: { score: 6, spread: 2 },
  },
};

function kept(): Tree {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '');
    if (typeof read === 'object' && read !== null && !Array.isArray(read)) return read as Tree;
  } catch {
    // Nothing is kept, or this browser keeps nothing.
  }
  return BLANK;
}

const steps = signal<{ readonly past: readonly Tree[]; readonly now: Tree; readonly next: readonly Tree[] }>({
  past: [],
  now: kept(),
  next: [],
});

/** The preset being built, as it is written. */
export const draft = computed(() => steps.value.now);
/** The preset being built, read: good, or its faults with their places. */
export const reading = computed(() => parseScenario(draft.value));
export const canUndo = computed(() => steps.value.past.length > 0);
export const canRedo = computed(() => steps.value.next.length > 0);

function put(next: typeof steps.value): void {
  steps.value = next;
  try {
    localStorage.setItem(KEPT, JSON.stringify(next.now));
  } catch {
    // The draft lives as long as the page.
  }
}

/** Takes a whole preset as the draft; can be undone. */
export function take(tree: Tree): void {
  const { past, now } = steps.peek();
  put({ past: [...past, now].slice(-MOST_STEPS), now: tree, next: [] });
}

export function undo(): void {
  const { past, now, next } = steps.peek();
  const last = past.at(-1);
  if (last !== undefined) put({ past: past.slice(0, -1), now: last, next: [now, ...next] });
}

export function redo(): void {
  const { past, now, next } = steps.peek();
  const [first, ...others] = next;
  if (first !== undefined) put({ past: [...past, now], now: first, next: others });
}

/** The value at a place, if there is one. */
export function valueAt(tree: Json | undefined, path: Path): Json | undefined {
  let here: Json | undefined = tree;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Array.isArray(here) ? here[Number(key)] : (here as Tree)[key];
  }
  return here;
}

/** The same with another value at a place; `undefined` takes it away, and what it leaves empty with it. */
function withValue(tree: Json | undefined, [key, ...rest]: Path, value: Json | undefined): Json | undefined {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(tree) ? [...tree] : [];
    const made = withValue(list[key], rest, value);
    if (made === undefined) list.splice(key, 1);
    else list[key] = made;
    return list.length === 0 ? undefined : list;
  }
  const record: Tree = typeof tree === 'object' && tree !== null && !Array.isArray(tree) ? (tree as Tree) : {};
  const made = withValue(record[key], rest, value);
  if (made !== undefined) return { ...record, [key]: made };
  const { [key]: _gone, ...others } = record;
  return Object.keys(others).length === 0 ? undefined : others;
}

/** Sets a knob of the draft; `undefined` leaves it as usual. */
export function turn(path: Path, value: Json | undefined): void {
  const made = withValue(draft.peek(), path, value);
  take(typeof made === 'object' && made !== null && !Array.isArray(made) ? (made as Tree) : {});
}
