import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseScenario, type Scenario, TUNING } from '../../rules/index.ts';
import { BadInput } from './bad-input.ts';

const SHIPPED = new URL('../../assets/scenarios/', import.meta.url);

/** Reads a preset by file, or by the id of a shipped one, with some of its tunable numbers set anew. */
export function loadScenario(name: string, knobs: readonly string[]): Scenario {
  const shipped = fileURLToPath(new URL(`${name}.json`, SHIPPED));
  const path = /^[a-z0-9-]+$/.test(name) && existsSync(shipped) ? shipped : name;
  if (!existsSync(path)) throw new BadInput(`no preset ${name}`);
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new BadInput(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = parseScenario(withKnobs(raw, knobs));
  if (parsed.ok) return parsed.scenario;
  throw new BadInput(parsed.faults.map(({ path: where, message }) => `${path}: ${where}: ${message}`).join('\n'));
}

function withKnobs(raw: unknown, knobs: readonly string[]): unknown {
  if (knobs.length === 0 || typeof raw !== 'object' || raw === null) return raw;
  const tuning: Record<string, unknown> = { ...('tuning' in raw ? (raw.tuning as object) : {}) };
  for (const knob of knobs) {
    const [name = '', value = ''] = knob.split('=', 2);
    if (!Object.hasOwn(TUNING, name))
      throw new BadInput(`no knob ${name}; there are ${Object.keys(TUNING).join(', ')}`);
    if (value.trim() === '' || !Number.isFinite(Number(value)))
      throw new BadInput(`--set ${name} needs a number, not '${value}'`);
    tuning[name] = Number(value);
  }
  return { ...raw, tuning };
}
