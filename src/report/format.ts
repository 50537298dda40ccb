import { formatFixed } from '../model/decimal.ts';
import type { Language } from '../model/diagnostic.ts';
import type { Day, Month } from '../model/month.ts';
import type { Bound } from '../model/results.ts';

/** Shown where there is no figure. */
export const NONE = '—';
const MINUS = '−';

/** An indicator's direction, which decides how a limit is written. */
export type Direction = 'higher' | 'lower' | 'range';

/** How figures, months and lists are written in a language. */
export interface Format {
  readonly language: Language;
  /** `1,234.50`, `−0.30`; a dash for none. */
  figure(figure: number | null | undefined, places: number): string;
  /** A difference, always with its sign: `+0.30`, `−1.26`; a dash for none. */
  change(figure: number | null | undefined, places: number): string;
  /** A limit as it is judged: `≥ 95.00`, `≤ 6.00`, `40–60`. */
  bound(bound: Bound | null | undefined, places: number, direction: Direction): string;
  /** A figure with its unit of measurement: `93.81%`, `6.84 件`. */
  withUnit(figure: string, unit: string): string;
  /** 2026年10月, October 2026. */
  month(month: Month): string;
  /** 10月, Oct: for axes and narrow columns, where the year is known. */
  monthShort(month: Month): string;
  day(day: Day): string;
  /** Names in a row: 甲、乙 or A, B. */
  list(items: readonly string[]): string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function grouped(digits: string): string {
  const [whole = '', decimals] = digits.split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? separated : `${separated}.${decimals}`;
}

function figure(value: number | null | undefined, places: number): string {
  if (value === null || value === undefined) return NONE;
  const text = formatFixed(value, places);
  if (!text.startsWith('-')) return grouped(text);
  const digits = text.slice(1);
  return /[1-9]/.test(digits) ? MINUS + grouped(digits) : grouped(digits);
}

function change(value: number | null | undefined, places: number): string {
  const text = figure(value, places);
  return text === NONE || text.startsWith(MINUS) || !/[1-9]/.test(text) ? text : `+${text}`;
}

function bound(limit: Bound | null | undefined, places: number, direction: Direction): string {
  if (limit === null || limit === undefined) return NONE;
  if (typeof limit !== 'number') return `${figure(limit[0], places)}–${figure(limit[1], places)}`;
  return `${direction === 'lower' ? '≤' : '≥'} ${figure(limit, places)}`;
}

/** Signs such as % and ‰ stand close to their figure, words do not. */
const SIGN = /^[%‰‱°]/;

export function isSign(unit: string): boolean {
  return SIGN.test(unit);
}

/** A count with its English word: `1 task`, `3 tasks`. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** Formats of a language. Figures are the same in both: only words around them differ. */
export function formatFor(language: Language): Format {
  const zh = language === 'zh-CN';
  const monthNumber = (month: Month) => Number(month.slice(5, 7));
  const monthName = (month: Month) => MONTHS[monthNumber(month) - 1] ?? '';
  return {
    language,
    figure,
    change,
    bound,
    withUnit: (text, unit) => (text === NONE ? text : `${text}${isSign(unit) ? '' : ' '}${unit}`.trimEnd()),
    month: (month) =>
      zh ? `${month.slice(0, 4)}年${monthNumber(month)}月` : `${monthName(month)} ${month.slice(0, 4)}`,
    monthShort: (month) => (zh ? `${monthNumber(month)}月` : monthName(month).slice(0, 3)),
    day: (day) => day,
    list: (items) => items.join(zh ? '、' : ', '),
  };
}
