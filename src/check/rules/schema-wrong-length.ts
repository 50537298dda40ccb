import { placeOf } from '../../model/workspace.ts';
import { indicator } from '../example.ts';
import { keysLeft, subjectOf, type SchemaRule } from '../schema/problem.ts';
import { alternatives, upperFirst } from '../words.ts';

export const schemaWrongLength: SchemaRule = {
  code: 'schema-wrong-length',
  severity: 'error',
  title: { zh: '空着，或写多写少了', en: 'Empty, or too few or too many' },
  why: {
    zh: '空的文字在页面上是一片空白；区间少写一端就不是区间。',
    en: 'An empty text is a blank on the page; a range with one end is no range.',
  },
  fix: { zh: '补齐或删去多余的。', en: 'Add what is missing or remove what is too much.' },
  bad: indicator({ bounds: '[0]' }),
  good: indicator({ bounds: '[0, 100]' }),
  explain(problem) {
    const { keyword, params, document, path, schema, value } = problem;
    const place = placeOf(document, path);
    const subject = subjectOf(problem);
    const limit = Number(params['limit']);
    if (keyword === 'blank' || keyword === 'minLength') {
      return {
        place,
        message: { zh: `${subject.zh}是空的文字`, en: upperFirst(`${subject.en} is an empty text`) },
        hint: { zh: '写上内容；不需要就删掉这个键。', en: 'Write the text, or remove the key when it is not needed.' },
      };
    }
    if (keyword === 'minItems' || keyword === 'maxItems') {
      const count = (value as unknown[]).length;
      const bound = keyword === 'minItems' ? { zh: '至少', en: 'at least' } : { zh: '至多', en: 'at most' };
      return {
        place,
        message: {
          zh: `${subject.zh}${bound.zh}要有 ${limit} 项，现在有 ${count} 项`,
          en: upperFirst(`${subject.en} needs ${bound.en} ${limit} ${limit === 1 ? 'item' : 'items'} but has ${count}`),
        },
      };
    }
    if (keyword !== 'minProperties' && keyword !== 'maxProperties') return undefined;
    const keys = Object.keys(schema.properties ?? {}).filter((key) => !schema.required?.includes(key));
    const choice = alternatives(keyword === 'minProperties' ? keysLeft(schema, value) : keys);
    return {
      place,
      message:
        keyword === 'minProperties'
          ? { zh: `${subject.zh}还要写 ${choice.zh} 之一`, en: upperFirst(`${subject.en} also needs ${choice.en}`) }
          : {
              zh: `${subject.zh}只能写 ${choice.zh} 之一`,
              en: upperFirst(`${subject.en} may have only ${choice.en}`),
            },
    };
  },
};
