import { scenarioJsonSchema } from '../../../rules/index.ts';
import type { Json } from '../../app/share/merge-patch.ts';

/** The parts of JSON Schema that the schema of presets is written in. */
export interface KnobSchema {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly const?: Json;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, KnobSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: KnobSchema;
  readonly additionalProperties?: KnobSchema | false;
  readonly items?: KnobSchema;
  readonly anyOf?: readonly KnobSchema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
}

/** The form follows the same schema that refuses bad presets. */
export const PRESET_FORM = scenarioJsonSchema() as KnobSchema;

/** A text that comes in several languages. */
export const isLocalText = ({ properties }: KnobSchema): boolean =>
  properties?.en !== undefined && properties.zh !== undefined;

/** A list of which any of a few names may be chosen. */
export const isChoiceList = ({ type, items }: KnobSchema): boolean => type === 'array' && items?.enum !== undefined;

/** The first value of a kind, for a new entry of a list or table. */
export function firstOf(schema: KnobSchema): Json {
  if (schema.const !== undefined) return schema.const;
  if (isLocalText(schema)) return { en: '…' };
  if (schema.enum !== undefined) return schema.enum[0] ?? '';
  if (schema.anyOf !== undefined) return schema.anyOf[0] === undefined ? '' : firstOf(schema.anyOf[0]);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, firstOf(schema.properties?.[name] ?? {})]),
      );
    case 'array':
      return schema.items === undefined ? [] : [firstOf(schema.items)];
    case 'integer':
    case 'number':
      return Math.max(0, schema.minimum ?? 0);
    case 'boolean':
      return true;
    default:
      return '…';
  }
}
