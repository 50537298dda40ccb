import { broken, lines, type Broken } from './case.ts';
import { INDICATOR, indicator } from './indicators.ts';

const STANDARD = 'content/standards/x.yaml';
const standard = (type: string, clauses: string[], versions: string[]) =>
  lines(
    'name: 热线服务标准',
    `type: ${type}`,
    'owner: customer-service',
    'summary: 来电有人接。',
    'appliesTo: [全体客户]',
    'clauses:',
    ...clauses,
    'versions:',
    ...versions,
  );
const CLAUSE = '  - { id: answer, text: 及时应答。 }';
const FIRST = '  - { version: "1.0", effective: 2025-01-01, change: 首次发布, reason: 统一要求 }';

/** A version that says what it changed. */
const TOLD = FIRST.replace(' }', ', was: { summary: 有人接。 } }');
const SECOND = FIRST.replace('1.0', '2.0').replace('2025', '2026');
/** A second version that touched a clause, which stands in line 15. */
const touching = (clause: string) => [
  '  - version: "2.0"',
  '    effective: 2026-01-01',
  '    change: 应答写明时限',
  '    reason: 客户意见',
  '    clauses:',
  `      - ${clause}`,
];
const STANDARD_HISTORIES = [
  ['a clause that there is not', '15:15', ...touching('{ id: answers, was: { text: 应答。 } }')],
  ['a new clause with an earlier text', '15:41', ...touching('{ id: answer, added: true, was: { text: 应答。 } }')],
  ['a changed clause without its earlier text', '15:15', ...touching('{ id: answer }')],
  ['a removed clause that still stands', '15:32', ...touching('{ id: answer, removed: true, was: { text: 应答。 } }')],
  ['added and removed at once', '15:45', ...touching('{ id: answer, added: true, removed: true }')],
  ['the same as now', '15:28', ...touching('{ id: answer, was: { text: 及时应答。 } }')],
  ['a place for what was not removed', '15:50', ...touching('{ id: answer, was: { text: 应答。 }, after: answer }')],
  [
    'a place behind a clause that there was not',
    '15:29',
    ...touching('{ id: greet, after: answers, removed: true, was: { text: 问候。 } }'),
  ],
] as const;

const UNITS = 'content/organisation/units.yaml';
const units = (...more: string[]) =>
  lines(
    'units:',
    '  - { id: province, name: 省公司, type: company }',
    '  - { id: east, name: 东区分公司, type: branch, parent: province }',
    '  - { id: west, name: 西区分公司, type: branch, parent: province }',
    '  - { id: east-hall, name: 东区服营厅, type: hall, parent: east }',
    ...more,
  );

const SITE = ['name: 服务质量手册', 'operator: 示例通信', 'locales: [zh-CN]'];

