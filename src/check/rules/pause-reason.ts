import { nearest } from '../../model/nearest.ts';
import { placeOf } from '../../model/workspace.ts';
import { record, SUPERVISION, TASK } from '../example.ts';
import type { Rule } from '../rule.ts';
import { didYouMean } from '../words.ts';

const files = (reason: string) => ({
  [SUPERVISION]: record('supervision', {
    stopTheClock: '\n  approver: 分管副总经理\n  reasons: [{ id: third-party, name: 外部单位原因 }]',
  }),
  [TASK]: record('task', {
    deadline: '2026-12-31',
    pauses: `[{ from: 2026-05-06, until: 2026-05-15, reason: ${reason}, note: 厂商停服, by: 分管副总经理 }]`,
  }),
});

export const pauseReason: Rule = {
  code: 'pause-reason',
  severity: 'error',
  title: { zh: '停表的事由不在规则里', en: 'A pause for a reason that the rules do not know' },
  why: {
    zh: '只有规则列明的事由才能停表；事由不认，逾期天数照算。',
    en: 'The clock stops only for reasons that the rules name. For any other the days overdue go on counting.',
  },
  fix: {
    zh: '写 content/rules/supervision.yaml 中 stopTheClock 的事由编号；确需新增的，先改规则。',
    en: 'Give the id of a reason under `stopTheClock` in content/rules/supervision.yaml; add a new one to the rules first.',
  },
  bad: files('third-pary'),
  good: files('third-party'),
  *check({ workspace: { records } }) {
    const rules = records.supervision.get('supervision')?.value;
    if (!rules) return;
    const ids = (rules.stopTheClock?.reasons ?? []).map(({ id }) => id);
    for (const entry of records.task.values()) {
      for (const [i, { reason }] of (entry.value.pauses ?? []).entries()) {
        if (ids.includes(reason)) continue;
        const near = didYouMean(nearest(reason, ids));
        const message =
          ids.length > 0
            ? {
                zh: `督办规则没有停表事由“${reason}”${near.zh}`,
                en: `The rules have no reason “${reason}” to stop the clock${near.en}`,
              }
            : { zh: '督办规则没有停表的规定', en: 'The rules do not let the clock stop' };
        yield { place: placeOf(entry, ['pauses', i, 'reason']), message };
      }
    }
  },
};
