import { daysBetween } from '../../model/month.ts';
import { placeOf } from '../../model/workspace.ts';
import { launch, reviews } from '../launch-example.ts';
import type { Rule } from '../rule.ts';

const waived = (until: string) => ({
  'content/rules/alerts.yaml': 'waiverAtMostDays: 90\n',
  ...launch({
    reviews: reviews({ on: '2026-02-09' }, { on: '2026-04-08', result: 'failed', conclusion: 'conditional' }).concat(
      '\n  - { id: r, stage: testing, on: 2026-05-20, by: 评审组组长, conclusion: passed, results: [{ point: defects-closed, result: passed }] }',
    ),
    waivers: `\n  - { point: defects-closed, reason: 等待修复版本, by: 分管副总经理, on: 2026-04-09, until: ${until} }`,
  }),
});

export const launchWaiverDates: Rule = {
  code: 'launch-waiver-dates',
  severity: 'error',
  title: { zh: '豁免的起止日期不对', en: 'Dates of a waiver are wrong' },
  why: {
    zh: '豁免只在写明的期限内顶用；到期早于批准等于没批，期限太长就成了不用整改。',
    en: 'A waiver helps within its dates only; one that ends before it is granted is none, and one that lasts too long lets the fault stay.',
  },
  fix: {
    zh: '改正 on 和 until；确需更长的，到期前重新评审、另写一条。最长天数在 alerts.yaml 的 waiverAtMostDays。',
    en: 'Correct `on` and `until`; where more time is needed review again before it ends and add another. How long it may last is `waiverAtMostDays` in alerts.yaml.',
  },
  bad: waived('2026-12-31'),
  good: waived('2026-05-31'),
  *check({ workspace: { records } }) {
    const most = records.alerts.get('alerts')?.value.waiverAtMostDays ?? Infinity;
    for (const entry of records.launch.values()) {
      for (const [i, { on, until }] of (entry.value.waivers ?? []).entries()) {
        const days = daysBetween(on, until);
        const place = placeOf(entry, ['waivers', i, 'until']);
        if (days < 0) {
          yield {
            place,
            message: {
              zh: `有效期至 ${until}，早于批准日期 ${on}`,
              en: `It is valid until ${until}, before it was granted on ${on}`,
            },
          };
        } else if (days > most) {
          yield {
            place,
            message: {
              zh: `豁免 ${days} 天，规则最多 ${most} 天`,
              en: `It lasts ${days} days; the rules allow ${most}`,
            },
          };
        }
      }
    }
  },
};
