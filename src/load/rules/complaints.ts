import type { RuleDoc } from '../../model/rule.ts';
import { both } from '../diagnose.ts';
import { COMPLAINT_COLUMNS, complaints, rule } from './example.ts';

const SOUND = complaints(COMPLAINT_COLUMNS, ['east', 'hall-queue', '128', '9']);

/** How a month's complaints must be written; what holds for every file of figures is in `csv.ts`. */
export const COMPLAINT_RULES: readonly RuleDoc[] = [
  rule('complaint-wrong-columns', {
    title: both('投诉数据列名不对', 'Wrong columns of complaints'),
    why: both(
      '各列靠首行的列名识别；缺列、错列会让件数记到别的口径上。',
      'Columns are known by their names in the first row; with a missing or unknown one counts are taken for something else.',
    ),
    fix: both(
      '首行须有 unit（单位）、category（投诉类别）、complaints（投诉量）；repeat（重复投诉量）、escalated（升级投诉量）、appeals（申诉量）有统计就写。',
      'The first row needs unit, category and complaints; repeat, escalated and appeals where they are counted.',
    ),
    bad: complaints(['unit', 'category', 'number'], ['east', 'hall-queue', '128']),
    good: SOUND,
  }),
  rule('complaint-not-a-count', {
    title: both('投诉件数不是整数', 'Complaints that are no count'),
    why: both(
      '投诉按件计，件数不会是小数、负数，也不带单位。',
      'Complaints are counted: no fractions, nothing below zero, no units.',
    ),
    fix: both(
      '只写件数，例如 128；没有统计的留空。',
      'Write the count alone, such as 128; leave what was not counted empty.',
    ),
    bad: complaints(COMPLAINT_COLUMNS, ['east', 'hall-queue', '128件', '9']),
    good: SOUND,
  }),
  rule('complaint-incomplete', {
    title: both('投诉数据缺单位、类别或投诉量', 'No unit, category or number of complaints'),
    why: both('缺了其中一项，这一行就不知道说的是什么。', 'Without one of them a row says nothing.'),
    fix: both(
      '填写完整；没有投诉的写 0，没有统计的删去整行。',
      'Complete it; write 0 where there were none, delete the row where nobody counted.',
    ),
    bad: complaints(COMPLAINT_COLUMNS, ['east', '', '128', '9']),
    good: SOUND,
  }),
];
