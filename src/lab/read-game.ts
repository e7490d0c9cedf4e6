import { readFileSync } from 'node:fs';
import {
  actor,
  type GameEvent,
  type Order,
  type Outcome,
  outcome,
  parseScenario,
  play,
  refusal,
  type StrategyName,
  setup,
  strategyLabel,
} from '../../rules/index.ts';
import { BadInput } from './bad-input.ts';
import { loadScenario } from './load-scenario.ts';

/** How a written game went when it was played again. */
export interface ReplayedGame {
  readonly orders: number;
  readonly round: number;
  /** `undefined` when the orders stop before the end. */
  readonly outcome: Outcome | undefined;
  readonly strategy: StrategyName;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The preset, seed and orders of a file: a save (`match`), a shared replay, or a playthrough of the campaign (`change`). */
function partsOf(file: string): { scenario: unknown; seed: unknown; orders: unknown } {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new BadInput(`no file ${file}`);
  }
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isRecord(raw)) throw new BadInput(`${file} is no written game`);
  const match = isRecord(raw.match) ? raw.match : raw;
  const scenario = match.scenario ?? {
    ...loadScenario('campaign', []),
    ...(isRecord(match.change) ? match.change : {}),
  };
  return { scenario, seed: match.seed, orders: match.orders };
}

/** Plays a written game through the rules; a file that is none, or an order that the rules refuse, is told in a sentence. */
export function readGame(file: string): ReplayedGame {
  const { scenario, seed, orders } = partsOf(file);
  const parsed = parseScenario(scenario);
  if (!parsed.ok) {
    const [fault] = parsed.faults;
    throw new BadInput(`${file}: scenario: ${fault?.path ?? ''}: ${fault?.message ?? ''}`);
  }
  if (typeof seed !== 'number' || !Number.isInteger(seed))
    throw new BadInput(`${file}: seed: a whole number is needed`);
  if (!Array.isArray(orders)) throw new BadInput(`${file}: orders: a list is needed`);
  const events: GameEvent[] = [];
  const state = setup(parsed.scenario, seed, events);
  for (const [index, order] of (orders as Order[]).entries()) {
    const seat = actor(state);
    const no = seat === undefined ? { code: 'game-over' } : refusal(state, seat, order);
    if (no !== undefined) throw new BadInput(`${file}: order ${index + 1} is refused: ${no.code}`);
    play(state, order, events);
  }
  return {
    orders: orders.length,
    round: state.round,
    outcome: outcome(state),
    strategy: strategyLabel(events, state).name,
  };
}
