import type { Month } from '../../model/month.ts';
import { isMeasured, isOpen } from '../../model/periods.ts';
import type { Place } from '../../model/source.ts';
import type { MeasurementFile, Workspace } from '../../model/workspace.ts';
import { MEASUREMENTS, UNITS, counts, units } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

const files = (opened: string) => ({
  [UNITS]: units({ west: `parent: province, opened: ${opened}` }),
  [MEASUREMENTS]: counts('west,hall-satisfaction,192,200'),
});

export const unitNotOpen: Rule = {
  code: 'unit-not-open',
  severity: 'error',
  title: { zh: '数据所在月份单位或指标不存在', en: 'Figures from before or after their time' },
  why: {
    zh: '单位还没成立或已经撤销，指标还没启用或已经停用，当月就不该有它的数据。',
    en: 'A unit that is not open, or an indicator that is not measured in the month, can have no figures in it.',
  },
  fix: {
    zh: '核对月份和编号；单位改 opened、closed，指标改 since、until，或删掉这些行。',
    en: 'Look at the month and the ids; correct `opened` and `closed` of the unit or `since` and `until` of the indicator, or remove the rows.',
  },
  bad: files('2026-11'),
  good: files('2026-10'),
  *check({ workspace }) {
    for (const file of workspace.measurementFiles) {
      yield* outside(file, 'unit', shut(workspace, file));
      yield* outside(file, 'indicator', unmeasured(workspace, file));
    }
    for (const file of workspace.complaintFiles) yield* outside(file, 'unit', shut(workspace, file));
  },
};

function shut({ records }: Workspace, { month }: { readonly month: Month }): Set<string> {
  return new Set([...records.unit].filter(([, { value }]) => !isOpen(value, month)).map(([id]) => id));
}

function unmeasured({ records }: Workspace, { month }: MeasurementFile): Set<string> {
  return new Set([...records.indicator].filter(([, { value }]) => !isMeasured(value, month)).map(([id]) => id));
}

const WORDS = {
  unit: { zh: '单位', en: 'Unit', not: { zh: '不存在', en: 'does not exist' } },
  indicator: { zh: '指标', en: 'Indicator', not: { zh: '没有在测量', en: 'is not measured' } },
};

/** One finding for each id of a file that has no business in its month, at its first row. */
function* outside<Row, Column extends string>(
  file: { readonly month: Month; readonly rows: readonly Row[]; place(row: Row, column?: Column): Place },
  column: Column & keyof Row & ('unit' | 'indicator'),
  ids: ReadonlySet<string>,
): Iterable<Finding> {
  if (ids.size === 0) return;
  const rows = new Map<string, { first: Row; count: number }>();
  for (const row of file.rows) {
    const id = String(row[column]);
    if (!ids.has(id)) continue;
    const found = rows.get(id);
    if (found) found.count++;
    else rows.set(id, { first: row, count: 1 });
  }
  const { zh, en, not } = WORDS[column];
  for (const [id, { first, count }] of rows) {
    yield {
      place: file.place(first, column),
      message: {
        zh: `${zh} ${id} 在 ${file.month} ${not.zh}，却有 ${count} 行数据`,
        en: `${en} ${id} ${not.en} in ${file.month} but has ${count} ${count === 1 ? 'row' : 'rows'}`,
      },
    };
  }
}
