import { placeOf } from '../../model/workspace.ts';
import type { Rule } from '../rule.ts';

const levels = (second: number) => ({
  'content/rules/supervision.yaml':
    'levels:\n  - { level: 1, name: 一级督办, afterDays: 3, signer: 客服部总经理 }\n' +
    `  - { level: 2, name: 二级督办, afterDays: ${second}, signer: 分管副总经理 }\n`,
});

export const supervisionOrder: Rule = {
  code: 'supervision-order',
  severity: 'error',
  title: { zh: '督办级别没有逐级升高', en: 'Levels of supervision do not rise' },
  why: {
    zh: '督办逐级升级，不能跳级；级别或天数乱了，应发哪一级就判断不出来。',
    en: 'Supervision rises level by level without skipping; when levels or days are out of order, the level due is unclear.',
  },
  fix: {
    zh: '级别从 1 起连续编号，逾期天数逐级增加。',
    en: 'Number levels from 1 without gaps, each after more days than the one before.',
  },
  bad: levels(2),
  good: levels(10),
  *check({ workspace: { records } }) {
    for (const entry of records.supervision.values()) {
      const { levels } = entry.value;
      for (const [i, { level, afterDays }] of levels.entries()) {
        if (level !== i + 1) {
          yield {
            place: placeOf(entry, ['levels', i, 'level']),
            message: {
              zh: `这里应是第 ${i + 1} 级，写的是第 ${level} 级`,
              en: `Level ${i + 1} is expected here, not ${level}`,
            },
          };
        }
        const below = levels[i - 1];
        if (!below || afterDays > below.afterDays) continue;
        yield {
          place: placeOf(entry, ['levels', i, 'afterDays']),
          message: {
            zh: `逾期 ${afterDays} 天就发这一级，不多于前一级的 ${below.afterDays} 天`,
            en: `Due after ${afterDays} days, no more than the ${below.afterDays} of the level before`,
          },
        };
      }
    }
  },
};
