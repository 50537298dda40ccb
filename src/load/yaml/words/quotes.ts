import { both, type Finding } from '../../diagnose.ts';

/** What may be wrong with quotation marks and brackets. */

const QUOTE_IT = both('请给整段文字加上英文双引号。', 'Put the whole text in double quotes.');

export function unclosedQuote(mark: string): Finding {
  return {
    message: both(`这里的引号 ${mark} 没有结束`, `The quotation mark ${mark} is never closed`),
    hint: both(`请在文字末尾补上 ${mark}。`, `Add ${mark} at the end of the text.`),
  };
}

export function afterQuote(mark: string): Finding {
  const inner =
    mark === "'"
      ? both("文字里的单引号要写两遍：'it''s'", "write a single quotation mark inside it twice: 'it''s'")
      : both('文字里的双引号要写成 \\"', 'write a double quotation mark inside it as \\"');
  return {
    message: both(`引号 ${mark} 结束之后还有内容`, `There is more after the closing quotation mark ${mark}`),
    hint: both(`请把全部文字放进引号；${inner.zh}。`, `Put all of the text inside the quotation marks; ${inner.en}.`),
  };
}

export const ESCAPE: Finding = {
  message: both(
    '双引号内的反斜杠“\\”有特殊含义，这样写不对',
    'A backslash in double quotes has a special meaning, and this is none that exists',
  ),
  hint: both('请改用单引号，或把“\\”写成“\\\\”。', 'Use single quotes, or write \\ as \\\\.'),
};

export function mustBeQuoted(character: string): Finding {
  return {
    message: both(`以“${character}”开头的内容要加引号`, `A text that begins with "${character}" must be quoted`),
    hint: both(
      `请给整段文字加上英文双引号，例如 "${character}"。`,
      `Put the whole text in double quotes, for instance "${character}".`,
    ),
  };
}

export const BLOCK_TEXT: Finding = {
  message: both('“|”或“>”之后要换行再写文字', 'After "|" or ">" the text begins on the next line'),
  hint: both(
    '如果“>”是内容的一部分，请给整段文字加上英文双引号，例如 ">90"。',
    'If it belongs to the text, put the text in double quotes, for instance ">90".',
  ),
};

export function unclosedBracket(bracket: string): Finding {
  const end = bracket === '[' ? ']' : '}';
  return {
    message: both(`这里的括号 ${bracket} 没有结束`, `The bracket ${bracket} is never closed`),
    hint: both(`请在内容末尾补上 ${end}。`, `Add ${end} at the end.`),
  };
}

export function wrongBracket(found: string): Finding {
  const expected = found === ']' ? '}' : ']';
  return {
    message: both(
      `括号不成对：这里应是 ${expected}，实际是 ${found}`,
      `The brackets do not match: expected ${expected}, found ${found}`,
    ),
    hint: both('[ 与 ] 成对，{ 与 } 成对。', 'Brackets go in pairs: [ with ], and { with }.'),
  };
}

export const AFTER_BRACKET: Finding = {
  message: both('括号结束之后还有内容', 'There is more after the closing bracket'),
  hint: QUOTE_IT,
};

export const MISSING_COMMA: Finding = {
  message: both('括号内两项之间缺少逗号', 'A comma is missing between two entries in brackets'),
  hint: both(
    '请在两项之间加英文逗号；含特殊符号的文字请加英文双引号。',
    'Put a comma between them; put a text with special characters in double quotes.',
  ),
};

export const SURPLUS_COMMA: Finding = {
  message: both('括号内多了一个逗号', 'There is a comma too many in the brackets'),
  hint: both('请删去多余的逗号。', 'Delete it.'),
};
