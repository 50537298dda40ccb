import { both, shown } from '../diagnose.ts';
import { skipBlank } from './scan.ts';
import { MAX_ALIASES, MAX_ALIASED_VALUES, type YamlProblem } from './problem.ts';

/** What may be wrong in well-formed YAML, in words. */

interface Range {
  readonly start: number;
  readonly end: number;
}

export function severalDocuments(text: string, after: number): YamlProblem {
  const next = skipBlank(text, after);
  const start = text.startsWith('...', next) ? skipBlank(text, next + 3) : next;
  return {
    code: 'yaml-documents',
    start,
    end: Math.min(start + 3, text.length),
    finding: {
      message: both(
        '“---”之后又开始了一份内容；一个文件只能有一份',
        'A second document begins after "---"; a file holds only one',
      ),
      hint: both(
        '请删去这一行“---”，或把后面的内容放进另一个文件。',
        'Delete this "---" line, or move what follows into a file of its own.',
      ),
    },
  };
}

export function keyIsNoText(start: number): YamlProblem {
  return {
    code: 'yaml-key',
    start,
    end: start + 1,
    finding: {
      message: both(
        '冒号前的名称应是一个词，这里却是列表或对象',
        'The name before a colon should be a word, but here it is a list or an object',
      ),
      hint: both(
        '请在冒号前写字段名；如果这是以 [ 或 { 开头的文字，请给整段加上英文双引号。',
        'Write a field name before the colon; put a text that begins with [ or { in double quotes.',
      ),
    },
  };
}

export function keyIsMissing(start: number): YamlProblem {
  return {
    code: 'yaml-key',
    start,
    end: start + 1,
    finding: {
      message: both('冒号前缺少字段名', 'There is no name before the colon'),
      hint: both(
        '请在冒号前写上字段名，或删去这一行。',
        'Write the name of the field before the colon, or delete the line.',
      ),
    },
  };
}

export function duplicateKey(text: string, key: string, start: number, end: number, first: number): YamlProblem {
  const line = text.slice(0, first).split(/\r\n|\n|\r/).length;
  return {
    code: 'yaml-duplicate-key',
    start,
    end,
    finding: {
      message: both(
        `“${shown(key)}”写了两次，第一次在第 ${line} 行`,
        `"${shown(key)}" is written twice; the first is on line ${line}`,
      ),
      hint: both(
        '请只保留一处；如果是两条记录，第二条前应以“- ”开头。',
        'Keep one of them; if these are two entries of a list, begin the second with "- ".',
      ),
    },
  };
}

const INVISIBLE = /[\u00AD\u200B-\u200F\u2028-\u202F\u2060-\u2064\uFEFF]/;
const WIDE_BLANK = /^[\u3000\u00A0]|[\u3000\u00A0]$/;

/** Characters in a field's name that nobody can see, or that only look like a blank. */
export function keyCharacters(key: string, start: number, end: number): YamlProblem[] {
  if (INVISIBLE.test(key)) {
    return [
      {
        code: 'yaml-character',
        start,
        end,
        finding: {
          message: both(
            `字段名“${shown(key.replace(new RegExp(INVISIBLE, 'g'), ''))}”里有看不见的字符`,
            `The name "${shown(key.replace(new RegExp(INVISIBLE, 'g'), ''))}" has an invisible character in it`,
          ),
          hint: both('请删去整个字段名，再用键盘重新输入。', 'Delete the name and type it again by hand.'),
        },
      },
    ];
  }
  if (!WIDE_BLANK.test(key)) return [];
  return [
    {
      code: 'yaml-full-width',
      start,
      end,
      finding: {
        message: both(
          `“${shown(key.trim())}”前后有全角空格`,
          `There is a full-width blank beside "${shown(key.trim())}"`,
        ),
        hint: both('请用英文输入法的空格代替全角空格。', 'Replace it by an ordinary blank.'),
      },
    },
  ];
}

export function tag(text: string, start: number, end: number): YamlProblem {
  const name = shown(text.slice(start, end));
  return {
    code: 'yaml-tag',
    start,
    end,
    finding: {
      message: both(
        `以“!”开头的“${name}”是类型标记，这里不允许`,
        `"${name}" begins with "!", which marks a type; that is not allowed here`,
      ),
      hint: both(
        '如果“!”是文字的一部分，请给整段文字加上英文双引号；否则请删去它。',
        'If the "!" belongs to the text, put the text in double quotes; else delete it.',
      ),
    },
  };
}

export function mergeKey(start: number): YamlProblem {
  return {
    code: 'yaml-alias',
    start,
    end: start + 2,
    finding: {
      message: both('“<<”表示并入别处的内容，这里不支持', '"<<" merges content from elsewhere, which is not supported'),
      hint: both('请直接写出内容。', 'Write the content out.'),
    },
  };
}

const QUOTE_STAR = both(
  '如果“*”是文字的一部分，请给整段文字加上英文双引号；否则请直接写出内容。',
  'If the "*" belongs to the text, put the text in double quotes; else write the content out.',
);

export function unknownAlias(name: string, { start, end }: Range): YamlProblem {
  return {
    code: 'yaml-alias',
    start,
    end,
    finding: {
      message: both(
        `以“*”开头的“*${shown(name)}”是引用，但没有名为“${shown(name)}”的内容`,
        `"*${shown(name)}" begins with "*", which refers to a part named "${shown(name)}", and there is none`,
      ),
      hint: QUOTE_STAR,
    },
  };
}

export function circularAlias(name: string, { start, end }: Range): YamlProblem {
  return {
    code: 'yaml-alias',
    start,
    end,
    finding: {
      message: both(`“*${shown(name)}”引用了它自己所在的内容`, `"*${shown(name)}" refers to the part it stands in`),
      hint: QUOTE_STAR,
    },
  };
}

export function tooManyAliases({ start, end }: Range): YamlProblem {
  return {
    code: 'yaml-alias',
    start,
    end,
    finding: {
      message: both(
        `引用太多：一个文件最多 ${MAX_ALIASES} 处，展开后最多 ${MAX_ALIASED_VALUES} 个值`,
        `Too many references: a file may have ${MAX_ALIASES}, standing for ${MAX_ALIASED_VALUES} values altogether`,
      ),
      hint: both('请直接写出内容，不要用“*”引用。', 'Write the content out instead of referring to it with "*".'),
    },
  };
}
