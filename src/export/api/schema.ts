import { Type, type TSchema } from 'typebox';
import { STATUSES } from '../../model/results.ts';
import { bound, day, list, month, number, object, oneOf, optional, ref, text, word } from '../../model/schema.ts';

/** The pieces that schemas of the API are written in, beside those of records. */

export const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** A figure as it was computed, with all its digits. */
export const figure = (zh: string, en: string) => orNull(Type.Number({ description: `${zh}\n\n${en}` }));

/** A text in both languages. */
export const bilingual = (zh: string, en: string) =>
  object(
    { zh: Type.String({ description: '中文\n\nChinese' }), en: Type.String({ description: '英文\n\nEnglish' }) },
    zh,
    en,
  );

export const asOf = day('数据截至哪一天', 'The as-of date');
export const unitRef = ref('unit', '单位', 'Unit');
export const indicatorRef = ref('indicator', '指标', 'Indicator');
export const departmentRef = ref('department', '部门', 'Department');
export const scorecardRef = ref('scorecard', '记分卡', 'Scorecard');
/** A unit or, on departments' cards, a department. */
export const subjectRef = word(
  '单位编号；部门记分卡为部门编号',
  'A unit or, on scorecards of departments, a department',
);
export const inMonth = month('月份', 'Month');

export const status = oneOf(
  [...STATUSES],
  '状态：achieved 达标、at-risk 临界、missed 未达标、no-data 无数据',
  'Status: target met, missed but above the floor, below the floor, nothing to judge',
);

export const places = (zh: string, en: string) => number(zh, en, { minimum: 0 });

/** Whether a month is closed, and by which revision. */
export const closed = object(
  {
    revision: number('第几版', 'Number of the revision', { minimum: 1 }),
    on: day('关账或更正的日期', 'Closed or restated on'),
    asOf: day('按数据截至哪一天计算', 'Computed as of this day'),
    digest: word('SHA-256 摘要', 'SHA-256 digest'),
    approvedBy: optional(text('批准人（岗位）', 'Approved by (a role)')),
    reason: optional(text('为什么更正', 'Why it was restated')),
  },
  '关账',
  'Closing',
);

/** Limits in force, flat beside the figure. */
export const limits = {
  target: orNull(bound('目标', 'Target')),
  floor: orNull(bound('底线', 'Floor')),
  stretch: orNull(bound('挑战值', 'Stretch')),
  targetFrom: orNull(month('目标自哪个月起', 'The month the target is from')),
};

const CHANGES = ['mom', 'yoy'] as const;
export const changes = (zh: string, en: string) => optional(list(oneOf([...CHANGES], zh, en), zh, en));

/** Keywords of ours, which say nothing to others. */
const OURS = new Set(['x-doc', 'x-text', 'x-ref', 'x-code']);

/**
 * A schema as it is handed out: JSON Schema 2020-12 without words of ours. Objects may have keys that it does not name: within
 * a version keys are only ever added, and who checks against an older schema must not fail.
 */
export function publicSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(publicSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(
    ([key, value]) => !OURS.has(key) && !(key === 'additionalProperties' && value === false),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, publicSchema(value)]));
}
