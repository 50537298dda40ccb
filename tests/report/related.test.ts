import { describe, expect, test } from 'vitest';
import { LINKED_KINDS } from '../../src/model/prose.ts';
import { pathOfRecord } from '../../src/report/paths.ts';
import { mentionsOf } from '../../src/report/related/mentions.ts';
import { relatedTo } from '../../src/report/related/index.ts';
import { siblingsOf } from '../../src/report/related/siblings.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { contexts } = handbookOf();
const zh = contexts['zh-CN'];
const records = LINKED_KINDS.flatMap((kind) => [...zh.workspace.records[kind].keys()].map((id) => ({ kind, id })));
const known = new Set(records.map(({ kind, id }) => pathOfRecord(zh.workspace, kind, id)));

describe('what is related to a record', () => {
  test('is never itself, never empty, and has a page', () => {
    let found = 0;
    for (const { kind, id } of records) {
      const own = pathOfRecord(zh.workspace, kind, id);
      for (const { links } of relatedTo(kind, id, [], zh)) {
        expect(links.length).toBeGreaterThan(0);
        expect(links.map(({ path }) => path)).not.toContain(own);
        for (const { path } of links) expect(known.has(path) || path.startsWith('handbook/'), path).toBe(true);
        found += links.length;
      }
    }
    expect(found).toBeGreaterThan(500);
  });

  test('goes both ways between records', () => {
    for (const { kind, id } of records.filter((record) => record.kind === 'task')) {
      const own = pathOfRecord(zh.workspace, kind, id);
      for (const shortfall of zh.workspace.records.shortfall.keys()) {
        const path = pathOfRecord(zh.workspace, 'shortfall', shortfall);
        const there = relatedTo(kind, id, [], zh).some(({ links }) => links.some((link) => link.path === path));
        const back = relatedTo('shortfall', shortfall, [], zh).some(({ links }) =>
          links.some((link) => link.path === own),
        );
        expect(there).toBe(back);
      }
    }
  });

  test('leaves out what the page lists itself', () => {
    const headings = (shown: Parameters<typeof relatedTo>[2]) =>
      relatedTo('department', 'hotline', shown, zh).map(({ heading }) => heading);
    expect(headings([])).toContain('任务单');
    expect(headings(['task'])).not.toContain('任务单');
  });

  test('names chapters that lead to it, in the language of the page', () => {
    for (const context of Object.values(contexts)) {
      const chapters = context.workspace.prose.filter(({ language }) => language === context.language);
      const naming = mentionsOf('standard', 'first-contact-responsibility', context);
      expect(naming.length).toBeGreaterThan(0);
      for (const { name } of naming)
        expect(chapters.some(({ frontMatter }) => (frontMatter as { title: string }).title === name)).toBe(true);
    }
  });
});

describe('siblings', () => {
  test.each(LINKED_KINDS)('of the kind %s form one line from the first to the last', (kind) => {
    const ids = new Set(zh.workspace.records[kind].keys());
    const first = [...ids].filter((id) => siblingsOf(kind, id, zh).previous === undefined);
    expect(first.length).toBe(ids.size === 0 ? 0 : 1);
    let steps = 0;
    for (let at = first[0]; at !== undefined; steps++) {
      const next: string | undefined = siblingsOf(kind, at, zh).next?.path;
      const id = [...ids].find((each) => pathOfRecord(zh.workspace, kind, each) === next);
      if (id !== undefined) expect(siblingsOf(kind, id, zh).previous?.path).toBe(pathOfRecord(zh.workspace, kind, at));
      at = id;
    }
    expect(steps).toBe(ids.size);
  });

  test('of promises to the public come before those of other standards', () => {
    const standards = zh.workspace.records.standard;
    const commitments = [...standards.values()].filter(({ value }) => value.type === 'commitment').length;
    const first = [...standards.keys()].find((id) => siblingsOf('standard', id, zh).previous === undefined);
    expect(commitments).toBeGreaterThan(0);
    expect(standards.get(first ?? '')?.value.type).toBe('commitment');
  });
});
