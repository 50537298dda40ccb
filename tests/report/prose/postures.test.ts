import { describe, expect, test } from 'vitest';
import { postureGroups } from '../../../src/report/prose/index.ts';
import { handbookOf } from '../../helpers/handbook.ts';

const { contexts } = handbookOf();

describe('departments that build, fight and support', () => {
  const groups = postureGroups(contexts['zh-CN']);

  test('are all those that say so, each once', () => {
    const listed = groups.flatMap(({ departments }) => departments.map(({ path }) => path));
    const said = [...contexts['zh-CN'].workspace.records.department.values()].filter(({ value }) => value.posture);
    expect(listed).toHaveLength(said.length);
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('come in this order, and those who lead a process build', () => {
    expect(groups.map(({ posture }) => posture)).toEqual(['build', 'fight', 'support']);
    const builders = groups[0]?.departments.map(({ path }) => path) ?? [];
    for (const { value } of contexts['zh-CN'].workspace.records.process.values()) {
      expect(builders).toContain(`departments/${value.owner}/`);
    }
  });

  test('say in English what each is for, with no Chinese left', () => {
    expect(JSON.stringify(postureGroups(contexts.en))).not.toMatch(/\p{Script=Han}/u);
  });
});
