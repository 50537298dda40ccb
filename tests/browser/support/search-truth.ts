import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from './html.ts';
import { addressOf, filesOf } from './pages.ts';

/** A page that is to be found, and all that is read on it. */
export interface ReadPage {
  readonly path: string;
  readonly text: string;
}

/** What is no text of a page, and what says that nobody looks for it. */
const UNREAD = /<(nav|svg|form|label|button|footer)\b|<(\w+)\b[^>]* data-pagefind-ignore/g;

/** A page without those elements, whatever stands in them. */
function withoutUnread(html: string): string {
  UNREAD.lastIndex = 0;
  const found = UNREAD.exec(html);
  if (!found) return html;
  const tags = new RegExp(`<(/?)${found[1] ?? found[2]}\\b`, 'g');
  tags.lastIndex = found.index;
  let depth = 0;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return html.slice(0, found.index) + withoutUnread(html.slice(tags.lastIndex));
  }
  return html.slice(0, found.index);
}

/** Two marks side by side, as a name and its tag, are words apart although no space is written between them. */
const SIDE_BY_SIDE = /(<\/(?:a|abbr|b|em|i|small|span|strong|time)>)(?=<(?:a|abbr|b|em|i|small|span|strong|time)\b)/g;
const CODE = /<\/?(?:code|pre)\b[^>]*>/g;

/** A text as it is compared: 24 小时 and ２４小时 are 24小时. */
export function folded(text: string): string {
  const narrow = text.normalize('NFKC').toLowerCase();
  return narrow.replace(/(?<=\p{Script=Han}) (?=[a-z0-9])|(?<=[a-z0-9]) (?=\p{Script=Han})/gu, '');
}

/** Pages of a language that are to be found, read off the files of a built site in another way than the index is. */
export function searchedPages(folder: string, language: 'zh-CN' | 'en'): ReadPage[] {
  const files = filesOf(folder).filter(
    (file) => file.endsWith('.html') && file.startsWith('/en/') === (language === 'en'),
  );
  return files.flatMap((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const main = /<main\b[^>]*data-pagefind-body.*?<\/main>/s.exec(html)?.[0];
    if (main === undefined) return [];
    const title = /<title>(.*?)(?: \| [^|]*)?<\/title>/s.exec(html)?.[1] ?? '';
    const text = textOf(withoutUnread(main).replace(CODE, '').replace(SIDE_BY_SIDE, '$1 '));
    return [{ path: addressOf(file), text: folded(`${textOf(title)}\n${text}`) }];
  });
}

/** Whether a page says a phrase; letters and digits begin a word and a number, and a number is a whole one. */
export function says({ text }: ReadPage, phrase: string): boolean {
  const asked = folded(phrase);
  const before = /^\d/.test(asked) ? '(?<![a-z0-9]|\\d[.,])' : /^[a-z]/.test(asked) ? '(?<![a-z0-9])' : '';
  const after = /\d$/.test(asked) ? '(?!\\d|[.,]\\d)' : '';
  const source = asked.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/[ -]/g, '[ \\-–]');
  return new RegExp(before + source + after).test(text);
}
