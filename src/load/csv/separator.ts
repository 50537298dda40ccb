import { both } from '../diagnose.ts';
import type { CsvProblem } from './problem.ts';

const WIDE_COMMA = '\uFF0C';
const SEPARATORS: readonly (readonly [character: string, zh: string, en: string])[] = [
  [';', '分号', 'semicolons'],
  ['\t', '制表符', 'tabs'],
  [WIDE_COMMA, '全角逗号', 'full-width commas'],
  ['\uFF1B', '全角分号', 'full-width semicolons'],
  ['、', '顿号', 'enumeration commas'],
  ['|', '竖线', 'vertical bars'],
];

/** A first line without commas that another character divides into names of columns. */
export function otherSeparator(
  text: string,
  start: number,
  isColumn: (name: string) => boolean,
): CsvProblem | undefined {
  const line = /[^\r\n]*/.exec(text.slice(start, start + 1000))?.[0] ?? '';
  if (line.includes(',')) return undefined;
  for (const [character, zh, en] of SEPARATORS) {
    const names = line.split(character).map((name) => name.replace(/"/g, ''));
    if (names.length < 2 || !names.some(isColumn)) continue;
    const at = start + line.indexOf(character);
    return {
      code: 'csv-separator',
      start: at,
      end: at + 1,
      finding: {
        message: both(
          `各列之间用的是${zh}，应为英文逗号`,
          `The columns are separated by ${en}; they should be by commas`,
        ),
        hint: both(
          '请在 Excel 中另存为“CSV UTF-8（逗号分隔）”。',
          'Save it from Excel as "CSV UTF-8 (comma delimited)".',
        ),
      },
    };
  }
  return undefined;
}

/** The full-width comma in a row that has as many cells too few as it has full-width commas. */
export function wideComma(row: string, offset: number, tooFew: number): CsvProblem | undefined {
  if (tooFew < 1 || row.split(WIDE_COMMA).length - 1 !== tooFew) return undefined;
  const at = offset + row.indexOf(WIDE_COMMA);
  return {
    code: 'csv-separator',
    start: at,
    end: at + 1,
    finding: {
      message: both('这里用了全角逗号分隔', 'Cells are separated by a full-width comma here'),
      hint: both('请切换到英文输入法，改成英文逗号。', 'Replace it by a comma of the English keyboard.'),
    },
  };
}
