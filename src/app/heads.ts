import { type GameState, legalOrders, refusal, type Seat, view } from '../../rules/index.ts';
import type { MatchRecord } from '../save/record.ts';
import { dispositionOf } from './ai-decisions.ts';
import { type Adviser, decisionSeed, quietOrder, type Thinker, type Thought } from './thinker.ts';

/** The heads of the computer players and of who may be asked; one that dies is replaced. */
export interface Heads {
  /** The order of a computer player; when its head fails, a new one is asked, and at last its seat plays quietly. */
  think(
    match: MatchRecord,
    state: GameState,
    seat: Seat,
  ): Promise<{ readonly thought: Thought; readonly failed: boolean }>;
  /** Puts a question to the adviser; rejects when there is none, or when it fails. */
  ask<T>(question: (adviser: Adviser) => Promise<T>): Promise<T>;
  close(): void;
}

/** Times a computer player is asked again, with a new head, before its seat plays quietly. */
const RETRIES = 2;

/** A promise that gives up after a time. */
function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), ms);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Makes heads when they are first needed; `patience` is how long a computer player may think, in milliseconds. */
export function openHeads(
  makeThinker: () => Thinker,
  makeAdviser: (() => Adviser) | undefined,
  patience: number,
): Heads {
  let head: Thinker | undefined;
  let counsel: Adviser | undefined;
  let closed = false;
  return {
    async think(match, state, seat) {
      const disposition = dispositionOf(match, state, seat);
      const seed = decisionSeed(match.seed, match.orders.length);
      for (let attempt = 0; attempt <= RETRIES; attempt++) {
        try {
          head ??= makeThinker();
          const thought = await within(patience, head.choose(view(state, seat), seat, disposition, seed));
          if (refusal(state, seat, thought.order) === undefined) return { thought, failed: false };
          throw new Error('a refused order');
        } catch {
          head?.close();
          head = undefined;
          if (closed) break;
        }
      }
      return { thought: { order: quietOrder(legalOrders(state)), motives: [] }, failed: true };
    },
    async ask(question) {
      if (makeAdviser === undefined) throw new Error('nobody to ask');
      counsel ??= makeAdviser();
      const asked = counsel;
      try {
        return await question(asked);
      } catch (fault) {
        if (counsel === asked) counsel = undefined;
        asked.close();
        throw fault;
      }
    },
    close() {
      closed = true;
      head?.close();
      head = undefined;
      counsel?.close();
      counsel = undefined;
    },
  };
}
