import { parseArgs } from 'node:util';
import { SEATS, type Seat } from '../../rules/index.ts';
import { BadInput } from './bad-input.ts';
import { bench } from './bench.ts';
import { takeCensus } from './census.ts';
import { loadScenario } from './load-scenario.ts';
import { POLICIES, type Policy, policyOf } from './policies.ts';
import { type Simulation, type Summary, simulate, tableOf } from './simulate.ts';
import { trace } from './trace.ts';

const HELP = `Many games without a screen.

  simulate  plays games and sums them up     --games N (200)  --census (what was done, and what moved each track)
  bench     speed of random whole games      --seconds S (2)
  trace     the facts of one game

  --seed N (1)             the first game's seed
  --scenario FILE|ID       the preset (campaign)
  --set KNOB=VALUE         one of the tunable numbers anew; may be repeated
  --kazakhstan POLICY      ${POLICIES.kazakhstan.map(({ name }) => name).join(', ')}
  --russia, --china POLICY a doctrine, or random; without it all pairs of doctrines in turn
  --json                   figures for a machine, alone on standard output

Shares are 0-1; scores, rounds and decisions (Kazakhstan's) are means a game.`;

const OPTIONS = {
  games: { type: 'string', default: '200' },
  seed: { type: 'string', default: '1' },
  seconds: { type: 'string', default: '2' },
  scenario: { type: 'string', default: 'campaign' },
  set: { type: 'string', multiple: true, default: [] as string[] },
  kazakhstan: { type: 'string', default: 'competent' },
  russia: { type: 'string' },
  china: { type: 'string' },
  json: { type: 'boolean', default: false },
  census: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

function read(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
}

function whole(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isInteger(number) && number >= least && number <= most) return number;
  throw new BadInput(`--${name} needs a whole number from ${least} to ${most}, not '${text}'`);
}

function policy(seat: Seat, name: string): Policy {
  const found = policyOf(seat, name);
  if (found !== undefined) return found;
  throw new BadInput(`no policy '${name}' for ${seat}; there are ${POLICIES[seat].map((one) => one.name).join(', ')}`);
}

function table(summary: Summary): string[] {
  const { collapses, score, tension } = summary;
  const share = (part: number) => `${(100 * part).toFixed(1)} %`;
  return [
    `games      ${summary.games} (${summary.finished} finished)`,
    `success    ${share(summary.success)}`,
    `survival   ${share(summary.survival)}`,
    `collapses  ${Object.entries(collapses)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(' · ')}`,
    `score      ${SEATS.map((seat) => `${seat} ${score[seat].toFixed(1)}`).join(' · ')}`,
    `tension    median ${tension.median} · 75th percentile ${tension.p75}`,
    `a game     ${summary.rounds.toFixed(1)} rounds · ${summary.decisions.toFixed(1)} decisions of Kazakhstan`,
  ];
}

/** Runs one command line; answers what to print. */
export function run(args: string[], progress: (line: string) => void): string {
  const { values, positionals } = read(args);
  const [command, ...more] = positionals;
  if (values.help || command === undefined) return HELP;
  if (more.length > 0) throw new BadInput(`too much: ${more.join(' ')}`);
  const seed = whole('seed', values.seed, -(2 ** 31), 2 ** 31 - 1);
  const simulation: Simulation = {
    scenario: loadScenario(values.scenario, values.set),
    games: whole('games', values.games, 1, 1_000_000),
    seed,
    policies: {
      kazakhstan: policy('kazakhstan', values.kazakhstan),
      ...(values.russia === undefined ? {} : { russia: policy('russia', values.russia) }),
      ...(values.china === undefined ? {} : { china: policy('china', values.china) }),
    },
  };
  switch (command) {
    case 'simulate': {
      const census = values.census ? takeCensus() : undefined;
      const every = Math.max(10, Math.floor(simulation.games / 10));
      const told = (played: number) => {
        if (played % every === 0) progress(`${played} of ${simulation.games} games`);
      };
      const summary = simulate(simulation, told, census);
      for (const line of census?.report(summary.games) ?? []) progress(line);
      return values.json ? JSON.stringify(summary) : table(summary).join('\n');
    }
    case 'bench': {
      const found = bench(simulation.scenario, whole('seconds', values.seconds, 1, 600), seed);
      if (values.json) return JSON.stringify(found);
      return [
        `kernel        ${found.kernel.games_per_s} games/s · ${found.kernel.orders_per_s} orders/s`,
        `boardgame.io  ${found.boardgameio.orders_per_s} orders/s`,
        `ratio         ${found.ratio}`,
      ].join('\n');
    }
    case 'trace':
      return trace(simulation.scenario, seed, tableOf(simulation, 0)).join('\n');
    default:
      throw new BadInput(`no command '${command}'; there are simulate, bench, trace`);
  }
}

/** The command line itself: results on standard output, progress and complaints on standard error. */
function main() {
  try {
    console.log(run(process.argv.slice(2), (line) => console.error(line)));
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

if (process.argv[1] !== undefined && import.meta.url === new URL(process.argv[1], 'file:').href) main();
