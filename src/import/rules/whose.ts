import type { RuleDoc } from '../../model/rule.ts';
import { both } from '../problem.ts';
import { csv, HEADERS, mapping, rule, SOUND } from './example.ts';

/** Whose figures a row holds. */
export const WHOSE_RULES: readonly RuleDoc[] = [
  rule('import-name', {
    title: both('没有叫这个名字的单位或指标', 'No unit or indicator of that name'),
    why: both(
      '名字对不上，就不知道数该记给谁；猜错了，一个单位的成绩会变成另一个单位的。',
      "Where a name does not match nobody knows whose figure it is, and a wrong guess makes one unit's result another's.",
    ),
    fix: both(
      '写编号、名称或曾用名；各地习惯的叫法写进导入对照的 names，合计行写进 ignore；名字留空表示同上的列，写进 fillDown。',
      "Write ids, names or former names; what people call things goes into the mapping's names, rows of totals into ignore, and columns where a blank means as above into fillDown.",
    ),
    bad: csv(HEADERS, '东区营业厅,服营厅客户满意度,192,200'),
    good: {
      ...csv(HEADERS, '东区营业厅,服营厅客户满意度,192,200'),
      ...mapping(
        'tables:',
        '  - header: 1',
        '    keys: { unit: 单位, indicator: 指标 }',
        '    figures: [{ column: 分子, as: numerator }, { column: 分母, as: denominator }]',
        'names:',
        '  - { written: [东区营业厅], unit: east-hall }',
      ),
    },
  }),
  rule('import-month', {
    title: both('不知道是哪个月的数', 'The month is not known'),
    why: both(
      '月份写错，数会进到别的月里，两个月都不对。',
      'With a wrong month a figure goes into another one, and both are wrong.',
    ),
    fix: both(
      '月份写成 2026-10、2026年10月或日期；表里没有月份的，加 --month 2026-10。',
      'Write 2026-10, Oct 2026 or a date; where the table has no month give --month 2026-10.',
    ),
    bad: csv(`月份,${HEADERS}`, '上月,东区服营厅,服营厅客户满意度,192,200'),
    good: csv(`月份,${HEADERS}`, '2026年10月,东区服营厅,服营厅客户满意度,192,200'),
  }),
  rule('import-duplicate', {
    title: both('同一个数给了两次', 'A figure is given twice'),
    why: both(
      '同一单位、指标、月份有两行，不知道哪一行算数；多半是合计行或复制时多粘了一行。',
      'Two rows for one unit, indicator and month: nobody knows which counts. Often one is a total, or was pasted twice.',
    ),
    fix: both('删去一行；合计行写进对照的 ignore。', "Delete one; list totals under the mapping's ignore."),
    bad: csv(HEADERS, '东区服营厅,服营厅客户满意度,192,200', '东区服营厅,服营厅客户满意度,191,200'),
    good: SOUND,
  }),
];
