import type { KindName } from '../../model/kinds.ts';
import type { Measurement, MeasurementFile } from '../../model/workspace.ts';
import { counts, MEASUREMENTS } from '../example.ts';
import type { Context, Finding, Rule } from '../rule.ts';
import { unknownRecord } from '../suggest.ts';

export const measurementUnknown: Rule = {
  code: 'measurement-unknown',
  severity: 'error',
  title: { zh: '数据里的单位或指标不存在', en: 'Figures of an unknown unit or indicator' },
  why: {
    zh: '编号对不上，这一行数据就不算到任何单位、任何指标上，上级的汇总也会少。',
    en: 'With an id that nobody has the row counts for nothing, and the totals above it are too small.',
  },
  fix: {
    zh: '改成已有的编号（不是名称）；新单位、新指标先建好记录。',
    en: 'Write an id that there is, not a name; add new units and indicators first.',
  },
  bad: { [MEASUREMENTS]: counts('eest,hall-satisfaction,192,200') },
  good: { [MEASUREMENTS]: counts('east,hall-satisfaction,192,200') },
  *check(context) {
    for (const file of context.workspace.measurementFiles) {
      yield* unknownIn(context, file, 'unit');
      yield* unknownIn(context, file, 'indicator');
    }
  },
};

/** One finding for each unknown id of a file, at the first row that has it. */
function* unknownIn(
  context: Context,
  file: MeasurementFile,
  column: KindName & ('unit' | 'indicator'),
): Iterable<Finding> {
  const known = context.workspace.records[column];
  const rows = new Map<string, { first: Measurement; count: number }>();
  for (const row of file.rows) {
    const id = row[column];
    if (known.has(id)) continue;
    const found = rows.get(id);
    if (found) found.count++;
    else if (!context.knows(column, id)) rows.set(id, { first: row, count: 1 });
  }
  for (const [id, { first, count }] of rows) {
    const { message, hint } = unknownRecord(context, column, id);
    const more =
      count === 1 ? { zh: '', en: '' } : { zh: `（本文件共 ${count} 行）`, en: ` (${count} rows of this file)` };
    yield {
      place: file.place(first, column),
      message: { zh: message.zh + more.zh, en: message.en + more.en },
      hint,
    };
  }
}
