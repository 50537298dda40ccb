import type { Explanation } from '../../../model/explanation.ts';
import type { Month } from '../../../model/month.ts';
import { list, object } from '../../../model/schema.ts';
import type { Context } from '../../../report/context.ts';
import { isDepartmentCard } from '../../../report/scorecard/subjects.ts';
import { listExplanations, listScorecards, listSeries } from '../../../score/listing.ts';
import { inBoth } from '../in-both.ts';
import type { Key, Resource, Sources } from '../resource.ts';
import { asOf, departmentRef, inMonth, unitRef } from '../schema.ts';
import { EXPLANATION_DEFS, explanationRef } from './explanation.ts';

const found = {
  month: inMonth,
  asOf,
  explanations: list(explanationRef, '数值连同得分在前，记分卡在后', 'Values with their points, then scorecards'),
};

/** Explained are figures of the latest month: those of all months would be most of the site. */
function keysOf(param: string, idsIn: (month: Month, context: Context) => Iterable<string>) {
  return ({ zh }: Sources): Key[] => {
    const { latest } = zh;
    return latest === undefined ? [] : [...idsIn(latest, zh)].map((id) => ({ month: latest, [param]: id }));
  };
}

/** What explains a unit or a department, in both languages. */
function explained(unit: string, month: Month, isDepartment: boolean, { zh, en }: Sources): Explanation[] {
  const ofContext = (context: Context) =>
    [...listExplanations(context.workspace, context.scores, { months: [month], unit }, context.workspace)].filter(
      ({ of }) => (of.figure === 'scorecard' && isDepartmentCard(of.scorecard, context)) === isDepartment,
    );
  return inBoth(ofContext(zh), ofContext(en));
}

export const unitExplanations: Resource = {
  name: 'unit-explanations',
  title: {
    zh: '最近一个月，一个单位的每个数怎样算出来：公式、数字、文件与行',
    en: 'How each figure of a unit in the latest month came about: formula, numbers, files and lines',
  },
  address: 'months/{month}/explanations/units/{unit}.json',
  schema: Object.assign(object({ unit: unitRef, ...found }, '一个单位', 'A unit'), { $defs: EXPLANATION_DEFS }),
  keys: keysOf('unit', (month, { workspace, scores }) => {
    const ids = new Set([...listSeries(workspace, scores, { months: [month] })].map(({ unit }) => unit));
    return [...workspace.records.unit.keys()].filter((id) => ids.has(id));
  }),
  content: ({ month = '', unit = '' }, sources) => ({
    unit,
    month,
    asOf: sources.zh.asOf,
    explanations: explained(unit, month, false, sources),
  }),
};

export const departmentExplanations: Resource = {
  name: 'department-explanations',
  title: {
    zh: '最近一个月，一个部门的得分怎样算出来',
    en: 'How the score of a department in the latest month came about',
  },
  address: 'months/{month}/explanations/departments/{department}.json',
  schema: Object.assign(object({ department: departmentRef, ...found }, '一个部门', 'A department'), {
    $defs: EXPLANATION_DEFS,
  }),
  keys: keysOf('department', (month, context) =>
    [...listScorecards(context.scores, { months: [month] })]
      .filter(({ scorecard }) => isDepartmentCard(scorecard, context))
      .map(({ unit }) => unit),
  ),
  content: ({ month = '', department = '' }, sources) => ({
    department,
    month,
    asOf: sources.zh.asOf,
    explanations: explained(department, month, true, sources),
  }),
};
