import { addMonths, type Month } from '../../model/month.ts';
import type { Slip } from '../../model/outliers.ts';
import type { Measurement, Workspace } from '../../model/workspace.ts';
import { judgeCount } from './judge.ts';
import { outlierOf } from './words.ts';

/** Slips are judged by so many months before. */
const BACK = 24;

/**
 * Figures of a month's files that are turned round, or too large or small by a factor that people slip by, as they stand there:
 * nothing is pooled or divided, so that it costs no more than going through the rows.
 */
export function slipsIn({ records, measurementFiles }: Workspace, month: Month): Slip[] {
  const files = measurementFiles.filter((file) => file.month === month);
  const wanted = new Set(files.flatMap(({ rows }) => rows.map(seriesOf)));
  const before = new Map<string, Measurement[]>();
  const earlier = measurementFiles.filter((file) => file.month < month && file.month >= addMonths(month, -BACK));
  for (const { rows } of earlier.sort((a, b) => (a.month < b.month ? -1 : 1))) {
    for (const row of rows) {
      const series = seriesOf(row);
      if (!wanted.has(series)) continue;
      const known = before.get(series);
      if (known) known.push(row);
      else before.set(series, [row]);
    }
  }
  return files.flatMap((file) =>
    file.rows.flatMap((row) => {
      const record = records.indicator.get(row.indicator)?.value;
      const history = before.get(seriesOf(row)) ?? [];
      return (['numerator', 'denominator', 'value'] as const).flatMap((column): Slip[] => {
        const figure = row[column];
        if (!record || figure === undefined) return [];
        const found = judgeCount(
          figure,
          history.flatMap((each) => each[column] ?? []),
        );
        return found ? [{ file, row, outlier: outlierOf(column, figure, found, record) }] : [];
      });
    }),
  );
}

function seriesOf({ unit, indicator }: Measurement): string {
  return `${unit} ${indicator}`;
}
