import { describe, expect, test } from 'vitest';
import type { Standard } from '../../src/model/records/standard.ts';
import { clauseOf } from '../../src/report/clause.ts';
import { contextFor } from '../../src/report/context.ts';
import { normPage } from '../../src/report/norms.ts';
import { standardHistory, standardPage, standardVersionPages } from '../../src/report/standards.ts';
import { openScores } from '../../src/score/index.ts';
import { handbookOf } from '../helpers/handbook.ts';
import { COMPANY } from '../helpers/scores.ts';
import { indicator, workspaceOf } from '../helpers/workspace.ts';

const NORM = { name: '规范', issuer: '机关', reference: '文号', items: [{ id: 'answer', text: '15秒应答。' }] };
const STANDARD: Standard = {
  name: '热线标准',
  type: 'commitment',
  owner: 'service',
  summary: '十秒接起。',
  appliesTo: ['全体客户'],
  clauses: [
    { id: 'answer', text: '10秒内应答。', limit: { atMost: 10, unit: '秒' }, norm: 'norm/answer' },
    { id: 'call-back', text: '30分钟内回拨。', check: '抽查' },
  ],
  remedy: '补偿5元。',
  versions: [
    { version: '1.0', effective: '2025-01-01', change: '首次', reason: '需要' },
    {
      version: '2.0',
      effective: '2026-06-01',
      change: '提速',
      reason: '做得到',
      clauses: [
        { id: 'answer', was: { text: '15秒内应答。', limit: { atMost: 15, unit: '秒' }, measuredBy: ['good'] } },
        { id: 'call-back', added: true },
        { id: 'book', removed: true, after: 'answer', was: { text: '设意见簿。' } },
      ],
      was: { noRemedy: true },
    },
    {
      version: '3.0',
      effective: '2027-01-01',
      change: '再提速',
      reason: '还能更好',
      clauses: [{ id: 'call-back', was: { text: '1小时内回拨。', check: '抽查' } }],
    },
  ],
};

function contextOn(asOf: string, standard: Standard = STANDARD) {
  const records = { unit: COMPANY, indicator: { good: indicator({ name: '接通率' }) }, norm: { norm: NORM } };
  const workspace = workspaceOf({ ...records, standard: { hotline: standard } });
  return contextFor({ workspace, scores: openScores(workspace), tasks: [], asOf }, 'zh-CN');
}

describe('a page shows what is in force on its day', () => {
  test.each([
    ['2025-01-01', '1.0', ['15秒内应答。', '设意见簿。'], undefined],
    ['2026-05-31', '1.0', ['15秒内应答。', '设意见簿。'], undefined],
    ['2026-06-01', '2.0', ['10秒内应答。', '1小时内回拨。'], '补偿5元。'],
    ['2026-12-31', '2.0', ['10秒内应答。', '1小时内回拨。'], '补偿5元。'],
    ['2027-01-01', '3.0', ['10秒内应答。', '30分钟内回拨。'], '补偿5元。'],
  ])('on %s version %s', (day, version, texts, remedy) => {
    const page = standardPage('hotline', contextOn(day));
    expect(page?.version).toBe(version);
    expect(page?.clauses.map(({ text }) => text)).toEqual(texts);
    expect(page?.remedy).toBe(remedy);
  });

  test('and what comes next, the nearest first', () => {
    const announced = (day: string) => standardPage('hotline', contextOn(day))?.announced?.version;
    expect(['2024-12-31', '2025-01-01', '2026-06-01', '2027-01-01'].map(announced)).toEqual([
      '1.0',
      '2.0',
      '3.0',
      undefined,
    ]);
  });

  test.each([
    ['2026-05-31', undefined],
    ['2026-06-01', '1小时内回拨。'],
    ['2026-12-31', '1小时内回拨。'],
    ['2027-01-01', '30分钟内回拨。'],
  ])('and so does every place that quotes a clause: on %s it says %s', (day, text) => {
    const context = contextOn(day);
    expect(clauseOf('hotline', 'call-back', context)?.text).toBe(text);
  });

  test('norms name the clauses in force, and a clause leads to its norm', () => {
    const item = (day: string) => normPage('norm', contextOn(day))?.items[0]?.clauses;
    expect(item('2026-05-31')).toEqual([]);
    expect(item('2026-06-01')?.map(({ text }) => text)).toEqual(['10秒内应答。']);
    const [clause] = standardPage('hotline', contextOn('2026-06-01'))?.clauses ?? [];
    expect(clause?.norm?.path).toBe('norms/norm/#answer');
  });
});

