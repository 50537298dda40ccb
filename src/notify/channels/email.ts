import { inLanguage } from '../../model/diagnostic.ts';
import { plainLine } from '../../export/inert.ts';
import type { Digest } from '../types.ts';
import { EVENT_WORDS, wholePage, wordsOf } from '../words.ts';

/** An e-mail: sending it is somebody else's business. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** What a digest says as plain text. */
export function letterOf(digest: Digest): Letter {
  const words = wordsOf(digest);
  const items = digest.items.flatMap(({ event, title, lines, url }) => [
    `【${inLanguage(EVENT_WORDS[event], digest.language)}】${plainLine(title)}`,
    ...lines.map((line) => `    ${plainLine(line)}`),
    ...(url === undefined ? [] : [`    ${url}`]),
    '',
  ]);
  const whole = digest.url === undefined ? [] : [`${wholePage(digest)} ${digest.url}`];
  const ends = [...(words.rest === null ? [] : [words.rest]), ...whole];
  const text = [
    plainLine(words.title),
    words.asOf,
    '',
    ...items,
    ...(ends.length > 0 ? [...ends, ''] : []),
    '-- ',
    plainLine(words.signature),
    '',
  ];
  return { subject: plainLine(words.title), text: text.join('\n') };
}

/** Characters of a subject in one encoded word, of at most 75: base64 makes four of three bytes, and a character has up to four. */
const WORD = 11;
const LINE = 76;
const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

/**
 * The letter as a file after RFC 5322, which mail programs open as a draft. It names no sender, and a recipient only where
 * one is given. Lines end as the RFC asks; the same digest is the same file.
 */
export function mailFile(digest: Digest, recipient?: string): string {
  const { subject, text } = letterOf(digest);
  const characters = [...subject];
  const pieces = Array.from({ length: Math.ceil(characters.length / WORD) }, (_, i) =>
    characters.slice(i * WORD, (i + 1) * WORD).join(''),
  );
  const body = base64(text.replaceAll('\n', '\r\n')).match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return [
    ...(recipient === undefined ? [] : [`To: ${plainLine(recipient)}`]),
    `Subject: ${pieces.map((piece) => `=?UTF-8?B?${base64(piece)}?=`).join('\r\n ')}`,
    `Date: ${new Date(`${digest.day}T00:00:00Z`).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${digest.id}@notices.invalid>`,
    `X-Notice-Id: ${digest.id}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...body,
    '',
  ].join('\r\n');
}

/** What its file is called: a message that is written again takes its own place. */
export function mailName({ day, channel, id }: Pick<Digest, 'day' | 'channel' | 'id'>): string {
  return `${day}-${channel}-${id}.eml`;
}

/** What a letter in a file says. */
export function mailText(file: string): string {
  const body = file.slice(file.indexOf('\r\n\r\n'));
  return Buffer.from(body.replace(/\s+/g, ''), 'base64').toString('utf8').replaceAll('\r\n', '\n');
}
