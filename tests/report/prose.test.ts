import { describe, expect, test } from 'vitest';
import { CARD_KINDS } from '../../src/model/prose.ts';
import { clauseOf } from '../../src/report/clause.ts';
import { kindLines } from '../../src/report/meetings/index.ts';
import { controlPointsOf } from '../../src/report/processes.ts';
import { committeeCards, contactCard, levelLines, proseFigure, recordCard } from '../../src/report/prose/index.ts';
import { contextOf } from '../helpers/context.ts';
import { handbookOf } from '../helpers/handbook.ts';
import { COMPANY, counts } from '../helpers/scores.ts';
import { indicator } from '../helpers/workspace.ts';

const { contexts } = handbookOf();
const zh = contexts['zh-CN'];

describe.each(Object.values(contexts).map((context) => [context.language, context] as const))('in %s', (_, context) => {
  test.each(CARD_KINDS)('every record of the kind %s has a card that leads to its page', (kind) => {
    for (const id of context.workspace.records[kind].keys()) {
      const card = recordCard(kind, id, context);
      expect(card).toMatchObject({ name: context.names.of(kind, id), kind: expect.any(String) as string });
      expect(card?.path).toMatch(new RegExp(`/${id}/$`));
      expect(card?.sentence, id).toBeTruthy();
      expect(JSON.stringify(card)).not.toMatch(/undefined|NaN/);
    }
    expect(recordCard(kind, 'nothing-of-that-name', context)).toBeUndefined();
  });

  test('whom to call is there for every department', () => {
    for (const id of context.workspace.records.department.keys()) {
      expect(contactCard(id, context)?.contact?.role, id).toBeTruthy();
    }
    expect(contactCard('nobody', context)).toBeUndefined();
  });
});

test('a card says how the record stands, and whose it is', () => {
  expect(recordCard('task', 'campaign-gate', zh)).toMatchObject({
    state: { of: 'task' },
    owner: { name: '市场经营部' },
  });
  expect(recordCard('indicator', 'hall-satisfaction', zh)).toMatchObject({ state: { of: 'figure' } });
  expect(recordCard('stage', 'complaint-acceptance', zh)).toMatchObject({
    state: { of: 'words', words: expect.stringMatching(/^\d+ 项指标/) as string },
    owner: { name: '客户服务部' },
  });
});

test('an indicator shows the figure of the latest month; before there are any it shows its name', () => {
  expect(proseFigure('hall-satisfaction', zh)?.month).toBe(zh.latest);
  expect(proseFigure('hall-satisfaction', zh)?.figure).toBeDefined();
  expect(proseFigure('unknown', zh)).toBeUndefined();
  const empty = proseFigure('x', contextOf({ indicator: { x: indicator({ name: '甲' }) } }, []));
  expect(empty).toMatchObject({ name: '甲', status: 'no-data' });
  expect(empty?.figure).toBeUndefined();
});

test('an indicator that shows two control points of a stage is counted once', () => {
  const point = (id: string) => ({ id, name: id, elements: ['甲'], criterion: '乙', indicators: ['x'] });
  const context = contextOf(
    {
      unit: COMPANY,
      indicator: { x: indicator({ targets: [{ from: '2025-01', target: 90 }] }) },
      process: { p: { name: '过程', order: 1, owner: 'o', purpose: '目的' } },
      stage: { s: { name: '环节', purpose: '目的', controlPoints: [point('a'), point('b')] } },
    },
    [{ ...counts('company', 70, 100), indicator: 'x' }],
  );
  expect(controlPointsOf('s', context)).toHaveLength(2);
  expect(recordCard('stage', 's', context)?.state).toEqual({ of: 'words', words: '1 项指标，1 项未达目标' });
});

test('levels of supervision are those of the rules, lowest first, and none without rules', () => {
  const rules = zh.workspace.records.supervision.get('supervision')?.value.levels ?? [];
  expect(levelLines(zh).map(({ name }) => name)).toEqual(rules.map(({ name }) => name));
  expect(levelLines(zh)[1]).toEqual({
    name: '二级督办',
    due: '逾期满 15 天',
    signer: '分管副总经理',
    reply: '2 个工作日内',
    deduction: '1 分',
  });
  expect(levelLines(contextOf({}, []))).toEqual([]);
});

test('committees and kinds of meetings are those of the records', () => {
  const { committee, 'meeting-kind': kinds } = zh.workspace.records;
  expect(committeeCards(zh).map(({ id }) => id)).toEqual([...committee.keys()]);
  expect(committeeCards(zh)[0]?.members.every(({ path }) => path.startsWith('departments/'))).toBe(true);
  expect(kindLines(zh).map(({ id }) => id)).toEqual([...kinds.keys()]);
});

test('a clause is quoted as it reads, and leads to its place in the standard', () => {
  const quoted = clauseOf('complaint-handling', 'first-response', zh);
  const written = zh.workspace.records.standard.get('complaint-handling')?.value.clauses[1];
  expect(quoted).toMatchObject({
    number: '2',
    text: written?.text,
    path: 'standards/complaint-handling/#first-response',
  });
  expect(clauseOf('complaint-handling', 'unknown', zh)).toBeUndefined();
});
