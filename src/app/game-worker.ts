import { expose } from 'comlink';
import { AI_JOBS } from './ai-jobs.ts';
import { tryOut } from './trial/trial-games.ts';
import { WHAT_IF_JOBS } from './what-if-jobs.ts';

/** All that is done off the page: one script for every job, since each needs the rules and the computer players. */
const GAME_WORKER = { ...AI_JOBS, ...WHAT_IF_JOBS, tryOut };
export type GameWorker = typeof GAME_WORKER;

expose(GAME_WORKER);
