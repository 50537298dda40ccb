import { valueAt } from '../../model/dated.ts';
import { sumExact } from '../../model/decimal.ts';
import type { Month } from '../../model/month.ts';
import type { Formula } from '../../model/records/indicator.ts';
import type { Measurement, MeasurementFile, Workspace } from '../../model/workspace.ts';
import { counts, MEASUREMENTS } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';
import { unitTreeIn } from '../unit-tree.ts';

type Rows = ReadonlyMap<string, Measurement>;

export const parentRowDiffers: Rule = {
  code: 'parent-row-differs',
  severity: 'warning',
  title: { zh: '上级自报的数与下级合计不同', en: 'A parent’s own row differs from its units' },
  why: {
    zh: '上级自己报了数就以自报为准，不再由下级汇总；两者不同，说明有一处报错或漏报。',
    en: 'A parent’s own row stands instead of the sum of the units below; when the two differ, one of them is wrong or incomplete.',
  },
  fix: {
    zh: '核对两处数据；应由下级汇总的，删掉上级这一行。',
    en: 'Compare them; where the parent is to be pooled from its units remove its row.',
  },
  bad: { [MEASUREMENTS]: counts('east,hall-satisfaction,191,200', 'east-hall,hall-satisfaction,192,200') },
  good: { [MEASUREMENTS]: counts('east,hall-satisfaction,192,200', 'east-hall,hall-satisfaction,192,200') },
  *check({ workspace }) {
    const months = Map.groupBy(workspace.measurementFiles, ({ month }) => month);
    for (const [month, files] of months) yield* differencesIn(workspace, month, files);
  },
};

/** One finding for each indicator of the month, at the first parent's row that differs. */
function* differencesIn(workspace: Workspace, month: Month, files: readonly MeasurementFile[]): Iterable<Finding> {
  const children = childrenIn(workspace, month);
  for (const [id, rows] of rowsByIndicator(files, children)) {
    const indicator = workspace.records.indicator.get(id)?.value;
    const formula = indicator && valueAt(indicator.formula, month);
    if (!formula || (formula.kind === 'value' && formula.rollUp !== 'sum')) continue;
    const columns = columnsOf(formula);
    const differing = [...rows.values()].flatMap((row) => {
      const below = pooled(row.unit, rows, children);
      const differs = columns.find((column) => {
        const figures = below.flatMap((part) => part[column] ?? []);
        return row[column] !== undefined && figures.length > 0 && sumExact(figures) !== row[column];
      });
      return differs ? [{ row, column: differs, sum: sumExact(below.map((part) => part[differs] ?? 0)) }] : [];
    });
    const [first] = differing;
    const file = files.find(({ rows: [row] }) => row?.from === first?.row.from);
    if (!first || !file) continue;
    const { row, column, sum } = first;
    const more =
      differing.length > 1
        ? { zh: `，共 ${differing.length} 个单位如此`, en: `; ${differing.length} units differ` }
        : { zh: '', en: '' };
    yield {
      place: file.place(row, column),
      message: {
        zh: `${row.unit} 的 ${id} 自报 ${column} ${row[column]}，下级合计 ${sum}${more.zh}`,
        en: `${id} of ${row.unit} has a ${column} of ${row[column]}, its units together ${sum}${more.en}`,
      },
    };
  }
}

function columnsOf(formula: Formula): readonly ('numerator' | 'denominator' | 'value')[] {
  return formula.kind === 'sum' || formula.kind === 'value' ? ['value'] : ['numerator', 'denominator'];
}

function childrenIn(workspace: Workspace, month: Month): Map<string, string[]> {
  const tree = unitTreeIn(workspace, month);
  const children = new Map<string, string[]>();
  for (const id of tree.open.keys()) {
    const parent = tree.parent(id);
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  return children;
}

/** The rows of each indicator by unit, of those indicators that some unit with units below it reports. */
function rowsByIndicator(files: readonly MeasurementFile[], children: ReadonlyMap<string, unknown>): Map<string, Rows> {
  const ofParents = new Set<string>();
  for (const { rows } of files)
    for (const { unit, indicator } of rows) if (children.has(unit)) ofParents.add(indicator);
  const found = new Map<string, Map<string, Measurement>>([...ofParents].map((id) => [id, new Map()]));
  for (const { rows } of files) for (const row of rows) found.get(row.indicator)?.set(row.unit, row);
  return found;
}

/** The rows that a unit would be pooled from: those of its children or, where a child has none, of the units below it. */
function pooled(
  unit: string,
  rows: Rows,
  children: ReadonlyMap<string, string[]>,
  above: readonly string[] = [],
): Measurement[] {
  if (above.includes(unit)) return [];
  return (children.get(unit) ?? []).flatMap(
    (child) => rows.get(child) ?? pooled(child, rows, children, [...above, unit]),
  );
}
