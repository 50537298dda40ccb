import { describe, expect, test } from 'vitest';
import { departmentList, departmentPage } from '../../src/report/department/index.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { contexts } = handbookOf();
const zh = contexts['zh-CN'];
const ids = [...zh.workspace.records.department.keys()];
const pageOf = (id: string, context = zh) => {
  const page = departmentPage(id, context);
  if (!page) throw new Error(`there is no ${id}`);
  return page;
};

test('the list names every department once, by the lines of the site', () => {
  const { lines } = departmentList(zh);
  expect(lines.flatMap(({ departments }) => departments.map(({ id }) => id)).sort()).toEqual(ids.toSorted());
  expect(lines.map(({ line }) => line)).toEqual(zh.site.lines?.map(({ name }) => name));
});

test('everything has one owner: departments together own all indicators, standards and tasks', () => {
  const { indicator, standard, task } = zh.workspace.records;
  const pages = ids.map((id) => pageOf(id));
  expect(pages.flatMap(({ indicators }) => indicators).length).toBe(indicator.size);
  expect(pages.flatMap(({ standards }) => standards).length).toBe(standard.size);
  expect(pages.flatMap(({ tasks }) => tasks).length).toBe(task.size);
});

describe('every department', () => {
  test.each(ids)('%s: marks the stages that its duties name, and all of them where they name none', (id) => {
    for (const { stages, items } of pageOf(id).duties) {
      const marked = stages.filter(({ role }) => role).map(({ path }) => path);
      const named = items.flatMap((item) => item.stages.map(({ path }) => path));
      const all = items.some((item) => item.stages.length === 0);
      expect(marked.sort()).toEqual(all ? stages.map(({ path }) => path).sort() : [...new Set(named)].sort());
    }
  });

  test.each(ids)('%s: what waits leads to something on its page, or to a list of the site', (id) => {
    const page = pageOf(id);
    for (const { at, path } of page.todo) {
      if (at === undefined) expect(path).toMatch(/^(gaps|suspects)\/#/);
      else expect(page[at].length).toBeGreaterThan(0);
    }
    const off = page.tally.missed + page.tally['at-risk'];
    expect(page.todo.some(({ at }) => at === 'indicators')).toBe(off > 0);
  });

  test.each(ids)('%s: English has no Chinese left', (id) => {
    expect(JSON.stringify(pageOf(id, contexts.en))).not.toMatch(/\p{Script=Han}/u);
  });
});

test('a department of which nothing is late and nothing off target has nothing waiting but its controls', () => {
  const calm = ids.map((id) => pageOf(id)).filter(({ todo }) => todo.length === 0);
  for (const { tally, tasks } of calm) {
    expect(tally.missed + tally['at-risk']).toBe(0);
    expect(tasks.every(({ state }) => state !== 'overdue')).toBe(true);
  }
  expect(calm.length).toBeGreaterThan(0);
});

test('an order that waits for a signature, and one that waits for an answer, are each said and shown', () => {
  const todo = (id: string) => pageOf(id).todo.map(({ at = '', text }) => `${at}: ${text}`);
  expect(todo('it')).toContain('due: 1 份督办单应发未发');
  expect(pageOf('it').due.map(({ task, signer }) => [task.name, signer])).toEqual([
    ['T-14 协同工单全程可视', '分管副总经理'],
  ]);
  expect(todo('marketing')).toContain('orders: 1 份督办单待回复');
  expect(pageOf('marketing').orders.map(({ link }) => link.path)).toEqual(['supervision/campaign-gate-1/']);
});
