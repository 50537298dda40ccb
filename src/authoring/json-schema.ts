import { kindNamed, type KindName } from '../model/kinds.ts';
import {
  DAY_PATTERN,
  DEADLINE_PATTERN,
  ID_PATTERN,
  MONTH_PATTERN,
  PERIOD_PATTERN,
  type PlainSchema,
} from '../model/schema.ts';
import type { Bilingual } from '../model/diagnostic.ts';
import { enumWords } from './enum-words.ts';

/** A schema as editors read it: JSON Schema, draft 7, with the few words that VS Code's YAML support adds. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Both languages, one below the other, as a hover shows them. */
export function bothLanguages({ zh, en }: Bilingual): string {
  return `${zh}\n\n${en}`;
}

/** What to write instead, shown in place of the bare pattern. */
const PATTERN_WORDS: Readonly<Record<string, Bilingual>> = {
  [ID_PATTERN]: {
    zh: '编号只用小写字母、数字和连字符，如 hall-service',
    en: 'An id has small letters, digits and hyphens only, such as hall-service',
  },
  [MONTH_PATTERN]: { zh: '月份写成 2026-10', en: 'A month is written 2026-10' },
  [DAY_PATTERN]: { zh: '日期写成 2026-10-31', en: 'A date is written 2026-10-31' },
  [DEADLINE_PATTERN]: {
    zh: '日期写成 2026-10-31，可以带时刻：2026-10-31 18:00',
    en: 'A date is written 2026-10-31, or with a time of day 2026-10-31 18:00',
  },
  [PERIOD_PATTERN]: {
    zh: '季度写成 2026-Q3，年度写成 "2026"（加引号）',
    en: 'A quarter is written 2026-Q3, a year "2026", in quotes',
  },
};

/** Keywords that mean the same to editors as to us. */
const KEPT = [
  'type',
  'enum',
  'pattern',
  'minLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'additionalProperties',
  'required',
] as const;

/**
 * The schema of a record for editors. Our own keywords become words of the hover; one of several objects is chosen by its key,
 * step by step, so that only its own keys are offered and only its own errors are marked.
 */
export function editorSchema(schema: PlainSchema): JsonSchema {
  return {
    ...described(schema),
    ...(schema.oneOf && schema.discriminator ? chosen(schema, schema.discriminator.propertyName) : own(schema)),
  };
}

function described({ description, pattern, 'x-doc': doc, 'x-ref': kind }: PlainSchema): JsonSchema {
  const words = doc ? bothLanguages(doc) : description;
  const where = kind === undefined ? undefined : referenceWords(kind as KindName);
  const told = pattern === undefined ? undefined : PATTERN_WORDS[pattern];
  return {
    ...(words !== undefined && { description: [words, where && bothLanguages(where)].filter(Boolean).join('\n\n') }),
    ...(told && { patternErrorMessage: bothLanguages(told) }),
  };
}

/** Where the ids of a kind are found. */
export function referenceWords(name: KindName): Bilingual {
  const { label, where, listedUnder } = kindNamed(name);
  return listedUnder === undefined
    ? { zh: `写“${label.zh}”的编号：${where}`, en: `The id of a ${label.en.toLowerCase()}: ${where}` }
    : { zh: `写“${label.zh}”的编号，见 ${where}`, en: `The id of a ${label.en.toLowerCase()}, one of ${where}` };
}

function own(schema: PlainSchema): JsonSchema {
  const keywords = schema as JsonSchema;
  const words = schema.enum && schema['x-doc'] && enumWords(schema.enum, schema['x-doc']);
  return {
    ...Object.fromEntries(KEPT.filter((key) => keywords[key] !== undefined).map((key) => [key, keywords[key]])),
    ...(words && { enumDescriptions: words.map(bothLanguages) }),
    ...(schema.properties && { properties: mapped(schema.properties) }),
    ...(schema.items && { items: editorSchema(schema.items) }),
    ...(schema.then &&
      schema.else && { if: keywords['if'], then: editorSchema(schema.then), else: editorSchema(schema.else) }),
  };
}

/** One of several objects: the key that tells them apart, with what each of its words means, and then the one it names. */
function chosen({ oneOf = [] }: PlainSchema, key: string): JsonSchema {
  const branches = oneOf.map((branch) => ({ branch, word: branch.properties?.[key]?.enum?.[0] }));
  const tag = {
    enum: branches.map(({ word }) => word),
    enumDescriptions: branches.map(({ branch }) => (branch['x-doc'] ? bothLanguages(branch['x-doc']) : '')),
  };
  return {
    type: 'object',
    required: [key],
    properties: { [key]: tag },
    allOf: branches.map(({ branch, word }) => ({
      if: { required: [key], properties: { [key]: { const: word } } },
      then: editorSchema(branch),
    })),
  };
}

function mapped(properties: Readonly<Record<string, PlainSchema>>): JsonSchema {
  return Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, editorSchema(schema)]));
}
