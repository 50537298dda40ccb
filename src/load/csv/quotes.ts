import { both, type Finding } from '../diagnose.ts';
import type { CellFault } from './cells.ts';

const RULE = both(
  '含逗号、引号或换行的内容，整格用英文双引号括起，其中的引号写两遍："他说""好"""。',
  'Put a cell with commas, quotation marks or line breaks in double quotes and write quotation marks in it twice: "he said ""yes""".',
);

const MESSAGES = {
  unclosed: both('这里的引号没有结束', 'The quotation mark here is never closed'),
  'after-quote': both('结束引号后面还有内容', 'Text follows the closing quotation mark'),
  stray: both(
    '单元格中间出现了引号，但单元格不是以引号开头',
    'A quotation mark in a cell that does not begin with one',
  ),
} as const satisfies Record<CellFault, Finding['message']>;

export function quoteFinding(fault: CellFault): Finding {
  return { message: MESSAGES[fault], hint: RULE };
}