describe('the history of a standard', () => {
  const history = standardHistory('hotline', contextOn('2026-11-05'));
  const told = history.map(({ clauses, others }) => ({
    clauses: clauses.map(
      ({ id, number, kind, changes }) => `${number} ${id} ${kind} ${changes.map(({ field }) => field)}`,
    ),
    others: others.map(({ field }) => field),
  }));

  test('says what each version changed in the one before, newest first', () => {
    expect(told).toEqual([
      { clauses: ['2 call-back changed text'], others: [] },
      {
        clauses: ['1 answer changed text,limit,norm,measuredBy', '2 call-back added text', '2 book removed text'],
        others: ['remedy'],
      },
      { clauses: [], others: [] },
    ]);
  });

  test('says when each held, and which is in force', () => {
    expect(history.map(({ period, state, path }) => [period, state, path])).toEqual([
      ['2027-01-01 起', 'future', 'standards/hotline/3.0/'],
      ['2026-06-01 至 2026-12-31', 'current', 'standards/hotline/2.0/'],
      ['2025-01-01 至 2026-05-31', 'past', 'standards/hotline/1.0/'],
    ]);
  });

  test('is none of a standard that there is not', () => {
    expect(standardHistory('none', contextOn('2026-11-05'))).toEqual([]);
  });

  test('a version whose number cannot stand in an address is found by its date', () => {
    const versions = [{ version: '试行/一', effective: '2025-01-01', change: '首次', reason: '需要' }];
    const [page] = standardVersionPages(contextOn('2026-11-05', { ...STANDARD, versions }));
    expect(page?.path).toBe('standards/hotline/2025-01-01/');
  });
});

describe('the pages of versions', () => {
  const pages = standardVersionPages(contextOn('2026-11-05'));

  test('say whether they are in force', () => {
    expect(pages.map(({ standing }) => standing)).toEqual([
      '3.0 版还没有施行，2027-01-01 起生效。现行的是 2.0 版。',
      '这是现行版。',
      '1.0 版已经失效，只在 2025-01-01 至 2026-05-31 施行。现行的是 2.0 版。',
    ]);
  });

  test('read as the standard did, and lead to their neighbours', () => {
    const [newest, , oldest] = pages;
    expect(oldest?.clauses.map(({ number, text }) => `${number} ${text}`)).toEqual(['1 15秒内应答。', '2 设意见簿。']);
    expect(oldest?.clauses[0]?.measuredBy.map(({ name }) => name)).toEqual(['接通率']);
    expect(oldest).not.toHaveProperty('remedy');
    expect([newest?.newer, newest?.older?.version, oldest?.newer?.version, oldest?.older]).toEqual([
      undefined,
      '2.0',
      '2.0',
      undefined,
    ]);
  });
});

describe('the demonstration', () => {
  const { contexts } = handbookOf();
  const ids = [...contexts['zh-CN'].standards.keys()];

  test.each(ids)('%s says of every version but the first what it changed, in both languages', (id) => {
    const [zh, en] = [standardHistory(id, contexts['zh-CN']), standardHistory(id, contexts.en)];
    for (const { clauses, others } of zh.slice(0, -1)) expect(clauses.length + others.length).toBeGreaterThan(0);
    // What changed in Chinese changed in English, and nothing else did.
    const shape = (history: typeof zh) =>
      history.map(({ clauses, others }) => [
        clauses.map(({ id, kind, changes }) => [id, kind, changes.map(({ field }) => field)]),
        others.map(({ field }) => field),
      ]);
    expect(shape(en)).toEqual(shape(zh));
    expect(JSON.stringify(en)).not.toMatch(/\p{Script=Han}/u);
  });

  test.each(['zh-CN', 'en'] as const)('%s: the version in force reads as the page of its standard does', (language) => {
    const context = contexts[language];
    for (const version of standardVersionPages(context).filter(({ state }) => state === 'current')) {
      const page = standardPage(version.id, context);
      expect(version.clauses.map(({ text, limit }) => [text, limit])).toEqual(
        page?.clauses.map(({ text, limit }) => [text, limit]),
      );
      expect([version.summary, version.remedy, version.version]).toEqual([page?.summary, page?.remedy, page?.version]);
    }
  });

  test('announces a version that every page but its own leaves out', () => {
    const page = standardPage('product-launch-review', contexts['zh-CN']);
    const [first] = standardVersionPages(contexts['zh-CN']).filter(({ id }) => id === 'product-launch-review');
    const textOf = (clauses: readonly { id: string; text: string }[] = []) =>
      clauses.find(({ id }) => id === 'knowledge-ready')?.text;
    expect(page?.announced?.version).toBe(first?.version);
    expect(textOf(page?.clauses)).toContain('首周');
    expect(textOf(first?.clauses)).toContain('头两周');
  });
});
