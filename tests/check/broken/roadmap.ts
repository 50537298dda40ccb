import { broken, lines, type Broken } from './case.ts';

const ROADMAP = 'content/roadmap.yaml';
const REPORT = 'data/2026-10/roadmap.yaml';
const phase = (id: string, due: string) =>
  `      - { id: ${id}, name: 阶段, due: ${due}, owner: customer-service, outputs: [清单], criterion: 齐全 }`;
const year = (number: number, ...phases: string[]) => [
  `  - year: ${number}`,
  '    name: 主题',
  '    goal: 目标',
  '    phases:',
  ...phases,
];
const roadmap = (...years: string[][]) => lines('name: 路线图', 'years:', ...years.flat(), 'units: [east]');
const SOUND = roadmap(year(2026, phase('plan', '2026-06-30'), phase('list', '2026-12-31')));

const reported = (code: string, what: string, states: readonly string[], ...at: string[]): Broken => ({
  code,
  what,
  files: { [ROADMAP]: SOUND, [REPORT]: lines('states:', ...states.map((state) => `  - { ${state} }`)) },
  at: at.map((place) => `${REPORT}:${place}`),
});

export const ROADMAPS: readonly Broken[] = [
  broken(
    'roadmap-dates',
    'a phase before the one above it, and one in another year',
    ROADMAP,
    roadmap(year(2026, phase('a', '2026-06-30'), phase('b', '2026-05-31'), phase('c', '2027-01-01'))),
    '8:33',
    '9:33',
  ),
  broken(
    'roadmap-dates',
    'a year twice',
    ROADMAP,
    roadmap(year(2026, phase('a', '2026-06-30')), year(2026, phase('b', '2026-12-31'))),
    '8:11',
  ),
  reported('roadmap-report', 'a phase that there is not', ['phase: plans, unit: east, state: done'], '2:14'),
  reported('roadmap-report', 'a unit that is not on it', ['phase: plan, unit: west, state: done'], '2:26'),
  reported(
    'roadmap-report',
    'the same twice',
    ['phase: plan, unit: east, state: under-way', 'phase: plan, unit: east, state: done'],
    '3:5',
  ),
  {
    code: 'roadmap-goes-backwards',
    what: 'not started again',
    files: {
      [ROADMAP]: SOUND,
      'data/2026-08/roadmap.yaml': lines('states: [{ phase: plan, unit: east, state: assessed }]'),
      'data/2026-09/roadmap.yaml': lines('states: [{ phase: plan, unit: east, state: done, note: 复查 }]'),
      [REPORT]: lines('states: [{ phase: plan, unit: east, state: not-started }]'),
    },
    at: [`${REPORT}:1:44`],
  },
  {
    code: 'id-not-file-name',
    what: 'a report of another month',
    files: { [ROADMAP]: SOUND, [REPORT]: lines('month: 2026-09', 'states: []') },
    at: [`${REPORT}:1:8`],
  },
];
