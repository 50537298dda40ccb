import { october } from '../complaint-example.ts';
import type { Rule } from '../rule.ts';
import { unknownIn } from '../unknown-rows.ts';

export const complaintUnknown: Rule = {
  code: 'complaint-unknown',
  severity: 'error',
  title: { zh: '投诉数据里的单位或类别不存在', en: 'Complaints of an unknown unit or category' },
  why: {
    zh: '编号对不上，这一行投诉就不算到任何单位、任何类别上。',
    en: 'With an id that nobody has the complaints of the row count for nobody.',
  },
  fix: {
    zh: '改成已有的编号（不是名称）；新类别先写进 content/complaints/categories.yaml。',
    en: 'Write an id that there is, not a name; add new categories to content/complaints/categories.yaml first.',
  },
  bad: october('east,hall-queues,12,1'),
  good: october('east,hall-queue,12,1'),
  *check(context) {
    for (const file of context.workspace.complaintFiles) {
      yield* unknownIn(context, file, 'unit', 'unit');
      yield* unknownIn(context, file, 'complaint-category', 'category');
    }
  },
};
