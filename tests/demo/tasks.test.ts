import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkWorkspace } from '../../src/check/index.ts';
import { folderReader, loadWorkspace } from '../../src/load/index.ts';
import { openScores } from '../../src/score/index.ts';
import {
  closingProof,
  companyRecovery,
  ordersDue,
  redFigures,
  trackOrders,
  trackTasks,
} from '../../src/track/index.ts';

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

describe('the closed loop on 5 November 2026', () => {
  test('of five missed key indicators three have tasks, one is accepted for a time, and for one that time is over', () => {
    const reds = redFigures(workspace, '2026-11-05', openScores(workspace));
    expect(reds.every(({ month }) => month === '2026-10')).toBe(true);
    const owners = reds.map(({ indicator, tasks, accepted, expired, owned }) => [
      indicator,
      tasks.join() || accepted || expired,
      owned,
    ]);
    expect(owners.sort()).toEqual([
      ['broadband-satisfaction', 'repeat-fault-campaign', true],
      ['complaint-handling-satisfaction', 'complaint-handling-after-incentive', false],
      ['complaints-per-10k', 'complaints-total', true],
      ['hall-waiting-minutes', 'hall-queue-relief', true],
      ['repeat-complaint-rate', 'complaint-lessons-library,first-contact-incentive', true],
    ]);
  });

  const states = new Map(trackTasks(workspace, '2026-11-05').map((state) => [state.task, state]));

  test('one order is due and not issued, one waits for its answer, one was answered and rose, one helped', () => {
    expect(ordersDue([...states.values()]).map(({ task, level, since }) => [task, level.level, since])).toEqual([
      ['visible-work-orders', 2, '2026-10-30'],
    ]);
    expect(trackOrders(workspace, '2026-11-05').map(({ order, state }) => [order, state])).toEqual([
      ['broadband-backlog-1', 'resolved'],
      ['visible-work-orders-1', 'escalated'],
      ['campaign-gate-1', 'awaiting-reply'],
    ]);
  });

  test('a task stands still, so that its days overdue and its next level wait', () => {
    expect(states.get('campaign-gate')).toMatchObject({
      paused: { from: '2026-11-03', until: '2026-11-12' },
      daysOverdue: 2,
      daysStood: 3,
      next: { from: '2026-11-25' },
    });
  });

  test('a task that was closed was opened again and closed once its indicators had recovered', () => {
    const at = (asOf: string) => trackTasks(workspace, asOf).find((state) => state.task === 'storm-resilience');
    expect(at('2026-07-21')).toMatchObject({ state: 'done', closed: '2026-06-27' });
    expect(at('2026-07-22')).toMatchObject({ state: 'behind', closed: null, reopened: { on: '2026-07-22' } });
    expect(at('2026-11-04')).toMatchObject({ state: 'done', closed: '2026-11-04', reopened: null });
  });

  test('every closing has proof or an exception, and both are shown', () => {
    const recovery = companyRecovery(openScores(workspace));
    const proofs = [...task.values()].flatMap(({ value }) =>
      (value.closings ?? []).map(({ on }) => closingProof(value, undefined, recovery, on)),
    );
    expect(proofs.map(({ mayClose }) => mayClose)).not.toContain(false);
    expect(proofs.filter(({ missing }) => missing.length === 0)).toHaveLength(2);
    expect(proofs.filter(({ exception }) => exception !== null)).toHaveLength(3);
  });
});
