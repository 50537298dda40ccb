import { parseFigure } from '../../model/decimal.ts';
import { both, shown, type Finding } from '../diagnose.ts';

const POWERS = Array.from({ length: 23 }, (_, power) => 10 ** power);
const MAX_DIGITS = 15;

/**
 * The figure that stands between two offsets, or NaN. Same as `parseFigure`, without making a text of each cell: up to 15
 * digits and 10²² are exact in machine numbers, so one division gives the nearest number, as `Number()` does.
 */
export function figureIn(text: string, start: number, end: number): number {
  let at = start;
  const sign = text.charCodeAt(at);
  if (sign === 43 || sign === 45) at++;
  let digits = 0;
  let significant = 0;
  let mantissa = 0;
  let point = -1;
  for (; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) {
      digits++;
      if (digit > 0 || significant > 0) significant++;
      if (significant > MAX_DIGITS) return NaN;
      mantissa = mantissa * 10 + digit;
    } else if (digit === -2 && point === -1) point = at;
    else return NaN;
  }
  const decimals = point === -1 ? 0 : end - point - 1;
  if (digits === 0) return NaN;
  if (decimals > 22) return parseFigure(text.slice(start, end)) ?? NaN;
  const size = decimals === 0 ? mantissa : mantissa / (POWERS[decimals] ?? NaN);
  return sign === 45 ? 0 - size : size;
}

const NOT_MEASURED = /^([-–—―/\\·.]+|无|空|暂无|未测|未统计|无数据|n\/?a|null|nil|none|nan)$/i;
const EXCEL_ERROR = /^#/;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const WITH_UNIT = /^([+-]?[\d,]+(?:\.\d+)?)\s*[^\d\s.,+-][^\d]*$/;

/** Why a cell is no figure, and what to write instead where that can be told. */
export function explainFigure(cell: string): Finding {
  const found = shown(cell);
  const message = both(`“${found}”不是数字`, `"${found}" is not a number`);
  const plain = cell.normalize('NFKC').trim();
  if (NOT_MEASURED.test(plain)) {
    return { message, hint: both('没有测量的，请把单元格留空。', 'Leave the cell empty where nothing was measured.') };
  }
  if (EXCEL_ERROR.test(plain)) {
    return {
      message: both(`“${found}”是 Excel 的错误值，不是数字`, `"${found}" is an error value of Excel, not a number`),
      hint: both(
        '请在 Excel 中改正公式或加宽列，再另存为 CSV。',
        'Correct the formula or widen the column in Excel, then save as CSV again.',
      ),
    };
  }
  const instead = intended(plain);
  if (instead !== undefined) {
    return { message, hint: both(`请改为 ${instead}。`, `Write ${instead}.`) };
  }
  if (/^[+-]?[\d.]+$/.test(plain) && plain.split('.').length <= 2) {
    return {
      message: both(
        `“${found}”超过 15 位有效数字，无法精确保存`,
        `"${found}" has over 15 significant digits, more than can be kept exactly`,
      ),
      hint: both('请四舍五入到 15 位以内。', 'Round it to at most 15 digits.'),
    };
  }
  return {
    message,
    hint: both('请填写数字，例如 98.5；没有测量的请留空。', 'Write a number such as 98.5, or leave the cell empty.'),
  };
}

/** The figure that was meant by "98.5%", "1,234", "98.5", "(12)", "1.2E+05" or "12 件". */
function intended(plain: string): string | undefined {
  const bracketed = /^\((.+)\)$/.exec(plain)?.[1];
  const bare = (bracketed === undefined ? plain : `-${bracketed}`)
    .replace(/^([+-]?)[¥$€£]\s*/, '$1')
    .replace(/−/g, '-');
  const number = WITH_UNIT.exec(bare)?.[1] ?? bare.replace(/(\d)\s+(?=\d{3}(\D|$))/g, '$1');
  const ungrouped = GROUPED.test(number) ? number.replaceAll(',', '') : number;
  if (/^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(ungrouped)) return decimalOf(ungrouped);
  return parseFigure(ungrouped) === undefined ? undefined : ungrouped;
}

function decimalOf(scientific: string): string | undefined {
  const text = String(Number(scientific));
  return parseFigure(text) === undefined ? undefined : text;
}
