import { indicator } from '../example.ts';
import { explained, keysLeft, keysMeant, wholeOf, type SchemaRule } from '../schema/problem.ts';
import { upperFirst } from '../words.ts';
import { placeOf } from '../../model/workspace.ts';

export const schemaUnknownKey: SchemaRule = {
  code: 'schema-unknown-key',
  severity: 'error',
  title: { zh: '不认识的键', en: 'Unknown key' },
  why: {
    zh: '写错一个字母的键不会起作用，它要说的内容就悄悄丢了。',
    en: 'A key with one wrong letter has no effect: what it was to say is silently lost.',
  },
  fix: {
    zh: '改成正确的键；不需要就删掉这一行。',
    en: 'Correct the key, or remove it when it is not needed.',
  },
  bad: indicator({ targest: '[{ from: 2026-01, target: 90 }]' }),
  good: indicator({ targets: '[{ from: 2026-01, target: 90 }]' }),
  explain(problem) {
    if (problem.keyword !== 'additionalProperties') return undefined;
    const { document, path, params, schema, value } = problem;
    const key = String(params['additionalProperty']);
    const place = placeOf(document, [...path, key], 'key');
    const title = wholeOf(problem);
    const spaced = title.zh.startsWith('`') ? ` ${title.zh}` : title.zh;
    const [meant] = keysMeant(problem);
    if (meant !== undefined) {
      const suggestion = explained(meant, schema.properties?.[meant]);
      return {
        place,
        message: {
          zh: `\`${key}\` 不是${spaced}认识的键，是不是想写 ${suggestion.zh}？`,
          en: upperFirst(`${title.en} has no key \`${key}\`; did you mean ${suggestion.en}?`),
        },
        hint: { zh: `把 \`${key}\` 改成 \`${meant}\`。`, en: `Write \`${meant}\` instead of \`${key}\`.` },
      };
    }
    const left = keysLeft(schema, value);
    const keys = left.map((name) => `\`${name}\``);
    return {
      place,
      message: {
        zh: `\`${key}\` 不是${spaced}认识的键`,
        en: upperFirst(`${title.en} has no key \`${key}\``),
      },
      ...(left.length > 0 && {
        hint: {
          zh: `不需要就删掉这一行。这里还可以写：${keys.join('、')}。`,
          en: `Remove it when it is not needed. What may still be written here: ${keys.join(', ')}.`,
        },
      }),
    };
  },
};
