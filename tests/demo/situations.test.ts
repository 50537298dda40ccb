import { describe, expect, test } from 'vitest';
import { SITUATION_ROLES, SITUATION_TOPICS } from '../../src/model/records/situation.ts';
import { situationCard, situationList } from '../../src/report/situations/index.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { contexts } = handbookOf();
const zh = contexts['zh-CN'];
const ids = [...zh.workspace.records.situation.keys()];

/** A time or a figure: what clauses say, and what a card would go on saying after they have changed. */
const LIMITS = {
  'zh-CN': /\d|[一二三四五六七八九十半]+个?(秒|分钟|小时|工作日|天)/,
  en: /\d|\b(one|two|three|four|five|six|seven|ten|half an?) (seconds?|minutes?|hours?|working days?|days?)\b/i,
} as const;

describe('the cards of the demonstration', () => {
  test('are at least twenty, on every topic and for both roles', () => {
    expect(ids.length).toBeGreaterThanOrEqual(20);
    expect(situationList(zh).groups.map(({ topic }) => topic)).toEqual([...SITUATION_TOPICS]);
    for (const role of SITUATION_ROLES) {
      expect(ids.filter((id) => situationCard(id, zh)?.roles.includes(role)).length).toBeGreaterThan(15);
    }
  });

  test.each(['zh-CN', 'en'] as const)('leave limits to their clauses (%s)', (language) => {
    const written = ids.flatMap((id) => {
      const card = situationCard(id, contexts[language]);
      return card ? [card.answer, ...card.steps, ...card.escalate.flatMap(({ when, to }) => [when, to])] : [];
    });
    expect(written.filter((text) => LIMITS[language].test(text))).toEqual([]);
  });

  test.each(ids)('%s: some words of customers, steps for one screen, a limit, and somebody who answers', (id) => {
    const card = situationCard(id, zh);
    expect(card?.says.length).toBeGreaterThanOrEqual(2);
    expect(card?.steps.length).toBeGreaterThanOrEqual(4);
    expect(card?.steps.length).toBeLessThanOrEqual(7);
    expect(card?.clauses.some(({ limit }) => limit !== undefined)).toBe(true);
    expect(card?.contacts.every(({ role, hours }) => role !== undefined && hours !== undefined)).toBe(true);
  });
});
