import { benchCommand } from './bench.ts';
import type { Command } from './command.ts';
import { historyCommand } from './history.ts';
import { ladderCommand } from './ladder.ts';
import { mergeCommand } from './merge.ts';
import { qualityCommand } from './quality.ts';
import { replayCommand } from './replay.ts';
import { simulateCommand } from './simulate.ts';
import { thesisCommand } from './thesis.ts';
import { traceCommand } from './trace.ts';
import { validateCommand } from './validate.ts';

/** Everything the lab can be asked to do. */
export const COMMANDS: readonly Command[] = [
  simulateCommand,
  thesisCommand,
  historyCommand,
  qualityCommand,
  ladderCommand,
  benchCommand,
  validateCommand,
  replayCommand,
  traceCommand,
  mergeCommand,
];
