import { type GameEvent, outcome, type Scenario } from '../../rules/index.ts';
import { playMatch, type Table } from './match.ts';

/** One game as its chronicle of facts: a line for each, track changes gathered on the line after what caused them. */
export function trace(scenario: Scenario, seed: number, table: Table): string[] {
  const log: GameEvent[] = [];
  const { final } = playMatch(scenario, seed, table, { log });
  const lines: string[] = [];
  let changes: string[] = [];
  const flush = () => {
    if (changes.length > 0) lines.push(`      ${changes.join(' ')}`);
    changes = [];
  };
  for (const event of log) {
    if (event.type === 'change') {
      changes.push(`${event.track}${event.by > 0 ? '+' : ''}${event.by}=${event.now}(${event.why})`);
      continue;
    }
    flush();
    const { type, ...rest } = event;
    lines.push(event.type === 'round' ? `--- round ${event.round}` : `${type} ${JSON.stringify(rest)}`);
  }
  flush();
  lines.push(JSON.stringify(outcome(final)));
  return lines;
}
