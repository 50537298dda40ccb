import { addMonths, type Month } from '../../model/month.ts';
import type { Outlier } from '../../model/outliers.ts';
import { isOpen } from '../../model/periods.ts';
import type { ChartPoint } from '../../model/results.ts';
import type { Measurement, Workspace } from '../../model/workspace.ts';
import type { Scores } from '../index.ts';
import { judgeCount, judgeFigure, type Beside } from './judge.ts';
import { outlierOf } from './words.ts';

export { judgeCount, judgeFigure, type Beside, type Finding } from './judge.ts';
export { slipsIn } from './slips.ts';

/** Tells of a unit's figure of an indicator in a month what about it stands out; empty where nothing does. */
export type OutliersOf = (unit: string, indicator: string, month: Month) => Outlier[];

/** Holds figures against their own series, last year and siblings. Rows are looked up once, when the first one is asked for. */
export function openOutliers(workspace: Workspace, scores: Scores): OutliersOf {
  let counts: ReadonlyMap<string, readonly Measurement[]> | undefined;
  return (unit, indicator, month) => {
    const record = workspace.records.indicator.get(indicator)?.value;
    if (!record) return [];
    counts ??= rowsBySeries(workspace);
    const rows = (counts.get(`${unit} ${indicator}`) ?? []).filter((row) => row.month <= month);
    const { value } = scores.value(unit, indicator, month);
    const found = value === null ? undefined : judgeFigure(value, besideOf(workspace, scores, unit, indicator, month));
    const of = { precision: record.precision, unit: record.unit };
    const slips = (['numerator', 'denominator'] as const).flatMap((column) => {
      const count = rows.find((row) => row.month === month)?.[column];
      const history = rows.filter((row) => row.month < month).flatMap((row) => row[column] ?? []);
      const slip = count === undefined ? undefined : judgeCount(count, history);
      return slip && count !== undefined ? [outlierOf(column, count, slip, of)] : [];
    });
    // A count that slipped is why the value stands out; it is said once.
    if (slips.length > 0 || value === null || !found) return slips;
    return [outlierOf('value', value, found, of)];
  };
}

function rowsBySeries({ measurementFiles }: Workspace): Map<string, Measurement[]> {
  const rows = measurementFiles.flatMap((file) => file.rows).sort((a, b) => (a.month < b.month ? -1 : 1));
  return Map.groupBy(rows, ({ unit, indicator }) => `${unit} ${indicator}`);
}

function besideOf(workspace: Workspace, scores: Scores, unit: string, indicator: string, month: Month): Beside {
  const points = earlier(scores, unit, indicator, month);
  const at = new Map(points.map((point) => [point.month, point.value]));
  const yearlyChanges = points.flatMap((point) => {
    const before = at.get(addMonths(point.month, -12));
    return before === undefined ? [] : [point.value - before];
  });
  const type = workspace.records.unit.get(unit)?.value.type;
  const siblings = [...workspace.records.unit]
    .filter(([id, { value }]) => id !== unit && value.type === type && isOpen(value, month))
    .flatMap(([id]) => scores.value(id, indicator, month).value ?? []);
  return {
    history: points.map((point) => point.value),
    lastYear: at.get(addMonths(month, -12)),
    yearlyChanges,
    siblings,
  };
}

/** The points before a month that compare with it: those of the last phase of the chart. */
function earlier(scores: Scores, unit: string, indicator: string, month: Month): readonly ChartPoint[] {
  const chart = scores.chart(unit, indicator, addMonths(month, -1));
  const since =
    [chart?.phases?.at(-1)?.from ?? '', ...scores.breaks(indicator).filter((from) => from <= month)].sort().at(-1) ??
    '';
  return (chart?.points ?? []).filter((point) => point.month >= since);
}
