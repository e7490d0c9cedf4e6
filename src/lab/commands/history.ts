import { HISTORY_STUDY } from '../history/study.ts';
import { studyCommand } from './run-study.ts';

/** Plays the article's decisions: each in its position, and the whole story. */
export const historyCommand = studyCommand(
  HISTORY_STUDY,
  'the article’s decisions played through the rules, each in its position and as a whole story',
  [],
);
