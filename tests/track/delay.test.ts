import { describe, expect, test } from 'vitest';
import { delayAt } from '../../src/track/index.ts';
import { caseOf, milestone, pause } from './support.ts';

const at = (moment: string, given: Parameters<typeof caseOf>[0] = {}) => delayAt(caseOf(given), 't', moment);

describe('the delay of a task, as it could be known', () => {
  test('counts a report from the end of its month on', () => {
    const given = { progress: { '2026-02': 60, '2026-03': 80 } };
    expect(at('2026-02-27', given)).toMatchObject({ actual: 0, reported: null });
    expect(at('2026-02-28', given)).toMatchObject({ actual: 60, reported: '2026-02' });
    expect(at('2026-03-30', given)).toMatchObject({ actual: 60, reported: '2026-02' });
    expect(at('2026-03-31', given)).toMatchObject({ actual: 80, reported: '2026-03' });
  });

  test('is that of its milestones before anything is reported', () => {
    const milestones = [milestone('a', '2026-01-11', 40, '2026-01-20'), milestone('b', '2026-03-12', 60)];
    expect(at('2026-03-14', { task: { milestones } })).toMatchObject({
      actual: 40,
      planned: 100,
      reported: null,
      overdueMilestones: [{ id: 'b', due: '2026-03-12', daysOverdue: 2 }],
    });
  });

  test('stays what it was though the task was finished later in the month', () => {
    expect(at('2026-03-20', { progress: { '2026-03': 100 } })).toMatchObject({ daysOverdue: 8, actual: 0 });
  });

  test('leaves out days on which the clock stood still, and counts to the minute', () => {
    const task = { deadline: '2026-03-12 18:00', pauses: [pause('2026-03-14', '2026-03-15')] };
    expect(at('2026-03-20 17:59', { task })).toMatchObject({ daysOverdue: 5, daysStood: 2 });
    expect(at('2026-03-20 18:00', { task })).toMatchObject({ daysOverdue: 6, daysStood: 2 });
  });

  test('is by the deadline that was in force', () => {
    const reopened = { on: '2026-04-20', reason: '指标又变差', by: '总经理', deadline: '2026-05-10' };
    const task = { closings: [{ on: '2026-04-01', by: '总经理', reopened }] };
    expect(at('2026-03-20', { task })).toMatchObject({ deadline: '2026-03-12', daysOverdue: 8 });
    expect(at('2026-05-12', { task })).toMatchObject({ deadline: '2026-05-10', daysOverdue: 2 });
  });

  test('is not told of what is no task', () => {
    expect(delayAt(caseOf({}), 'gone', '2026-03-20')).toBeUndefined();
  });
});
