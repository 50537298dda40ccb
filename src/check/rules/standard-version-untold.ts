import { placeOf } from '../../model/workspace.ts';
import { record, STANDARD } from '../example.ts';
import type { Rule } from '../rule.ts';

const second = (more: string) => ({
  [STANDARD]: record('standard', {
    versions:
      '\n  - { version: "1.0", effective: 2025-01-01, change: 首次发布, reason: 统一服务要求 }' +
      `\n  - { version: "1.1", effective: 2026-01-01, change: 增加及时应答, reason: 客户反映等待长${more} }`,
  }),
});

export const standardVersionUntold: Rule = {
  code: 'standard-version-untold',
  severity: 'warning',
  title: { zh: '版本没有写动过哪些条款', en: 'Version that does not say which clauses it touched' },
  why: {
    zh: '只写“改了什么”，以前的条款就找不回来：页面会把现在的文字当成当时的文字。',
    en: 'With a sentence alone the earlier clauses are lost: the site shows the present text as that of the time.',
  },
  fix: {
    zh: '在 clauses 里逐条写明新增、修改或取消，条款以外的改动写在 was 里。',
    en: 'List under `clauses` what was added, changed or removed, and under `was` what else changed.',
  },
  bad: second(''),
  good: second(', clauses: [{ id: answer, was: { text: 人工服务有人应答。 } }]'),
  *check({ workspace: { records } }) {
    for (const entry of records.standard.values()) {
      for (const [i, { version, clauses, was }] of entry.value.versions.entries()) {
        if (i === 0 || clauses || was) continue;
        yield {
          place: placeOf(entry, ['versions', i, 'change']),
          message: {
            zh: `${version} 版没有写动过哪些条款，以前的条款无从还原`,
            en: `Version ${version} does not say which clauses it touched; what they said before cannot be rebuilt`,
          },
        };
      }
    }
  },
};
