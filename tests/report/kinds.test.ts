import { describe, expect, test } from 'vitest';
import { NEW_KINDS } from '../../scripts/new/index.ts';
import { SCAFFOLDED } from '../../src/authoring/index.ts';
import { KINDS } from '../../src/model/kinds.ts';
import type { PlainSchema } from '../../src/model/schema.ts';
import { kindLines, kindReport } from '../../src/report/kinds/index.ts';
import { sectionGroups } from '../../src/report/sections.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { 'zh-CN': zh, en } = handbookOf().contexts;

test('every kind is listed, with how many there are', () => {
  expect(kindLines(zh).map(({ name }) => name)).toEqual(KINDS.map(({ name }) => name));
  expect(kindLines(zh).find(({ name }) => name === 'task')).toMatchObject({
    label: '任务单',
    where: 'data/tasks/<id>.yaml',
    count: 15,
    path: 'kinds/task/',
  });
});

test('the kinds that are said to be made by a command are', () => {
  const made = NEW_KINDS.map(({ name }) => name).filter((name) => name !== 'month');
  expect([...SCAFFOLDED].sort()).toEqual(made.sort());
});

describe.each(KINDS)('$name', ({ name, schema }) => {
  const [chinese, english] = [kindReport(zh, name), kindReport(en, name)];

  test('says of each key what it means, in both languages', () => {
    for (const { meaning, path } of chinese.keys)
      expect([path, meaning]).toEqual([path, expect.stringMatching(/\p{Script=Han}/u)]);
    for (const { meaning, type } of english.keys) expect(meaning + type).not.toMatch(/\p{Script=Han}/u);
    expect(english.keys.map(({ path }) => path)).toEqual(chinese.keys.map(({ path }) => path));
  });

  test('has every key of its schema, at any depth', () => {
    const paths = new Set(chinese.keys.map(({ path }) => path.replace(/^.*[.\]]/, '')));
    expect(keysIn(schema as PlainSchema).filter((key) => !paths.has(key))).toEqual([]);
  });

  test('shows an example, and leads only to parts of the site that there are', () => {
    expect(chinese.example.text.split('\n').length).toBeGreaterThan(1);
    const parts = sectionGroups(zh).flatMap(({ sections }) => sections.map(({ path }) => path));
    for (const { path } of chinese.shown) expect(parts).toContain(path);
    const nowhere = ['site', 'import-mapping', 'notices'].includes(name);
    expect(chinese.shown.length > 0).toBe(!nowhere);
  });
});

/** Keys of a schema but for those of its lists by month, and the ones that tell shapes apart. */
function keysIn(schema: PlainSchema): string[] {
  if (schema.then && schema.else) return keysIn(schema.else);
  const shapes = (schema.oneOf ?? []).flatMap((shape) =>
    keysIn(shape).filter((key) => key !== schema.discriminator?.propertyName),
  );
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, below]) => [key, ...keysIn(below)]);
  return [...shapes, ...own, ...(schema.items ? keysIn(schema.items) : [])];
}

test('what may stand there is said in words, with its limits', () => {
  const { keys } = kindReport(en, 'task');
  const typeOf = (path: string) => keys.find((key) => key.path === path)?.type;
  expect(typeOf('owner')).toBe('id (department)');
  expect(typeOf('milestones[].weight')).toBe('number > 0 ≤ 100');
  expect(typeOf('recoveryMonths')).toBe('whole number ≥ 1 ≤ 12');
  expect(typeOf('contents')).toBe('list: text');
  expect(keys.find(({ path }) => path === 'milestones[].done')?.required).toBe(false);
});
