import { createHash } from 'node:crypto';
import type { Context } from '../context.ts';
import { changeEntries, type ChangeEntry } from './entries.ts';
import { placeOf } from './page.ts';

/** Where the feed and the page of changes stand: with an origin where one is known, else from the root. */
export interface FeedAddresses {
  readonly page: string;
  readonly feed: string;
  readonly title: string;
}

/** Readers ask often and want what is new. */
const MOST = 50;

/** What XML 1.0 cannot hold even escaped. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** An id that stays the same wherever the site is served: RFC 4122, made from what names the entry. */
function urn(name: string): string {
  const hex = createHash('sha1').update(name).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const stamp = (at: number) => new Date(at * 1000).toISOString().replace('.000Z', 'Z');

/**
 * The change log as an Atom feed (RFC 4287) in the language of the context. It names the operator as author, never a person,
 * and says nothing of when it was made: the same commits give the same bytes.
 */
export function atomFeed(context: Context, { page, feed, title }: FeedAddresses): string {
  const entries = changeEntries(context).slice(0, MOST);
  const { site, language } = context;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${urn(`feed ${language} ${site.repository?.url ?? site.name}`)}</id>`,
    `<title>${escapeXml(`${site.name} · ${title}`)}</title>`,
    `<updated>${stamp(entries[0]?.at ?? 0)}</updated>`,
    `<author><name>${escapeXml(site.operator || site.name)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(feed)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...entries.map((entry) => entryXml(entry, page + placeOf(entry.anchor, context), language)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entryXml({ id, at, summary, ...entry }: ChangeEntry, page: string, language: string): string {
  return [
    '<entry>',
    `<id>${urn(`entry ${language} ${id}`)}</id>`,
    `<title>${escapeXml(summary)}</title>`,
    `<updated>${stamp(at)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `<content type="text">${escapeXml(textOf(entry))}</content>`,
    '</entry>',
  ].join('\n');
}

function textOf({ paragraphs, counts, records }: Pick<ChangeEntry, 'paragraphs' | 'counts' | 'records'>): string {
  const changes = records.flatMap(({ name, lines }) => lines.map(({ text }) => `· ${name} — ${text}`));
  return [...paragraphs, ...counts.map((count) => `· ${count}`), ...changes].join('\n');
}
