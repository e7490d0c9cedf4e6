import type { Given, OptionName } from '../options.ts';

/** Something the lab can be asked to do: one file each, and a row in the table of commands. */
export interface Command {
  readonly name: string;
  /** What it does, for the help. */
  readonly does: string;
  /** The options it heeds beside `--json` and `--html`; any other is refused. */
  readonly heeds: readonly OptionName[];
  /** What its further arguments are called, when it takes any. */
  readonly takes?: string;
  /** Does it, and answers what to print. */
  readonly run: (given: Given, rest: readonly string[], tell: Tell) => Promise<string>;
}

/** Where progress goes, a line at a time. */
export type Tell = (line: string) => void;
