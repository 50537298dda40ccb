import { isMonth, monthOf, type Month } from '../model/month.ts';
import type { Content } from './sheet.ts';

const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The month that a cell names: a date of it, or a text such as 2026-10, 2026年10月, 2026/10/31, 202610, Oct 2026. A text that
 * names no year, such as 10月, is a month of `year`. Undefined where it names none.
 */
export function monthIn(content: Content, year?: number): Month | undefined {
  if (content.is === 'date') return monthOf(content.day);
  if (content.is !== 'text' && content.is !== 'number') return undefined;
  const text = (content.is === 'text' ? content.text : content.decimal).normalize('NFKC').replace(/\s+/g, ' ').trim();
  const [, full, short] =
    /^(\d{4}) ?[-/.年] ?(\d{1,2})(?: ?月)?(?:份)?(?: ?[-/.]? ?\d{1,2} ?日?(?:[ T]\d.*)?)?$/.exec(text) ??
    /^(\d{4})(\d{2})(?:\d{2})?$/.exec(text) ??
    english(text) ??
    [];
  if (full !== undefined && short !== undefined) return monthOr(full, short);
  const alone = /^(\d{1,2}) ?月份?$/.exec(text)?.[1];
  return alone !== undefined && year !== undefined ? monthOr(String(year), alone) : undefined;
}

function english(text: string): [string, string, string] | undefined {
  const [, name = '', year = ''] = /^([A-Za-z]{3,9})\.?[ -,]+(\d{4})$/.exec(text) ?? [];
  const at = ENGLISH.indexOf(name.slice(0, 3).toLowerCase());
  return at === -1 ? undefined : [text, year, String(at + 1)];
}

function monthOr(year: string, month: string): Month | undefined {
  const found = `${year}-${month.padStart(2, '0')}`;
  return isMonth(found) ? found : undefined;
}
