import { HISTORY_STUDY } from './history/study.ts';
import { LADDER } from './ladder.ts';
import { QUALITY } from './quality.ts';
import { SIMULATION } from './simulation.ts';
import type { Study } from './study.ts';
import { THESIS } from './thesis.ts';

/** Every study that can be shared out and merged. */
export const STUDIES: readonly Study[] = [SIMULATION, THESIS, HISTORY_STUDY, QUALITY, LADDER];
