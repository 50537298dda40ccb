import { broken, lines, type Broken } from './case.ts';

const CARD = 'content/scorecards/x.yaml';
/** A scorecard whose sections begin on line 6. */
const card = (...rows: string[]) =>
  lines(
    'name: 记分卡',
    'subjects: { kind: type, type: branch }',
    'combine: weighted-mean',
    'missing: zero',
    'sections:',
    ...rows,
  );
const ONE =
  '  - { id: a, name: 甲, kind: indicators, weight: 100, items: [{ indicator: hall-satisfaction, weight: 100 }] }';

const TASK = 'data/tasks/x.yaml';
const task = (...rows: string[]) =>
  lines(
    'number: "T-01"',
    'name: 缩短投诉处理时长',
    'module: management',
    'owner: customer-service',
    'contents: [梳理流程]',
    'issued: 2026-02-01',
    'deadline: 2026-06-30 18:00',
    'signer: 总经理',
    'milestones:',
    ...rows,
  );
const DONE = '  - { id: done, name: 上线, due: 2026-06-30 18:00, weight: 100 }';

const stage = (...rows: string[]) => ({
  'content/processes/p/process.yaml': lines('name: 过程', 'order: 1', 'owner: customer-service', 'purpose: 管到底'),
  'content/processes/p/01-s.yaml': lines(
    'name: 环节',
    'purpose: 登记清楚',
    'controlPoints:',
    '  - id: register',
    '    name: 建单',
    '    elements: [要素]',
    ...rows,
  ),
});

const NORM = lines(
  'name: 规范',
  'issuer: 主管部门',
  'reference: 示例文号',
  'items:',
  '  - { id: repair, text: 修复, limit: { atMost: 48, unit: 小时 } }',
  '  - { id: answer, text: 应答, limit: { atLeast: 85, unit: "%" } }',
);
const VERSIONS = 'versions: [{ version: "1.0", effective: 2025-01-01, change: 首次发布, reason: 统一要求 }]';
const standard = (clause: string) =>
  lines(
    'name: 标准',
    'type: standard',
    'owner: customer-service',
    'summary: 修得快。',
    'appliesTo: [全体客户]',
    'clauses:',
    clause,
    VERSIONS,
  );

