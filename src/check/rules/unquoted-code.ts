import { placeOf } from '../../model/workspace.ts';
import { record, STANDARD } from '../example.ts';
import { subjectOf, type SchemaRule } from '../schema/problem.ts';
import { upperFirst } from '../words.ts';

const versions = (version: string) =>
  record('standard', {
    versions: `\n  - { version: ${version}, effective: 2026-01-01, change: 缩短应答时限, reason: 客户反映等待长 }`,
  });

const READ_AS = { number: { zh: '数字', en: 'number' }, boolean: { zh: '真假值', en: 'truth value' } };

export const unquotedCode: SchemaRule = {
  code: 'unquoted-code',
  severity: 'error',
  title: { zh: '编号没有加引号', en: 'Code without quotes' },
  why: {
    zh: '不加引号的 1.10 会被读成数字 1.1，007 会变成 7，true 会变成“是”，编号就不是原来的编号了。',
    en: 'Without quotes 1.10 is read as the number 1.1, 007 as 7 and true as a yes: the code is no longer the code.',
  },
  fix: { zh: '给它加上双引号。', en: 'Put it in double quotes.' },
  bad: { [STANDARD]: versions('1.10') },
  good: { [STANDARD]: versions('"1.10"') },
  explain(problem) {
    const { keyword, params, value, schema, document, path } = problem;
    if (keyword !== 'type' || params['type'] !== 'string') return undefined;
    if (typeof value !== 'number' && typeof value !== 'boolean') return undefined;
    if (!schema['x-code'] && !schema['x-ref'] && !schema['x-text']) return undefined;
    const place = placeOf(document, path);
    const written = place.file.text.slice(place.span.start, place.span.end);
    const subject = subjectOf(problem);
    const readAs = typeof value === 'number' ? READ_AS.number : READ_AS.boolean;
    const changed = String(value) === written ? '' : ` ${value}`;
    return {
      place,
      message: {
        zh: `${subject.zh}的 ${written} 没有加引号，会被读成${readAs.zh}${changed}`,
        en: upperFirst(
          `${subject.en} is ${written} without quotes: it is read as a ${readAs.en}${changed && `,${changed}`}`,
        ),
      },
      hint: { zh: `写成 "${written}"。`, en: `Write "${written}".` },
    };
  },
};
