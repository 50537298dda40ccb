import { nearest } from '../../model/nearest.ts';
import { placeOf } from '../../model/workspace.ts';
import { indicator } from '../example.ts';
import { subjectOf, type Problem, type SchemaRule } from '../schema/problem.ts';
import { didYouMean, shown, upperFirst } from '../words.ts';

export const schemaNotAllowed: SchemaRule = {
  code: 'schema-not-allowed',
  severity: 'error',
  title: { zh: '不在可选值之内', en: 'Not one of the words that may stand here' },
  why: {
    zh: '这个键只认识几个固定的词，别的词没有含义。',
    en: 'The key knows a few fixed words; any other means nothing.',
  },
  fix: { zh: '换成可选值之一。', en: 'Use one of the words listed.' },
  bad: indicator({ level: 'kqy' }),
  good: indicator({ level: 'kqi' }),
  explain(problem) {
    const allowed = allowedBy(problem);
    if (!allowed) return undefined;
    const { words, path, value } = allowed;
    const found = shown(value);
    const meant = didYouMean(typeof value === 'string' ? nearest(value, words) : []);
    const subject = subjectOf({ ...problem, path });
    return {
      place: placeOf(problem.document, path),
      message: {
        zh: `${subject.zh}不能是${found.zh}${meant.zh}`,
        en: upperFirst(`${subject.en} cannot be ${found.en}${meant.en}`),
      },
      hint: { zh: `可用：${words.join('、')}。`, en: `Use one of: ${words.join(', ')}.` },
    };
  },
};

/** The words that may stand somewhere, where it is, and what stands there. */
function allowedBy({ keyword, params, path, value, schema }: Problem) {
  if (keyword === 'enum') return { words: (params['allowedValues'] as unknown[]).map(String), path, value };
  if (keyword !== 'discriminator') return undefined;
  const tag = String(params['tag']);
  const words = (schema.oneOf ?? []).flatMap((branch) => branch.properties?.[tag]?.enum ?? []).map(String);
  return { words, path: [...path, tag], value: (value as Record<string, unknown>)[tag] };
}