export const RECORDS: readonly Broken[] = [
  {
    code: 'site-missing',
    what: 'no site',
    files: { 'content/site.yaml': '' },
    at: ['content/site.yaml:1:1'],
  },
  broken('placeholder-left', 'a name', INDICATOR, indicator('kqi', 'meaning: 待填：一句话说明'), '8:10'),
  broken('placeholder-left', 'a commentary', 'data/2026-10/commentary.md', '总体平稳。\n\n待填：原因。\n', '3:1'),
  broken('id-not-file-name', 'another id inside', INDICATOR, indicator('kqi', 'id: y'), '8:5'),
  broken('id-not-file-name', 'the same id inside, which is of no use', INDICATOR, indicator('kqi', 'id: x'), '8:5'),
  broken(
    'id-not-file-name',
    'a file name that is no id',
    'content/indicators/热线 接通率.yaml',
    indicator('kqi'),
    '1:1',
  ),
  broken(
    'id-not-file-name',
    'a month of another folder',
    'data/2026-10/progress.yaml',
    'month: 2026-09\ntasks: []\n',
    '1:8',
  ),
  broken(
    'duplicate-id',
    'a unit twice',
    UNITS,
    units('  - { id: west, name: 西区, type: branch, parent: province }'),
    '6:11',
  ),
  broken('duplicate-id', 'a clause twice', STANDARD, standard('standard', [CLAUSE, CLAUSE], [FIRST]), '8:11'),
  broken(
    'duplicate-id',
    'a line twice',
    'content/site.yaml',
    lines(...SITE, 'lines:', '  - { id: it, name: 信息化线 }', '  - { id: it, name: 信息线 }'),
    '6:11',
  ),
  broken(
    'duplicate-reference',
    'an indicator twice among those driven',
    INDICATOR,
    indicator('kqi', 'drives:', '  - hall-satisfaction', '  - hall-satisfaction'),
    '10:5',
  ),
  broken(
    'unknown-reference',
    'a department that is not there',
    INDICATOR,
    indicator('kqi').replace('customer-service', 'customer-servise'),
    '3:8',
  ),
  broken(
    'unknown-reference',
    'an indicator in a list',
    INDICATOR,
    indicator('kqi', 'drives: [hall-satisfaction, hall-satisfactoin]'),
    '8:29',
  ),
  broken(
    'unknown-reference',
    'a norm, and an item written in another way',
    INDICATOR,
    indicator('kqi', 'norm: telecom-norms/repair'),
    '8:7',
  ),
  broken('unknown-reference', 'a norm without its item', INDICATOR, indicator('kqi', 'norm: telecom-norms'), '8:7'),
  broken(
    'unknown-reference',
    'a unit, type or group of targets',
    INDICATOR,
    indicator('kqi', 'targets:', '  - { from: 2026-01, target: 90, units: [east, branches] }'),
    '9:48',
  ),
  {
    code: 'unknown-reference',
    what: 'a line that the site does not list',
    files: {
      'content/site.yaml': lines(...SITE, 'lines: [{ id: customer, name: 客户服务线 }]'),
      'content/organisation/departments/hotline.yaml': lines('name: 热线', 'line: custmer'),
    },
    at: ['content/organisation/departments/hotline.yaml:2:7'],
  },
  broken('unit-tree', 'a circle', UNITS, units().replace('parent: province', 'parent: east-hall'), '3:52'),
  broken('unit-tree', 'a second top', UNITS, units('  - { id: north, name: 北区分公司, type: branch }'), '6:11'),
  broken(
    'unit-tree',
    'a parent that is closed and merged into none',
    UNITS,
    units(
      '  - { id: old, name: 旧区, type: branch, parent: province, closed: 2026-06 }',
      '  - { id: old-hall, name: 旧厅, type: hall, parent: old }',
    ),
    '7:51',
  ),
  broken(
    'unit-periods',
    'merged, but not closed',
    UNITS,
    units('  - { id: old, name: 旧区, type: branch, parent: province, mergedInto: east }'),
    '6:70',
  ),
  broken(
    'unit-periods',
    'closed before it opened',
    UNITS,
    units('  - { id: old, name: 旧区, type: branch, parent: province, opened: 2026-03, closed: 2026-03 }'),
    '6:83',
  ),
  broken(
    'standard-version-order',
    'a version before the one above it',
    STANDARD,
    standard('standard', [CLAUSE], [FIRST, TOLD.replace('1.0', '1.1').replace('2025', '2024')]),
    '10:34',
  ),
  broken(
    'standard-version-order',
    'the same number again',
    STANDARD,
    standard('standard', [CLAUSE], [FIRST, TOLD.replace('2025', '2026')]),
    '10:16',
  ),
  ...STANDARD_HISTORIES.map(([what, column, ...history]) =>
    broken('standard-version-clause', what, STANDARD, standard('standard', [CLAUSE], [FIRST, ...history]), column),
  ),
  broken(
    'standard-version-clause',
    'a first version that changed something',
    STANDARD,
    standard('standard', [CLAUSE], [TOLD]),
    '9:79',
  ),
  broken(
    'standard-version-untold',
    'a sentence alone',
    STANDARD,
    standard('standard', [CLAUSE], [FIRST, SECOND]),
    '10:54',
  ),
  broken(
    'unknown-reference',
    'the norm of an earlier version',
    STANDARD,
    standard('standard', [CLAUSE], [FIRST, ...touching('{ id: answer, was: { text: 应答。, norm: service/answer } }')]),
    '15:47',
  ),
  broken('commitment-without-remedy', 'a promise', STANDARD, standard('commitment', [CLAUSE], [FIRST]), '2:7'),
  broken(
    'personal-data',
    'a mobile number, an identity card and an e-mail address',
    'content/organisation/departments/hotline.yaml',
    lines(
      'name: 热线',
      'purpose: 请致电 +86 138-0013-8000,或写信给 someone@example.com。',
      'contact: { role: 11010519491231002X 的持有人, hours: 工作日 }',
    ),
    '2:14',
    '2:37',
    '3:18',
  ),
  broken(
    'personal-data',
    'a mobile number in the reason of a restatement, and figures that only look like one',
    'data/published/2026-10.yaml',
    lines(
      'month: 2026-10',
      'revisions:',
      '  - { number: 1, on: 2026-11-06, asOf: 2026-11-06, inputs: {}, digest: "00", reason: 问13800138000 }',
      'basis: |',
      '  company "province"',
      'values: |',
      '  province,messages-sent,13800138000,13912345678,,99.2,achieved,100',
    ),
    '3:87',
  ),
];
