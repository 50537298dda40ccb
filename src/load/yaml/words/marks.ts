import { both, type Finding } from '../../diagnose.ts';

/** Characters that mean something else than they look like. */

const QUOTE_IT = both('请给整段文字加上英文双引号。', 'Put the whole text in double quotes.');

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
