import { GIANTS, POWERS, SEATS, scenarioJsonSchema, TUNING } from '../../rules/index.ts';

type Json = Readonly<Record<string, unknown>>;
const isTable = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Seats, powers, assets and lines stand for each other in the name of a knob. */
const WHO: readonly string[] = [...new Set([...SEATS, ...POWERS, ...GIANTS])];
const nameOf = (name: string): string => (WHO.includes(name) || /^(asset|route):/.test(name) ? '*' : name);
const under = (path: string, name: string): string => (path === '' ? nameOf(name) : `${path}.${nameOf(name)}`);

/** Every knob a preset file can hold, as its path in the JSON Schema; a text in several languages is one knob. */
export function schemaKnobs(): string[] {
  const found = new Set<string>();
  const walk = (schema: unknown, path: string): void => {
    if (!isTable(schema)) return;
    const choices = [schema.anyOf, schema.oneOf, schema.allOf].find(Array.isArray);
    if (choices !== undefined) {
      for (const one of choices) walk(one, path);
      return;
    }
    const { properties, additionalProperties } = schema;
    if (schema.type === 'array') walk(schema.items, path);
    else if (isTable(properties) && !('en' in properties))
      for (const [name, part] of Object.entries(properties)) walk(part, under(path, name));
    else if (isTable(additionalProperties)) walk(additionalProperties, `${path}.*`);
    else found.add(path);
  };
  walk(scenarioJsonSchema(), '');
  for (const name of Object.keys(TUNING)) found.delete(`tuning.${name}`);
  return [...found].sort();
}

/** The knobs in which two preset files differ. */
export function knobsBetween(from: unknown, to: unknown, path = ''): string[] {
  if (JSON.stringify(from) === JSON.stringify(to)) return [];
  const parts = [from, to].filter((part) => part !== undefined);
  if (parts.every((part) => isTable(part) && !('en' in part))) {
    const tables = parts as Json[];
    const names = [...new Set(tables.flatMap((part) => Object.keys(part)))];
    const [a, b] = [isTable(from) ? from : {}, isTable(to) ? to : {}];
    return [...new Set(names.flatMap((name) => knobsBetween(a[name], b[name], under(path, name))))];
  }
  if (parts.every(Array.isArray)) {
    const [a, b] = [Array.isArray(from) ? from : [], Array.isArray(to) ? to : []];
    const length = Math.max(a.length, b.length);
    return [...new Set(Array.from({ length }, (_, i) => knobsBetween(a[i], b[i], path)).flat())];
  }
  return [path];
}
