import type { ComplaintColumn } from '../../model/complaints.ts';
import { both, shown, type Finding } from '../diagnose.ts';
import { explainFigure, figureIn } from './figure.ts';
import type { CellProblem } from './row.ts';

/** What is wrong with a cell of complaints: they are counted, so a count is a whole number and never below 0. */
export function faultOfComplaint(text: string, column: ComplaintColumn | undefined): CellProblem | undefined {
  switch (column) {
    case 'unit':
    case 'category':
      return text === '' ? { code: 'complaint-incomplete', finding: NAMELESS[column] } : undefined;
    case 'complaints':
      if (text === '') return { code: 'complaint-incomplete', finding: UNCOUNTED };
      return faultInCount(text);
    case 'repeat':
    case 'escalated':
    case 'appeals':
      return text === '' ? undefined : faultInCount(text);
    default:
      return undefined;
  }
}

function faultInCount(text: string): CellProblem | undefined {
  const figure = figureIn(text, 0, text.length);
  if (Number.isNaN(figure)) return { code: 'complaint-not-a-count', finding: explainFigure(text) };
  if (Number.isInteger(figure) && figure >= 0) return undefined;
  const message = both(
    `“${shown(text)}”不是件数：件数是不小于0的整数`,
    `"${shown(text)}" is no count: counts are whole numbers from 0`,
  );
  const hint = both(
    '请填当月实际受理的件数，不要填比率或增减数。',
    'Write how many there were in the month, not a rate or a change.',
  );
  return { code: 'complaint-not-a-count', finding: { message, hint } };
}

const NAMELESS: Readonly<Record<'unit' | 'category', Finding>> = {
  unit: {
    message: both('这一行没有填写单位', 'This row names no unit'),
    hint: both('请填写单位编号；空行请整行删除。', 'Fill in the id of the unit, or delete the row.'),
  },
  category: {
    message: both('这一行没有填写投诉类别', 'This row names no category'),
    hint: both('请填写类别编号；空行请整行删除。', 'Fill in the id of the category, or delete the row.'),
  },
};

const UNCOUNTED: Finding = {
  message: both('这一行没有填写投诉量', 'This row has no number of complaints'),
  hint: both(
    '当月没有投诉的写 0，没有统计的整行删除。',
    'Write 0 where there were none; delete the row where nobody counted.',
  ),
};
