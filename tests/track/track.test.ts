import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, dayAt, dayIndex, monthOf, type Day } from '../../src/model/month.ts';
import type { Supervision } from '../../src/model/records/supervision.ts';
import type { Milestone, Task } from '../../src/model/records/task.ts';
import { actual, planned, taskScores, trackTasks, type TaskState } from '../../src/track/index.ts';
import { workspaceOf } from '../helpers/workspace.ts';

const RULES: Supervision = {
  levels: [
    { level: 1, name: '一级督办', afterDays: 1, signer: '部门负责人' },
    { level: 2, name: '二级督办', afterDays: 10, signer: '分管副总经理' },
    { level: 3, name: '三级督办', afterDays: 20, signer: '总经理' },
  ],
};

function task(more: Partial<Task> = {}): Task {
  const milestone = (id: string, due: string, weight: number): Milestone => ({ id, name: id, due, weight });
  return {
    number: 'T-01',
    name: '任务',
    module: 'network-support',
    owner: 'network-operations',
    contents: ['内容'],
    issued: '2026-01-01',
    deadline: '2026-03-12',
    signer: '总经理',
    milestones: [milestone('a', '2026-01-11', 20), milestone('b', '2026-01-31', 30), milestone('c', '2026-03-12', 50)],
    ...more,
  };
}

function track(asOf: string, more: Partial<Task> = {}, progress: Record<string, number> = {}): TaskState {
  const reports = Object.entries(progress).map(([month, done]) => [month, { tasks: [{ task: 't', actual: done }] }]);
  const workspace = workspaceOf({
    task: { t: task(more) },
    supervision: { supervision: RULES },
    progress: Object.fromEntries(reports),
  });
  const [state] = trackTasks(workspace, asOf);
  if (!state) throw new Error('no task');
  return state;
}

