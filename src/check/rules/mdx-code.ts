import type { Rule } from '../rule.ts';
import { page, PROSE } from '../example.ts';
import { clipped } from '../words.ts';

export const mdxCode: Rule = {
  code: 'mdx-code',
  severity: 'error',
  title: { zh: '手册文章里有代码', en: 'Code in a page of prose' },
  why: {
    zh: '文章里的代码会在构建时运行，任何人提交的文章都可能借此做手脚。手册只写文字和列出的组件。',
    en: 'Code in prose runs when the site is built, whoever wrote it. Prose is text and the listed components, nothing else.',
  },
  fix: {
    zh: '删掉 import、export、脚本和花括号里的表达式；要写花括号本身，就写成 `{`（放进反引号）或 \\{。',
    en: 'Remove imports, exports, scripts and expressions in braces; for a brace itself write `{` in backticks or \\{.',
  },
  bad: { [PROSE]: page('本月是 {new Date().getMonth() + 1} 月。') },
  good: { [PROSE]: page('本月是 10 月。') },
  *check({ workspace: { prose } }) {
    for (const { code } of prose) {
      for (const place of code) {
        const text = clipped(place.file.text.slice(place.span.start, place.span.end));
        yield {
          place,
          message: { zh: `手册文章里不能有代码：${text}`, en: `A page of prose may not hold code: ${text}` },
        };
      }
    }
  },
};
