import { describe, expect, test } from 'vitest';
import { missedPage } from '../../src/report/missed.ts';
import { departmentTasks, taskList } from '../../src/report/task-list.ts';
import { orderForm, taskPage } from '../../src/report/task/index.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { contexts } = handbookOf();
const zh = contexts['zh-CN'];
const ids = [...zh.workspace.records.task.keys()];
const pageOf = (id: string, context = zh) => {
  const page = taskPage(id, context);
  if (!page) throw new Error(`there is no ${id}`);
  return page;
};

test('a late task says how late it is, how far, and when it will be done at this pace', () => {
  expect(pageOf('visible-work-orders').finding).toBe(
    'T-14 协同工单全程可视：逾期 21 天，完成 71%，照此进度 2027-02-26 完成',
  );
  expect(pageOf('visible-work-orders', contexts.en).finding).toMatch(
    /^T-14 .*: 21 days overdue, 71% done; at this pace done on 2027-02-26$/,
  );
});

test('a task that was opened again shows the deadline in force, and says what it was', () => {
  const { line, deadlineNotes, log } = pageOf('storm-resilience');
  const record = zh.workspace.records.task.get('storm-resilience')?.value;
  const [closing] = record?.closings ?? [];
  expect(line.deadline).toBe(closing?.reopened?.deadline);
  expect(deadlineNotes.join()).toContain(record?.deadline);
  expect(log.map(({ day }) => day)).toEqual(expect.arrayContaining([closing?.on, closing?.reopened?.on]));
});

describe('the story of a task', () => {
  test.each(ids)('%s: goes from shortfall to closing, in this order', (id) => {
    const order = ['shortfall', 'order', 'measures', 'milestones', 'progress', 'recovery', 'closing'];
    const steps = pageOf(id).steps.map((step) => order.indexOf(step.id));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps).not.toContain(-1);
    expect(pageOf(id).steps.at(-1)?.id).toBe('closing');
  });

  test.each(ids)('%s: its log runs forward, from the issue on, and not beyond the as-of date', (id) => {
    const days = pageOf(id).log.map(({ day }) => day.slice(0, 10));
    expect(days).toEqual(days.toSorted());
    expect(days.every((day) => day <= zh.asOf)).toBe(true);
    expect(pageOf(id).log.some(({ day }) => day === pageOf(id).issued)).toBe(true);
  });

  test.each(ids)(
    '%s: each linked indicator has its line of proof, and a closed task has them all or an exception',
    (id) => {
      const record = zh.workspace.records.task.get(id)?.value;
      const { recovery, steps } = pageOf(id);
      expect(recovery.lines.map(({ figure }) => figure.indicator)).toEqual(record?.indicators);
      const isRecovered = recovery.lines.every(({ recovered }) => recovered);
      expect(steps.find((step) => step.id === 'recovery')?.look).toBe(isRecovered ? 'achieved' : 'at-risk');
    },
  );

  test.each(ids)('%s: its planned curve rises from nothing to everything', (id) => {
    const curve = pageOf(id).plannedCurve.map(({ percent }) => percent);
    expect([curve[0], curve.at(-1)]).toEqual([0, 100]);
    expect(curve).toEqual(curve.toSorted((a, b) => a - b));
  });
});

describe('the list of tasks', () => {
  const list = taskList(zh);

  test('shares all tasks out by module and by department', () => {
    const sum = (rows: readonly { total: number }[]) => rows.reduce((all, { total }) => all + total, 0);
    expect([list.tasks.length, sum(list.modules), sum(list.departments)]).toEqual([ids.length, ids.length, ids.length]);
    for (const { counts, total } of [...list.modules, ...list.departments]) {
      expect(Object.values(counts).reduce((all, count) => all + count, 0)).toBe(total);
    }
  });

  test('puts departments with late tasks first', () => {
    const late = list.departments.map(({ counts }) => counts.overdue > 0);
    expect(late).toEqual(late.toSorted((a, b) => Number(b) - Number(a)));
  });

  test('gives a department what it owns before what it helps with', () => {
    const { tasks, roles } = departmentTasks('it', zh);
    const owned = tasks.map(({ ownerId }) => ownerId === 'it');
    expect(owned).toEqual(owned.toSorted((a, b) => Number(b) - Number(a)));
    expect(roles.map(({ total }) => total)).toEqual([owned.filter(Boolean).length, owned.filter((own) => !own).length]);
  });
});

describe('the order of a task', () => {
  test.each(ids)('%s: names all that is signed, in both languages', (id) => {
    for (const context of [zh, contexts.en]) {
      const form = orderForm(id, context);
      if (!form) throw new Error(`there is no ${id}`);
      const { number, name, module, line, owner, deadline, signer, contents, indicators, milestones } = form;
      for (const text of [number, name, module, line, owner, deadline, signer]) expect(text).not.toMatch(/^—?$/);
      expect(contents.length).toBeGreaterThan(0);
      expect(milestones.length).toBeGreaterThan(0);
      for (const { target } of indicators) expect(target).toMatch(/\d/);
    }
  });

  test('is none for an id that is no task', () => {
    expect([orderForm('nobody', zh), taskPage('nobody', zh)]).toEqual([undefined, undefined]);
  });
});

describe('missed key indicators', () => {
  const page = missedPage(zh);

  test('stand with those that nobody answers for first', () => {
    expect(page.lines.map(({ owned }) => owned)).toEqual([false, true, true, true, true]);
    expect(page.finding).toBe('2026年10月 5 项关键指标未达标，其中 1 项没有任务也没有有效的理由');
  });

  test('have open tasks, or a reason that holds, where they are owned', () => {
    for (const { owned, tasks, accepted } of page.lines) {
      expect(owned).toBe(tasks.length > 0 || accepted?.expired === false);
    }
  });
});
