import { lineColumn } from '../../model/source.ts';
import type { Measurement, MeasurementFile } from '../../model/workspace.ts';
import { counts, MEASUREMENTS } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

export const measurementDuplicate: Rule = {
  code: 'measurement-duplicate',
  severity: 'error',
  title: { zh: '同一单位、指标、月份的数据重复', en: 'The same figure given twice' },
  why: {
    zh: '一个单位的一个指标每月只有一行；重复了不知道以哪一行为准，汇总还会算两次。',
    en: 'A unit has one row for an indicator and month; of two nobody knows which holds, and totals may count both.',
  },
  fix: { zh: '只留正确的一行。', en: 'Keep the one that is right.' },
  bad: { [MEASUREMENTS]: counts('east,hall-satisfaction,192,200', 'east,hall-satisfaction,193,200') },
  good: { [MEASUREMENTS]: counts('east,hall-satisfaction,192,200', 'west,hall-satisfaction,193,200') },
  *check({ workspace: { measurementFiles } }) {
    const months = Map.groupBy(measurementFiles, ({ month }) => month);
    for (const files of months.values()) yield* repeatedIn(files);
  },
};

/** More than a month has ids; a pair of numbers below it is exact as one number. */
const MOST_IDS = 2 ** 26;

/** Rows of a month that repeat an earlier one. Units and indicators are numbered, so that a pair of them is one number. */
function* repeatedIn(files: readonly MeasurementFile[]): Iterable<Finding> {
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => {
    let number = numbers.get(id);
    if (number === undefined) numbers.set(id, (number = numbers.size));
    return number;
  };
  const seen = new Map<number, Measurement>();
  for (const file of files) {
    for (const row of file.rows) {
      const pair = numberOf(row.unit) * MOST_IDS + numberOf(row.indicator);
      const first = seen.get(pair);
      if (first === undefined) seen.set(pair, row);
      else yield repeated(file, row, files.find(({ rows }) => rows[0]?.from === first.from) ?? file, first);
    }
  }
}

function repeated(file: MeasurementFile, row: Measurement, firstFile: MeasurementFile, first: Measurement): Finding {
  const { line } = lineColumn(firstFile.file, first.offset);
  const where =
    firstFile === file ? { zh: '', en: '' } : { zh: ` ${firstFile.file.path}`, en: ` of ${firstFile.file.path}` };
  return {
    place: file.place(row, 'unit'),
    message: {
      zh: `${row.unit} 的 ${row.indicator} 已经有一行了：${where.zh}第 ${line} 行`,
      en: `There is already a row for ${row.indicator} of ${row.unit}: line ${line}${where.en}`,
    },
  };
}
