import type { ExampleFiles, RuleDoc } from '../../model/rule.ts';
import { both } from '../diagnose.ts';
import { rule } from './example.ts';

function commentary(text: string): ExampleFiles {
  return { 'data/2026-10/commentary.md': `${text}\n` };
}

/** How a month's commentary must be written. */
export const COMMENTARY_RULES: readonly RuleDoc[] = [
  rule('commentary-marks', {
    title: both('评述里的符号太多', 'Too many marks in a commentary'),
    why: both(
      '“*”“_”“>”“-”在评述里表示强调、引用和列表。一段里有几百个、一行里套几十层，多半是从表格或邮件里粘贴来的，读的人也看不懂。',
      'The marks * _ > and - set emphasis, quotes and lists. Hundreds in a paragraph, or dozens of levels, are mostly pasted from a table or a mail, and nobody can read them.',
    ),
    fix: both('删去多余的符号；表格请重新排版。', 'Delete the marks that are too many, and set a table anew.'),
    bad: commentary(`${'>'.repeat(41)} 投诉量回落。`),
    good: commentary('> 投诉量回落。'),
  }),
];
