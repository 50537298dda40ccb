import type { Bilingual } from '../../model/diagnostic.ts';
import { placeOf } from '../../model/workspace.ts';
import { indicator } from '../example.ts';
import { explained, subjectOf, type SchemaRule } from '../schema/problem.ts';
import { shown, upperFirst } from '../words.ts';

interface TypeWords extends Bilingual {
  /** How a value of the type is written. */
  readonly write: Bilingual;
}

const TYPES: Readonly<Record<string, TypeWords>> = {
  string: { zh: '文字', en: 'text', write: { zh: '写一段文字。', en: 'Write a text.' } },
  number: {
    zh: '数字',
    en: 'a number',
    write: {
      zh: '只写数字：不加引号，不带单位、百分号和千位逗号。',
      en: 'Write digits only: no quotes, unit, per cent sign or comma.',
    },
  },
  integer: {
    zh: '整数',
    en: 'a whole number',
    write: { zh: '只写整数：不加引号，不带单位。', en: 'Write a whole number: no quotes, no unit.' },
  },
  boolean: {
    zh: ' true 或 false',
    en: 'true or false',
    write: { zh: '是写 true，否写 false，不加引号。', en: 'Write true or false, without quotes.' },
  },
  array: {
    zh: '列表',
    en: 'a list',
    write: {
      zh: '每项一行，以“- ”开头；或写成 [甲, 乙]。',
      en: 'Write one item a line, each after “- ”; or [first, second].',
    },
  },
  object: {
    zh: '一组键值',
    en: 'keys with values',
    write: { zh: '在下一行缩进，逐行写“键: 值”。', en: 'Indent the next lines and write “key: value” on each.' },
  },
};

export const schemaWrongType: SchemaRule = {
  code: 'schema-wrong-type',
  severity: 'error',
  title: { zh: '值的类型不对', en: 'Wrong type of value' },
  why: {
    zh: '该写数字的地方写了文字，该写列表的地方只写了一个值，程序就读不出它的意思。',
    en: 'A text in place of a number, or one value in place of a list, cannot be read for what it means.',
  },
  fix: { zh: '按提示的类型改写这个值。', en: 'Write a value of the type that is named.' },
  bad: indicator({ precision: '两位' }),
  good: indicator({ precision: '2' }),
  explain(problem) {
    if (problem.keyword !== 'type') return undefined;
    const { document, path, params, schema, value } = problem;
    const type = TYPES[String(params['type'])];
    if (!type) return undefined;
    const place = placeOf(document, path);
    const last = path.at(-1);
    const subject = typeof last === 'string' ? explained(last, schema) : subjectOf(problem);
    if (value === null) {
      return {
        place,
        message: { zh: `${subject.zh}没有写值`, en: upperFirst(`${subject.en} has no value`) },
        hint: { zh: `补上值，或删掉这个键。${type.write.zh}`, en: `Add a value or remove the key. ${type.write.en}` },
      };
    }
    const found = shown(value);
    return {
      place,
      message: {
        zh: `${subject.zh}应为${type.zh}，现在是${found.zh}`,
        en: upperFirst(`${subject.en} should be ${type.en} but is ${found.en}`),
      },
      hint: type.write,
    };
  },
};
