import { type ReadonlySignal, signal } from '@preact/signals';
import type { Scenario } from '../../rules/index.ts';
import type { MatchRecord } from '../save/record.ts';
import { newMatch, USUAL_LEVEL } from './new-match.ts';
import { presetOf } from './presets.ts';

const SHELF = 'multivector.lesson';
/** The seed of the guided round: everybody learns from the same news. */
const SEED = 1993;

const kept = (): string | undefined => {
  try {
    return localStorage.getItem(SHELF) ?? undefined;
  } catch {
    return undefined;
  }
};

const current = signal<string | undefined>(undefined);
let read = false;

/** The match the coach sits beside; a reload finds it again. */
export function lessonMatch(): ReadonlySignal<string | undefined> {
  if (!read) {
    read = true;
    current.value = kept();
  }
  return current;
}

function keep(id: string | undefined): void {
  read = true;
  current.value = id;
  try {
    if (id === undefined) localStorage.removeItem(SHELF);
    else localStorage.setItem(SHELF, id);
  } catch {
    // A device that keeps nothing has its coach until the page is closed.
  }
}

/** Sets up the guided first round: the shortest preset, a person for Kazakhstan, the coach beside it. */
export async function startLesson(now: number): Promise<MatchRecord> {
  const preset = await presetOf('first-steps');
  if (preset === undefined) throw new Error('no preset to learn with');
  // A learner is not hurried, nor asked for reasons.
  const { pace: _, ...unhurried } = preset;
  const scenario: Scenario = { ...unhurried, teaching: { ...preset.teaching, rationale: 'off' } };
  const computer = { player: 'ai', name: '', doctrine: 'drawn', level: USUAL_LEVEL } as const;
  const match = newMatch(
    {
      scenario,
      seed: SEED,
      difficulty: 'standard',
      doctrinesShown: false,
      seats: {
        kazakhstan: { player: 'person', name: '', doctrine: 'multi-vector', level: USUAL_LEVEL },
        russia: computer,
        china: computer,
      },
    },
    now,
  );
  keep(match.id);
  return match;
}

/** Sends the coach away; the match goes on without it. */
export const endLesson = (): void => keep(undefined);
