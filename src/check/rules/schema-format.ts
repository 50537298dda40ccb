import type { Bilingual } from '../../model/diagnostic.ts';
import { lastDayOf, monthOf } from '../../model/month.ts';
import { placeOf } from '../../model/workspace.ts';
import { indicator } from '../example.ts';
import { FORMATS } from '../schema/formats.ts';
import { subjectOf, type Problem, type SchemaRule } from '../schema/problem.ts';
import { shown, upperFirst } from '../words.ts';

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
