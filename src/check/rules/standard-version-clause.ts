import { textBefore, type StandardText } from '../../model/readings.ts';
import type { StandardVersion, TouchedClause } from '../../model/records/standard.ts';
import type { Path } from '../../model/source.ts';
import { placeOf, type Document } from '../../model/workspace.ts';
import { record, STANDARD } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';
import { unknownId } from '../suggest.ts';

const touching = (clause: string) => ({
  [STANDARD]: record('standard', {
    versions:
      '\n  - { version: "1.0", effective: 2025-01-01, change: 首次发布, reason: 统一服务要求 }' +
      '\n  - version: "1.1"\n    effective: 2026-01-01\n    change: 应答写明时限\n    reason: 客户反映等待长' +
      `\n    clauses: [${clause}]`,
  }),
});

export const standardVersionClause: Rule = {
  code: 'standard-version-clause',
  severity: 'error',
  title: { zh: '版本动过的条款对不上', en: 'Version that does not fit the clauses it touched' },
  why: {
    zh: '以前的版本是从现在的条款一版一版倒推出来的；一处对不上，历史版本就是错的。',
    en: 'Earlier versions are rebuilt backwards from the present clauses; where one step does not fit, the history is wrong.',
  },
  fix: {
    zh: '新增的写 added: true；改过的在 was 里写改之前的整条；取消的写 removed: true 和 was。',
    en: 'Write `added: true` for a new clause, the whole earlier clause under `was` for a changed one, and `removed: true` with `was` for one that is gone.',
  },
  bad: touching('{ id: answers, was: { text: 人工服务有人应答。 } }'),
  good: touching('{ id: answer, was: { text: 人工服务有人应答。 } }'),
  *check({ workspace: { records } }) {
    for (const entry of records.standard.values()) {
      const { versions, ...newest } = entry.value;
      let text: StandardText = newest;
      for (const [i, version] of [...versions.entries()].reverse()) {
        const before = textBefore(version, text);
        yield* faultsIn(version, i, text, before, entry);
        text = before;
      }
    }
  },
};

/** What does not fit in one version, given the text in it and the text before it. */
function faultsIn(
  { clauses = [], was, version }: StandardVersion,
  i: number,
  text: StandardText,
  before: StandardText,
  document: Document,
): Finding[] {
  const at = (...path: Path) => placeOf(document, ['versions', i, ...path]);
  const key = clauses.length > 0 ? 'clauses' : 'was';
  if (i === 0 && (clauses.length > 0 || was)) return [{ place: at(key), ...IS_FIRST }];
  return clauses.flatMap((touched, j): Finding[] => {
    const stands = text.clauses.some(({ id }) => id === touched.id);
    const wrong = shapeOf(touched, stands);
    if (wrong) return [{ place: at('clauses', j, wrong.key), ...wrong.words(version) }];
    const place = at('clauses', j, 'id');
    if (!stands && !touched.removed) {
      return [{ place, ...unknownId(touched.id, { zh: '条款', en: 'Clause' }, idsOf(text)) }];
    }
    const after = touched.after;
    const names = idsOf(before);
    if (after !== undefined && (after === touched.id || !names.has(after))) {
      names.delete(touched.id);
      return [{ place: at('clauses', j, 'after'), ...unknownId(after, { zh: '条款', en: 'Clause' }, names) }];
    }
    const same = !touched.removed && touched.was && isSame(touched, text);
    return same ? [{ place: at('clauses', j, 'was'), ...SAME }] : [];
  });
}

const idsOf = ({ clauses }: StandardText) => new Map(clauses.map(({ id }) => [id, undefined]));

function isSame({ id, was }: TouchedClause, { clauses }: StandardText): boolean {
  const now = clauses.find((clause) => clause.id === id);
  const sorted = (value: object) => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted({ ...now }) === sorted({ id, ...was });
}

type Words = Pick<Finding, 'message'>;

/** What contradicts itself in what is said of a clause: where it stands, and in words. */
function shapeOf({ added, removed, was, after }: TouchedClause, stands: boolean) {
  const fault = (key: keyof TouchedClause, zh: string, en: string) => ({
    key,
    words: (version: string): Words => ({ message: { zh: `${version} 版${zh}`, en: `Version ${version} ${en}` } }),
  });
  if (added && removed) return fault('removed', '同时新增和取消了这一条', 'both adds and removes this clause');
  if (added && was) return fault('was', '新增的这一条原来不存在，不应有 was', 'adds this clause, so it has no `was`');
  if (!added && !was)
    return fault('id', '没有写这一条原来的内容（was）', 'does not say how this clause read before (`was`)');
  if (removed && stands)
    return fault('removed', '取消了这一条，条款里却还有它', 'removes this clause, which still stands');
  if (after !== undefined && !removed)
    return fault('after', '没有取消这一条，不用写 after', 'does not remove this clause, so `after` says nothing');
  return undefined;
}

const IS_FIRST: Words = {
  message: {
    zh: '第一版之前没有条款，不写 clauses 和 was',
    en: 'Nothing stood before the first version, so it has neither `clauses` nor `was`',
  },
};
const SAME: Words = {
  message: { zh: '与改后的条款完全一样，看不出改了什么', en: 'Reads exactly as the clause does after the change' },
};
