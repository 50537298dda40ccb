import { valueAt } from '../../../model/dated.ts';
import type { Formula } from '../../../model/records/indicator.ts';
import type { Graph } from '../graph.ts';
import { missingOfIndicator } from '../missing.ts';
import type { CoverageRule } from '../rule.ts';

export const indicatorWithoutData: CoverageRule = {
  code: 'indicator-without-data',
  group: 'figure',
  title: { zh: '指标没有实测数据', en: 'Indicator without data' },
  why: {
    zh: '定义了却从未报过数的指标，看上去管住了，其实是盲点。',
    en: 'An indicator that is defined and never measured looks like control, and is a blind spot.',
  },
  fix: {
    zh: '从写明的来源取数，补进 data/<月份>/measurements.csv；还取不到的，写上 since：从哪个月起测量。',
    en: 'Put its figures into data/<month>/measurements.csv; where they are not to be had yet, add `since` with the month it begins.',
  },
  *find(graph) {
    const measured = measuredBy(graph);
    for (const document of graph.indicators()) {
      const { name, formula } = document.value;
      const { kind } = valueAt(formula, graph.month) ?? {};
      if (kind === undefined || !REPORTED.has(kind) || measured.has(document.id)) continue;
      yield missingOfIndicator(document, 'name', graph, {
        zh: `“${name}”从来没有实测数据`,
        en: `“${name}” has never been measured`,
      });
    }
  },
};

/** Formulas that take rows of their own; the others are computed from other figures or records. */
const REPORTED: ReadonlySet<Formula['kind']> = new Set(['ratio', 'mean', 'per', 'sum', 'value']);

/** Indicators with a figure, up to the month. */
function measuredBy({ workspace, month }: Graph): ReadonlySet<string> {
  const found = new Set<string>();
  for (const file of workspace.measurementFiles) {
    if (file.month > month) continue;
    for (const { indicator, numerator, value } of file.rows) {
      if (numerator !== undefined || value !== undefined) found.add(indicator);
    }
  }
  return found;
}
