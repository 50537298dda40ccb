import { lastDayOf } from '../../model/month.ts';
import { placeOf } from '../../model/workspace.ts';
import { APPEAL, record } from '../example.ts';
import type { FigureRule } from '../figure-rule.ts';

const decided = (on: string) => ({
  [APPEAL]: record('appeal', {
    decision: `{ on: ${on}, by: 客户服务部总经理, outcome: rejected, reason: 样本合规。 }`,
  }),
});

export const appealDates: FigureRule = {
  code: 'appeal-dates',
  severity: 'error',
  title: { zh: '复议的日期不对', en: 'Dates of an appeal are wrong' },
  why: {
    zh: '是不是按时提出、按时裁定，都由这些日期得出；写反了，页面上的期限就是假的。',
    en: 'Whether it was filed and decided in time follows from these dates; out of order, the deadlines shown are untrue.',
  },
  fix: {
    zh: '月份过完才能提出，提出在前、裁定在后。关账后超过期限才提出的只提醒，收不收由裁定人决定。',
    en: 'File it when the month is over, decide it after it was filed. One that was filed too late after the closing is only reminded of: who decides may still hear it.',
  },
  bad: decided('2026-11-02'),
  good: decided('2026-11-04'),
  *check({ workspace: { records }, tracked: { appeals } }) {
    for (const { appeal, month, filed, fileBy, daysLate } of appeals) {
      const entry = records.appeal.get(appeal);
      if (!entry) continue;
      const { decision } = entry.value;
      if (filed <= lastDayOf(month)) {
        const message = {
          zh: `${filed} 提出时，${month} 还没有过完`,
          en: `It was filed on ${filed}, when ${month} was not over yet`,
        };
        yield { place: placeOf(entry, ['filed']), message };
      }
      if (decision && decision.on < filed) {
        const message = {
          zh: `裁定日期 ${decision.on} 早于提出日期 ${filed}`,
          en: `It was decided on ${decision.on}, before it was filed (${filed})`,
        };
        yield { place: placeOf(entry, ['decision', 'on']), message };
      }
      if (daysLate === 0 || fileBy === null) continue;
      const message = {
        zh: `复议应在 ${fileBy} 以前提出，晚了 ${daysLate} 个工作日`,
        en: `The appeal was to be filed by ${fileBy} and came ${daysLate} working day${daysLate === 1 ? '' : 's'} late`,
      };
      const hint = {
        zh: '受理的，在裁定理由里写明为什么；不受理的，裁定为不成立。',
        en: 'Where it is heard all the same, say why in the decision; else reject it.',
      };
      yield { place: placeOf(entry, ['filed']), severity: 'warning', message, hint };
    }
  },
};
