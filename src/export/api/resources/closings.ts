import { list, object, oneOf, optional } from '../../../model/schema.ts';
import { closureOf } from '../../../report/closure.ts';
import { closedBy } from '../closed.ts';
import { monthsOf, ONE_FILE, type Resource } from '../resource.ts';
import { asOf, closed, figure, indicatorRef, inMonth, scorecardRef, subjectRef } from '../schema.ts';

const change = object(
  {
    figure: oneOf(['value', 'score'], '数值还是得分', 'A value or a score'),
    unit: subjectRef,
    indicator: optional(indicatorRef),
    scorecard: optional(scorecardRef),
    before: figure('前一版公布的', 'As the revision before had it'),
    after: figure('本版公布的', 'As this one has it'),
  },
  '一个改变的数',
  'A figure that changed',
);

const month = object(
  {
    month: inMonth,
    revisions: list(
      object(
        { of: closed, changes: list(change, '与前一版不同的数', 'Figures that the revision before had otherwise') },
        '一版',
        'A revision',
      ),
      '各版，由旧到新',
      'Revisions, oldest first',
    ),
  },
  '一个已关账的月份',
  'A closed month',
);

export const closings: Resource = {
  name: 'closings',
  title: {
    zh: '关账与更正：各版、原因、改变了哪些数',
    en: 'Closings and restatements: revisions, reasons, what changed',
  },
  address: 'closings.json',
  schema: object({ asOf, months: list(month, '已关账的月份', 'Closed months') }, '关账', 'Closings'),
  keys: ONE_FILE,
  content: (_, sources) => ({
    asOf: sources.zh.asOf,
    months: monthsOf(sources).flatMap((each) => {
      const closure = closureOf(sources.zh, each);
      if (!closure) return [];
      const revisions = closure.revisions.map((revision) => ({ of: closedBy(revision), changes: revision.changes }));
      return [{ month: each, revisions }];
    }),
  }),
};
