import type { RuleDoc } from '../../model/rule.ts';
import { both } from '../diagnose.ts';
import { COLUMNS, measurements, ROW, rule } from './example.ts';

const SOUND = measurements(COLUMNS, ROW);

/** How a month's measurements must be written. */
export const CSV_RULES: readonly RuleDoc[] = [
  rule('measurement-wrong-columns', {
    title: both('列名不对', 'Wrong columns'),
    why: both(
      '各列靠首行的列名识别，顺序不限，中英文均可；缺列、错列、重复列会让数据对不上。',
      'Columns are known by their names in the first row, in any order and in Chinese or English; a missing, unknown or doubled one puts figures in the wrong place.',
    ),
    fix: both(
      '首行须有 unit（单位）、indicator（指标），以及 numerator（分子）和 denominator（分母）或 value（数值）。',
      'The first row needs unit, indicator, and numerator with denominator or value.',
    ),
    bad: measurements(['unit', 'indicators', 'numerator', 'denominator'], ROW),
    good: SOUND,
  }),
  rule('csv-separator', {
    title: both('列之间不是英文逗号', 'Columns not separated by commas'),
    why: both(
      '用分号、制表符或全角逗号分开时，整行会被当作一格。',
      'With semicolons, tabs or full-width commas a row is a single cell.',
    ),
    fix: both('在 Excel 中另存为“CSV UTF-8（逗号分隔）”。', 'Save from Excel as "CSV UTF-8 (comma delimited)".'),
    bad: measurements([COLUMNS.join(';')], [ROW.join(';')]),
    good: SOUND,
  }),
  rule('csv-cells', {
    title: both('格数与列数不符', 'Wrong number of cells'),
    why: both(
      '多一格或少一格，后面的数字就会错列。',
      'With a cell too many or too few, figures slip into other columns.',
    ),
    fix: both(
      '含逗号的内容加英文双引号；空单元格也保留逗号。',
      'Quote a text with commas; keep the commas of empty cells.',
    ),
    bad: measurements(COLUMNS, ['company', 'hall-satisfaction', '1,470', '1,500']),
    good: measurements(COLUMNS, ['company', 'hall-satisfaction', '1470', '1500']),
  }),
  rule('csv-quote', {
    title: both('引号用法不对', 'Wrong quotation marks'),
    why: both(
      '引号不成对时，后面的逗号和换行都会被当作文字。',
      'Where quotation marks do not match, commas and line breaks become text.',
    ),
    fix: both(
      '整格用英文双引号括起，其中的引号写两遍。',
      'Put the whole cell in double quotes and write marks in it twice.',
    ),
    bad: measurements([...COLUMNS, 'note'], [...ROW, '"抽样补访']),
    good: measurements([...COLUMNS, 'note'], [...ROW, '"抽样补访"']),
  }),
  rule('measurement-not-a-number', {
    title: both('不是数字', 'Not a number'),
    why: both(
      '百分号、千分位、全角数字、单位和横线都不能参与计算。',
      'Per cent signs, thousands separators, full-width digits, units and dashes cannot be computed with.',
    ),
    fix: both(
      '只写数字，例如 98.5；没有测量的留空。',
      'Write the number alone, such as 98.5; leave what was not measured empty.',
    ),
    bad: measurements(COLUMNS, ['company', 'hall-satisfaction', '470人', '500']),
    good: SOUND,
  }),
  rule('measurement-status', {
    title: both('状态不可用', 'Unknown status'),
    why: both('状态只有两种：正式和初步。', 'A figure is final or preliminary, nothing else.'),
    fix: both('填写 final（正式）或 preliminary（初步），或留空。', 'Write final or preliminary, or leave it empty.'),
    bad: measurements([...COLUMNS, 'status'], [...ROW, '待定']),
    good: measurements([...COLUMNS, 'status'], [...ROW, '初步']),
  }),
  rule('measurement-incomplete', {
    title: both('没有写单位或指标', 'No unit or no indicator'),
    why: both('没有单位或指标的数字不知道说的是什么。', 'A figure without its unit or indicator says nothing.'),
    fix: both('填写编号，或删除整行。', 'Fill in the id, or delete the row.'),
    bad: measurements(COLUMNS, ['', 'hall-satisfaction', '470', '500']),
    good: SOUND,
  }),
  rule('too-many-problems', {
    title: both('问题太多，没有全部列出', 'More problems than are listed'),
    why: both(
      '一个数据文件最多列出 200 个问题；更多时往往出于同一个原因。',
      'Of a file of figures 200 problems are listed; more of them have mostly one cause.',
    ),
    fix: both('先改正已列出的，再检查一次。', 'Correct those that are listed and check again.'),
    bad: measurements(COLUMNS, ...Array.from({ length: 201 }, () => ['company', 'hall-satisfaction', '无', '500'])),
    good: SOUND,
  }),
];
