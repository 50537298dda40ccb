import { placeOf } from '../../model/workspace.ts';
import { indicator } from '../example.ts';
import type { Finding } from '../rule.ts';
import { subjectOf, type Problem, type SchemaRule } from '../schema/problem.ts';
import { upperFirst } from '../words.ts';

function tooLong(problem: Problem): Finding {
  const subject = subjectOf(problem);
  return {
    place: placeOf(problem.document, problem.path),
    message: {
      zh: `${subject.zh}超过 15 位有效数字，无法精确保存`,
      en: upperFirst(`${subject.en} has over 15 significant digits, more than can be kept exactly`),
    },
    hint: { zh: '请四舍五入到 15 位以内。', en: 'Round it to at most 15 digits.' },
  };
}

const LIMITS: Readonly<Record<string, { zh: string; en: string }>> = {
  minimum: { zh: '不能小于', en: 'at least' },
  maximum: { zh: '不能大于', en: 'at most' },
  exclusiveMinimum: { zh: '必须大于', en: 'greater than' },
  exclusiveMaximum: { zh: '必须小于', en: 'less than' },
};

export const schemaOutOfRange: SchemaRule = {
  code: 'schema-out-of-range',
  severity: 'error',
  title: { zh: '数字超出允许的范围', en: 'Number out of range' },
  why: {
    zh: '超出范围的数字没有意义，比如负的权重、13 月、120% 的进度。',
    en: 'A number beyond the range has no meaning: a weight below zero, progress of 120 per cent.',
  },
  fix: { zh: '改成范围内的数字。', en: 'Write a number within the range.' },
  bad: indicator({ importance: '120' }),
  good: indicator({ importance: '100' }),
  explain(problem) {
    if (problem.keyword === 'digits') return tooLong(problem);
    const limit = LIMITS[problem.keyword];
    if (!limit) return undefined;
    const bound = String(problem.params['limit']);
    const subject = subjectOf(problem);
    return {
      place: placeOf(problem.document, problem.path),
      message: {
        zh: `${subject.zh}是 ${problem.value}，${limit.zh} ${bound}`,
        en: upperFirst(`${subject.en} is ${problem.value} but must be ${limit.en} ${bound}`),
      },
    };
  },
};
