import { COMPLAINT_COUNTS } from '../../model/complaints.ts';
import { october } from '../complaint-example.ts';
import type { Rule } from '../rule.ts';

const NAMES = {
  complaints: { zh: '投诉量', en: 'complaints' },
  repeat: { zh: '重复投诉量', en: 'repeat complaints' },
  escalated: { zh: '升级投诉量', en: 'escalated complaints' },
  appeals: { zh: '申诉量', en: 'appeals' },
};

export const complaintParts: Rule = {
  code: 'complaint-parts',
  severity: 'error',
  title: { zh: '重复、升级或申诉件数大于投诉量', en: 'More repeat or escalated complaints than complaints' },
  why: {
    zh: '重复投诉、升级投诉和申诉都是投诉的一部分，不会比投诉量还多。',
    en: 'Repeat and escalated complaints and appeals are among the complaints, so there cannot be more of them.',
  },
  fix: {
    zh: '核对这一行，常见的是填错了列，或把累计数当成了当月数。',
    en: 'Check the row: often a figure stands in the wrong column, or is that of the year so far.',
  },
  bad: october('east,hall-queue,12,31'),
  good: october('east,hall-queue,31,12'),
  *check({ workspace }) {
    for (const file of workspace.complaintFiles) {
      for (const row of file.rows) {
        const over = COMPLAINT_COUNTS.find((count) => (row[count] ?? 0) > row.complaints);
        if (!over) continue;
        yield {
          place: file.place(row, over),
          message: {
            zh: `${NAMES[over].zh} ${row[over]} 大于投诉量 ${row.complaints}`,
            en: `There are ${row[over]} ${NAMES[over].en}, more than the ${row.complaints} complaints`,
          },
        };
      }
    }
  },
};
