import fc from 'fast-check';
import { dump, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/load/yaml/read.ts';
import type { Path, SourceFile, Span } from '../../src/model/source.ts';
import { lineColumn } from '../../src/model/source.ts';

const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('a', ' ', '\n', ':', '-', '#', "'", '"', '[', ',', '{', '|', '\t'),
    maxLength: 12,
  }),
  fc.constantFrom(
    '007',
    '1.10',
    'true',
    'null',
    '客户满意度',
    'KPI\uFF1A好\uFF0C“更好”',
    '2026-01-31',
    'x '.repeat(60),
    '~',
    '',
  ),
);
const scalar = fc.oneof(
  { weight: 3, arbitrary: word },
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const { value: anyValue } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(word, tie('value'), { maxKeys: 4 }),
  ),
}));
const mapping = fc.dictionary(word, anyValue, { minKeys: 1, maxKeys: 5 });
const style = fc.record({
  indent: fc.constantFrom(2, 4),
  flowLevel: fc.constantFrom(-1, -1, 1, 2),
  lineWidth: fc.constantFrom(-1, 40, 80),
  seqNoIndent: fc.boolean(),
  quoteStyle: fc.constantFrom('single', 'double'),
  forceQuotes: fc.boolean(),
});
const lineEnd = fc.constantFrom('\n', '\r\n');

/** Every value in a document with the path to it. */
function* within(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  yield { path, value };
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* within(item, [...path, i]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* within(item, [...path, key]);
  }
}

/** A slice read on its own, in the column where it stands: the column is what block texts and nested lists depend on. */
function alone(file: SourceFile, { start, end }: Span, parent: Span | undefined): unknown {
  const slice = file.text.slice(start, end);
  if (!/^[|>]/.test(slice)) return load(' '.repeat(lineColumn(file, start).column - 1) + slice);
  const indent = parent ? lineColumn(file, parent.start).column - 1 : 0;
  return (load(`${' '.repeat(indent)}- ${slice}`) as unknown[])[0];
}

/** A key on its own. Marked as one, because at the start of a line a key such as `---` would begin a document. */
function readAsKey(slice: string): string | undefined {
  return Object.keys(load(`? ${slice}`) as object)[0];
}

describe('positions', () => {
  test('a value read from YAML is the value that was written', () => {
    fc.assert(
      fc.property(mapping, style, lineEnd, (value, options, end) => {
        const text = dump(value, { ...options, noRefs: true } as Parameters<typeof dump>[1]).replaceAll('\n', end);
        expect(readYaml({ path: 'x.yaml', text }).value).toEqual(value);
      }),
    );
  });

  test("each span's slice is read as the value at its path, each key's as the key", () => {
    fc.assert(
      fc.property(mapping, style, lineEnd, (written, options, end) => {
        const text = dump(written, { ...options, noRefs: true } as Parameters<typeof dump>[1]).replaceAll('\n', end);
        const file = { path: 'x.yaml', text };
        const { positions } = readYaml(file);
        for (const { path, value } of within(written)) {
          const span = positions.value(path);
          const parent = positions.value(path.slice(0, -1));
          expect(span && alone(file, span, parent)).toEqual(value);
          const key = positions.key(path);
          if (typeof path.at(-1) === 'string')
            expect(key && readAsKey(text.slice(key.start, key.end))).toBe(path.at(-1));
          else expect(key).toBeUndefined();
        }
      }),
    );
  });

  test('a span has the quotation marks, the bracket, the bar', () => {
    const text = 'a: \'b\'\nc: "d" # e\nf: [1, {g: h}] # i\nj: |-  # k\n  l\n\nm: n o # p\n"q": 007\n';
    const { positions } = readYaml({ path: 'x.yaml', text });
    const slice = (...path: Path) => {
      const span = positions.value(path);
      return span && text.slice(span.start, span.end);
    };
    expect(slice('a')).toBe("'b'");
    expect(slice('c')).toBe('"d"');
    expect(slice('f')).toBe('[1, {g: h}]');
    expect(slice('f', 1)).toBe('{g: h}');
    expect(slice('f', 1, 'g')).toBe('h');
    expect(slice('j')).toBe('|-  # k\n  l\n\n');
    expect(slice('m')).toBe('n o');
    expect(slice('q')).toBe('007');
    expect(positions.key(['q'])).toEqual({ start: text.indexOf('"q"'), end: text.indexOf('"q"') + 3 });
    expect(slice('nowhere')).toBeUndefined();
  });

  test('a value that is empty stands after its colon or dash', () => {
    const text = 'a:\nb: # c\n  -\n  - d\n  -\ne: {f: , g}\n';
    const { value, positions } = readYaml({ path: 'x.yaml', text });
    expect(value).toEqual({ a: null, b: [null, 'd', null], e: { f: null, g: null } });
    const at = (...path: Path) => positions.value(path);
    expect(at('a')).toEqual({ start: 2, end: 2 });
    expect(at('b', 0)).toEqual({ start: 13, end: 13 });
    expect(at('b', 2)).toEqual({ start: 23, end: 23 });
    expect(at('e', 'f')).toEqual({ start: 30, end: 30 });
    expect(at('e', 'g')).toEqual({ start: 34, end: 34 });
  });

  test('an alias stands where it is written, and what it stands for where that is', () => {
    const text = 'a: &x {k: 1}\nb: *x\n';
    const { value, positions } = readYaml({ path: 'x.yaml', text });
    expect(value).toEqual({ a: { k: 1 }, b: { k: 1 } });
    expect(positions.value(['b'])).toEqual({ start: 16, end: 18 });
    expect(positions.value(['b', 'k'])).toEqual(positions.value(['a', 'k']));
  });

  test('keys are texts, and those of every object do no harm', () => {
    const { value } = readYaml({ path: 'x.yaml', text: '007: a\ntrue: b\n__proto__: {c: 1}\ntoString: d\n' });
    expect(Object.entries(value ?? {})).toEqual([
      ['007', 'a'],
      ['true', 'b'],
      ['__proto__', { c: 1 }],
      ['toString', 'd'],
    ]);
    expect(({} as Record<string, unknown>)['c']).toBeUndefined();
  });
});
