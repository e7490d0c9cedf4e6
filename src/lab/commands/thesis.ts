import { THESIS } from '../thesis.ts';
import { studyCommand } from './run-study.ts';

/** Puts the article's thesis to the test. */
export const thesisCommand = studyCommand(
  THESIS,
  'mixed play against pure play, each with the weights that serve it best, and hypotheses H1 to H6',
  ['tries'],
);
