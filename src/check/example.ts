import type { ExampleFiles } from '../model/rule.ts';

/** Sound records, key by key, that the examples of rules are made from: an example says only what it is about. */
const SOUND = {
  indicator: {
    name: '热线人工接通率',
    level: 'kqi',
    owner: 'customer-service',
    unit: '"%"',
    precision: '1',
    direction: 'higher',
    formula: '{ kind: ratio, numerator: 人工接通数, denominator: 人工请求数, scale: 100 }',
  },
  standard: {
    name: '热线服务标准',
    type: 'standard',
    owner: 'customer-service',
    summary: '来电有人接，问题有人管。',
    appliesTo: '[全体客户]',
    clauses: '[{ id: answer, text: 人工服务及时应答。 }]',
    versions: '[{ version: "1.0", effective: 2025-01-01, change: 首次发布, reason: 统一服务要求 }]',
  },
  norm: {
    name: '电信服务规范',
    issuer: '主管部门',
    reference: '示例文号',
    items: '[{ id: repair, text: 障碍修复时限, limit: { atMost: 48, unit: 小时 } }]',
  },
  scorecard: {
    name: '分公司月度记分卡',
    subjects: '{ kind: type, type: branch }',
    combine: 'weighted-mean',
    missing: 'reweight',
    sections:
      '[{ id: results, name: 结果, kind: indicators, weight: 100, items: [{ indicator: hall-satisfaction, weight: 100 }] }]',
  },
  process: { name: '客户问题响应解决', order: '1', owner: 'customer-service', purpose: '让客户的问题有人管到底' },
  stage: {
    name: '投诉受理',
    purpose: '客户的问题一次登记清楚',
    controlPoints: '[{ id: register, name: 建单, elements: [要素齐全], criterion: 一次填准, owner: customer-service }]',
  },
  task: {
    number: '"T-01"',
    name: '缩短投诉处理时长',
    module: 'business-management',
    owner: 'customer-service',
    contents: '[梳理流程, 减少环节]',
    issued: '2026-02-01',
    deadline: '2026-06-30',
    signer: '总经理',
    milestones:
      '[{ id: plan, name: 完成方案, due: 2026-03-31, weight: 40 }, { id: done, name: 上线, due: 2026-06-30, weight: 60 }]',
  },
  supervision: { levels: '[{ level: 1, name: 一级督办, afterDays: 1, signer: 客户服务部总经理, reply: 3 }]' },
  order: {
    number: '督办〔2026〕1号',
    task: 'complaint-hours',
    subject: '缩短投诉处理时长逾期未完成',
    level: '1',
    issued: '2026-07-01',
    signer: '客户服务部总经理',
    to: 'customer-service',
    demands: '[写明卡在哪里、哪天完成]',
    replyBy: '2026-07-06',
  },
  launch: {
    name: '智家守护',
    kind: 'product',
    process: 'product-lifecycle',
    owner: 'customer-service',
    summary: '家里有异常，手机上提醒。',
    entered:
      '\n  - { stage: design, on: 2026-01-05 }\n  - { stage: testing, on: 2026-02-10 }\n' +
      '  - { stage: commercial-use, on: 2026-04-10 }',
    live: '2026-04-10',
  },
  meeting: {
    kind: 'joint-meeting',
    held: '2026-10-12 09:00',
    chair: '分管副总经理',
    attended: '[customer-service]',
    minutes: '[逐项对账。]',
    decisions: '[{ id: queues, text: 减少排队。, owner: customer-service, due: 2026-12-31 }]',
  },
  round: {
    number: '1',
    name: '第一轮服务体验值班',
    host: 'customer-service',
    from: '2026-10-12',
    to: '2026-10-16',
    visits: '[{ department: customer-service, on: 2026-10-13 }]',
    suggestions: '[]',
  },
  recognition: {
    name: '班组评星',
    kind: 'stars',
    organiser: 'customer-service',
    purpose: '谁做得好看得见',
    who: '热线各班组',
    criteria: '[{ name: 客户评价, weight: 60 }, { name: 接通, weight: 40 }]',
    bands: '[{ id: star, name: 三星, from: 80 }]',
    results: '[{ period: 2026-Q3, participants: 6, counts: [{ band: star, count: 2 }] }]',
  },
  appealRules: {
    fileWithin: '5',
    decideWithin: '10',
    department: 'customer-service',
    decidedBy: '客户服务部总经理',
  },
  appeal: {
    month: '2026-10',
    unit: 'east-hall',
    about: '{ kind: indicator, indicator: hall-satisfaction }',
    reason: '有20份有效问卷没有计入。',
    filed: '2026-11-03',
    by: '东区服营厅店长',
  },
} satisfies Record<string, Record<string, string>>;

