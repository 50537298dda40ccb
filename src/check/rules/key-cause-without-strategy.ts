import { causesOf } from '../../model/projects.ts';
import { placeOf } from '../../model/workspace.ts';
import { project } from '../project-example.ts';
import type { Rule } from '../rule.ts';

const BONES =
  '[{ id: people, name: 人员, causes: [{ id: no-rights, text: 没有权限, key: true }, { id: busy, text: 忙 }] }]';
const strategies = (cause: string) =>
  project({ bones: BONES, strategies: `[{ causes: [${cause}], name: 分级授权, measures: [先授费用争议] }]` });

export const keyCauseWithoutStrategy: Rule = {
  code: 'key-cause-without-strategy',
  severity: 'warning',
  title: { zh: '要因没有对策', en: 'A key cause without a strategy' },
  why: {
    zh: '确认了要因却没有对策，分析就白做了；对策不对着要因，力气就用偏了。',
    en: 'A key cause that nobody answers was found in vain, and a strategy for what is no key cause is effort elsewhere.',
  },
  fix: {
    zh: '给要因写一条对策，或去掉它的 key；对策针对的原因要先确认为要因。',
    en: 'Add a strategy, or take its `key` away; a cause that a strategy answers is marked as `key` first.',
  },
  bad: project({ bones: BONES, strategies: '[]' }),
  good: strategies('no-rights'),
  *check({ workspace: { records } }) {
    for (const entry of records.project.values()) {
      const { strategies: answers } = entry.value;
      const causes = causesOf(entry.value);
      const answered = new Set(answers?.flatMap(({ causes: ids }) => ids));
      // A project that is still looking for its causes has no strategies yet.
      for (const { cause, path } of answers ? causes : []) {
        if (!cause.key || answered.has(cause.id)) continue;
        yield {
          place: placeOf(entry, path),
          message: { zh: `要因“${cause.text}”没有对策`, en: `No strategy answers the key cause ${cause.id}` },
        };
      }
      const isKey = new Map(causes.map(({ cause }) => [cause.id, cause.key === true]));
      for (const [i, { causes: ids }] of (answers ?? []).entries()) {
        for (const [j, id] of ids.entries()) {
          if (isKey.get(id) !== false) continue;
          yield {
            place: placeOf(entry, ['strategies', i, 'causes', j]),
            message: { zh: `“${id}”没有确认为要因`, en: `The cause ${id} is not marked as a key cause` },
          };
        }
      }
    }
  },
};
