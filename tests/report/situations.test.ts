import { describe, expect, test } from 'vitest';
import { SITUATION_TOPICS, type Situation } from '../../src/model/records/situation.ts';
import { contextFor } from '../../src/report/context.ts';
import { situationCard, situationList } from '../../src/report/situations/index.ts';
import { openScores } from '../../src/score/index.ts';
import { workspaceOf } from '../helpers/workspace.ts';

const CARD: Situation = {
  name: '多扣了钱',
  owner: 'billing',
  topic: 'billing',
  roles: ['counter', 'hotline'],
  says: ['你们多扣了我的钱。'],
  answer: '我来查。',
  do: ['核对账单。', '当场退。'],
  by: [{ standard: 'double', clause: 'verify' }],
  call: ['billing', 'silent'],
  keywords: ['乱扣费', 'DKF', 'refund'],
};

const workspace = workspaceOf({
  department: {
    billing: { name: '计费账务中心', contact: { role: '账务争议处理岗', hours: '每天', channel: '群组' } },
    silent: { name: '没有接口人的部门' },
  },
  standard: {
    double: {
      name: '双倍返还',
      type: 'commitment',
      owner: 'billing',
      summary: '收错退双倍。',
      appliesTo: ['全体客户'],
      clauses: [
        { id: 'first', text: '甲' },
        { id: 'verify', text: '查明再答复。', limit: { atMost: 24, unit: '小时' } },
      ],
      versions: [{ version: '1.0', effective: '2025-01-01', change: '首次', reason: '需要' }],
    },
  },
  situation: {
    overcharged: CARD,
    'no-signal': { ...CARD, name: '信号不好', topic: 'network', roles: ['hotline'] },
    'bill-unclear': { ...CARD, name: '账单看不懂' },
  },
});
const findings = { workspace, scores: openScores(workspace), tasks: [], asOf: '2026-11-05' };
const context = contextFor(findings, 'zh-CN');

describe('what customers say', () => {
  test('is listed by topic in their fixed order, each card once, without topics that have none', () => {
    const { groups, finding } = situationList(context);
    expect(groups.map(({ topic }) => topic)).toEqual(['billing', 'network']);
    expect(groups.flatMap(({ situations }) => situations.map(({ id }) => id))).toEqual([
      'overcharged',
      'bill-unclear',
      'no-signal',
    ]);
    expect(finding).toContain('3');
    expect(new Set(SITUATION_TOPICS).size).toBe(SITUATION_TOPICS.length);
  });

  test('shows a clause as its standard has it: number, text, limit and place', () => {
    expect(situationCard('overcharged', context)?.clauses).toMatchObject([
      {
        number: '2',
        text: '查明再答复。',
        limit: '不超过 24 小时',
        path: 'standards/double/#verify',
        isCommitment: true,
      },
    ]);
  });

  test('names whom to call by role, and a department without one by its name alone', () => {
    expect(situationCard('overcharged', context)?.contacts).toEqual([
      { name: '计费账务中心', path: 'departments/billing/', role: '账务争议处理岗', hours: '每天', channel: '群组' },
      { name: '没有接口人的部门', path: 'departments/silent/' },
    ]);
  });

  test('leads to others on the same topic and never to itself', () => {
    const related = (id: string) => situationCard(id, context)?.related.map(({ name }) => name);
    expect(related('overcharged')).toEqual(['账单看不懂']);
    expect(related('no-signal')).toEqual([]);
  });

  test('is found by words in any language; a reader of English is shown those without Chinese', () => {
    expect(situationCard('overcharged', context)?.keywords).toEqual(['乱扣费', 'DKF', 'refund']);
    expect(situationCard('overcharged', contextFor(findings, 'en'))?.keywords).toEqual(['DKF', 'refund']);
  });

  test('that nobody wrote a card for has none', () => {
    expect(situationCard('overcharge', context)).toBeUndefined();
  });
});
