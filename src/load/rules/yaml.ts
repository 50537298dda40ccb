import type { RuleDoc } from '../../model/rule.ts';
import { both } from '../diagnose.ts';
import { ISSUER, norm, rule } from './example.ts';

const QUOTE = both('给整段文字加上英文双引号。', 'Put the whole text in double quotes.');
const FULL_COLON = '\uFF1A';

/** How YAML must be written to be read at all. */
export const YAML_RULES: readonly RuleDoc[] = [
  rule('yaml-tab', {
    title: both('用制表符缩进', 'Indentation with tabs'),
    why: both(
      'YAML 用空格缩进来表示层级，不认制表符。',
      'YAML shows levels by indentation with spaces and knows no tabs.',
    ),
    fix: both('把行首的 Tab 换成空格，每级两个。', 'Replace tabs at the start of lines by two spaces a level.'),
    bad: norm('issuer: 主管部门\nsource:\n\ttext: 示例'),
    good: norm(),
  }),
  rule('yaml-indentation', {
    title: both('缩进对不上', 'Indentation that does not fit'),
    why: both(
      '同一级的字段左侧对齐，才知道谁属于谁。',
      'Fields of one level begin in one column; that tells what belongs to what.',
    ),
    fix: both('与上下同级的行对齐。', 'Begin it in the column of its neighbours.'),
    bad: norm('issuer: 主管部门\n  source: 示例'),
    good: norm(),
  }),
  rule('yaml-colon', {
    title: both('冒号缺失、多余或后面没有空格', 'Colon missing, doubled or without a blank'),
    why: both(
      '“字段: 内容”靠冒号加空格分开；缺了它，整行会变成上一行文字的一部分。',
      'A colon with a blank parts a field from its value; without it the line becomes part of the text above.',
    ),
    fix: both(
      '冒号后空一格；内容里另有“: ”的，加上英文双引号。',
      'Put a blank after the colon; quote a value that has ": " in it.',
    ),
    bad: norm(`issuer:${ISSUER}`),
    good: norm(),
  }),
  rule('yaml-full-width', {
    title: both('用了全角标点', 'Full-width punctuation'),
    why: both(
      '中文输入法的冒号、逗号、引号、空格看起来相近，但不起分隔作用。',
      'Colons, commas, quotation marks and blanks of the Chinese keyboard look alike but part nothing.',
    ),
    fix: both('切换到英文输入法，重新输入这个标点。', 'Type the character again on the English keyboard.'),
    bad: norm(`issuer${FULL_COLON}${ISSUER}`),
    good: norm(),
  }),
  rule('yaml-quote', {
    title: both('引号不成对或缺少引号', 'Quotation marks that do not match, or are missing'),
    why: both(
      '引号没有结束时，后面的内容全被当作文字；以 @、%、` 等开头的内容必须加引号。',
      'Without its closing mark a text swallows what follows; a text that begins with @, % or ` must be quoted.',
    ),
    fix: both('补上引号；文字里的引号按提示改写。', 'Add the mark; write marks inside the text as the hint says.'),
    bad: norm('issuer: "主管部门'),
    good: norm('issuer: "主管部门"'),
  }),
  rule('yaml-bracket', {
    title: both('括号或其中的逗号不对', 'Brackets or commas in them that do not match'),
    why: both(
      '方括号是列表，花括号是字段，各项之间用英文逗号分开。',
      'Square brackets hold a list, braces hold fields, commas part the entries.',
    ),
    fix: both(
      '补上或删去括号、逗号；文字本身含括号的，加上英文双引号。',
      'Add or delete the bracket or comma; quote a text that has brackets in it.',
    ),
    bad: norm('issuer: [主管部门'),
    good: norm('issuer: "[主管部门]"'),
  }),
  rule('yaml-dash', {
    title: both('列表的“-”写法不对', 'Dash of a list in the wrong place'),
    why: both(
      '列表各项另起一行，以“-”加空格开头。',
      'Entries of a list begin on a line of their own, with a dash and a blank.',
    ),
    fix: both(
      '换行，并在“-”后空一格；如果是文字，加上英文双引号。',
      'Begin a new line and put a blank after the dash; quote it if it is a text.',
    ),
    bad: norm('issuer: - 主管部门'),
    good: norm(),
  }),
  rule('yaml-key', {
    title: both('冒号前不是字段名', 'No name before a colon'),
    why: both('每个内容都要有字段名，否则不知道它是什么。', 'Every value needs a name that says what it is.'),
    fix: both(
      '写上字段名；以 [ 或 { 开头的文字，加上英文双引号。',
      'Write the name; quote a text that begins with [ or {.',
    ),
    bad: norm(': 主管部门'),
    good: norm(),
  }),
  rule('yaml-duplicate-key', {
    title: both('字段重复', 'Field written twice'),
    why: both('同一个字段写两次，不知道以哪一次为准。', 'With a field written twice nobody knows which one holds.'),
    fix: both('只保留一处。', 'Keep one of them.'),
    bad: norm('issuer: 主管部门\nissuer: 另一个部门'),
    good: norm(),
  }),
  rule('yaml-documents', {
    title: both('一个文件里有几份内容', 'Several documents in one file'),
    why: both(
      '一个文件就是一条记录；“---”之后的内容不会被读取。',
      'A file is a record; what follows a "---" is not read.',
    ),
    fix: both('删去“---”，或分成几个文件。', 'Delete the "---", or make several files.'),
    bad: norm('issuer: 主管部门\n---'),
    good: norm(),
  }),
  rule('yaml-alias', {
    title: both('用了引用', 'Reference that is not allowed'),
    why: both(
      '以“*”“&”开头的内容和“<<”是 YAML 的引用；找不到对象、指向自己或层层展开的引用会让内容失控。',
      'A leading "*" or "&" and "<<" are references of YAML; those to nothing, to themselves or to ever more are refused.',
    ),
    fix: both('直接写出内容；如果是文字，加上英文双引号。', 'Write the content out; quote it if it is a text.'),
    bad: norm('issuer: *主管部门*'),
    good: norm('issuer: "*主管部门*"'),
  }),
  rule('yaml-tag', {
    title: both('用了类型标记', 'Type mark that is not allowed'),
    why: both(
      '以“!”开头的内容在 YAML 里表示类型，会改变内容的意思。',
      'A leading "!" marks a type in YAML and changes what a value means.',
    ),
    fix: QUOTE,
    bad: norm(`issuer: !${ISSUER}`),
    good: norm(`issuer: "!${ISSUER}"`),
  }),
  rule('yaml-depth', {
    title: both('嵌套太深', 'Nested too deeply'),
    why: both('没有哪条记录需要四十层：多半是括号写错了。', 'No record needs forty levels; brackets are mostly wrong.'),
    fix: both('检查括号和缩进。', 'Look at brackets and indentation.'),
    bad: norm(`issuer: ${'['.repeat(50)}${']'.repeat(50)}`),
    good: norm(),
  }),
  rule('yaml-character', {
    title: both('看不见的字符', 'Invisible character'),
    why: both(
      '从别处粘贴的控制字符和零宽字符看不见，却会让字段名对不上。',
      'Control and zero-width characters that come with pasted text cannot be seen but make names differ.',
    ),
    fix: both('删去后用键盘重新输入。', 'Delete it and type it again.'),
    bad: norm('iss\u200Buer: 主管部门'),
    good: norm(),
  }),
  rule('yaml-not-a-mapping', {
    title: both('不是“字段: 内容”的形式', 'Not in the form "name: value"'),
    why: both(
      '记录由字段组成；整个文件是一段文字或一个列表时，读不出字段。',
      'A record is made of fields; a file that is one text or one list has none.',
    ),
    fix: both('每行写成“字段名: 内容”。', 'Write each line as "name: value".'),
    bad: { 'content/norms/service-norms.yaml': '- 电信服务规范\n- 主管部门\n' },
    good: norm(),
  }),
  rule('yaml-syntax', {
    title: both('写法无法识别', 'Cannot be understood'),
    why: both('这里的写法不符合 YAML 的规则。', 'What stands here does not keep the rules of YAML.'),
    fix: both(
      '对照其他文件的写法；含特殊符号的文字加上英文双引号。',
      'Compare with other files; quote a text with special characters.',
    ),
    bad: { 'content/norms/service-norms.yaml': '--- name: 电信服务规范\n' },
    good: norm(),
  }),
];
