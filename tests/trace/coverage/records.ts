import type { ControlPoint, Stage } from '../../../src/model/records/process.ts';
import type { Department } from '../../../src/model/records/organisation.ts';
import type { Standard } from '../../../src/model/records/standard.ts';
import type { Task } from '../../../src/model/records/task.ts';
import type { ComplaintCategory } from '../../../src/model/records/complaint.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { indicator, workspaceOf, type RecordsById, type Row } from '../../helpers/workspace.ts';

/** A rule of coverage: a workspace that has the gap, and what is told of it; one that has not. */
export interface CoverageCase {
  readonly code: string;
  readonly gap: Workspace;
  /** The record to be mended, with the part it is about: `stage/acceptance#register`. */
  readonly at: string;
  readonly owner?: string;
  readonly none: Workspace;
}

export const kpi = indicator({ level: 'kpi', name: '满意度' });
export const kqi = (drives: string[] = []) => indicator({ level: 'kqi', name: '解决率', drives });
export const kci = (drives: string[] = []) => indicator({ level: 'kci', name: '响应及时率', drives });

export const point = (more: Partial<ControlPoint> = {}): ControlPoint => ({
  id: 'register',
  name: '建单',
  elements: ['要素'],
  criterion: '一次填准',
  owner: 'service',
  embedding: { policy: 'done', workflow: 'none', system: 'none' },
  indicators: ['response'],
  standards: ['handling'],
  ...more,
});

/** A process with one stage, led by `lead`. */
export function staged(stage: Partial<Stage>, more: RecordsById = {}): Workspace {
  const value: Stage = { name: '受理', purpose: '登记清楚', controlPoints: [point()], ...stage };
  const process = { name: '响应', order: 1, owner: 'lead', purpose: '有人管' };
  const made = workspaceOf({ process: { response: process }, stage: { acceptance: value }, ...more });
  const [entry] = made.records.stage.values();
  if (!entry) throw new Error('no stage');
  const placed = { ...entry, within: 'response', order: 1 };
  return { ...made, records: { ...made.records, stage: new Map([['acceptance', placed]]) } };
}

/** A control point without the keys that are named. */
export function without(...keys: (keyof ControlPoint)[]): Workspace {
  const bare = Object.fromEntries(Object.entries(point()).filter(([key]) => !keys.some((each) => each === key)));
  return staged({ controlPoints: [bare as unknown as ControlPoint] });
}

export const gate = { name: '评审', rule: '全过', accountable: 'gatekeeper', role: '组长', participants: [], flow: [] };

export const standard = (more: Partial<Standard> = {}): Standard => ({
  name: '处理标准',
  type: 'standard',
  owner: 'service',
  summary: '有人管',
  appliesTo: ['全体'],
  clauses: [{ id: 'answer', text: '及时答复', measuredBy: ['response'] }],
  versions: [{ version: '1.0', effective: '2025-01-01', change: '首次发布', reason: '统一' }],
  ...more,
});
export const withStandard = (more: Partial<Standard>) => workspaceOf({ standard: { handling: standard(more) } });

export const norm = { name: '规范', issuer: '机关', reference: '文号', items: [{ id: 'repair', text: '及时修复。' }] };

export const department = (more: Partial<Department> = {}): Department => ({
  name: '客户服务部',
  contact: { role: '接口岗', hours: '工作日' },
  responsibilities: [{ process: 'response', role: 'accountable', duty: '牵头' }],
  ...more,
});
export const holding = (role: 'accountable' | 'supports', scope?: string) =>
  department({
    responsibilities: [{ process: 'response', role, duty: '负责', ...(scope !== undefined && { scope }) }],
  });

export const shortfall = { number: 1, name: '排队久', description: '等得久', owner: 'service', found: '2026-01-05' };
export const task = (more: Partial<Task> = {}): Task => ({
  number: 'T-01',
  name: '减少排队',
  module: 'channel',
  owner: 'service',
  contents: ['梳理'],
  issued: '2026-02-01',
  deadline: '2026-12-31',
  signer: '总经理',
  milestones: [{ id: 'all', name: '全部', due: '2026-12-31', weight: 100 }],
  shortfall: 'queues',
  indicators: ['response'],
  ...more,
});
/** A task with nothing that it answers or is to mend, but what is given. */
export const tasked = (more: Partial<Task>) => {
  const bare = Object.entries(task()).filter(([key]) => key !== 'indicators' && key !== 'shortfall');
  return workspaceOf({ task: { fewer: { ...(Object.fromEntries(bare) as unknown as Task), ...more } } });
};

export const row: Row = { unit: 'company', indicator: 'response', month: '2026-09', numerator: 9, denominator: 10 };
export const measured = (rows: readonly Row[], more = {}) =>
  workspaceOf({ indicator: { response: { ...kci(), ...more } } }, rows);
export const category = (more: Partial<ComplaintCategory> = {}): ComplaintCategory => ({
  id: 'queues',
  name: '排队',
  owner: 'service',
  ...more,
});
export const card = (items: { indicator: string; weight: number }[]) => ({
  name: '记分卡',
  subjects: { kind: 'type' as const, type: 'branch' as const },
  combine: 'weighted-mean' as const,
  missing: 'reweight' as const,
  sections: [{ id: 'all', name: '全部', kind: 'indicators' as const, weight: 100, items }],
});
export const keyed = (scored: string) =>
  workspaceOf({
    indicator: { response: { ...kci(), key: true } },
    scorecard: { branch: card([{ indicator: scored, weight: 100 }]) },
  });
