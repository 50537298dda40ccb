import { both, shown, type Finding } from '../../diagnose.ts';

/** What may be wrong with lines, in the words of someone who has never heard of YAML. */

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

export const TOP_INDENTED: Finding = {
  message: both('第一行缩进了，后面的行却没有', 'The first line is indented, but those after it are not'),
  hint: both(
    '请删去第一行开头的空格；接着写注释的，每行都要以“# ”开头。',
    'Delete the blanks at its start; begin every line of a comment with "# ".',
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
