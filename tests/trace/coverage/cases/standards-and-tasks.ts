import { workspaceOf } from '../../../helpers/workspace.ts';
import {
  kqi,
  staged,
  standard,
  withStandard,
  norm,
  shortfall,
  task,
  tasked,
  category,
  type CoverageCase,
} from '../records.ts';

export const STANDARD_AND_TASK_CASES: readonly CoverageCase[] = [
  {
    code: 'clause-unmeasured',
    gap: withStandard({ clauses: [{ id: 'answer', text: '及时答复' }] }),
    at: 'standard/handling#answer',
    owner: 'service',
    none: withStandard({ clauses: [{ id: 'answer', text: '及时答复', check: '抽查' }] }),
  },
  {
    code: 'standard-without-indicator',
    gap: withStandard({ clauses: [{ id: 'answer', text: '及时答复', check: '抽查' }] }),
    at: 'standard/handling',
    owner: 'service',
    none: withStandard({}),
  },
  {
    code: 'standard-without-control-point',
    gap: withStandard({}),
    at: 'standard/handling',
    owner: 'service',
    none: staged({}, { standard: { handling: standard() } }),
  },
  {
    code: 'review-overdue',
    gap: withStandard({ reviewBy: '2026-11-04' }),
    at: 'standard/handling',
    owner: 'service',
    none: withStandard({ reviewBy: '2026-11-05' }),
  },
  {
    code: 'norm-without-standard',
    gap: workspaceOf({ norm: { service: norm } }),
    at: 'norm/service#repair',
    none: workspaceOf({ norm: { service: norm }, indicator: { solved: { ...kqi(), norm: 'service/repair' } } }),
  },
  {
    code: 'shortfall-without-task',
    gap: workspaceOf({ shortfall: { queues: shortfall } }),
    at: 'shortfall/queues',
    owner: 'service',
    none: workspaceOf({ shortfall: { queues: shortfall }, task: { fewer: task() } }),
  },
  {
    code: 'shortfall-without-indicator',
    gap: workspaceOf({ shortfall: { queues: shortfall } }),
    at: 'shortfall/queues',
    owner: 'service',
    none: workspaceOf({ shortfall: { queues: { ...shortfall, indicators: ['response'] } } }),
  },
  {
    code: 'task-without-indicator',
    gap: tasked({ shortfall: 'queues' }),
    at: 'task/fewer',
    owner: 'service',
    none: tasked({ shortfall: 'queues', closings: [{ on: '2026-10-01', by: '总经理' }] }),
  },
  {
    code: 'task-without-shortfall',
    gap: tasked({ indicators: ['response'] }),
    at: 'task/fewer',
    owner: 'service',
    none: tasked({ indicators: ['response'], shortfall: 'queues' }),
  },
  {
    code: 'complaints-without-indicator',
    gap: workspaceOf({ 'complaint-category': { queues: category() } }),
    at: 'complaint-category/queues',
    owner: 'service',
    none: workspaceOf({
      'complaint-category': {
        queues: category({ parent: 'halls' }),
        halls: category({ id: 'halls', name: '厅店', indicators: ['response'] }),
      },
    }),
  },
];
