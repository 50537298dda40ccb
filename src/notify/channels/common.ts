import { createHmac } from 'node:crypto';
import { inertText } from '../inert.ts';
import type { Digest, DigestItem, Outgoing } from '../types.ts';

/** Characters of a notice's title and of each of its lines; what is longer is on its page. */
const TITLE = 80;
const LINE = 160;

/** A notice with its texts made inert. */
export interface InertItem extends Pick<DigestItem, 'event' | 'url'> {
  readonly title: string;
  readonly lines: readonly string[];
}

export function inertItems({ items }: Digest): InertItem[] {
  return items.map(({ event, title, lines, url }) => ({
    event,
    title: inertText(title, TITLE),
    lines: lines.map((line) => inertText(line, LINE)),
    ...(url !== undefined && { url }),
  }));
}

/** One of the message's own sentences, which name a department or the site. */
export function inertWords(text: string): string {
  return inertText(text, LINE);
}

export function hmac(key: string, text: string, encoding: 'base64' | 'hex'): string {
  return createHmac('sha256', key).update(text).digest(encoding);
}

/** A message as JSON, with its id where who receives it can tell a repeat by it. */
export function jsonRequest(url: string, body: string, id: string, headers: Outgoing['headers'] = {}): Outgoing {
  return {
    url,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'idempotency-key': id,
      'x-notice-id': id,
      ...headers,
    },
    body,
  };
}
