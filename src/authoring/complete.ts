import type { Language } from '../model/diagnostic.ts';
import type { Day } from '../model/month.ts';
import {
  DAY_PATTERN,
  DEADLINE_PATTERN,
  ID_PATTERN,
  MONTH_PATTERN,
  PERIOD_PATTERN,
  type PlainSchema,
} from '../model/schema.ts';
import { textToFill } from '../model/to-fill.ts';

/** What is put where nothing better is known. */
export interface Fillings {
  /** The language of texts that are still to be written. */
  readonly language: Language;
  /** Any date and month there has to be. */
  readonly day: Day;
}

/** Limits of a schema that count when a value is made for it. */
type Limits = PlainSchema & {
  readonly minItems?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
};

/**
 * A value that keeps the schema, made of what is given and, where a key is required, of something to be replaced: texts say
 * what they are to be. Of several shapes the one that is given is taken, else the first.
 */
export function completed(schema: PlainSchema, given: unknown, fillings: Fillings): unknown {
  const branch = shapeFor(schema, given);
  if (branch.properties) return completedMap(branch, given, fillings);
  if (branch.type === 'array') return completedList(branch, given, fillings);
  return given ?? example(branch, fillings);
}

/** The branch of a schema that a value, whole or in part, is of; the simplest one where there is no value. */
export function shapeFor(schema: PlainSchema, given: unknown): PlainSchema {
  if (schema.then && schema.else) return shapeFor(Array.isArray(given) ? schema.then : schema.else, given);
  if (!schema.oneOf || !schema.discriminator) return schema;
  const key = schema.discriminator.propertyName;
  const tag = (given as Readonly<Record<string, unknown>> | undefined)?.[key];
  const named = schema.oneOf.find((branch) => branch.properties?.[key]?.enum?.includes(tag));
  return named ?? schema.oneOf[0] ?? schema;
}

function completedMap(schema: PlainSchema, given: unknown, fillings: Fillings): Record<string, unknown> {
  const known = (given ?? {}) as Readonly<Record<string, unknown>>;
  const all = Object.keys(schema.properties ?? {});
  const wanted = all.filter((key) => known[key] !== undefined || schema.required?.includes(key));
  // Where no key is needed, one shows how they are written: a file of nothing but comments would be empty.
  const keys = wanted.length > 0 ? wanted : all.slice(0, 1);
  return Object.fromEntries(keys.map((key) => [key, completed(schema.properties?.[key] ?? {}, known[key], fillings)]));
}

function completedList({ items = {}, minItems = 0 }: Limits, given: unknown, fillings: Fillings): unknown[] {
  if (Array.isArray(given)) return given.map((item: unknown) => completed(items, item, fillings));
  // A list of texts that has to be there is there to be read.
  const count = Math.max(minItems, items['x-text'] ? 1 : 0);
  return Array.from({ length: count }, () => completed(items, undefined, fillings));
}

function example(schema: Limits, { language, day }: Fillings): unknown {
  const { type, pattern, minimum, exclusiveMinimum } = schema;
  if (schema.enum) return schema.enum[0];
  if (schema['x-ref'] !== undefined) return schema['x-ref'];
  if (schema['x-text'] && schema['x-doc']) return textToFill(schema['x-doc'], language);
  if (type === 'boolean') return true;
  if (type === 'number' || type === 'integer') return exclusiveMinimum === undefined ? Math.max(minimum ?? 0, 0) : 1;
  return pattern === undefined ? 'X-1' : (PATTERN_EXAMPLES(day)[pattern] ?? '');
}

const PATTERN_EXAMPLES = (day: Day): Readonly<Record<string, string>> => ({
  [ID_PATTERN]: 'first',
  [MONTH_PATTERN]: day.slice(0, 7),
  [DAY_PATTERN]: day,
  [DEADLINE_PATTERN]: day,
  [PERIOD_PATTERN]: day.slice(0, 4),
});
