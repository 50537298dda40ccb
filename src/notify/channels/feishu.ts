import { inLanguage } from '../../model/diagnostic.ts';
import { fitted } from '../fit.ts';
import type { Digest, Form } from '../types.ts';
import { byCode, type Codes } from '../verdict.ts';
import { EVENT_WORDS, wholePage, wordsOf } from '../words.ts';
import { hmac, inertItems, inertWords, jsonRequest } from './common.ts';

/** Bytes of a request that a custom bot takes, less what a signature adds. */
const MOST = 20_000 - 200;
const CODES: Codes = {
  keys: ['code', 'StatusCode'],
  messages: ['msg', 'StatusMessage'],
  tooMany: [11232, 11233, 99_991_400],
  busy: [11_247, -1],
};

type Part =
  { readonly tag: 'text'; readonly text: string } | { readonly tag: 'a'; readonly text: string; readonly href: string };
interface Message {
  readonly msg_type: 'post';
  readonly content: { readonly post: Readonly<Record<string, { readonly title: string; readonly content: Part[][] }>> };
}
const text = (words: string): Part => ({ tag: 'text', text: words });
const link = (words: string, href: string | undefined): Part =>
  href === undefined ? text(words) : { tag: 'a', text: words, href };

/** Custom bots of Feishu (飞书) and Lark: rich text, signed in the body by HMAC-SHA256 with time and secret as the key. */
export const feishu: Form = {
  perMinute: 100,
  compose: (digest) => fitted(digest, MOST, (shown) => JSON.stringify(post(digest, shown))),
  readable(body) {
    const [{ title, content } = { title: '', content: [] }] = Object.values((JSON.parse(body) as Message).content.post);
    const line = (parts: readonly Part[]) =>
      parts.map((part) => (part.tag === 'a' ? `${part.text} ${part.href}` : part.text)).join('');
    return [title, ...content.map(line)].join('\n');
  },
  request(body, id, { address, secret }, now) {
    if (secret === undefined) return jsonRequest(address, body, id);
    const timestamp = String(Math.floor(now / 1000));
    const sign = hmac(`${timestamp}\n${secret}`, '', 'base64');
    const signed = { timestamp, sign, ...(JSON.parse(body) as object) };
    return jsonRequest(address, JSON.stringify(signed), id);
  },
  judge: (reply, now) => byCode(reply, CODES, now),
};

/** Lines of texts and links: nothing in a text is Markdown, and a mention would be a part of its own. */
function post(digest: Digest, shown: number): Message {
  const words = wordsOf(digest, shown);
  const items = inertItems(digest)
    .slice(0, shown)
    .flatMap(({ event, title, lines, url }): Part[][] => [
      [text(`【${inLanguage(EVENT_WORDS[event], digest.language)}】`), link(title, url)],
      ...lines.map((line) => [text(`　${line}`)]),
    ]);
  const content: Part[][] = [
    [text(words.asOf)],
    ...items,
    ...[words.more, words.rest].flatMap((line) => (line === null ? [] : [[text(line)]])),
    ...(digest.url === undefined ? [] : [[link(wholePage(digest), digest.url)]]),
    [text(inertWords(words.signature))],
  ];
  const key = digest.language === 'en' ? 'en_us' : 'zh_cn';
  return { msg_type: 'post', content: { post: { [key]: { title: inertWords(words.title), content } } } };
}