export const PLANS: readonly Broken[] = [
  broken('weights', 'sections that make 90', CARD, card(ONE.replaceAll('100', '90')), '5:1'),
  broken(
    'weights',
    'items that make more than their section',
    CARD,
    card(ONE.replace('weight: 100 }]', 'weight: 100.5 }]')),
    '6:54',
  ),
  broken(
    'weights',
    'a weight that changes alone',
    CARD,
    card(
      '  - id: a',
      '    name: 甲',
      '    kind: tasks',
      '    weight: [{ from: 2025-01, value: 100 }, { from: 2026-11, value: 90 }]',
    ),
    '5:1',
  ),
  {
    code: 'weights',
    what: 'milestones that make 60',
    files: { [TASK]: task(DONE.replace('100', '60')) },
    at: [`${TASK}:9:1`],
  },
  broken(
    'bands-order',
    'the best grade last',
    CARD,
    card(ONE, 'bands: [{ grade: 合格, from: 60 }, { grade: 优秀, from: 90 }]'),
    '7:53',
  ),
  broken(
    'duplicate-reference',
    'an indicator twice in a section',
    CARD,
    card(
      '  - id: a',
      '    name: 甲',
      '    kind: indicators',
      '    weight: 100',
      '    items:',
      '      - { indicator: hall-satisfaction, weight: 50 }',
      '      - { indicator: hall-satisfaction, weight: 50 }',
    ),
    '12:22',
  ),
  broken(
    'scorecard-item-unscored',
    'an indicator without targets and scoring',
    CARD,
    card(ONE.replace('hall-satisfaction', 'complaint-timeliness')),
    '6:75',
  ),
  {
    code: 'control-point-without-owner',
    what: 'nobody answers for it',
    files: stage(),
    at: ['content/processes/p/01-s.yaml:4:9'],
  },
  {
    code: 'blocking-gate-without-criterion',
    what: 'it blocks by no criterion',
    files: stage('    owner: customer-service', '    blocking: true'),
    at: ['content/processes/p/01-s.yaml:8:5'],
  },
  {
    code: 'unknown-reference',
    what: 'a process and a stage that are not there',
    files: {
      ...stage('    owner: customer-service'),
      'content/organisation/departments/hotline.yaml': lines(
        'name: 热线',
        'responsibilities:',
        '  - { process: q, stages: [s], role: supports, duty: 配合 }',
        '  - { process: p, stages: [t], role: supports, duty: 配合 }',
      ),
    },
    at: [
      'content/organisation/departments/hotline.yaml:3:16',
      'content/organisation/departments/hotline.yaml:3:28',
      'content/organisation/departments/hotline.yaml:4:28',
    ],
  },
  {
    code: 'standard-below-norm',
    what: 'three days against 48 hours',
    files: {
      'content/norms/n.yaml': NORM,
      'content/standards/x.yaml': standard('  - { id: a, text: 修复, limit: { atMost: 3, unit: 天 }, norm: n/repair }'),
    },
    at: ['content/standards/x.yaml:7:41'],
  },
  {
    code: 'standard-below-norm',
    what: 'a share against hours cannot be compared',
    files: {
      'content/norms/n.yaml': NORM,
      'content/standards/x.yaml': standard(
        '  - { id: a, text: 修复, limit: { atLeast: 99, unit: "%" }, norm: n/repair }',
      ),
    },
    at: ['content/standards/x.yaml:7:42'],
  },
  {
    code: 'standard-below-norm',
    what: 'a floor of 80% against 85%',
    files: {
      'content/norms/n.yaml': NORM,
      'content/indicators/x.yaml': lines(
        'name: 热线接通率',
        'level: kqi',
        'owner: customer-service',
        'unit: "%"',
        'precision: 1',
        'direction: higher',
        'formula: { kind: ratio, numerator: 接通数, denominator: 请求数 }',
        'norm: n/answer',
        'targets:',
        '  - { from: 2025-01, floor: 90, target: 95 }',
        '  - { from: 2026-01, floor: 80, target: 95 }',
      ),
    },
    at: ['content/indicators/x.yaml:11:29'],
  },
  broken('task-deadline', 'a milestone after the deadline, by hours', TASK, task(DONE.replace(' 18:00', '')), '10:32'),
  broken(
    'task-deadline',
    'a milestone before the task',
    TASK,
    task(DONE.replace('2026-06-30 18:00', '2026-01-31')),
    '10:32',
  ),
  broken(
    'task-deadline',
    'a deadline before the task',
    TASK,
    task(DONE).replace('issued: 2026', 'issued: 2027'),
    '7:11',
    '10:32',
  ),
  broken(
    'task-deadline',
    'closed before a milestone was done',
    TASK,
    task(DONE.replace('weight: 100', 'weight: 100, done: 2026-06-20'), 'closings: [{ on: 2026-06-10, by: 总经理 }]'),
    '11:18',
  ),
  {
    code: 'progress-goes-backwards',
    what: 'a month later it is less',
    files: {
      [TASK]: task(DONE),
      'data/2026-03/progress.yaml': lines('tasks:', '  - { task: x, actual: 50 }'),
      'data/2026-05/progress.yaml': lines('month: 2026-05', 'tasks:', '  - task: x', '    actual: 49.5'),
    },
    at: ['data/2026-05/progress.yaml:4:13'],
  },
  broken(
    'supervision-order',
    'levels that do not rise, and one left out',
    'content/rules/supervision.yaml',
    lines(
      'levels:',
      '  - { level: 1, name: 一级, afterDays: 3, signer: 总经理 }',
      '  - { level: 3, name: 三级, afterDays: 3, signer: 总经理 }',
    ),
    '3:14',
    '3:38',
  ),
];
