import { brokenLink, proseAddress, type Broken } from '../prose/addresses.ts';
import type { Prose } from '../../model/workspace.ts';
import { page, PROSE } from '../example.ts';
import type { Context, Finding, Rule } from '../rule.ts';
import { unknownId, unknownRecord } from '../suggest.ts';
import { clipped } from '../words.ts';

export const proseLinkBroken: Rule = {
  code: 'prose-link-broken',
  severity: 'error',
  title: { zh: '文章或评述里的链接打不开', en: 'Broken link in prose or a commentary' },
  why: {
    zh: '链接指向不存在的记录或文章，读者点了就是“找不到页面”。',
    en: 'The link leads to a record or a page that is not there: whoever follows it gets “page not found”.',
  },
  fix: {
    zh: '改成已有页面的地址：记录如 /indicators/编号/，文章如 /handbook/文件名/。',
    en: 'Write the address of a page there is: /indicators/<id>/ for a record, /handbook/<file name>/ for prose.',
  },
  bad: { [PROSE]: page('见[满意度](/indicators/hall-satisfactoin/)。') },
  good: { [PROSE]: page('见[满意度](/indicators/hall-satisfaction/)。') },
  *check(context) {
    const { prose, commentaries } = context.workspace;
    for (const page of prose) yield* brokenIn(page.links, proseAddress(page), context);
    // A commentary is read on several pages: its addresses begin at the root of the site.
    for (const { links } of commentaries) yield* brokenIn(links, '', context);
  },
};

function* brokenIn(links: Prose['links'], from: string, context: Context): Iterable<Finding> {
  for (const { target, place } of links) {
    const broken = brokenLink(context, from, target);
    if (broken) yield { place, ...words(context, target, broken) };
  }
}

const PAGE = { zh: '手册文章', en: 'page of the handbook' };

function words(context: Context, target: string, broken: Broken): Pick<Finding, 'message' | 'hint'> {
  const pages = new Map(context.workspace.prose.map(({ slug }) => [slug, undefined]));
  const { message, hint } =
    broken.to === 'page' ? unknownId(broken.slug, PAGE, pages) : unknownRecord(context, broken.kind, broken.id);
  return {
    message: {
      zh: `链接 ${clipped(target)} 打不开：${message.zh}`,
      en: `The link ${clipped(target)} leads nowhere: ${message.en.charAt(0).toLowerCase()}${message.en.slice(1)}`,
    },
    hint,
  };
}
