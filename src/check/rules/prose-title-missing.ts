import type { Rule } from '../rule.ts';
import { page, PROSE } from '../example.ts';

export const proseTitleMissing: Rule = {
  code: 'prose-title-missing',
  severity: 'error',
  title: { zh: '手册文章没有标题', en: 'Page of prose without a title' },
  why: {
    zh: '标题显示在页首、目录和搜索结果里；没有标题，网站就做不出来。',
    en: 'The title stands at the top, in the table of contents and in search; without it the site cannot be built.',
  },
  fix: {
    zh: '在文件最前面写上三行：---、title: 标题、---。',
    en: 'Begin the file with three lines: ---, title: The title, ---.',
  },
  bad: { [PROSE]: '首问负责到底。\n' },
  good: { [PROSE]: page('首问负责到底。') },
  *check({ workspace: { prose } }) {
    for (const { file, frontMatter, frontMatterPositions } of prose) {
      const title = (frontMatter as { title?: unknown } | null | undefined)?.title;
      if (typeof title === 'string' && title.trim() !== '') continue;
      yield {
        place: { file, span: frontMatterPositions?.value(['title']) ?? { start: 0, end: 0 } },
        message:
          title === undefined || title === null
            ? { zh: '这篇文章没有标题（title）', en: 'This page has no `title`' }
            : { zh: '标题（title）应是一段文字', en: 'The `title` should be a text' },
      };
    }
  },
};
