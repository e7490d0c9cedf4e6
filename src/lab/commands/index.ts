import { benchCommand } from './bench.ts';
import type { Command } from './command.ts';
import { ladderCommand } from './ladder.ts';
import { mergeCommand } from './merge.ts';
import { simulateCommand } from './simulate.ts';
import { thesisCommand } from './thesis.ts';
import { traceCommand } from './trace.ts';

/** Everything the lab can be asked to do. */
export const COMMANDS: readonly Command[] = [
  simulateCommand,
  thesisCommand,
  ladderCommand,
  benchCommand,
  traceCommand,
  mergeCommand,
];
