import type { Rule } from '../rule.ts';

const SITE = 'content/site.yaml';

export const siteMissing: Rule = {
  code: 'site-missing',
  severity: 'error',
  title: { zh: '没有 content/site.yaml', en: 'No content/site.yaml' },
  why: {
    zh: '站点名称、语言和数据截止日期都写在这个文件里；没有它，做不出任何页面。',
    en: 'The name of the site, its languages and its as-of date stand there; without it no page can be made.',
  },
  fix: {
    zh: '新建 content/site.yaml，至少写 name（站点名称）和 operator（运营商名称）。',
    en: 'Add content/site.yaml with at least name (of the site) and operator.',
  },
  bad: { 'content/site.yaml': '' },
  good: { 'content/site.yaml': 'name: 服务质量手册\noperator: 示例通信\n' },
  *check({ workspace, files }) {
    if (workspace.known.site.has('site') || !files.some(({ path }) => path.startsWith('content/'))) return;
    yield {
      place: { file: { path: SITE, text: '' }, span: { start: 0, end: 0 } },
      message: { zh: `工作区里没有 ${SITE}`, en: `The workspace has no ${SITE}` },
    };
  },
};
