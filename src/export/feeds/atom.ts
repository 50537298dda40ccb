import { createHash } from 'node:crypto';
import type { Language } from '../../model/diagnostic.ts';
import { xmlText } from '../inert.ts';

/** An entry of a feed: what happened, when, where it is told, and the same in words. */
export interface FeedEntry {
  /** Names it for good: the same in every build, and different in each language. */
  readonly name: string;
  readonly title: string;
  readonly updated: Date;
  readonly page: string;
  readonly text: string;
}

export interface Feed {
  readonly name: string;
  readonly title: string;
  readonly author: string;
  readonly language: Language;
  /** Where the feed and its page stand: with an origin where one is known, else from the root. */
  readonly self: string;
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

/**
 * A feed (RFC 4287). It names the operator as author, never a person, and says nothing of when it was made: the same records
 * give the same bytes.
 */
export function atomFeed({ name, title, author, language, self, page, entries }: Feed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${urn(name)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${stamp(entries[0]?.updated ?? new Date(0))}</updated>`,
    `<author><name>${xmlText(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    ...entries.map(entryXml),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entryXml({ name, title, updated, page, text }: FeedEntry): string {
  return [
    '<entry>',
    `<id>${urn(name)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${stamp(updated)}</updated>`,
    `<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    `<content type="text">${xmlText(text)}</content>`,
    '</entry>',
  ].join('\n');
}

/** An id that stays the same wherever the site is served: RFC 4122, made from what names the entry. */
function urn(name: string): string {
  const hex = createHash('sha1').update(name).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const stamp = (at: Date) => at.toISOString().replace('.000Z', 'Z');
