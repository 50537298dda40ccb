import { inLanguage } from '../../model/diagnostic.ts';
import { fitted } from '../fit.ts';
import { linkTarget } from '../inert.ts';
import type { Digest, Form } from '../types.ts';
import { byCode, type Codes } from '../verdict.ts';
import { EVENT_WORDS, wholePage, wordsOf } from '../words.ts';
import { hmac, inertItems, inertWords, jsonRequest } from './common.ts';

/** Bytes of a message that a group robot takes. */
const MOST = 20_000;
const CODES: Codes = { keys: ['errcode'], messages: ['errmsg'], tooMany: [130101, 410100, 90018, 90030], busy: [-1] };

/** Group robots of DingTalk (钉钉): Markdown, signed by HMAC-SHA256 of the time and the secret. */
export const dingtalk: Form = {
  perMinute: 20,
  compose: (digest) => fitted(digest, MOST, (shown) => message(digest, shown)),
  readable: (body) => (JSON.parse(body) as { markdown: { text: string } }).markdown.text,
  request(body, id, { address, secret }, now) {
    const url = new URL(address);
    if (secret !== undefined) {
      url.searchParams.set('timestamp', String(now));
      url.searchParams.set('sign', hmac(secret, `${now}\n${secret}`, 'base64'));
    }
    return jsonRequest(url.href, body, id);
  },
  judge: (reply, now) => byCode(reply, CODES, now),
};

function message(digest: Digest, shown: number): string {
  const title = inertWords(wordsOf(digest).title);
  return JSON.stringify({ msgtype: 'markdown', markdown: { title, text: markdown(digest, shown) } });
}

/** Its Markdown joins lines that no empty line parts. */
function markdown(digest: Digest, shown: number): string {
  const words = wordsOf(digest, shown);
  const items = inertItems(digest)
    .slice(0, shown)
    .flatMap(({ event, title, lines, url }) => [
      `**${inLanguage(EVENT_WORDS[event], digest.language)}** ${url === undefined ? title : `[${title}](${linkTarget(url)})`}`,
      ...lines.map((line) => `> ${line}`),
    ]);
  return [
    `#### ${inertWords(words.title)}`,
    words.asOf,
    ...items,
    ...[words.more, words.rest].flatMap((text) => text ?? []),
    ...(digest.url === undefined ? [] : [`[${wholePage(digest)}](${linkTarget(digest.url)})`]),
    inertWords(words.signature),
  ].join('\n\n');
}
