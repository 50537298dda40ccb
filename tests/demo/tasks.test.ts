import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkWorkspace } from '../../src/check/index.ts';
import { folderReader, loadWorkspace } from '../../src/load/index.ts';
import { trackTasks } from '../../src/track/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { workspace } = checkWorkspace(loadWorkspace(folderReader(ROOT)));
const { shortfall, task } = workspace.records;

test('ten shortfalls, each answered by a task, lead to fifteen tasks in four modules', () => {
  expect([shortfall.size, task.size]).toEqual([10, 15]);
  expect(new Set([...task.values()].map(({ value }) => value.shortfall))).toEqual(new Set(shortfall.keys()));
  expect(new Set([...task.values()].map(({ value }) => value.module)).size).toBe(4);
});

test('on 5 November 2026 four tasks are done, six on track, three behind, two overdue at different levels', () => {
  const states = trackTasks(workspace, '2026-11-05');
  const count = (state: string) => states.filter((task) => task.state === state).length;
  expect(['done', 'on-track', 'behind', 'overdue'].map(count)).toEqual([4, 6, 3, 2]);
  expect(states.flatMap(({ due }) => due?.level.level ?? []).sort()).toEqual([1, 2]);
});

test('a task that was closed has all its milestones done', () => {
  for (const [id, { value }] of task) {
    const open = value.milestones.filter(({ done }) => done === undefined).length;
    expect(open === 0, id).toBe((value.closings ?? []).length > 0);
  }
});
