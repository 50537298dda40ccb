import { valueAt } from '../../model/dated.ts';
import { Big } from '../../model/decimal.ts';
import type { Month } from '../../model/month.ts';
import type { Measurement, MeasurementColumn, Workspace } from '../../model/workspace.ts';
import { counts, INDICATOR, MEASUREMENTS, record } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

const files = (numerator: number) => ({
  [INDICATOR]: record('indicator', { bounds: '[50, 100]' }),
  [MEASUREMENTS]: counts(`east,hotline-connection-rate,${numerator},1000`),
});

export const valueOutOfBounds: Rule = {
  code: 'value-out-of-bounds',
  severity: 'error',
  title: { zh: '数值超出合理范围', en: 'Figure beyond the plausible' },
  why: {
    zh: '超出合理范围的数多半是填错了位数或单位；公布出去，当月得分和名次都会错。',
    en: 'A figure beyond the plausible range mostly has a digit or a unit wrong; published, it makes scores and ranks wrong.',
  },
  fix: {
    zh: '核对分子、分母的位数和单位；数据无误就放宽指标的 bounds。',
    en: 'Look at digits and units; where the figure is right widen `bounds` of the indicator.',
  },
  bad: files(91),
  good: files(910),
  *check({ workspace }) {
    for (const file of workspace.measurementFiles) {
      const limits = limitsIn(workspace, file.month);
      for (const row of file.rows) {
        const negative = COUNTS.find((column) => (row[column] ?? 0) < 0);
        const limit = limits.get(row.indicator);
        if (negative && (limit?.counted ?? true))
          yield { place: file.place(row, negative), message: below(row, negative) };
        else if (limit?.bounds) yield* beyond(row, limit, (column) => file.place(row, column));
      }
    }
  },
};

const COUNTS = ['denominator', 'sample', 'numerator'] as const;

interface Limits {
  readonly bounds?: readonly number[];
  readonly scale: number;
  /** True where the numerator counts things, of which there cannot be fewer than none. */
  readonly counted: boolean;
}

function limitsIn({ records }: Workspace, month: Month): Map<string, Limits> {
  const found = new Map<string, Limits>();
  for (const [id, { value }] of records.indicator) {
    const formula = valueAt(value.formula, month);
    if (!formula) continue;
    const scale = formula.kind === 'ratio' || formula.kind === 'per' ? (formula.scale ?? 1) : 1;
    found.set(id, { bounds: value.bounds, scale, counted: formula.kind !== 'mean' });
  }
  return found;
}

function* beyond(
  { indicator, unit, numerator, denominator, value }: Measurement,
  { bounds = [], scale }: Limits,
  place: (column: MeasurementColumn) => Finding['place'],
): Iterable<Finding> {
  const [min = -Infinity, max = Infinity] = bounds;
  const quotient = numerator !== undefined && denominator ? (numerator / denominator) * scale : undefined;
  const figure = quotient ?? value;
  if (figure === undefined || (figure >= min && figure <= max)) return;
  // The machine's quotient may be off in its last digit; only an exact one is worth a complaint.
  const exact = quotient === undefined ? new Big(figure) : new Big(numerator ?? 0).times(scale).div(denominator ?? 1);
  if (exact.gte(min) && exact.lte(max)) return;
  const shown = exact.round(6).toString();
  yield {
    place: place(quotient === undefined ? 'value' : 'numerator'),
    message: {
      zh: `${unit} 的 ${indicator} 是 ${shown}，超出合理范围 ${min} 至 ${max}`,
      en: `${indicator} of ${unit} is ${shown}, beyond the plausible ${min} to ${max}`,
    },
  };
}

function below(row: Measurement, column: (typeof COUNTS)[number]): Finding['message'] {
  return {
    zh: `${row.unit} 的 ${row.indicator}：${column} 是负数 ${row[column]}`,
    en: `${row.indicator} of ${row.unit}: the ${column} ${row[column]} is negative`,
  };
}
