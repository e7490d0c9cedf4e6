import type { z } from 'zod';
import { CARD_NAME, DOCTRINE_NAME, FILE_NAME } from './names.ts';

/** Every kind of fault a preset file can have. */
export const FAULT_CODES = [
  // Of the shape
  'missing',
  'wrong-kind',
  'least',
  'most',
  'empty',
  'too-long',
  'too-few',
  'too-many',
  'not-allowed',
  'word-or-list',
  'unknown-knob',
  'file-name',
  'doctrine-name',
  'card-name',
  // Of the sense
  'stakes-sum',
  'rounds-backwards',
  'ends-skipped',
  'labels-count',
  'end-not-played',
  'less-than-least',
  'not-in-play',
  'card-twice',
  'cards-count',
  'card-not-here',
  'demand-licence',
  'prices-told',
  'right-answer',
  'bands',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** What may be expected at a place of a preset. */
export const KINDS = ['text', 'number', 'whole', 'switch', 'list', 'group'] as const;
export type Kind = (typeof KINDS)[number];

/** The figures and names that belong to a fault: what is allowed, and what was found. */
export type FaultDetail = Readonly<Record<string, string | number | readonly (string | number)[]>>;

/** One fault of a preset: where, what kind of fault, and what would be allowed; also as an English sentence. */
export interface ScenarioFault {
  /** Names of knobs and places in lists, joined by dots; empty for the whole file. */
  readonly path: string;
  readonly code: FaultCode;
  readonly detail: FaultDetail;
  /** For the command line and for whoever writes presets by hand; screens say `code` in the reader's language. */
  readonly message: string;
}

/** How a path is written when it is empty. */
export const WHOLE_FILE = '(whole file)';

/** What kind of fault something is, wherever it stands. */
type Found = Pick<ScenarioFault, 'code' | 'detail'>;

const KIND_OF: Readonly<Record<string, Kind>> = {
  string: 'text',
  number: 'number',
  int: 'whole',
  boolean: 'switch',
  array: 'list',
  object: 'group',
  record: 'group',
};

const FORMATS: readonly (readonly [RegExp, FaultCode])[] = [
  [FILE_NAME, 'file-name'],
  [DOCTRINE_NAME, 'doctrine-name'],
  [CARD_NAME, 'card-name'],
];

const wordsOf = (values: readonly unknown[]): readonly (string | number)[] =>
  values.map((value) => (typeof value === 'number' ? value : String(value)));

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let part = input;
  for (const step of path) {
    if (typeof part !== 'object' || part === null) return undefined;
    part = (part as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return part;
}

/** What kind of fault the validator found. A fault of the sense brings its own code and figures. */
function found(issue: z.core.$ZodIssue, input: unknown): Found {
  switch (issue.code) {
    case 'invalid_type':
      return valueAt(input, issue.path) === undefined && issue.path.length > 0
        ? { code: 'missing', detail: {} }
        : { code: 'wrong-kind', detail: { kind: KIND_OF[issue.expected] ?? 'text' } };
    case 'too_small':
      if (issue.origin === 'string') return { code: 'empty', detail: {} };
      return { code: issue.origin === 'array' ? 'too-few' : 'least', detail: { least: Number(issue.minimum) } };
    case 'too_big':
      if (issue.origin === 'string') return { code: 'too-long', detail: { most: Number(issue.maximum) } };
      return { code: issue.origin === 'array' ? 'too-many' : 'most', detail: { most: Number(issue.maximum) } };
    case 'invalid_value':
      return valueAt(input, issue.path) === undefined
        ? { code: 'missing', detail: {} }
        : { code: 'not-allowed', detail: { allowed: wordsOf(issue.values) } };
    case 'invalid_union': {
      const words = issue.errors.flat().flatMap((one) => (one.code === 'invalid_value' ? wordsOf(one.values) : []));
      return { code: words.length === 0 ? 'not-allowed' : 'word-or-list', detail: { allowed: words } };
    }
    case 'unrecognized_keys':
      return { code: 'unknown-knob', detail: { knobs: issue.keys } };
    case 'invalid_format': {
      const format = FORMATS.find(([pattern]) => String(pattern) === issue.pattern);
      return { code: format?.[1] ?? 'not-allowed', detail: { allowed: [] } };
    }
    case 'custom':
      return (issue.params as Found | undefined) ?? { code: 'not-allowed', detail: { allowed: [] } };
    default:
      return { code: 'not-allowed', detail: { allowed: [] } };
  }
}

/** Turns what the validator found in a file into a fault: its place, its kind and figures, and an English sentence. */
export const faultOf = (issue: z.core.$ZodIssue, input: unknown): ScenarioFault => ({
  path: issue.path.map(String).join('.') || WHOLE_FILE,
  ...found(issue, input),
  message:
    issue.code === 'unrecognized_keys'
      ? `unknown knob: ${issue.keys.join(', ')}`
      : issue.message.replace(/^Invalid/, 'invalid'),
});
