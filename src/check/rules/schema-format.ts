import type { Bilingual } from '../../model/diagnostic.ts';
import { lastDayOf, monthOf } from '../../model/month.ts';
import { DAY_PATTERN, DEADLINE_PATTERN, ID_PATTERN, MONTH_PATTERN } from '../../model/schema.ts';
import { placeOf } from '../../model/workspace.ts';
import { indicator } from '../example.ts';
import { subjectOf, type Problem, type SchemaRule } from '../schema/problem.ts';
import { shown, upperFirst } from '../words.ts';

interface Format extends Bilingual {
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

const day: Format = {
  zh: '日期',
  en: 'a date',
  write: { zh: '写成 年-月-日，如 2026-03-31。', en: 'Write year-month-day, such as 2026-03-31.' },
  meant: (written) => dateMeant(written, 3),
};

const FORMATS: Readonly<Record<string, Format>> = {
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
  [DAY_PATTERN]: day,
  [DEADLINE_PATTERN]: {
    ...day,
    write: {
      zh: '写成 年-月-日，如 2026-03-31；要写到时刻就写 2026-03-31 18:00。',
      en: 'Write year-month-day, such as 2026-03-31, or with a time: 2026-03-31 18:00.',
    },
  },
};

export const schemaFormat: SchemaRule = {
  code: 'schema-format',
  severity: 'error',
  title: { zh: '编号、月份或日期写法不对', en: 'Not a proper id, month or date' },
  why: {
    zh: '编号、月份和日期要按同一种写法才能比较、排序和引用；不存在的日期没有人能遵守。',
    en: 'Ids, months and dates can be compared, sorted and referred to only when written in one way; a date that does not exist cannot be kept.',
  },
  fix: { zh: '按提示的写法改写。', en: 'Write it as the message says.' },
  bad: indicator({ since: '2026年1月' }),
  good: indicator({ since: '2026-01' }),
  explain(problem) {
    const { keyword, schema, document, path, value } = problem;
    const format = FORMATS[schema.pattern ?? ''];
    const place = placeOf(document, path);
    if (keyword === 'calendar') return { place, ...noSuchDay(problem) };
    if (!format || (keyword !== 'pattern' && (keyword !== 'type' || typeof value !== 'number'))) return undefined;
    // A number's own text may have lost zeros: 2026.10 is the number 2026.1.
    const written = typeof value === 'string' ? value : place.file.text.slice(place.span.start, place.span.end);
    const subject = subjectOf(problem);
    const [named] = schema['x-ref'] ? problem.idsNamed(schema['x-ref'], written) : [];
    const meant = named ?? format.meant(written);
    const found = shown(written);
    return {
      place,
      message: {
        zh: `${subject.zh}的值${found.zh}${named ? '是名称，不是编号' : `不是正确的${format.zh}`}`,
        en: upperFirst(`${subject.en} is ${found.en}, which is ${named ? 'a name, not an id' : `not ${format.en}`}`),
      },
      hint: meant ? { zh: `写成 ${meant}。`, en: `Write ${meant}.` } : format.write,
    };
  },
};

function noSuchDay(problem: Problem): { message: Bilingual; hint: Bilingual } {
  const day = String(problem.value).slice(0, 10);
  const last = lastDayOf(monthOf(day));
  const subject = subjectOf(problem);
  return {
    message: {
      zh: `${subject.zh}的日期 ${day} 不存在`,
      en: upperFirst(`${subject.en} is ${day}, a date that does not exist`),
    },
    hint: { zh: `这个月的最后一天是 ${last}。`, en: `The last day of that month is ${last}.` },
  };
}
