import type { RuleDoc } from '../../model/rule.ts';
import { both } from '../diagnose.ts';
import { page, rule } from './example.ts';

/** How pages of prose must be written. */
export const MDX_RULES: readonly RuleDoc[] = [
  rule('mdx-syntax', {
    title: both('手册页面的写法无法识别', 'Page that cannot be understood'),
    why: both(
      '小于号和花括号在手册页面里有特殊含义：它们引出组件和程序。',
      'In pages of the handbook "<" and braces have a meaning: they begin components and code.',
    ),
    fix: both(
      '文字里的小于号写成 &lt；，花括号写成 \\{ 和 \\}；组件要有结束标签。',
      'Write &lt; and \\{ \\} in texts, and close components.',
    ),
    bad: page('等候时间 <5 分钟。'),
    good: page('等候时间 &lt;5 分钟。'),
  }),
];
