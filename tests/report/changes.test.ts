import { feedFile } from '../../src/export/feeds/index.ts';
import { describe, expect, test } from 'vitest';
import type { RecordChange } from '../../src/model/changes.ts';
import type { ChangeSet, History } from '../../src/model/history.ts';
import type { KindName } from '../../src/model/kinds.ts';
import {
  changesJson,
  changesPage,
  latestChanges,
  revisionsOf,
  revisionsOfFile,
  runsOf,
} from '../../src/report/changes/index.ts';
import { paragraphsOf } from '../../src/report/changes/paragraphs.ts';
import { contextFor, type Context } from '../../src/report/context.ts';
import { openScores } from '../../src/score/index.ts';
import { indicator, workspaceOf } from '../helpers/workspace.ts';

const FIRST = Date.parse('2026-10-01T16:30:00Z') / 1000;

function contextWith(
  changeSets: ChangeSet[],
  site: Partial<Context['site']> = {},
  more: Partial<History> = {},
): Context {
  const workspace = workspaceOf({
    site: { site: { name: '手册', operator: '样例', ...site } },
    department: { market: { name: '市场部' } },
    indicator: { halls: indicator({ name: '满意度', owner: 'market' }) },
  });
  const history: History = { folder: '', lastChanged: new Map(), changeSets: [...changeSets].reverse(), ...more };
  const scores = openScores(workspace);
  return contextFor({ workspace, scores, tasks: [], asOf: '2026-11-05', history: () => history }, 'zh-CN');
}

/** A revision, a day later with each number. */
const set = (n: number, records: RecordChange[], summary = `Revision ${n}`, body = ''): ChangeSet => ({
  revision: { id: String(n).padStart(4, '0').padEnd(40, 'a'), at: FIRST + n * 86_400, summary, body },
  records,
});
const added = (kind: KindName, id: string): RecordChange => {
  return { kind, id, change: 'added', name: { zh: `名${id}`, en: `Name ${id}` }, fields: [] };
};
const changed = (id: string, lines = 1, more: Partial<RecordChange> = {}): RecordChange => ({
  ...{ kind: 'indicator', id, change: 'changed', name: { zh: `名${id}`, en: `Name ${id}` }, ...more },
  fields: Array.from({ length: lines }, (_, i) => ({ path: [i], words: { zh: `改 ${i}`, en: `Change ${i}` } })),
});

describe('the page of changes', () => {
  test('tells by month, newest first, on the days of the time zone', () => {
    const sets = [set(0, [changed('halls')]), set(29, [changed('halls')]), set(30, [changed('halls')])];
    const days = (context: Context) =>
      changesPage(context).months.map(({ month, entries }) => [month, ...entries.map(({ day }) => day)]);
    expect(days(contextWith(sets))).toEqual([
      ['2026-11', '2026-11-01'],
      ['2026-10', '2026-10-31', '2026-10-02'],
    ]);
    expect(days(contextWith(sets, { timezone: 'UTC' }))).toEqual([
      ['2026-10', '2026-10-31', '2026-10-30', '2026-10-01'],
    ]);
  });

  test('counts what comes in numbers, and names what comes by itself', () => {
    const many = (kind: KindName, from: number, count: number) =>
      Array.from({ length: count }, (_, i) => added(kind, `${kind}-${from + i}`));
    const page = changesPage(
      contextWith([
        set(0, [...many('standard', 0, 23), ...many('indicator', 0, 1)]),
        set(1, [...many('standard', 23, 4), changed('halls')]),
        set(
          2,
          many('standard', 0, 5).map((record) => ({ ...record, change: 'removed' })),
        ),
      ]),
    );
    const entries = page.months.flatMap((month) => month.entries);
    expect(entries.map(({ counts, records }) => [...counts, ...records.map(({ name }) => name)])).toEqual([
      ['删除服务标准 5 项'],
      ['新增服务标准 4 项', '名halls'],
      ['首次录入服务标准 23 项', '名indicator-0'],
    ]);
  });

  test('is cut where it would be too long, and says by how much', () => {
    const sets = Array.from({ length: 60 }, (_, i) => set(i, [changed('a', 20), changed('b', 5)], 'x'.repeat(300)));
    const context = contextWith(sets);
    const page = changesPage(context);
    const places = revisionsOf('indicator', 'a', context).map(({ place }) => place);
    expect(new Set(places)).toEqual(
      new Set(['', ...page.months.flatMap((month) => month.entries.map(({ anchor }) => `#${anchor}`))]),
    );
    const entries = page.months.flatMap((month) => month.entries);
    expect(entries.length + page.cut).toBe(60);
    expect(page.cut).toBeGreaterThan(0);
    for (const { records, more } of entries) {
      const lines = records.reduce((sum, record) => sum + record.lines.length, 0);
      expect(lines + more).toBe(25);
      expect(lines).toBeGreaterThan(0);
    }
    expect(changesJson(contextWith([set(0, [changed('a', 20)])])).changes[0]?.records[0]?.changes).toHaveLength(20);
  });

  test('calls nothing a first entry where its beginning is not told', () => {
    const records = ['a', 'b', 'c', 'd'].map((id) => added('standard', id));
    const context = contextWith([set(0, records)], {}, { untold: 7 });
    expect(changesPage(context).untold).toBe(7);
    expect(changesPage(context).months[0]?.entries[0]?.counts).toEqual(['新增服务标准 4 项']);
  });

  test('leads to records that there are', () => {
    const [entry] = changesPage(contextWith([set(0, [changed('halls'), changed('gone')])])).months.flatMap(
      (month) => month.entries,
    );
    expect(entry?.records.map(({ path }) => path)).toEqual(['indicators/halls/', undefined]);
  });

  test('says why it is empty', () => {
    const workspace = workspaceOf({ site: { site: { name: '手册', operator: '样例' } } });
    const context = contextFor({ workspace, scores: openScores(workspace), tasks: [], asOf: '2026-11-05' }, 'en');
    expect(changesPage(context)).toEqual({
      finding: 'No changes on record',
      missing: 'no-repository',
      months: [],
      cut: 0,
      untold: 0,
    });
    expect(latestChanges(context)).toEqual([]);
  });
});

