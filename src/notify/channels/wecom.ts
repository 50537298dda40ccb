import { inLanguage } from '../../model/diagnostic.ts';
import type { NoticeEvent } from '../../model/records/notices.ts';
import { fitted } from '../fit.ts';
import { linkTarget } from '../inert.ts';
import type { Digest, Form } from '../types.ts';
import { byCode, type Codes } from '../verdict.ts';
import { EVENT_WORDS, wholePage, wordsOf } from '../words.ts';
import { inertItems, inertWords, jsonRequest } from './common.ts';

/** Bytes of Markdown that a group robot takes. */
const MOST = 4096;
const CODES: Codes = { keys: ['errcode'], messages: ['errmsg'], tooMany: [45009, 45033], busy: [-1] };

/** The three colours that its Markdown knows. */
const COLOURS: Readonly<Record<NoticeEvent, 'warning' | 'info' | 'comment'>> = {
  sign: 'warning',
  overdue: 'warning',
  red: 'warning',
  due: 'info',
  confirm: 'info',
};
const coloured = (text: string, colour: string) => `<font color="${colour}">${text}</font>`;

/** Group robots of WeCom (企业微信): Markdown, not signed; the address is the key. */
export const wecom: Form = {
  perMinute: 20,
  compose(digest) {
    const content = fitted(digest, MOST, (shown) => markdown(digest, shown));
    return JSON.stringify({ msgtype: 'markdown', markdown: { content } });
  },
  readable: (body) => (JSON.parse(body) as { markdown: { content: string } }).markdown.content,
  request: (body, id, { address }) => jsonRequest(address, body, id),
  judge: (reply, now) => byCode(reply, CODES, now),
};

function markdown(digest: Digest, shown: number): string {
  const words = wordsOf(digest, shown);
  const link = (text: string, url: string | undefined) => (url === undefined ? text : `[${text}](${linkTarget(url)})`);
  const items = inertItems(digest)
    .slice(0, shown)
    .flatMap(({ event, title, lines, url }) => [
      '',
      `${coloured(inLanguage(EVENT_WORDS[event], digest.language), COLOURS[event])} ${link(title, url)}`,
      ...lines.map((line) => `> ${line}`),
    ]);
  const ends = [words.more, words.rest, digest.url && `[${wholePage(digest)}](${linkTarget(digest.url)})`];
  const said = ends.flatMap((text) => text ?? []);
  return [
    `**${inertWords(words.title)}**`,
    words.asOf,
    ...items,
    ...(said.length > 0 ? ['', ...said] : []),
    '',
    coloured(inertWords(words.signature), 'comment'),
  ].join('\n');
}
