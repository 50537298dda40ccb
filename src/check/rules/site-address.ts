import { placeOf } from '../../model/workspace.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../words.ts';

const SITE = 'content/site.yaml';
const site = (url: string) => `name: 服务质量手册\noperator: 示例通信\nlocales: [zh-CN]\nurl: ${url}\n`;

export const siteAddress: Rule = {
  code: 'site-address',
  severity: 'error',
  title: { zh: '网站的地址不能用', en: 'An address of the site that leads nowhere' },
  why: {
    zh: '消息、订阅、日历和站点地图里的链接都以它开头，它不对，这些链接就都打不开。',
    en: 'All links in messages, feeds, calendars and the site map begin with it: with a wrong one none of them opens.',
  },
  fix: {
    zh: '写浏览器里看到的完整地址，如 https://handbook.example.com/sqh/，不带 ? 和 # 以后的部分。',
    en: 'Write it in full, as a browser shows it: https://handbook.example.com/sqh/, without what follows ? or #.',
  },
  bad: { [SITE]: site('handbook.example.com/sqh') },
  good: { [SITE]: site('https://handbook.example.com/sqh/') },
  *check({ workspace: { records } }) {
    const entry = records.site.get('site');
    const url = entry?.value.url;
    if (!entry || url === undefined || isWhole(url)) return;
    const { zh, en } = shown(url);
    yield {
      place: placeOf(entry, ['url']),
      message: {
        zh: `网站的地址是${zh}，不是完整的网址`,
        en: `The address of the site is ${en}, which is not a whole one`,
      },
    };
  },
};

function isWhole(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.username + url.search + url.hash === '';
}
