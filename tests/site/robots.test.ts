import { expect, test } from 'vitest';
import { robotsText, siteMapXml } from '../../src/site/robots.ts';

test('search engines are let in to what is for the public alone', () => {
  const map = 'https://handbook.example/sqh/sitemap.xml';
  expect(robotsText('public', map)).toBe(`User-agent: *\nAllow: /\nSitemap: ${map}\n`);
  expect(robotsText('public')).not.toContain('Sitemap');
  for (const audience of ['staff', 'leadership'] as const)
    expect(robotsText(audience, map)).toBe('User-agent: *\nDisallow: /\n');
});

test('a page in two languages is two addresses, each naming both', () => {
  const variants = [
    { language: 'zh-CN', address: 'https://handbook.example/a&b/' },
    { language: 'en', address: 'https://handbook.example/en/a&b/' },
  ];
  const xml = siteMapXml([variants, variants.slice(0, 1)]);
  expect(xml.match(/<loc>/g)).toHaveLength(3);
  expect(xml.match(/hreflang="en" href="https:\/\/handbook\.example\/en\/a&amp;b\/"/g)).toHaveLength(2);
  expect(xml).not.toMatch(/&(?!amp;)/);
});
