import type { Standard } from '../../model/records/standard.ts';
import { placeOf } from '../../model/workspace.ts';
import { record, STANDARD } from '../example.ts';
import type { Rule } from '../rule.ts';

type Version = Standard['versions'][number];

const versions = (effective: string) =>
  record('standard', {
    versions:
      '\n  - { version: "1.0", effective: 2025-01-01, change: 首次发布, reason: 统一服务要求 }' +
      `\n  - { version: "1.1", effective: ${effective}, change: 缩短应答时限, reason: 客户反映等待长, was: { summary: 来电有人接。 } }`,
  });

/** The numbers in a version: 1.10 is later than 1.9. */
const numbersOf = (version: string) => (version.match(/\d+/g) ?? []).map(Number);

export const standardVersionOrder: Rule = {
  code: 'standard-version-order',
  severity: 'error',
  title: { zh: '标准的版本次序不对', en: 'Versions of a standard out of order' },
  why: {
    zh: '版本由旧到新，最后一版现行有效。次序乱了，页面会把旧版当成现行版。',
    en: 'Versions run from old to new and the last one is in force; out of order, the page shows an old one as current.',
  },
  fix: {
    zh: '由旧到新排列，版本号和施行日期都依次递增。',
    en: 'List them oldest first, with version and date both rising.',
  },
  bad: { [STANDARD]: versions('2024-06-01') },
  good: { [STANDARD]: versions('2026-01-01') },
  *check({ workspace: { records } }) {
    for (const entry of records.standard.values()) {
      const { versions } = entry.value;
      for (const [i, version] of versions.entries()) {
        const before = versions[i - 1];
        if (!before) continue;
        if (version.effective <= before.effective) {
          yield {
            place: placeOf(entry, ['versions', i, 'effective']),
            message: {
              zh: `${version.version} 版 ${version.effective} 施行，不晚于前一版（${before.effective}）`,
              en: `Version ${version.version} takes effect on ${version.effective}, not after the one before it (${before.effective})`,
            },
          };
        }
        if (!isLater(version, before)) {
          yield {
            place: placeOf(entry, ['versions', i, 'version']),
            message: {
              zh: `版本号 ${version.version} 不大于前一版的 ${before.version}`,
              en: `Version ${version.version} does not come after ${before.version}`,
            },
          };
        }
      }
    }
  },
};

function isLater(version: Version, before: Version): boolean {
  const [own, other] = [numbersOf(version.version), numbersOf(before.version)];
  for (let i = 0; i < Math.max(own.length, other.length); i++) {
    const step = (own[i] ?? 0) - (other[i] ?? 0);
    if (step !== 0) return step > 0;
  }
  return false;
}
