import { describe, expect, test } from 'vitest';
import { READER_ROLES } from '../../src/model/reader-roles.ts';
import { editorDoor, roleDoors, rolePages } from '../../src/report/roles/index.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { contexts } = handbookOf();
const zh = contexts['zh-CN'];
const pageOf = (role: string) => rolePages(zh).find((page) => page.role === role);

describe('what a role needs', () => {
  test('is there for everyone of the demonstration, with a door to it', () => {
    expect(rolePages(zh).map(({ role }) => role)).toEqual([...READER_ROLES]);
    expect(roleDoors(zh).map(({ path }) => path)).toEqual(READER_ROLES.map((role) => `roles/${role}/`));
    for (const { chapters } of rolePages(zh)) expect(chapters.length).toBeGreaterThan(0);
  });

  test.each(['counter', 'hotline'])('%s: cards of its own, and what those rest on', (role) => {
    const page = pageOf(role);
    const ids = new Set(page?.situations.flatMap(({ situations }) => situations.map(({ id }) => id)));
    const records = [...zh.workspace.records.situation.values()].filter(({ id }) => ids.has(id));
    expect(records.length).toBeGreaterThan(0);
    for (const { value } of records) expect(value.roles).toContain(role);
    const called = new Set(records.flatMap(({ value }) => value.call ?? []));
    expect(page?.contacts.length).toBe(called.size);
    const standards = new Set(records.flatMap(({ value }) => value.by.map(({ standard }) => standard)));
    expect(page?.standards.length).toBe(standards.size);
    const measures = new Set(page?.standards.flatMap(({ measuredBy }) => measuredBy));
    expect(new Set(page?.indicators.map(({ id }) => id))).toEqual(measures);
  });

  test('what most cards ask for comes first', () => {
    const counts = pageOf('counter')?.contacts.map(({ situations }) => situations) ?? [];
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test('departments and leaders begin with parts of the site that are there', () => {
    for (const role of ['department', 'leader']) {
      const doors = pageOf(role)?.doors ?? [];
      expect(doors.length).toBeGreaterThan(5);
      expect(pageOf(role)?.situations).toEqual([]);
      for (const { hint } of doors) expect(hint).not.toBe('');
    }
  });

  test('leaves out a role for which there is nothing', () => {
    const minimal = rolePages(handbookOf('minimal').contexts.en).map(({ role }) => role);
    expect(minimal).not.toContain('counter');
    for (const { label } of roleDoors(handbookOf('minimal').contexts.en)) expect(label).not.toMatch(/\p{Script=Han}/u);
  });

  test('leads editors to their guide, or where there is none to the checks', () => {
    expect(editorDoor(zh)).toBe('handbook/editing/');
    expect(editorDoor(contexts.en)).toBe('handbook/editing/');
    expect(pageOf('department')?.chapters.map(({ path }) => path)).toContain(editorDoor(zh));
    expect(editorDoor(handbookOf('minimal').contexts.en)).toBe('checks/');
  });
});
