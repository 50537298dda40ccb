import type { ExampleFiles } from '../model/rule.ts';
import { LAUNCH, record } from './example.ts';

const FOLDER = 'content/processes/product-lifecycle';

/** A stage with one control point that blocks, behind a gate. */
function stage(name: string, point: string, pointName: string): string {
  return record('stage', {
    name,
    purpose: '带着毛病的不往下走',
    gate: '{ name: 评审, rule: 全部通过, accountable: customer-service, role: 评审组组长, participants: [], flow: [] }',
    controlPoints: `[{ id: ${point}, name: ${pointName}, elements: [要素], criterion: 清零, owner: customer-service, blocking: true }]`,
  });
}

const PROCESS = {
  [`${FOLDER}/process.yaml`]: record('process', { name: '产品全生命周期', opensAt: 'commercial-use' }),
  [`${FOLDER}/01-design.yaml`]: stage('设计', 'design-sound', '设计合理'),
  [`${FOLDER}/02-testing.yaml`]: stage('测试', 'defects-closed', '缺陷清零'),
  [`${FOLDER}/03-commercial-use.yaml`]: record('stage', { name: '商用', purpose: '让客户放心用', controlPoints: '[]' }),
};

interface Reviewed {
  readonly on: string;
  readonly result?: 'passed' | 'failed';
  readonly conclusion?: 'passed' | 'conditional' | 'failed';
}

/** The reviews of the two gates as YAML. */
export function reviews(...[design, testing]: readonly Reviewed[]): string {
  const row = (id: string, stage: string, point: string, { on, result = 'passed', conclusion }: Reviewed) =>
    `\n  - { id: ${id}, stage: ${stage}, on: ${on}, by: 评审组组长, conclusion: ${conclusion ?? result}, ` +
    `results: [{ point: ${point}, result: ${result} }] }`;
  return [
    design ? row('d', 'design', 'design-sound', design) : '',
    testing ? row('t', 'testing', 'defects-closed', testing) : '',
  ].join('');
}

/** A launch that has gone through the gates of a small process, with lines of its own. */
export function launch(lines: Readonly<Record<string, string>> = {}): ExampleFiles {
  const passed = reviews({ on: '2026-02-09' }, { on: '2026-04-08' });
  return { ...PROCESS, [LAUNCH]: record('launch', { reviews: passed, ...lines }) };
}
