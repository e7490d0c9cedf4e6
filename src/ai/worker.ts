import { expose } from 'comlink';
import { choose } from './choose.ts';

/** What the worker of the computer players answers. */
export const AI_WORKER = { choose };
export type AiWorker = typeof AI_WORKER;

expose(AI_WORKER);
