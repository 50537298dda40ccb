import type { CoverageRule } from '../rule.ts';

export const reviewOverdue: CoverageRule = {
  code: 'review-overdue',
  group: 'standard',
  title: { zh: '标准逾期未复审', en: 'Standard whose review is overdue' },
  why: {
    zh: '过了复审日期没有人看过，标准是否还适用谁也不敢说，一线只能照旧执行。',
    en: 'When nobody has read a standard again by its date, nobody can say whether it still holds, and the front line goes on by it.',
  },
  fix: {
    zh: '归口部门复审：仍适用的改 reviewBy，要改的出新版本。',
    en: 'Let its owner read it again: where it still holds give a new `reviewBy`, otherwise write a new version.',
  },
  *find({ workspace, asOf, processesOf }) {
    for (const document of workspace.records.standard.values()) {
      const { name, owner, reviewBy } = document.value;
      if (reviewBy === undefined || reviewBy >= asOf) continue;
      yield {
        document,
        path: ['reviewBy'],
        owner,
        processes: processesOf('standard', document.id),
        message: {
          zh: `“${name}”应在 ${reviewBy} 前复审，还没有复审`,
          en: `“${name}” was to be reviewed by ${reviewBy} and has not been`,
        },
      };
    }
  },
};
