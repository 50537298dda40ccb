import { valueAt } from '../../model/dated.ts';
import type { Formula } from '../../model/records/indicator.ts';
import type { Measurement, MeasurementColumn, MeasurementFile, Workspace } from '../../model/workspace.ts';
import { counts, MEASUREMENTS } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

const NEEDED: Readonly<Record<Formula['kind'], readonly ('numerator' | 'denominator' | 'value')[]>> = {
  ratio: ['numerator', 'denominator'],
  mean: ['numerator', 'denominator'],
  per: ['numerator', 'denominator'],
  sum: ['value'],
  value: ['value'],
  computed: [],
  launches: [],
};
const COLUMNS = { numerator: '分子', denominator: '分母', value: '数值' };
const KINDS: Readonly<Record<Formula['kind'], { zh: string; en: string }>> = {
  ratio: { zh: '比率', en: 'a ratio' },
  mean: { zh: '平均值', en: 'a mean' },
  per: { zh: '每若干单位的数量', en: 'a figure per so many' },
  sum: { zh: '合计', en: 'a sum' },
  value: { zh: '直接填报的数值', en: 'a value as reported' },
  computed: { zh: '由其他指标计算的', en: 'computed from other indicators' },
  launches: { zh: '由上线项目计算的', en: 'computed from launches' },
};

export const formulaColumns: Rule = {
  code: 'formula-columns',
  severity: 'error',
  title: { zh: '数据没有填指标需要的列', en: 'Figures not in the columns the formula needs' },
  why: {
    zh: '比率、平均值和每若干单位要填分子和分母，上级才能汇总；合计和直接取值要填数值。缺一列就算不出来。',
    en: 'A ratio, mean or per needs numerator and denominator, so that parents can be pooled; a sum or value needs the value. With one missing there is no figure.',
  },
  fix: {
    zh: '把数填在该填的列里；没有测量就整行留空或删掉这一行。',
    en: 'Fill in the columns that are needed; where nothing was measured leave all empty or remove the row.',
  },
  bad: { [MEASUREMENTS]: counts('east,hall-satisfaction,192,') },
  good: { [MEASUREMENTS]: counts('east,hall-satisfaction,192,200') },
  *check({ workspace }) {
    for (const file of workspace.measurementFiles) yield* incompleteIn(file, workspace);
  },
};

function* incompleteIn(file: MeasurementFile, { records }: Workspace): Iterable<Finding> {
  const needs = new Map<string, Formula['kind']>();
  const undefinedYet = new Map<string, Measurement>();
  const unread = new Map<string, Measurement>();
  for (const [id, { value }] of records.indicator) {
    const formula = valueAt(value.formula, file.month);
    if (formula) needs.set(id, formula.kind);
  }
  for (const row of file.rows) {
    const kind = needs.get(row.indicator);
    if (kind === undefined) {
      if (records.indicator.has(row.indicator) && !undefinedYet.has(row.indicator))
        undefinedYet.set(row.indicator, row);
      continue;
    }
    if (isEmpty(row)) continue;
    if (NEEDED[kind].length === 0) {
      if (!unread.has(row.indicator)) unread.set(row.indicator, row);
      continue;
    }
    const missing = NEEDED[kind].find((column) => row[column] === undefined);
    if (missing === undefined) continue;
    yield { place: file.place(row, missing), ...incomplete(row, kind, missing) };
  }
  for (const row of undefinedYet.values()) yield { place: file.place(row, 'indicator'), ...noFormula(row) };
  for (const row of unread.values())
    yield { place: file.place(row, 'indicator'), ...notRead(row, needs.get(row.indicator)) };
}

function isEmpty({ numerator, denominator, value }: Measurement): boolean {
  return numerator === undefined && denominator === undefined && value === undefined;
}

function incomplete(row: Measurement, kind: Formula['kind'], column: MeasurementColumn & keyof typeof COLUMNS) {
  return {
    message: {
      zh: `${row.indicator} 是${KINDS[kind].zh}，缺少${COLUMNS[column]}（${column}）`,
      en: `${row.indicator} is ${KINDS[kind].en}: its ${column} is missing`,
    },
  };
}

function noFormula(row: Measurement): Pick<Finding, 'message' | 'hint'> {
  return {
    message: {
      zh: `${row.indicator} 在 ${row.month} 还没有有效的计算方法`,
      en: `${row.indicator} has no formula in force in ${row.month}`,
    },
    hint: {
      zh: '在指标的 formula 里补上从那个月起生效的一段，或删掉这些数据。',
      en: 'Add a period to `formula` that covers the month, or remove the figures.',
    },
  };
}

function notRead(row: Measurement, kind: Formula['kind'] | undefined): Pick<Finding, 'message' | 'hint'> {
  if (kind === 'launches') {
    return {
      message: {
        zh: `${row.indicator} 由 data/launches 的上线项目计算，这里填的数不会用到`,
        en: `${row.indicator} is computed from the launches in data/launches: figures given here are not used`,
      },
      hint: {
        zh: '删掉这些行；项目何时上线、评审结果如何，写在它自己的记录里。',
        en: 'Remove these rows; when a launch went live and what its reviews found is in its own record.',
      },
    };
  }
  return {
    message: {
      zh: `${row.indicator} 由其他指标计算，这里填的数不会用到`,
      en: `${row.indicator} is computed from other indicators: figures given here are not used`,
    },
    hint: {
      zh: '删掉这些行；要直接填报，就把指标的 formula 改成 value。',
      en: 'Remove these rows; where it is to be reported, make the formula a `value`.',
    },
  };
}
