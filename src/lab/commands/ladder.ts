import { LADDER } from '../ladder.ts';
import { studyCommand } from './run-study.ts';

/** Whether each level of the computer players beats the one below, and boardgame.io's own. */
export const ladderCommand = studyCommand(
  LADDER,
  'whether each level beats the one below, and boardgame.io’s own tree search',
  [],
);
