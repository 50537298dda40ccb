import { describe, expect, test } from 'vitest';
import { sectionGroups } from '../../src/report/sections.ts';
import { handbookOf } from '../helpers/handbook.ts';

const parts = (workspace: string | undefined, language: 'zh-CN' | 'en') =>
  sectionGroups(handbookOf(workspace).contexts[language]).flatMap(({ sections }) => sections);

describe('the parts of a site', () => {
  test('of the demonstration are all there, each once, in both languages', () => {
    const zh = parts(undefined, 'zh-CN');
    expect(new Set(zh.map(({ path }) => path)).size).toBe(zh.length);
    expect(zh.length).toBeGreaterThan(20);
    expect(parts(undefined, 'en').map(({ path }) => path)).toEqual(zh.map(({ path }) => path));
    expect(
      parts(undefined, 'en')
        .map(({ label, hint }) => label + hint)
        .join(),
    ).not.toMatch(/\p{Script=Han}/u);
  });

  test('of the least workspace are those it has something of', () => {
    const paths = parts('minimal', 'zh-CN').map(({ path }) => path);
    expect(paths).toContain('indicators/');
    for (const empty of ['launches/', 'projects/', 'meetings/', 'roadmap/', 'complaints/']) {
      expect(paths).not.toContain(empty);
    }
  });
});