/** A sound record as YAML, with lines of its own in place of those with the same key; an empty text leaves a key out. */
export function record(kind: keyof typeof SOUND, lines: Readonly<Record<string, string>> = {}): string {
  return Object.entries({ ...SOUND[kind], ...lines })
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}:${value.startsWith('\n') ? '' : ' '}${value}\n`)
    .join('');
}

/** A file of measurements with one figure a column, as most are. */
export function counts(...rows: string[]): string {
  return ['unit,indicator,numerator,denominator', ...rows, ''].join('\n');
}

/** Where the examples of rules put their records. */
export const INDICATOR = 'content/indicators/hotline-connection-rate.yaml';
export const STANDARD = 'content/standards/hotline-service.yaml';
export const NORM = 'content/norms/service-norms.yaml';
export const SCORECARD = 'content/scorecards/branches.yaml';
export const PROCESS = 'content/processes/problem-resolution/process.yaml';
export const STAGE = 'content/processes/problem-resolution/01-acceptance.yaml';
export const TASK = 'data/tasks/complaint-hours.yaml';
export const SUPERVISION = 'content/rules/supervision.yaml';
export const ORDER = 'data/supervision-orders/complaint-hours-1.yaml';
export const APPEAL = 'data/appeals/east-hall-october.yaml';
export const APPEAL_RULES = 'content/rules/appeals.yaml';
export const RECOGNITION = 'data/recognitions/teams.yaml';
export const LAUNCH = 'data/launches/smart-home.yaml';
export const MEETING = 'data/meetings/2026-10-12-joint-meeting.yaml';
export const ROUND = 'data/experience-days/round-1.yaml';
export const MEASUREMENTS = 'data/2026-10/measurements.csv';
export const COMMENTARY = 'data/2026-10/commentary.md';

/** One indicator with some lines of its own: the commonest example. */
export function indicator(lines: Readonly<Record<string, string>>): ExampleFiles {
  return { [INDICATOR]: record('indicator', lines) };
}

export const UNITS = 'content/organisation/units.yaml';

/** The units of the small sound workspace, with the keys of some of them replaced. */
export function units(keys: Readonly<Record<string, string>>): string {
  const sound = {
    province: 'name: 省公司, type: company',
    east: 'name: 东区分公司, type: branch',
    west: 'name: 西区分公司, type: branch',
    'east-hall': 'name: 东区服营厅, type: hall',
  };
  const parents: Readonly<Record<string, string>> = {
    east: 'parent: province',
    west: 'parent: province',
    'east-hall': 'parent: east',
  };
  const lines = Object.entries(sound).map(([id, fixed]) => {
    const rest = keys[id] ?? parents[id];
    return `  - { id: ${id}, ${fixed}${rest ? `, ${rest}` : ''} }\n`;
  });
  return `units:\n${lines.join('')}`;
}

export const GLOSSARY = 'content/glossary.yaml';
export const PROSE = 'content/handbook/first-contact.mdx';

/** A page of the handbook with its title. */
export function page(body: string): string {
  return `---\ntitle: 首问负责\n---\n\n${body}\n`;
}

/** The file of meeting kinds that the example of a meeting is of. */
export const MEETING_KINDS = 'content/organisation/meetings.yaml';
export const JOINT_MEETING =
  'meetings:\n' +
  '  - { id: joint-meeting, name: 联席会, purpose: 对账, frequency: 每月一次, chair: 分管副总经理, host: customer-service, ' +
  'participants: [各部门], agenda: [对账], output: 议定事项 }\n';

/** Where notices go: one channel with some keys of its own. */
export const NOTICES = 'content/notices.yaml';
export function channel(keys: string): string {
  return `channels:\n  - { id: hotline-group, name: 热线群, ${keys} }\n`;
}
