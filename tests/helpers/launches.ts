import type { GatedStage } from '../../src/model/gates.ts';
import type { Launch, Review, ReviewResult } from '../../src/model/records/launch.ts';
import type { ControlPoint, Stage } from '../../src/model/records/process.ts';

/** A control point that blocks, unless its name ends in a question mark. */
export function point(name: string): ControlPoint {
  const id = name.replace('?', '');
  return { id, name: id, elements: ['要素'], criterion: '达标', owner: 'product', blocking: !name.endsWith('?') };
}

const GATE: NonNullable<Stage['gate']> = {
  name: '评审',
  rule: '全部达标',
  accountable: 'product',
  role: '评审负责人',
  participants: [],
  flow: [],
};

export function stage(id: string, points: readonly string[], gate = true): GatedStage & { readonly value: Stage } {
  return {
    id,
    value: { name: id, purpose: '保证质量', ...(gate && { gate: GATE }), controlPoints: points.map(point) },
  };
}

/** Two stages before customers see anything, one without a gate, and the last. */
export const STAGES = [
  stage('design', ['norms', 'ease?']),
  stage('testing', ['defects', 'readiness']),
  stage('selling', ['orders'], false),
  stage('exit', ['notice']),
];

const RESULTS: Readonly<Record<string, ReviewResult>> = { '+': 'passed', '-': 'failed', '0': 'not-applicable' };
const LAST = -1;

/** A review as tests write it: `review('2026-01-10', 'design', 'norms+ ease-')`. */
export function review(on: string, of: string, results: string, conclusion?: Review['conclusion']): Review {
  const found = results.split(' ').map((each) => ({
    point: each.slice(0, LAST),
    result: RESULTS[each.slice(LAST)] ?? 'passed',
  }));
  const isFailed = found.some(({ result }) => result === 'failed');
  return {
    id: `${of}-${on}`,
    stage: of,
    on,
    by: '评审负责人',
    conclusion: conclusion ?? (isFailed ? 'failed' : 'passed'),
    results: found,
  };
}

export function waiver(of: string, on: string, until: string): NonNullable<Launch['waivers']>[number] {
  return { point: of, reason: '理由', by: '分管副总经理', on, until };
}

/** A product whose stages are entered as given: `{ 'design 2026-01-01': … }` without the objects. */
export function launch(entered: readonly string[], more: Partial<Launch> = {}): Launch {
  return {
    name: '产品',
    kind: 'product',
    process: 'lifecycle',
    owner: 'product',
    summary: '一个产品。',
    entered: entered.map((entry) => {
      const [stage = '', on = ''] = entry.split(' ');
      return { stage, on };
    }),
    ...more,
  };
}
