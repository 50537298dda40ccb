import { describe, expect, test } from 'vitest';
import { recordText, snippets, type Snippet } from '../../src/authoring/index.ts';
import { editorSchema } from '../../src/authoring/json-schema.ts';
import { KINDS } from '../../src/model/kinds.ts';
import type { PlainSchema } from '../../src/model/schema.ts';
import { parsed, validatorOf } from './support.ts';

const SNIPPETS = snippets();

/** What stands there when every stop is passed without typing. */
function asItStands({ body }: Snippet): string {
  return body
    .map((line) =>
      line
        .replaceAll(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
        .replaceAll(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, '$1')
        .replaceAll(/\\([\\$}])/g, '$1'),
    )
    .join('\n');
}

describe.each(KINDS)('the snippet of $name', ({ label, schema, listedUnder }) => {
  const snippet = SNIPPETS[label.en] as Snippet;
  const validate = validatorOf(editorSchema(schema as PlainSchema));

  test('is a valid record when its placeholders are taken as they stand', () => {
    const value = parsed(asItStands(snippet));
    validate(listedUnder === undefined ? value : (value as unknown[])[0]);
    expect(validate.errors).toBeNull();
  });

  test('numbers its stops from 1 without a gap', () => {
    const stops = [...snippet.body.join('\n').matchAll(/\$\{(\d+)[:|]/g)].map(([, stop]) => Number(stop));
    expect(stops.length).toBeGreaterThan(0);
    expect(stops).toEqual(stops.map((_, i) => i + 1));
  });

  test('names every key of the record, as a comment where it may be left out', () => {
    const { properties = {}, oneOf } = schema as PlainSchema;
    const text = snippet.body.join('\n');
    const unnamed = Object.keys(oneOf ? {} : properties).filter(
      (key) => !new RegExp(`(^|[ -])${key}:`, 'm').test(text),
    );
    expect(unnamed).toEqual([]);
  });

  test.each(['zh-CN', 'en'] as const)('is a valid record in %s without anything given', (language) => {
    validate(parsed(recordText(schema as PlainSchema, {}, { language, day: '2026-11-05' })));
    expect(validate.errors).toBeNull();
  });
});

test('every kind has a snippet of its own name', () => {
  expect(Object.values(SNIPPETS).map(({ prefix }) => prefix[0])).toEqual(KINDS.map(({ name }) => name));
});