describe('planned progress', () => {
  test.each([
    ['2025-12-31', 0],
    ['2026-01-01', 0],
    ['2026-01-06', 10],
    ['2026-01-11', 20],
    ['2026-01-21', 35],
    ['2026-01-31', 50],
    ['2026-03-12', 100],
    ['2027-01-01', 100],
  ])('on %s is %d %%', (day, expected) => {
    expect(planned(task(), day)).toBe(expected);
  });

  test('milestones due on one day count together, and one due before the task was issued at once', () => {
    const together = task({
      milestones: [
        { id: 'a', name: 'a', due: '2025-12-01', weight: 10 },
        { id: 'b', name: 'b', due: '2026-01-11 18:00', weight: 40 },
        { id: 'c', name: 'c', due: '2026-01-11', weight: 50 },
      ],
    });
    expect(planned(together, '2026-01-01')).toBe(10);
    expect(planned(together, '2026-01-11')).toBe(100);
  });

  const days = fc.integer({ min: dayIndex('2025-12-01'), max: dayIndex('2026-12-31') }).map(dayAt);
  const milestones = fc
    .array(fc.record({ due: days, weight: fc.integer({ min: 1, max: 60 }) }), { minLength: 1, maxLength: 6 })
    .map((list) => list.map((item, i) => ({ id: `m${String(i)}`, name: 'm', ...item })));

  test('never falls and stays within 0 and 100', () => {
    fc.assert(
      fc.property(milestones, days, days, (list, one, other) => {
        const [earlier, later] = [one, other].sort() as [Day, Day];
        const [before, after] = [
          planned(task({ milestones: list }), earlier),
          planned(task({ milestones: list }), later),
        ];
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeGreaterThanOrEqual(before);
        expect(after).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('actual progress', () => {
  test('is the latest report up to the month', () => {
    const reports = [
      { month: '2026-01', actual: 30 },
      { month: '2026-03', actual: 80 },
    ];
    expect(actual(task(), reports, '2026-02-15')).toBe(30);
    expect(actual(task(), reports, '2026-03-01')).toBe(80);
  });

  test('is the weight of the milestones done where nothing was reported', () => {
    const milestones = task().milestones.map((item, i) => (i === 0 ? { ...item, done: '2026-01-09' } : item));
    expect(actual(task({ milestones }), [], '2026-01-08')).toBe(0);
    expect(actual(task({ milestones }), [], '2026-01-09')).toBe(20);
  });

  test('is 100 from the day the task is closed', () => {
    expect(actual(task({ closings: [{ on: '2026-02-01', by: '总经理' }] }), [], '2026-01-31')).toBe(0);
    expect(
      actual(
        task({ closings: [{ on: '2026-02-01', by: '总经理' }] }),
        [{ month: '2026-01', actual: 40 }],
        '2026-02-01',
      ),
    ).toBe(100);
  });
});

describe('a task at a moment', () => {
  test.each<[string, Record<string, number>, TaskState['state']]>([
    ['2025-12-31', {}, 'not-started'],
    ['2026-01-21', {}, 'behind'],
    ['2026-01-21', { '2026-01': 35 }, 'on-track'],
    ['2026-03-13', { '2026-03': 99 }, 'overdue'],
    ['2026-03-13', { '2026-03': 100 }, 'done'],
  ])('on %s with %o is %s', (asOf, progress, state) => {
    expect(track(asOf, {}, progress).state).toBe(state);
  });

  test('a day is over at midnight: what is due on a day is late on the next', () => {
    expect(track('2026-03-12')).toMatchObject({ late: false, daysOverdue: 0, due: null });
    expect(track('2026-03-13')).toMatchObject({ late: true, daysOverdue: 1, due: { level: RULES.levels[0] } });
  });

  test('late by one minute is late, and the first level waits for a full day', () => {
    const deadline = '2026-03-12 18:00';
    expect(track('2026-03-12 18:00', { deadline }).late).toBe(false);
    expect(track('2026-03-12 18:01', { deadline })).toMatchObject({ late: true, daysOverdue: 0, due: null });
    expect(track('2026-03-13 17:59', { deadline }).due).toBeNull();
    expect(track('2026-03-13 18:00', { deadline }).due?.level.level).toBe(1);
  });

  test('names the level that is due, since when, and the next with its date', () => {
    const state = track('2026-03-25');
    expect(state).toMatchObject({ daysOverdue: 13, due: { level: RULES.levels[1], from: '2026-03-22' } });
    expect(state.next).toEqual({ level: RULES.levels[2], from: '2026-04-01', at: '2026-04-01' });
    expect(track('2026-02-01').next).toEqual({ level: RULES.levels[0], from: '2026-03-13', at: '2026-03-13' });
    expect(track('2026-05-01').next).toBeNull();
  });

  test('a task that is done is not overdue, however late it was', () => {
    expect(track('2026-06-01', { closings: [{ on: '2026-05-01', by: '总经理' }] })).toMatchObject({
      daysOverdue: 0,
      due: null,
      next: null,
    });
  });

  const moments = fc
    .tuple(fc.integer({ min: dayIndex('2026-01-01'), max: dayIndex('2026-05-31') }), fc.integer({ min: -1, max: 1439 }))
    .map(([day, minute]) => {
      const clock = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
      return minute < 0 ? dayAt(day) : `${dayAt(day)} ${clock}`;
    });
  const levelDue = (state: TaskState) => state.due?.level.level ?? 0;
  /** Sorts a day behind its own times of day, because a day alone is its end. */
  const inTime = (moment: string) => (moment.length > 10 ? moment : `${moment} 24:00`);

  test('a later date never lowers the level due', () => {
    fc.assert(
      fc.property(moments, moments, fc.constantFrom('2026-03-12', '2026-03-12 09:30'), (one, other, deadline) => {
        const [earlier, later] = [one, other].sort((a, b) => (inTime(a) < inTime(b) ? -1 : 1)) as [string, string];
        expect(levelDue(track(later, { deadline }))).toBeGreaterThanOrEqual(levelDue(track(earlier, { deadline })));
      }),
    );
  });

  test('more progress never raises the level due', () => {
    const per = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(moments, per, per, (asOf, one, other) => {
        const month = monthOf(asOf.slice(0, 10));
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const due = (done: number) => levelDue(track(asOf, {}, { [addMonths(month, -1)]: done }));
        expect(due(more)).toBeLessThanOrEqual(due(less));
      }),
    );
  });

  test('without rules no level is ever due', () => {
    const [state] = trackTasks(workspaceOf({ task: { t: task() } }), '2027-01-01');
    expect(state).toMatchObject({ late: true, due: null, next: null });
  });
});

describe('points of tasks for scorecards', () => {
  const workspace = workspaceOf({
    task: { t: task() },
    progress: { '2026-01': { tasks: [{ task: 't', actual: 40 }] }, '2026-02': { tasks: [{ task: 't', actual: 90 }] } },
  });
  const score = taskScores(workspace, '2026-02-28');

  test('are actual against planned progress at the end of the month, at most 100', () => {
    expect(score('t', '2026-01')).toBe(80);
    expect(score('t', '2026-02')).toBe(100);
  });

  test('are null before anything was planned and for what is no task', () => {
    expect(score('t', '2025-12')).toBeNull();
    expect(score('u', '2026-01')).toBeNull();
  });

  test('never look beyond the as-of date', () => {
    expect(taskScores(workspace, '2026-01-11')('t', '2026-02')).toBe(100);
    const early = taskScores(workspaceOf({ task: { t: task() } }), '2026-01-01');
    expect(early('t', '2026-02')).toBeNull();
  });
});
