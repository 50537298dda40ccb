import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editorFiles, fileSchemas, SCHEMA_FOLDER, type FileSchema } from '../../src/authoring/index.ts';
import { KINDS } from '../../src/model/kinds.ts';
import { KEYWORDS } from '../../src/model/schema.ts';
import { ROOT, validatorOf, writtenFiles } from './support.ts';

const SCHEMAS = fileSchemas();
const FILES = writtenFiles();
/** Globs as the simplest reader of them takes them, for which a `*` may cross folders. */
const matches = (path: string, globs: readonly string[]) =>
  globs.some((glob) => new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(`/work/${path}`));
const schemasOf = (path: string) => SCHEMAS.filter(({ files }) => matches(path, files));

describe('what is committed in .vscode', () => {
  test('is what the model says: if this fails, run npm run schemas', () => {
    const committed = editorFiles().map(({ path }) => {
      const file = join(ROOT, path);
      return { path, text: existsSync(file) ? readFileSync(file, 'utf8') : '' };
    });
    expect(committed).toEqual(editorFiles());
  });

  test('has no schema of a kind that is gone', () => {
    const names = SCHEMAS.map(({ name }) => `${name}.json`).sort();
    expect(readdirSync(join(ROOT, SCHEMA_FOLDER)).sort()).toEqual(names);
  });
});

describe('schemas of files', () => {
  test('each file that people write is of exactly one', () => {
    expect(FILES.length).toBeGreaterThan(300);
    const wrong = FILES.map(({ path }) => ({ path, of: schemasOf(path).map(({ name }) => name) }));
    expect(wrong.filter(({ of }) => of.length !== 1)).toEqual([]);
  });

  test('every file of the demonstration keeps its own', () => {
    const validators = new Map(SCHEMAS.map((each) => [each, validatorOf(each.schema)]));
    const complaints = FILES.flatMap(({ path, value }) => {
      const validate = validators.get(schemasOf(path)[0] as FileSchema);
      return validate?.(value) === true ? [] : [{ path, errors: validate?.errors }];
    });
    expect(complaints).toEqual([]);
  });

  test.each([
    ['standard', { name: '标准', titel: '标准' }, /additional properties|required/],
    ['progress', { month: '2026-13', tasks: [] }, /pattern/],
    ['unit', { units: [{ id: 'hedong', name: '河东', type: 'brunch' }] }, /allowed values/],
    ['unit', { unit: [] }, /required property 'units'/],
    ['indicator', { formula: { kind: 'mean', numerator: '总和', denominator: '个数', scale: 100 } }, /additional/],
    ['translation.standard', { 'hall-service': { owner: 'Channel' } }, /additional/],
    ['translation.task', { 'weak-coverage-sites': { milestones: { sites: { name: 1 } } } }, /string/],
  ])('%s marks what is wrong in %j', (name, value, said) => {
    const found = SCHEMAS.find((each) => each.name === name) as FileSchema;
    const validate = validatorOf(found.schema);
    expect(validate(value)).toBe(false);
    expect(JSON.stringify(validate.errors)).toMatch(said);
  });
});

/** Every schema of a key, with its path. */
function* keysOf(schema: unknown, path: string): Iterable<[string, Record<string, unknown>]> {
  if (typeof schema !== 'object' || schema === null) return;
  const { properties, ...rest } = schema as Record<string, unknown>;
  for (const [key, below] of Object.entries(properties ?? {})) {
    yield [`${path}.${key}`, below as Record<string, unknown>];
    yield* keysOf(below, `${path}.${key}`);
  }
  for (const below of Object.entries(rest).flatMap(([key, value]) => (key === 'if' ? [] : [value])))
    for (const each of Array.isArray(below) ? below : [below]) yield* keysOf(each, path);
}

test('a hover says in Chinese and in English what each key means', () => {
  const silent = SCHEMAS.flatMap(({ name, schema }) =>
    [...keysOf(schema, name)].filter(([, { description, enumDescriptions, type }]) => {
      // The list of a file is named for its records; a branch is told by what its words mean.
      if (type === 'array' && description === undefined) return false;
      const words = enumDescriptions === undefined ? String(description) : String(enumDescriptions);
      return !/\p{Script=Han}/u.test(words) || !/[a-z]{2}/i.test(words);
    }),
  );
  expect(silent.map(([path]) => path)).toEqual([]);
  expect(JSON.stringify(SCHEMAS)).not.toContain('"x-');
});

describe('an editor and the check say the same', () => {
  const records = FILES.flatMap(({ path, value }) => {
    const kind = KINDS.find((each) => each.path.test(path));
    if (!kind || typeof value !== 'object' || value === null) return [];
    const listed = kind.listedUnder === undefined ? [value] : (value as Record<string, unknown[]>)[kind.listedUnder];
    return (listed ?? []).map((record) => ({ kind, record }));
  });
  const validators = new Map(
    KINDS.map((kind) => {
      const { schema } = SCHEMAS.find(({ name }) => name === kind.name) as FileSchema;
      const check = new Ajv2020({ strict: false, discriminator: true, keywords: [...KEYWORDS] }).compile(kind.schema);
      return [kind.name, { check, validate: validatorOf(schema), key: kind.listedUnder }];
    }),
  );

  test('of a record in which something was changed at random', () => {
    const change = fc.constantFrom('remove', 'misspell', 'number', 'text', 'list', 'map', 'nothing');
    const at = fc.infiniteStream(fc.nat());
    fc.assert(
      fc.property(fc.constantFrom(...records), change, at, ({ kind, record }, what, steps) => {
        const changed = altered(record, what, steps);
        const { check, validate, key } = validators.get(kind.name) ?? {};
        expect(validate?.(key === undefined ? changed : { [key]: [changed] })).toBe(check?.(changed));
      }),
      { numRuns: 400 },
    );
  });
});

/** A copy of the value with one thing, somewhere in it, changed. */
function altered(value: unknown, what: string, steps: fc.Stream<number>): unknown {
  const copy: unknown = structuredClone(value);
  let at = copy as Record<string, unknown>;
  for (;;) {
    const keys = Object.keys(at);
    if (keys.length === 0) return copy;
    const step = Number(steps.next().value ?? 0);
    const key = keys[step % keys.length] as string;
    const below = at[key];
    if (typeof below === 'object' && below !== null && Object.keys(below).length > 0 && step % 3 !== 0) {
      at = below as Record<string, unknown>;
      continue;
    }
    if (what === 'misspell' && !Array.isArray(at)) at[`${key}x`] = below;
    if (what === 'remove') {
      if (Array.isArray(at)) (at as unknown[]).splice(Number(key), 1);
      else Reflect.deleteProperty(at, key);
    }
    if (what === 'number') at[key] = 7;
    if (what === 'text') at[key] = 'Some text';
    if (what === 'list') at[key] = [below];
    if (what === 'map') at[key] = { [key]: below };
    return copy;
  }
}
