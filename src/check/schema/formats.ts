import type { Bilingual } from '../../model/diagnostic.ts';
import { DAY_PATTERN, DEADLINE_PATTERN, ID_PATTERN, MONTH_PATTERN, PERIOD_PATTERN } from '../../model/schema.ts';

/** How a text of a certain pattern is written: what it is called, how to write it, and what somebody probably meant. */
export interface Format extends Bilingual {
  readonly write: Bilingual;
  /** What was probably meant, written as it should be. */
  readonly meant: (written: string) => string | undefined;
}

const DATE = /^(\d{4})[-./年]?(\d{1,2})(?:[-./月]?(\d{1,2}))?[月日]?$/;
const padded = (part: string) => part.padStart(2, '0');

/** A date written in another way, `parts` of it, as it should be written. */
function dateMeant(written: string, parts: 2 | 3): string | undefined {
  const [, year, month, day] = DATE.exec(written.trim()) ?? [];
  if (!year || !month || (parts === 3 && !day)) return undefined;
  const date = [year, padded(month), ...(parts === 3 && day ? [padded(day)] : [])].join('-');
  return new RegExp(parts === 3 ? DAY_PATTERN : MONTH_PATTERN).test(date) ? date : undefined;
}

/** A quarter written in another way: `2026年3季度`, `2026 q3`, `Q3 2026`. */
function periodMeant(written: string): string | undefined {
  const text = written.trim();
  const [, year, quarter] = /^(\d{4})\s*[-./年]?\s*(?:[Qq第]?\s*([1-4])\s*(?:季度?)?)$/.exec(text) ?? [];
  if (year && quarter) return `${year}-Q${quarter}`;
  const [, first, last] = /^[Qq]([1-4])[-\s]*(\d{4})$/.exec(text) ?? [];
  return first && last ? `${last}-Q${first}` : undefined;
}

const day: Format = {
  zh: '日期',
  en: 'a date',
  write: { zh: '写成 年-月-日，如 2026-03-31。', en: 'Write year-month-day, such as 2026-03-31.' },
  meant: (written) => dateMeant(written, 3),
};

/** By pattern. */
export const FORMATS: Readonly<Record<string, Format>> = {
  [ID_PATTERN]: {
    zh: '编号',
    en: 'an id',
    write: {
      zh: '编号只用小写字母、数字，词间用连字符，如 hall-satisfaction。',
      en: 'An id has small letters and digits, with hyphens between words: hall-satisfaction.',
    },
    meant: (written) => {
      const id = written
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-');
      return new RegExp(ID_PATTERN).test(id) ? id : undefined;
    },
  },
  [MONTH_PATTERN]: {
    zh: '月份',
    en: 'a month',
    write: { zh: '写成 年-月，如 2026-03。', en: 'Write year-month, such as 2026-03.' },
    meant: (written) => dateMeant(written, 2),
  },
  [PERIOD_PATTERN]: {
    zh: '季度或年度',
    en: 'a quarter or a year',
    write: { zh: '季度写成 "2026-Q3"，年度写成 "2026"。', en: 'Write a quarter as "2026-Q3", a year as "2026".' },
    meant: periodMeant,
  },
  [DAY_PATTERN]: day,
  [DEADLINE_PATTERN]: {
    ...day,
    write: {
      zh: '写成 年-月-日，如 2026-03-31；要写到时刻就写 2026-03-31 18:00。',
      en: 'Write year-month-day, such as 2026-03-31, or with a time: 2026-03-31 18:00.',
    },
  },
};