test('home has the latest three, with whom they concern', () => {
  const sets = [0, 1, 2, 3].map((n) =>
    set(
      n,
      ['a', 'b', 'c', 'd', 'e'].slice(n).map((id) => changed(id)),
    ),
  );
  expect(latestChanges(contextWith(sets)).map(({ summary, about }) => [summary, about])).toEqual([
    ['Revision 3', '名d、名e'],
    ['Revision 2', '名c、名d、名e'],
    ['Revision 1', '名b、名c、名d等 4 项'],
  ]);
});

test('a record has its own revisions, under whatever id it had', () => {
  const context = contextWith([
    set(0, [added('indicator', 'old')]),
    set(1, [changed('old'), changed('other')]),
    set(2, [changed('halls', 1, { formerId: 'old' })]),
  ]);
  const summaries = revisionsOf('indicator', 'halls', context).map(({ summary }) => summary);
  expect(summaries).toEqual(['Revision 2', 'Revision 1', 'Revision 0']);
  expect(revisionsOfFile('indicator/halls.yaml', context)).toHaveLength(3);
  expect(revisionsOfFile('indicator/none.yaml', context)).toEqual([]);
});

describe('the feed', () => {
  const NASTY = '<script>alert("x")</script> & \u0007\u{1F600} ]]> {a}';
  const at = { page: 'https://example.org/x/changes/' };
  const feed = feedFile(
    'changes',
    contextWith([set(0, [changed('halls')], NASTY, NASTY), set(1, [changed('halls')])], { operator: 'A & B' }),
    (path) => `https://example.org/x/${path}`,
  );

  test('is well-formed, whatever was written', () => {
    const open: string[] = [];
    for (const [, close, name = '', empty] of feed
      .replace(/^<\?xml .*\?>\n/, '')
      .matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
      if (close) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name);
    }
    expect(open).toEqual([]);
    expect(feed).not.toMatch(/<script|&(?!(amp|lt|gt|quot|apos);)/);
    expect(feed).not.toMatch(/[\u0000-\u0008\u000B-\u001F]/);
  });

  test('has what RFC 4287 asks of a feed and of each entry, once', () => {
    const [head = '', ...entries] = feed.split('<entry>');
    for (const part of [
      '<id>urn:uuid:',
      '<title>',
      '<updated>',
      '<author><name>A &amp; B</name></author>',
      'rel="self"',
    ]) {
      expect(head.split(part)).toHaveLength(2);
    }
    expect(entries).toHaveLength(2);
    for (const entry of entries) {
      for (const part of ['<id>urn:uuid:', '<title>', '<updated>2026-10-0', `href="${at.page}#c-`]) {
        expect(entry.split(part)).toHaveLength(2);
      }
    }
    const ids = [
      ...feed.matchAll(/<id>urn:uuid:([0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12})<\/id>/g),
    ];
    expect(new Set(ids.map(([, id]) => id)).size).toBe(3);
    expect(head).toContain('<updated>2026-10-02T16:30:00Z</updated>');
  });
});

test.each([
  ['One line\nand the next.\n\nA second.', ['One line and the next.', 'A second.']],
  ['第一行\n第二行', ['第一行第二行']],
  ['Done:\n- one\n  more\n- two', ['Done:', '- one more', '- two']],
  ['', []],
])('paragraphs of %j', (body, expected) => {
  expect(paragraphsOf(body)).toEqual(expected);
});

test('what our English quotes in Chinese is told from the sentence around it', () => {
  expect(runsOf('Clause 1 · text: “30天内再来，2 次。” → “Back in 30 days”', 'en')).toEqual([
    { text: 'Clause 1 · text: “30' },
    { text: '天内再来，2 次。', language: 'zh-CN' },
    { text: '” → “Back in 30 days”' },
  ]);
  expect(runsOf('No quotation', 'en')).toEqual([{ text: 'No quotation' }]);
  expect(runsOf('条款第 1 条', 'zh-CN')).toEqual([{ text: '条款第 1 条' }]);
});
