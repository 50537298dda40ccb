import { addMonths } from '../../../src/model/month.ts';
import type { ExampleFiles } from '../../../src/model/rule.ts';
import { broken, lines, type Broken } from './case.ts';

const CATEGORIES = 'content/complaints/categories.yaml';
const OCTOBER = 'data/2026-10/complaints.csv';
const HEAD = 'unit,category,complaints,repeat';

const categories = (...more: string[]) =>
  lines('categories:', ...more.map((keys) => `  - { name: 类别, owner: customer-service, ${keys} }`));
const QUEUES = {
  [CATEGORIES]: categories('id: channels', 'id: queue, parent: channels', 'id: attitude, parent: channels'),
};

const october = (code: string, what: string, rows: readonly string[], ...at: string[]): Broken => ({
  code,
  what,
  files: { ...QUEUES, [OCTOBER]: lines(HEAD, ...rows) },
  at: at.map((place) => `${OCTOBER}:${place}`),
});

/** Ten complaints in each of six months, then those of the months that are given. */
const months = (...last: number[]): ExampleFiles =>
  Object.fromEntries(
    [10, 10, 10, 10, 10, 10, ...last].map((count, i) => [
      `data/${addMonths('2026-10', i - 5 - last.length)}/complaints.csv`,
      lines(HEAD, `east,queue,${count},0`),
    ]),
  );
const mass = (what: string, files: ExampleFiles, at: string): Broken => ({
  code: 'mass-complaint-without-meeting',
  what,
  files: { ...QUEUES, 'content/rules/alerts.yaml': 'massComplaint: { atLeast: 20, timesUsual: 2 }\n', ...files },
  at: [at],
});
const meeting = (held: string, about: string): ExampleFiles => ({
  'content/organisation/meetings.yaml': lines(
    'meetings:',
    '  - { id: case, name: 会, purpose: 处置, frequency: 按需, chair: 某岗, host: customer-service, participants: [各部门], agenda: [核对], output: 清单 }',
  ),
  [`data/meetings/${held}-case.yaml`]: lines(
    'kind: case',
    `held: ${held}`,
    'chair: 某岗',
    'attended: [customer-service]',
    `case: { name: 聚集投诉, trigger: 满20件, ${about} }`,
    'minutes: [先止损。]',
    'decisions: []',
  ),
});

const COUNTED = {
  [CATEGORIES]: categories('id: queue, countedIn: [{ indicator: x, count: repeat }]'),
  'content/indicators/x.yaml': lines(
    'name: 重复投诉率',
    'level: kqi',
    'owner: customer-service',
    'unit: "%"',
    'precision: 1',
    'direction: lower',
    'formula: { kind: ratio, numerator: 重复投诉件数, denominator: 投诉件数, scale: 100 }',
  ),
};
const counted = (what: string, measured: string, complaint: string): Broken => ({
  code: 'complaint-total-differs',
  what,
  files: {
    ...COUNTED,
    'data/2026-10/measurements.csv': lines('unit,indicator,numerator,denominator', measured),
    [OCTOBER]: lines(HEAD, complaint),
  },
  at: [`${OCTOBER}:2:${complaint.indexOf('40') + 1}`],
});

export const COMPLAINTS: readonly Broken[] = [
  broken(
    'complaint-category-circle',
    'a category above itself',
    CATEGORIES,
    categories('id: a, parent: a', 'id: b', 'id: c, parent: b'),
    '2:57',
  ),
  october(
    'complaint-unknown',
    'a unit and a category',
    ['eest,queue,5,1', 'east,cue,5,1', 'west,cue,5,1'],
    '2:1',
    '3:6',
  ),
  october(
    'complaint-counted-twice',
    'the same row again',
    ['east,queue,5,1', 'west,queue,5,1', 'east,queue,6,1'],
    '4:12',
  ),
  october('complaint-counted-twice', 'a category and the one above', ['east,channels,5,1', 'east,queue,5,1'], '2:15'),
  october('complaint-counted-twice', 'a unit and the one above', ['east-hall,queue,5,1', 'province,queue,5,1'], '3:16'),
  october('complaint-parts', 'more again than at all', ['east,queue,5,6', 'east,attitude,5,5'], '2:14'),
  {
    ...october('unit-not-open', 'complaints of a unit before it opens', ['west,queue,5,1'], '2:1'),
    files: {
      ...QUEUES,
      'content/organisation/units.yaml': lines(
        'units:',
        '  - { id: province, name: 省公司, type: company }',
        '  - { id: east, name: 东区, type: branch, parent: province }',
        '  - { id: east-hall, name: 东厅, type: hall, parent: east }',
        '  - { id: west, name: 西区, type: branch, parent: province, opened: 2026-11 }',
      ),
      'data/2026-10/measurements.csv': lines('unit,indicator,numerator,denominator', 'east,hall-satisfaction,90,100'),
      [OCTOBER]: lines(HEAD, 'west,queue,5,1'),
    },
  },
  counted('another number of repeat complaints', 'east,x,9,40', 'east,queue,40,8'),
  counted('of the units below', 'province,x,9,40', 'east,queue,40,8'),
  mass('one month', months(20), `${OCTOBER}:2:12`),
  mass('two months, at the first', months(20, 40), 'data/2026-09/complaints.csv:2:12'),
  mass(
    'a meeting about another category',
    { ...months(20), ...meeting('2026-10-20', 'category: attitude') },
    `${OCTOBER}:2:12`,
  ),
  mass(
    'a meeting about another unit',
    { ...months(20), ...meeting('2026-10-20', 'category: queue, unit: west') },
    `${OCTOBER}:2:12`,
  ),
  mass('a meeting before it', { ...months(20), ...meeting('2026-09-30', 'category: queue') }, `${OCTOBER}:2:12`),
];
