import { indicator } from '../example.ts';
import { unknownAdjustmentSubjects } from '../references/adjustment-subjects.ts';
import { unknownClauses } from '../references/clauses.ts';
import { unknownControlPoints } from '../references/control-points.ts';
import { unknownNormItems } from '../references/norm-items.ts';
import { unknownProjectParts } from '../references/project-parts.ts';
import { unknownRecords } from '../references/records.ts';
import { unknownSiteTerms } from '../references/site-terms.ts';
import { unknownBands } from '../references/recognition-bands.ts';
import { stagesElsewhere } from '../references/stages.ts';
import { unknownTargetUnits } from '../references/target-units.ts';
import { unknownTermRecords } from '../references/term-records.ts';
import type { Rule } from '../rule.ts';

export const unknownReference: Rule = {
  code: 'unknown-reference',
  severity: 'error',
  title: { zh: '引用了不存在的记录', en: 'Reference to a record that is not there' },
  why: {
    zh: '指向不存在的部门、指标或规范条目，责任就落了空，页面上的链接也打不开。',
    en: 'A duty given to a department that is not there is nobody’s, and the link on the page leads nowhere.',
  },
  fix: {
    zh: '改成已有记录的编号，或先建好那条记录。',
    en: 'Write the id of a record that there is, or add that record first.',
  },
  bad: indicator({ owner: 'custmer-service' }),
  good: indicator({ owner: 'customer-service' }),
  *check(context) {
    for (const find of [
      unknownRecords,
      unknownSiteTerms,
      stagesElsewhere,
      unknownControlPoints,
      unknownProjectParts,
      unknownNormItems,
      unknownClauses,
      unknownTargetUnits,
      unknownAdjustmentSubjects,
      unknownBands,
      unknownTermRecords,
    ]) {
      yield* find(context);
    }
  },
};
