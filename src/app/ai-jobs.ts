import { type GameState, isGiant, type Order, type Seat } from '../../rules/index.ts';
import { adviceFrom } from '../ai/advice.ts';
import { type Choice, choiceAmong } from '../ai/choose.ts';
import { doctrineOf } from '../ai/doctrines/index.ts';
import { type Ledger, ledgerOf, type TurningPoint, turningPoints } from '../ai/ledger.ts';
import { LEVELS, skillOf } from '../ai/levels.ts';
import { openSearch, think, thoughts } from '../ai/search.ts';
import type { Advice, Disposition } from './thinker.ts';

/** How long a computer player may think about one decision, in milliseconds; its level says when it is content earlier. */
const PATIENCE = 1500;
/** How long the search for a turning point may take, in milliseconds. */
const LONGEST_WHY = 8000;

/** Counts questions: whoever asks anew ends the answer that is being made. */
let course = 0;

/** Lets the worker hear whether it has been asked something else meanwhile. */
const listen = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Goes on with a piece of work at a time until it is done, time is up, or nobody wants the answer any more. */
async function workOn(piece: () => boolean, milliseconds: number): Promise<void> {
  const mine = ++course;
  const until = performance.now() + milliseconds;
  while (piece() && performance.now() < until) {
    await listen();
    if (mine !== course) throw new Error('asked something else meanwhile');
  }
}

async function choose(view: GameState, seat: Seat, { doctrine, level }: Disposition, seed: number): Promise<Choice> {
  const search = openSearch(view, seat, doctrineOf(seat, doctrine), seed, skillOf(level));
  await workOn(search.step, PATIENCE);
  return choiceAmong(search.considered);
}

/** The three best orders for a person and what tells them apart, as an expert of no strong taste would see them. */
async function advise(view: GameState, seat: Seat, seed: number): Promise<readonly Advice[]> {
  const taste = isGiant(seat) ? (seat === 'russia' ? 'pragmatist' : 'commercial') : undefined;
  const search = openSearch(view, seat, doctrineOf(seat, taste), seed, LEVELS.expert);
  await workOn(search.step, PATIENCE);
  return adviceFrom(search.considered);
}

/** The account of a decision: the same thoughts again, by the same seed. */
async function explain(
  view: GameState,
  seat: Seat,
  { doctrine, level }: Disposition,
  seed: number,
  order: Order,
): Promise<Ledger> {
  return ledgerOf(thoughts(view, seat, doctrineOf(seat, doctrine), seed, skillOf(level)), order);
}

/** What would have changed a decision, if anything near does. */
async function turningPoint(
  view: GameState,
  seat: Seat,
  { doctrine, level }: Disposition,
  seed: number,
  order: Order,
): Promise<TurningPoint | undefined> {
  const mind = doctrineOf(seat, doctrine);
  const questions = turningPoints(view, seat, order, (seen) => think(seen, seat, mind, seed, skillOf(level)).order);
  let found: TurningPoint | undefined;
  await workOn(() => {
    const { value, done } = questions.next();
    found = value ?? undefined;
    return found === undefined && done !== true;
  }, LONGEST_WHY);
  return found;
}

/** What is asked of the computer players. */
export const AI_JOBS = { choose, advise, explain, turningPoint };
