import type { RuleDoc } from '../../model/rule.ts';
import { both } from '../problem.ts';
import { csv, HEADERS, rule, SOUND, workbook } from './example.ts';

const WITH_STATUS = `${HEADERS},状态`;

/** What stands in the cells. */
export const FIGURE_RULES: readonly RuleDoc[] = [
  rule('import-not-a-number', {
    title: both('不是数字', 'Not a number'),
    why: both(
      '“约200”“1.2万”要靠人来认；认错一位，比率就差十倍。',
      '"about 200" and "12k" have to be guessed at, and a guess that is one digit off is ten times off.',
    ),
    fix: both(
      '只填数字；千位分隔符、全角数字和百分号认得。没有测量的留空或写“—”。',
      'Enter numbers alone; thousands separators, full-width digits and per cent signs are understood. Where nothing was measured leave it empty or write —.',
    ),
    bad: csv(HEADERS, '东区服营厅,服营厅客户满意度,约192,200'),
    good: SOUND,
  }),
  rule('import-not-calculated', {
    title: both('公式没有结果', 'A formula without a result'),
    why: both(
      '格里是公式的错误值，或者从来没有算过，没有数可读。',
      'The cell holds an error value, or a formula that was never calculated: there is nothing to read.',
    ),
    fix: both(
      '改正公式，用 Excel 或 WPS 打开等它算完再保存；也可以只粘贴数值。',
      'Correct the formula, open the file in Excel, let it calculate and save it; or paste the values alone.',
    ),
    bad: workbook({ 十月: [HEADERS, '东区服营厅,服营厅客户满意度,=SUM(明细!C2:C9),200'] }),
    good: workbook({ 十月: [HEADERS, '东区服营厅,服营厅客户满意度,192,200'] }),
  }),
  rule('import-per-cent', {
    title: both('这里不该是百分数', 'A percentage where none belongs'),
    why: both(
      '分子、分母要原始数（件数、户数），上级单位要用它们汇总；百分数加不起来。',
      'Numerator and denominator are counts: parents are pooled from them, and percentages cannot be added.',
    ),
    fix: both(
      '填原始数，比率由系统算；计量单位本来不是百分比的，核对是不是填错了列。',
      'Enter the counts, the rate is computed; where the unit is no percentage see whether it is in the wrong column.',
    ),
    bad: csv(HEADERS, '东区服营厅,服营厅客户满意度,96.0%,200'),
    good: SOUND,
  }),
  rule('import-columns', {
    title: both('要原始数，不要算好的比率', 'Counts are wanted, not the rate'),
    why: both(
      '这个指标由分子和分母算出。只报比率，上级就只能求平均，样本多少分不出来。',
      'The indicator is computed from numerator and denominator. From rates alone a parent could only be an average, whatever the samples.',
    ),
    fix: both(
      '请报数的单位给出两个原始数，分列填写。',
      'Ask whoever reports for the two counts, and give each a column.',
    ),
    bad: csv('单位,指标,数值', '东区服营厅,服营厅客户满意度,96'),
    good: SOUND,
  }),
  rule('import-status', {
    title: both('不认识的状态', 'An unknown status'),
    why: both(
      '状态说明这个数是正式的还是初步的，写别的就不知道能不能定考核。',
      'The status says whether a figure is final; another word leaves open whether it may be judged.',
    ),
    fix: both('填“正式”或“初步”；留空就是正式。', 'Write final or preliminary; empty means final.'),
    bad: csv(WITH_STATUS, '东区服营厅,服营厅客户满意度,192,200,待核'),
    good: csv(WITH_STATUS, '东区服营厅,服营厅客户满意度,192,200,初步'),
  }),
  rule('import-rounded', {
    severity: 'warning',
    title: both('位数太多，已取整到 15 位', 'More digits than can be kept'),
    why: both(
      '公式算出的数常带一长串尾数，Excel 自己也只显示 15 位有效数字，按显示的导入。',
      'Formulas give long tails of digits; Excel itself shows 15, and these are imported.',
    ),
    fix: both(
      '与 Excel 显示的一致就不用管；要别的精度，用 ROUND 取好再导入。',
      'Fine where Excel shows the same; for another precision use ROUND and import again.',
    ),
    bad: workbook({ 十月: [HEADERS, '东区服营厅,服营厅客户满意度,192.00000000000003,200'] }),
    good: workbook({ 十月: [HEADERS, '东区服营厅,服营厅客户满意度,192,200'] }),
  }),
];
