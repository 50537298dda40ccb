import type { Supervision, SupervisionOrder } from '../../src/model/records/supervision.ts';
import type { Milestone, Pause, Task } from '../../src/model/records/task.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { trackTasks, type TaskState } from '../../src/track/index.ts';
import { workspaceOf } from '../helpers/workspace.ts';

/** Three levels; the clock may stop for 20 days; from 90 per cent on a level less is due; accountability after 10 days. */
export const RULES: Supervision = {
  levels: [
    { level: 1, name: '一级督办', afterDays: 1, signer: '部门负责人', deduction: 0.5, reply: 3 },
    { level: 2, name: '二级督办', afterDays: 10, signer: '分管副总经理', deduction: 1, reply: 2 },
    { level: 3, name: '三级督办', afterDays: 20, signer: '总经理', deduction: 2, reply: 1 },
  ],
  stopTheClock: { approver: '分管副总经理', reasons: [{ id: 'flood', name: '洪水' }], atMostDays: 20 },
  downgrade: { actualAtLeast: 90, levels: 1 },
  accountabilityAfter: 10,
};

export const milestone = (id: string, due: string, weight: number, done?: string): Milestone => ({
  id,
  name: id,
  due,
  weight,
  ...(done !== undefined && { done }),
});

/** A task issued on 1 January 2026 and due on 12 March, which is a Thursday. */
export function task(more: Partial<Task> = {}): Task {
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

export const pause = (from: string, until?: string, reason = 'flood'): Pause => ({
  from,
  ...(until !== undefined && { until }),
  reason,
  note: '道路中断',
  by: '分管副总经理',
});

export const order = (level: number, issued: string, more: Partial<SupervisionOrder> = {}): SupervisionOrder => ({
  number: `督办〔2026〕${level}号`,
  task: 't',
  subject: '逾期未完成',
  level,
  issued,
  signer: '部门负责人',
  to: 'network-operations',
  demands: ['写明哪天完成'],
  replyBy: '2026-12-31',
  ...more,
});

export interface Case {
  readonly task?: Partial<Task>;
  /** Per cent reported at the end of a month. */
  readonly progress?: Readonly<Record<string, number>>;
  readonly orders?: readonly SupervisionOrder[];
  readonly rules?: Supervision;
}

/** A workspace with the one task `t`, owned by network-operations. */
export function caseOf({ task: more = {}, progress = {}, orders = [], rules = RULES }: Case): Workspace {
  const reports = Object.entries(progress).map(([month, actual]) => [month, { tasks: [{ task: 't', actual }] }]);
  return workspaceOf({
    task: { t: task(more) },
    supervision: { supervision: rules },
    progress: Object.fromEntries(reports),
    'supervision-order': Object.fromEntries(orders.map((each, i) => [`order-${i + 1}`, each])),
  });
}

/** The state of `t` at a moment. */
export function track(asOf: string, given: Case = {}): TaskState {
  const [state] = trackTasks(caseOf(given), asOf);
  if (!state) throw new Error('no task');
  return state;
}
