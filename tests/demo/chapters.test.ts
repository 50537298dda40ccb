import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/model/diagnostic.ts';
import { chaptersOf } from '../../src/report/chapters.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { contexts } = handbookOf();
const { prose } = contexts['zh-CN'].workspace;
const [zh, en] = [chaptersOf(prose, 'zh-CN'), chaptersOf(prose, 'en')];

describe('the chapters of the handbook', () => {
  test.each(LANGUAGES)('%s: each has a title, says what it is about, whose it is and whom it is for', (language) => {
    for (const { slug, title, description, owner, roles } of chaptersOf(prose, language)) {
      expect(title, slug).not.toBe('');
      expect(description, slug).not.toBe('');
      expect(contexts[language].workspace.records.department.has(owner ?? ''), slug).toBe(true);
      expect(roles, slug).not.toEqual([]);
    }
  });

  test('are the same in both languages, for the same readers and in the same order', () => {
    const facts = ({ slug, order, owner, roles }: (typeof zh)[number]) => ({ slug, order, owner, roles });
    expect(en.map(facts)).toEqual(zh.map(facts));
  });

  test('leave no role without a chapter', () => {
    for (const role of ['counter', 'hotline', 'department', 'leader'] as const) {
      expect(zh.filter(({ roles }) => roles.includes(role)).length, role).toBeGreaterThan(3);
    }
  });
});
