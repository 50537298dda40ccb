import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/model/kinds.ts';
import { KEYWORDS } from '../../src/model/schema.ts';

/** Keywords that rules of checking put into words; a schema may use no other that can fail. */
const EXPLAINED = [
  'additionalProperties',
  'discriminator',
  'enum',
  'exclusiveMinimum',
  'maxItems',
  'maxProperties',
  'maximum',
  'minItems',
  'minLength',
  'minProperties',
  'minimum',
  'pattern',
  'required',
  'type',
];
const STRUCTURE = ['properties', 'items', 'oneOf', 'if', 'then', 'else', 'description', ...KEYWORDS];

function keywordsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap(keywordsOf);
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'properties') return [key, ...Object.values(value as object).flatMap(keywordsOf)];
    return ['items', 'oneOf', 'if', 'then', 'else'].includes(key) ? [key, ...keywordsOf(value)] : [key];
  });
}

describe('the schemas of records', () => {
  test.each(KINDS)('$name is a sound schema by the strict reading', ({ schema }) => {
    const ajv = new Ajv2020({
      discriminator: true,
      keywords: [...KEYWORDS],
      strictTypes: false,
      strictRequired: false,
    });
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  test.each(KINDS)('$name uses no keyword that no rule can explain', ({ schema }) => {
    const used = new Set(keywordsOf(schema));
    expect([...used].filter((keyword) => !EXPLAINED.includes(keyword) && !STRUCTURE.includes(keyword))).toEqual([]);
  });
});
