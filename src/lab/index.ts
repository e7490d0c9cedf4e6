import { BadInput } from './bad-input.ts';
import type { Tell } from './commands/command.ts';
import { COMMANDS } from './commands/index.ts';
import { optionsIn, readOptions } from './options.ts';
import { POLICIES } from './policies.ts';

const named = COMMANDS.map(({ name, takes = '' }) => `${name} ${takes}`.trim());
const width = Math.max(...named.map(({ length }) => length));

const HELP = `Many games without a screen.

${COMMANDS.map(({ does, heeds }, i) => `  ${(named[i] ?? '').padEnd(width)}  ${does}\n  ${''.padEnd(width)}  ${heeds.map((one) => `--${one}`).join(' ')}`.trimEnd()).join('\n')}

  --games N                how many, in each cell of a study
  --seed N (1)             the first game's seed
  --scenario FILE|ID       the preset (campaign)
  --set KNOB=VALUE         one of the tunable numbers anew; may be repeated
  --kazakhstan POLICY      ${POLICIES.kazakhstan.map(({ name }) => name).join(', ')}
  --russia, --china POLICY a doctrine, or random; without it all pairs of doctrines in turn
  --SEAT-level LEVEL       how well the policy of that seat judges
  --forbid ORDER,…         orders Kazakhstan may not give
  --tries N (12)           weight tables tried for each restricted policy; 0 plays them untuned
  --cores N                cores to play on (all)
  --shard i/n              plays the ith of n parts and prints it for merge
  --html FILE              the report as one page as well
  --json                   figures for a machine, alone on standard output

Shares are 0-1; scores, rounds and decisions (Kazakhstan's) are means a game.`;

/** Runs one command line; answers what to print. */
export async function run(args: readonly string[], tell: Tell): Promise<string> {
  const { values, positionals } = readOptions(args);
  const [name, ...rest] = positionals;
  if (values.help || name === undefined) return HELP;
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined)
    throw new BadInput(`no command '${name}'; there are ${COMMANDS.map((one) => one.name).join(', ')}`);
  if (rest.length > 0 && command.takes === undefined) throw new BadInput(`too much: ${rest.join(' ')}`);
  for (const option of optionsIn(args))
    if (option !== 'json' && option !== 'html' && !command.heeds.some((one) => one === option))
      throw new BadInput(`${name} does not heed --${option}`);
  return command.run(values, rest, tell);
}

/** The command line itself: results on standard output, progress and complaints on standard error. */
async function main() {
  try {
    console.log(await run(process.argv.slice(2), (line) => console.error(line)));
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

if (process.argv[1] !== undefined && import.meta.url === new URL(process.argv[1], 'file:').href) await main();
