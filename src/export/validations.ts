import type { DataValidation } from 'hucre/xlsx';
import { inLanguage, type Bilingual, type Language } from '../model/diagnostic.ts';
import { MOST } from '../model/schema.ts';
import type { Input, TemplateRow } from '../report/template/index.ts';
import { COLUMNS, STATES } from './columns.ts';

type Rule = Omit<DataValidation, 'range'>;

const NUMBER: Bilingual = {
  zh: '请填数字；没有测量的留空。',
  en: 'Enter a number; leave it empty where nothing was measured.',
};
const COUNT: Bilingual = {
  zh: '请填不小于 0 的原始数（件数、户数），不填百分比；没有测量的留空。',
  en: 'Enter a raw count, not below 0 and no percentage; leave it empty where nothing was measured.',
};
const PLAUSIBLE: Bilingual = {
  zh: '这个数超出了指标的合理范围，请核对小数点和单位。',
  en: 'This is beyond what the indicator can plausibly be: look at the decimal point and the unit.',
};
const STATUS: Bilingual = {
  zh: '请从列表里选；留空即为正式。',
  en: 'Choose from the list; empty means final.',
};

/** What may be typed into the cells of rows that begin at row `first`, counted from 1: cells with the same rule share one. */
export function validationsOf(rows: readonly TemplateRow[], first: number, language: Language): DataValidation[] {
  const ranges = new Map<string, { rule: Rule; cells: number[][]; letter: string }>();
  for (const [column, { name }] of COLUMNS.entries()) {
    const letter = String.fromCharCode(65 + column);
    for (const [i, row] of rows.entries()) {
      const rule = row.inputs.includes(name as Input) ? ruleFor(row, name as Input, language) : undefined;
      if (!rule) continue;
      const key = `${letter} ${JSON.stringify(rule)}`;
      const known = ranges.get(key) ?? { rule, cells: [], letter };
      ranges.set(key, known);
      const run = known.cells.at(-1);
      const at = first + i;
      if (run && run[1] === at - 1) run[1] = at;
      else known.cells.push([at, at]);
    }
  }
  return [...ranges.values()].map(({ rule, cells, letter }) => ({
    ...rule,
    range: cells.map(([from, to]) => `${letter}${from}:${letter}${to}`).join(' '),
  }));
}

function ruleFor(row: TemplateRow, input: Input, language: Language): Rule | undefined {
  const told = (text: Bilingual, errorStyle: DataValidation['errorStyle'] = 'stop') => ({
    allowBlank: true,
    showErrorMessage: true,
    errorStyle,
    errorMessage: inLanguage(text, language),
  });
  const between = (least: number, most: number) =>
    ({ type: 'decimal', operator: 'between', formula1: String(least), formula2: String(most) }) as const;
  switch (input) {
    case 'numerator':
    case 'denominator':
      return row.isCounted ? { ...between(0, MOST), ...told(COUNT) } : { ...between(-MOST, MOST), ...told(NUMBER) };
    case 'value':
      return row.bounds
        ? { ...between(...row.bounds), ...told(PLAUSIBLE, 'warning') }
        : { ...between(-MOST, MOST), ...told(NUMBER) };
    case 'sample':
      return { ...between(0, MOST), ...told(COUNT) };
    case 'status':
      return {
        type: 'list',
        values: [STATES.final, STATES.preliminary].map((text) => inLanguage(text, language)),
        ...told(STATUS),
      };
    case 'note':
      return undefined;
  }
}
