import { lines, type Broken } from './case.ts';

const APPEAL = 'data/appeals/x.yaml';
const RULES = 'content/rules/appeals.yaml';
const rules = (days: number) =>
  lines('fileWithin: 5', `decideWithin: ${days}`, 'department: customer-service', 'decidedBy: 客户服务部总经理');

/** An appeal against a figure of the month that is there; what is said of it more begins on line 7. */
const appeal = (filed: string, ...rows: string[]) =>
  lines(
    'month: 2026-10',
    'unit: west',
    'about: { kind: indicator, indicator: hall-satisfaction }',
    'reason: 有20份有效问卷没有计入。',
    `filed: ${filed}`,
    'by: 西区分公司总经理',
    ...rows,
  );
const decision = (outcome: string, more = '') =>
  `decision: { on: 2026-11-04, by: 客户服务部总经理, outcome: ${outcome}, reason: 已核对。${more} }`;

export const APPEALS: readonly Broken[] = [
  {
    code: 'appeal-dates',
    what: 'the month is not over, and it was decided before it was filed',
    files: {
      [APPEAL]: appeal('2026-10-30', decision('rejected').replace('2026-11-04', '2026-10-29')),
    },
    at: [`${APPEAL}:5:8`, `${APPEAL}:7:17`],
  },
  {
    code: 'appeal-overdue',
    what: 'a working day past its time',
    files: { [RULES]: rules(1), [APPEAL]: appeal('2026-11-03') },
    at: [`${APPEAL}:5:8`],
  },
  {
    code: 'appeal-uncorrected',
    what: 'granted in part, and nothing came of it',
    files: { [RULES]: rules(10), [APPEAL]: appeal('2026-11-02', decision('partly')) },
    at: [`${APPEAL}:7:52`],
  },
  {
    code: 'appeal-uncorrected',
    what: 'a revision that there is not',
    files: { [RULES]: rules(10), [APPEAL]: appeal('2026-11-02', decision('upheld', ', revision: 2')) },
    at: [`${APPEAL}:7:84`],
  },
];
