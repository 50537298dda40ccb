import { both, shown, type Finding } from '../diagnose.ts';

/** What may be wrong with the way YAML is written, in the words of someone who has never heard of YAML. */

const QUOTE_IT = both('请给整段文字加上英文双引号。', 'Put the whole text in double quotes.');

export const TAB: Finding = {
  message: both('行首用了制表符（Tab）缩进', 'The line is indented with a tab'),
  hint: both(
    '请把行首的 Tab 换成空格，每级两个。',
    'Replace the tabs at the start of the line by spaces, two for each level.',
  ),
};

export const INDENTATION: Finding = {
  message: both('这一行的缩进与上文对不上', 'The indentation of this line does not fit the lines above'),
  hint: both(
    '同一级的字段左侧要对齐，下一级多空两格；上一行已经写了内容的，下面不能再缩进。',
    'Fields of one level begin in the same column, those below it two further to the right; below a field that has a text nothing can be indented.',
  ),
};

export const LIST_IN_TEXT: Finding = {
  message: both(
    '这一行以“- ”开头，却接在上一行的文字后面',
    'This line begins with "- " but continues the text of the line above',
  ),
  hint: both('同一列表的“- ”要左侧对齐。', 'The dashes of a list begin in the same column.'),
};

export const INSIDE_BRACKETS: Finding = {
  message: both('括号内的内容换行后没有缩进', 'A line inside brackets is not indented'),
  hint: both(
    '括号内的各行（包括右括号）都要比字段名多空两格。',
    'Indent every line inside brackets, the closing one too, two spaces further than the field.',
  ),
};

export const QUOTED_LINES: Finding = {
  message: both('引号内的文字换行后没有缩进', 'A line inside quotation marks is not indented'),
  hint: both(
    '请把引号内的文字写在一行，或让后面各行比字段名多空两格。',
    'Write the text on one line, or indent its further lines.',
  ),
};

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

export const SECOND_COLON: Finding = {
  message: both('一行里出现了第二个“: ”', 'There is a second ": " on this line'),
  hint: both(
    '文字里含有英文冒号加空格的，请给整段文字加上英文双引号。',
    'Put a text with a colon and a blank in it in double quotes.',
  ),
};

export const NO_SPACE_AFTER_COLON: Finding = {
  message: both('冒号后面缺少空格', 'There is no blank after the colon'),
  hint: both('请在冒号后面空一格，例如“name: 内容”。', 'Put a blank after the colon, as in "name: value".'),
};

export function noColon(line: string): Finding {
  return {
    message: both(`“${shown(line)}”这一行没有冒号`, `There is no colon in the line "${shown(line)}"`),
    hint: both(
      '每行写成“字段名: 内容”；较长的文字请加引号，或另起一行并缩进。',
      'Write each line as "name: value"; quote a long text, or indent the lines it goes on in.',
    ),
  };
}

export const NO_SPACE_AFTER_DASH: Finding = {
  message: both('列表的“-”后面缺少空格', 'There is no blank after the dash of a list'),
  hint: both('请在“-”后面空一格。', 'Put a blank after the dash.'),
};

export const LIST_ON_KEY_LINE: Finding = {
  message: both('列表不能和字段名写在同一行', 'A list cannot begin on the line of its field'),
  hint: both(
    '请换行再写“- ”；如果“-”是文字的一部分，请给整段文字加上英文双引号。',
    'Begin the list on the next line; if the dash belongs to the text, put the text in double quotes.',
  ),
};

const FULL_WIDTH = {
  ':': both('全角冒号', 'full-width colon'),
  ',': both('全角逗号', 'full-width comma'),
  ' ': both('全角空格', 'full-width blank'),
  '"': both('中文引号', 'curly quotation marks'),
} as const;

/** Punctuation of the Chinese keyboard where only the English one is understood. */
export function fullWidth(half: keyof typeof FULL_WIDTH): Finding {
  const { zh, en } = FULL_WIDTH[half];
  const instead = half === ' ' ? both('普通空格', 'an ordinary blank') : both(`英文的 ${half}`, `the English ${half}`);
  const colon = half === ':' ? both('，后面空一格', ' with a blank after it') : both('', '');
  return {
    message: both(`这里用了${zh}`, `Found ${en} here`),
    hint: both(
      `请切换到英文输入法，改成${instead.zh}${colon.zh}；如果它本来是文字的一部分，请给整段文字加上英文双引号。`,
      `Replace it by ${instead.en}${colon.en}; if it belongs to the text, put the text in double quotes.`,
    ),
  };
}

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

export const ALIAS_NAME: Finding = {
  message: both(
    '以“*”或“&”开头的内容是引用，这样写不对',
    'A text that begins with "*" or "&" is a reference, and this is none',
  ),
  hint: QUOTE_IT,
};

export const TAG_NAME: Finding = {
  message: both(
    '以“!”开头的内容是类型标记，这里不允许',
    'A text that begins with "!" marks a type, which is not allowed here',
  ),
  hint: QUOTE_IT,
};

export const DIRECTIVE: Finding = {
  message: both(
    '以“%”开头的行是指令，这里不允许',
    'A line that begins with "%" is a directive, which is not allowed here',
  ),
  hint: both(
    '请删去这一行；如果是文字，请加上英文双引号。',
    'Delete the line; if it is a text, put it in double quotes.',
  ),
};

export const AFTER_MARKER: Finding = {
  message: both('“---”或“...”这一行还有别的内容', 'There is more on the line of "---" or "..."'),
  hint: both('请删去“---”或“...”，或让它单独占一行。', 'Delete "---" or "...", or give it a line of its own.'),
};

export function controlCharacter(code: number): Finding {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    message: both(`这里有一个看不见的控制字符：${name}`, `There is an invisible control character here: ${name}`),
    hint: both('请删去它：通常是从别处粘贴时带进来的。', 'Delete it: it usually comes with pasted text.'),
  };
}

export const TOO_DEEP: Finding = {
  message: both('内容嵌套太深', 'The content is nested too deeply'),
  hint: both('请检查是否多写了括号或缩进。', 'See whether there are brackets or indentations too many.'),
};

export function other(reason: string): Finding {
  return {
    message: both(`这里的写法无法识别（${reason})`, `This cannot be understood (${reason})`),
    hint: both(
      '请对照上下几行的写法；文字里有特殊符号的，请加上英文双引号。',
      'Compare with the lines around it; put a text with special characters in double quotes.',
    ),
  };
}
