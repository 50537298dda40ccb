import { placeOf } from '../../model/workspace.ts';
import { APPEAL, APPEAL_RULES, record } from '../example.ts';
import type { FigureRule } from '../figure-rule.ts';

const within = (days: number) => ({
  [APPEAL_RULES]: record('appealRules', { decideWithin: String(days) }),
  [APPEAL]: record('appeal'),
});

export const appealOverdue: FigureRule = {
  code: 'appeal-overdue',
  severity: 'warning',
  title: { zh: '复议逾期未裁定', en: 'An appeal is overdue for its decision' },
  why: {
    zh: '有异议的数拖着不定，单位不服，领导也不知道该不该信。',
    en: 'While a contested figure is left open the unit does not accept it, and leaders do not know whether to trust it.',
  },
  fix: {
    zh: '裁定后在复议记录里写 decision：哪天、谁、结果和理由。期限在 content/rules/appeals.yaml。',
    en: 'Decide it and give `decision`: when, by whom, the outcome and why. The time allowed is in content/rules/appeals.yaml.',
  },
  bad: within(1),
  good: within(10),
  *check({ workspace: { records }, tracked: { appeals } }) {
    for (const { appeal, state, decideBy, daysOver } of appeals) {
      const entry = records.appeal.get(appeal);
      if (!entry || state !== 'overdue') continue;
      const by = records['appeal-rules'].get('appeal-rules')?.value.decidedBy ?? '';
      yield {
        place: placeOf(entry, ['filed']),
        message: {
          zh: `复议应在 ${decideBy ?? ''} 以前裁定，已逾期 ${daysOver} 个工作日；由“${by}”裁定`,
          en: `The appeal was to be decided by ${decideBy ?? ''}, ${daysOver} working day${daysOver === 1 ? '' : 's'} ago, by “${by}”`,
        },
      };
    }
  },
};
