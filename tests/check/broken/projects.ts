import type { ExampleFiles } from '../../../src/model/rule.ts';
import { lines, type Broken } from './case.ts';

const PATH = 'data/projects/fewer-transfers.yaml';

const HEAD = [
  'name: 减少转接',
  'owner: customer-service',
  'start: 2026-03-02',
  'charter: { present: [多], effects: [烦], wanted: [少] }',
  'goal: { text: 一次解决, to: 90, by: 2026-12-31 }',
  'roles: []',
];
const PHASES = 'phases: [{ id: pilot, name: 试点, work: [{ id: trial, name: 试行, days: 60 }] }]';

/** A project whose lines under test begin on line 8. */
const project = (
  code: string,
  what: string,
  rest: readonly string[],
  at: string[],
  more: ExampleFiles = {},
): Broken => ({
  code,
  what,
  files: { ...more, [PATH]: lines(...HEAD, PHASES, ...rest) },
  at: at.map((place) => `${PATH}:${place}`),
});
/** A project of two phases, whose works stand on lines 8 and 9. */
const works = (code: string, what: string, [first, second]: readonly [string, string], ...at: string[]): Broken => ({
  code,
  what,
  files: {
    [PATH]: lines(
      ...HEAD,
      'phases:',
      `  - { id: one, name: 一, work: [{ name: 甲, ${first} }] }`,
      `  - { id: two, name: 二, work: [{ name: 乙, ${second} }] }`,
    ),
  },
  at: at.map((place) => `${PATH}:${place}`),
});

const STAGE = {
  'content/processes/a/process.yaml': 'name: 甲\norder: 1\nowner: customer-service\npurpose: 事\n',
  'content/processes/a/01-first.yaml':
    'name: 受理\npurpose: 事\ncontrolPoints: [{ id: point, name: 点, elements: [要素], criterion: 清零, owner: customer-service }]\n',
};
const BONES = 'bones: [{ id: people, name: 人员, causes: [{ id: busy, text: 忙, key: true }, { id: new, text: 新 }] }]';
const series = (rest: string) =>
  `results: { unit: 件, pilotFrom: 2026-06, series: [{ id: east, name: 东区, as: pilot, ${rest} }] }`;
const WRITTEN = 'figures: [{ month: 2026-09, value: 3 }]';
const KEPT = 'consolidation: [{ id: rights, text: 写进清单 }]';

export const PROJECTS: readonly Broken[] = [
  works('project-cycle', 'over two phases', ['id: a, days: 1, after: [b]', 'id: b, days: 1, after: [a]'], '9:67'),
  works(
    'project-cycle',
    'with itself, and one that is sound',
    ['id: a, days: 1, after: [a]', 'id: b, days: 1'],
    '8:67',
  ),
  works('duplicate-id', 'of works in two phases', ['id: a, days: 1', 'id: a, days: 1'], '9:47'),
  works(
    'unknown-reference',
    'a work waits for one that there is not',
    ['id: survey, days: 1', 'id: b, days: 1, after: [survye]'],
    '9:67',
  ),
  works(
    'schema-out-of-range',
    'no days, and a thousand years',
    ['id: a, days: 0', 'id: b, days: 250000'],
    '8:56',
    '9:56',
  ),
  works(
    'project-dates',
    'done before what it waits for, which was done before the project began',
    ['id: a, days: 1, done: 2026-02-27', 'id: b, days: 1, after: [a], done: 2026-02-26'],
    '8:65',
    '9:77',
    '9:77',
  ),
  works(
    'project-dates',
    'done though what it waits for is not',
    ['id: a, days: 1', 'id: b, days: 1, after: [a], done: 2026-03-04'],
    '9:77',
  ),
  project(
    'project-dates',
    'working before it was learnt',
    ['rollOut: [{ where: 东区, learnBy: 2026-10-31, learnt: 2026-10-20, working: 2026-10-19 }]'],
    ['8:74'],
  ),
  project(
    'project-dates',
    'months before that overlap with those after, and end before they begin',
    [
      'results: { unit: 件, pilotFrom: 2026-06, before: { from: 2026-05, to: 2026-04 }, after: { from: 2026-04, to: 2026-09 },',
      `  series: [{ id: a, name: 甲, as: all, ${WRITTEN} }] }`,
    ],
    ['8:70', '8:96'],
  ),
  project('project-series', 'without a unit', [series('indicator: hall-satisfaction')], ['8:50']),
  project('project-series', 'with both', [series(`unit: east, ${WRITTEN}`)], ['8:50']),
  project('project-series', 'with neither', [series('figures: []')], ['8:50']),
  project('unknown-reference', 'of a unit', [series('indicator: hall-satisfaction, unit: eats')], ['8:119']),
  project(
    'duplicate-id',
    'of causes on two bones',
    [
      'bones:',
      '  - { id: people, name: 人员, causes: [{ id: busy, text: 忙 }] }',
      '  - { id: rules, name: 制度, causes: [{ id: busy, text: 也忙 }] }',
    ],
    ['10:43'],
  ),
  project(
    'key-cause-without-strategy',
    'and a strategy for another',
    [BONES, 'strategies: [{ causes: [new], name: 带, measures: [] }]'],
    ['8:42', '9:25'],
  ),
  project(
    'unknown-reference',
    'a strategy for no cause',
    [BONES, 'strategies: [{ causes: [busy, bussy], name: 减负, measures: [] }]'],
    ['9:31'],
  ),
  project(
    'unknown-reference',
    'a control point that its stage does not have',
    ['consolidation: [{ id: a, text: 列为控制点, stage: first, controlPoint: pint }]'],
    ['8:67'],
    STAGE,
  ),
  project(
    'unknown-reference',
    'a control point of no stage',
    ['consolidation: [{ id: a, text: 列为控制点, controlPoint: point }]'],
    ['8:53'],
    STAGE,
  ),
  project('project-without-effect', 'and nothing that stays', ['closed: 2026-10-31'], ['8:9', '8:9']),
  project(
    'project-without-effect',
    'with figures of the months before alone',
    [series('figures: [{ month: 2026-05, value: 3 }]'), KEPT, 'closed: 2026-10-31'],
    ['10:9'],
  ),
  project(
    'project-without-effect',
    'with figures of the control alone',
    [series(WRITTEN).replace('as: pilot', 'as: control'), KEPT, 'closed: 2026-10-31'],
    ['10:9'],
  ),
];
