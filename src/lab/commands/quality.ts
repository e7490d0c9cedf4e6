import { QUALITY } from '../quality.ts';
import { studyCommand } from './run-study.ts';

/** Measures the game against the targets of its design. */
export const qualityCommand = studyCommand(
  QUALITY,
  'every target of the design, measured: value, band and whether it is met',
  [],
);
