import { placeOf } from '../../model/workspace.ts';
import { indicator } from '../example.ts';
import { explained, wholeOf, type SchemaRule } from '../schema/problem.ts';
import { upperFirst } from '../words.ts';

export const schemaMissingKey: SchemaRule = {
  code: 'schema-missing-key',
  severity: 'error',
  title: { zh: '缺少必须写的键', en: 'Missing key' },
  why: {
    zh: '少了这一项，记录就不完整，页面和得分都无从谈起。',
    en: 'Without it the record is incomplete, and neither its page nor its score can be made.',
  },
  fix: { zh: '补上这个键和它的值。', en: 'Add the key and its value.' },
  bad: indicator({ direction: '' }),
  good: indicator({ direction: 'higher' }),
  explain(problem) {
    if (problem.keyword !== 'required') return undefined;
    const { document, path, params, schema } = problem;
    const key = String(params['missingProperty']);
    const title = wholeOf(problem);
    const missing = explained(key, schema.properties?.[key]);
    const words = schema.properties?.[key]?.enum?.map(String);
    return {
      place: placeOf(document, [...path, key]),
      message: { zh: `${title.zh}缺少 ${missing.zh}`, en: upperFirst(`${title.en} needs ${missing.en}`) },
      hint: words
        ? { zh: `补上 \`${key}:\`，可用：${words.join('、')}。`, en: `Add \`${key}:\`, one of ${words.join(', ')}.` }
        : { zh: `补上 \`${key}:\` 和它的值。`, en: `Add \`${key}:\` and its value.` },
    };
  },
};
