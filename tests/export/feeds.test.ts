import { describe, expect, test } from 'vitest';
import { FEEDS, feedFile, type FeedName } from '../../src/export/feeds/index.ts';
import { hasCompanyPage } from '../../src/report/scorecard/index.ts';
import { handbookOf } from '../helpers/handbook.ts';
import { xmlFaults, xmlTexts } from '../helpers/xml.ts';

const { contexts } = handbookOf();
const address = (path: string) => `https://example.org/${path}`;

describe.each(Object.keys(FEEDS) as FeedName[])('the feed of %s', (name) => {
  test.each(['zh-CN', 'en'] as const)('is well-formed in %s, newest first, each entry named once', (language) => {
    const feed = feedFile(name, contexts[language], address);
    expect(xmlFaults(feed)).toEqual([]);
    const ids = xmlTexts(feed, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    const [, ...entries] = xmlTexts(feed, 'updated');
    expect(entries).toEqual([...entries].sort().reverse());
    expect(feedFile(name, contexts[language], address)).toBe(feed);
  });
});

test('the feed of bulletins has those of a year, each leading to its page', () => {
  const { months, ...context } = contexts['zh-CN'];
  const feed = feedFile('bulletins', contexts['zh-CN'], address);
  const told = months.filter((month) => hasCompanyPage(month, contexts['zh-CN'])).slice(-13);
  expect(told.length).toBe(13);
  for (const month of told) expect(feed).toContain(`href="https://example.org/bulletins/${month}/"`);
  expect(xmlTexts(feed, 'title')[0]).toBe(`${context.site.name} · 月度通报`);
});

test('the feed of orders has every order issued, and those that wait for a signature', () => {
  const feed = feedFile('orders', contexts['zh-CN'], address);
  const { 'supervision-order': orders } = contexts['zh-CN'].workspace.records;
  for (const [id, { value }] of orders) {
    expect(feed).toContain(`href="https://example.org/supervision/${id}/"`);
    expect(feed).toContain(value.number);
  }
  expect(feed).toContain('href="https://example.org/supervision/drafts/visible-work-orders/"');
});
