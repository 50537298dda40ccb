import { Big, parseFigure } from '../model/decimal.ts';
import { decimalOf, plain } from './decimal.ts';
import { both, shown, type ImportCode } from './problem.ts';
import type { Bilingual } from '../model/diagnostic.ts';
import { written, type Content } from './sheet.ts';

export type FigureRead =
  /** A decimal; of a figure in per cent the fraction: 0.985 for 98.5 %. */
  | { readonly is: 'figure'; readonly decimal: string; readonly percent: boolean; readonly rounded: boolean }
  /** Nothing was measured: blank, or a word or mark that says so. */
  | { readonly is: 'none' }
  | { readonly is: 'bad'; readonly code: ImportCode; readonly message: Bilingual; readonly hint: Bilingual };

const NOT_MEASURED = /^([-–—―‐−/\\·.*]+|无|空|暂无|未测|未报|未统计|无数据|不适用|n\/?a|null|nil|none|nan|tbd)$/i;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const GROUPED_IN_FOUR = /^[+-]?\d{1,4}(,\d{4})+(\.\d+)?$/;

/** The figure in a cell, as whoever filled it in meant it. */
export function figureOf(content: Content): FigureRead {
  switch (content.is) {
    case 'blank':
      return { is: 'none' };
    case 'number':
      return { is: 'figure', decimal: content.decimal, percent: content.percent, rounded: content.rounded === true };
    case 'text':
      return figureInText(content.text);
    case 'error':
      return bad(
        'import-not-calculated',
        both(`“${content.text}”是 Excel 的错误值`, `"${content.text}" is an error value of Excel`),
        both(
          '请改正这个单元格的公式，或填写数字；没有测量的留空。',
          'Correct its formula or enter the number; leave it empty where nothing was measured.',
        ),
      );
    case 'formula':
      return bad(
        'import-not-calculated',
        both(`公式 ${shown(content.text)} 还没有算出结果`, `The formula ${shown(content.text)} has no result yet`),
        both('请用 Excel 或 WPS 打开文件，等它算完后保存。', 'Open the file in Excel, let it calculate, and save.'),
      );
    default:
      return notANumber(content);
  }
}

function figureInText(text: string): FigureRead {
  const flat = text
    .normalize('NFKC')
    .replace(/[\s\u200B\uFEFF]+/g, '')
    .replace(/[−–—](?=[\d.])/, '-');
  if (flat === '' || NOT_MEASURED.test(flat)) return { is: 'none' };
  const percent = /^(.*)%$/.exec(flat)?.[1];
  const bracketed = /^\(([\d.,]+)\)$/.exec(percent ?? flat)?.[1];
  const number = bracketed === undefined ? (percent ?? flat) : `-${bracketed}`;
  const isGrouped = GROUPED.test(number) || GROUPED_IN_FOUR.test(number);
  const ungrouped = isGrouped ? number.replaceAll(',', '') : number;
  const scientific = /^[+-]?(\d+\.?\d*|\.\d+)e[+-]?\d{1,2}$/i.test(ungrouped);
  const figure = scientific ? Number(ungrouped) : parseFigure(ungrouped);
  if (figure === undefined) {
    const long = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(ungrouped);
    return long ? tooLong(text) : notANumber({ is: 'text', text }, multiple(flat));
  }
  const { decimal, rounded = false } = decimalOf(figure);
  const isPercent = percent !== undefined;
  return { is: 'figure', decimal: isPercent ? plain(new Big(decimal).div(100)) : decimal, percent: isPercent, rounded };
}

/** What "1.2万" and "12件" were probably meant as. */
function multiple(flat: string): string | undefined {
  const [, number = '', unit = ''] = /^([+-]?[\d.,]+)(\D{1,4})$/.exec(flat) ?? [];
  const plainNumber = parseFigure(number.replaceAll(',', ''));
  if (plainNumber === undefined) return undefined;
  const times = { 万: 1e4, 亿: 1e8, 千: 1e3, 百: 100 }[unit.charAt(0)] ?? 1;
  return plain(new Big(plainNumber).times(times));
}

function bad(code: ImportCode, message: Bilingual, hint: Bilingual): FigureRead {
  return { is: 'bad', code, message, hint };
}

function notANumber(content: Content, meant?: string): FigureRead {
  const found = shown(written(content));
  const kind = {
    date: both(`“${found}”是日期，不是数字`, `"${found}" is a date, not a number`),
    flag: both(`“${found}”是逻辑值，不是数字`, `"${found}" is a truth value, not a number`),
  };
  const message =
    content.is === 'date' || content.is === 'flag'
      ? kind[content.is]
      : both(`“${found}”不是数字`, `"${found}" is not a number`);
  const ask = meant === undefined ? both('', '') : both(`是不是 ${meant}？`, `Is it ${meant}? `);
  return bad(
    'import-not-a-number',
    message,
    both(
      `${ask.zh}可填数字、带千位分隔符的数字或百分数；没有测量的留空或写“—”。`,
      `${ask.en}Allowed are numbers, with thousands separators or a per cent sign; where nothing was measured leave it empty or write —.`,
    ),
  );
}

function tooLong(text: string): FigureRead {
  return bad(
    'import-not-a-number',
    both(
      `“${shown(text)}”超过 15 位有效数字，无法精确保存`,
      `"${shown(text)}" has over 15 significant digits, more than can be kept exactly`,
    ),
    both('请四舍五入到 15 位以内。', 'Round it to at most 15 digits.'),
  );
}
