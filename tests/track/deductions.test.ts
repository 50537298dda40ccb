import { describe, expect, test } from 'vitest';
import type { Supervision } from '../../src/model/records/supervision.ts';
import type { Task } from '../../src/model/records/task.ts';
import { supervisionDeductions } from '../../src/track/index.ts';
import { workspaceOf } from '../helpers/workspace.ts';

const RULES: Supervision = {
  levels: [
    { level: 1, name: '一级督办', afterDays: 1, signer: '部门负责人', deduction: 0.5 },
    { level: 2, name: '二级督办', afterDays: 15, signer: '分管副总经理', deduction: 1 },
    { level: 3, name: '三级督办', afterDays: 30, signer: '总经理' },
  ],
};
const task = (more: Partial<Task> = {}): Task => ({
  number: 'T-01',
  name: '任务',
  module: 'm',
  owner: 'network',
  contents: ['内容'],
  issued: '2026-01-01',
  deadline: '2026-08-25',
  signer: '总经理',
  milestones: [{ id: 'm', name: 'm', due: '2026-08-25', weight: 100 }],
  ...more,
});
const deductions = (asOf: string, more: Partial<Task> = {}, progress: Record<string, number> = {}) => {
  const reports = Object.entries(progress).map(([month, actual]) => [month, { tasks: [{ task: 't', actual }] }]);
  return supervisionDeductions(
    workspaceOf({
      task: { t: task(more) },
      supervision: { supervision: RULES },
      progress: Object.fromEntries(reports),
    }),
    asOf,
  );
};

describe('deductions by supervision', () => {
  test('fall in the month in which a level falls due, once each', () => {
    const of = deductions('2026-12-31');
    expect(of('network', '2026-08')).toEqual([{ task: 't', level: 1, on: '2026-08-26', points: 0.5 }]);
    expect(of('network', '2026-09')).toEqual([{ task: 't', level: 2, on: '2026-09-09', points: 1 }]);
    expect(of('network', '2026-10')).toEqual([]);
  });

  test('are the owner’s, and none before the day has come', () => {
    expect(deductions('2026-12-31')('market', '2026-08')).toEqual([]);
    expect(deductions('2026-08-25')('network', '2026-08')).toEqual([]);
    expect(deductions('2026-08-26')('network', '2026-08')).toHaveLength(1);
  });

  test('stop when the task is done', () => {
    expect(deductions('2026-12-31', { closings: [{ on: '2026-09-01', by: '总经理' }] })('network', '2026-09')).toEqual(
      [],
    );
    expect(
      deductions('2026-12-31', { closings: [{ on: '2026-09-10', by: '总经理' }] })('network', '2026-09'),
    ).toHaveLength(1);
    expect(deductions('2026-12-31', {}, { '2026-08': 100 })('network', '2026-08')).toEqual([]);
  });
});
