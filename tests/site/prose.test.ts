import type { Root } from 'hast';
import { describe, expect, it } from 'vitest';
import type { Prose } from '../../src/model/workspace.ts';
import { chaptersOf } from '../../src/report/chapters.ts';
import { proseId } from '../../src/site/prose/address.ts';
import { linksUnder } from '../../src/site/prose/links.ts';
import { neighbours, sidebarOf } from '../../src/site/prose/sidebar.ts';

it.each([
  ['index.mdx', 'handbook'],
  ['first-contact.mdx', 'handbook/first-contact'],
  ['measuring/index.mdx', 'handbook/measuring'],
  ['measuring/scoring.mdx', 'handbook/measuring/scoring'],
  ['en/index.mdx', 'en/handbook'],
  ['en/measuring/scoring.mdx', 'en/handbook/measuring/scoring'],
  ['index-of-all.mdx', 'handbook/index-of-all'],
])('%s is the page %s', (path, id) => {
  expect(proseId(path)).toBe(id);
});

describe('table of contents', () => {
  const page = (slug: string, frontMatter: unknown) => ({ slug, language: 'zh-CN', frontMatter }) as Prose;
  const prose = [
    page('measuring/scoring', { title: '得分', sidebar: { order: 2 } }),
    page('measuring/index', { title: '度量', sidebar: { order: 1 } }),
    page('second', { title: '二', sidebar: { order: 2 } }),
    page('first', { title: '一', sidebar: { order: 1, label: '壹' } }),
    page('last', undefined),
    { ...page('first', { title: 'One' }), language: 'en' } as Prose,
  ];
  const href = (path: string) => `/base/${path}`;
  const sidebar = sidebarOf(chaptersOf(prose, 'zh-CN'), href, '/base/handbook/second/');

  it('lists pages at the top by order, then folders named by their first page', () => {
    expect(sidebar.map(({ label }) => label)).toEqual(['壹', '二', 'last', '度量']);
    expect(sidebar.at(-1)).toMatchObject({ type: 'group', entries: [{ label: '度量' }, { label: '得分' }] });
  });

  it('marks the current page and knows its neighbours, across folders', () => {
    expect(sidebar[1]).toMatchObject({ href: '/base/handbook/second/', isCurrent: true });
    expect(neighbours(sidebar)).toMatchObject({ prev: { label: '壹' }, next: { label: 'last' } });
    const elsewhere = sidebarOf(chaptersOf(prose, 'zh-CN'), href, '/base/tasks/');
    expect(neighbours(elsewhere)).toEqual({ prev: undefined, next: undefined });
  });
});

it('puts the base before addresses from the root, and before no others', () => {
  const hrefs = ['/tasks/', '//elsewhere.example/', '#here', 'https://elsewhere.example/', 'next/'];
  const tree: Root = {
    type: 'root',
    children: hrefs.map((href) => ({ type: 'element', tagName: 'a', properties: { href }, children: [] })),
  };
  linksUnder('/a/b/')()(tree);
  expect(tree.children.map((node) => 'properties' in node && node.properties['href'])).toEqual([
    '/a/b/tasks/',
    ...hrefs.slice(1),
  ]);
});
