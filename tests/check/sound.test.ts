import { describe, expect, test } from 'vitest';
import type { ExampleFiles } from '../../src/model/rule.ts';
import { lines } from './broken/case.ts';
import { indicator, INDICATOR } from './broken/indicators.ts';
import { check, laidOver, told } from './support.ts';

const FIGURES = 'data/2026-10/measurements.csv';
const DEPARTMENT = 'content/organisation/departments/hotline.yaml';

/** What looks like a fault and is none. */
const SOUND: readonly (readonly [what: string, files: ExampleFiles])[] = [
  [
    'a key whose value is dated, out of order',
    {
      [INDICATOR]: indicator(
        'kqi',
        'targets:',
        '  - { from: 2026-06, target: 92 }',
        '  - { from: 2026-01, target: 90 }',
      ),
    },
  ],
  [
    'targets of one month for units named more and less closely',
    {
      [INDICATOR]: indicator(
        'kqi',
        'targets:',
        '  - { from: 2026-01, target: 90 }',
        '  - { from: 2026-01, target: 91, units: [branch] }',
        '  - { from: 2026-01, target: 92, units: [east] }',
      ),
    },
  ],
  [
    'floor, target and stretch that are equal, and falling where lower is better',
    {
      [INDICATOR]: indicator('kqi', 'targets: [{ from: 2026-01, floor: 3, target: 3, stretch: 1 }]').replace(
        'higher',
        'lower',
      ),
    },
  ],
  [
    'a unit whose parent was merged into another, which stands in for it',
    {
      'content/organisation/units.yaml': lines(
        'units:',
        '  - { id: province, name: 省公司, type: company }',
        '  - { id: east, name: 东区, type: branch, parent: province }',
        '  - { id: old, name: 旧区, type: branch, parent: province, closed: 2026-06, mergedInto: east }',
        '  - { id: east-hall, name: 东区服营厅, type: hall, parent: old }',
        '  - { id: new, name: 新区, type: branch, opened: 2026-07, parent: [{ from: 2026-07, unit: province }] }',
      ),
      [FIGURES]: lines('unit,indicator,numerator,denominator', 'east-hall,hall-satisfaction,1,2'),
    },
  ],
  [
    'weights that change together',
    {
      'content/scorecards/x.yaml': lines(
        'name: 记分卡',
        'subjects: { kind: type, type: branch }',
        'combine: weighted-mean',
        'missing: zero',
        'sections:',
        '  - { id: a, name: 甲, kind: tasks, weight: [{ from: 2025-01, value: 33.4 }, { from: 2026-11, value: 40 }] }',
        '  - { id: b, name: 乙, kind: owned-indicators, weight: [{ from: 2025-01, value: 66.6 }, { from: 2026-11, value: 60 }] }',
      ),
    },
  ],
  [
    'a numerator that may be greater, and a mean below zero',
    {
      [INDICATOR]: indicator('kqi').replace('请求数 }', '请求数, part: false }'),
      'content/indicators/y.yaml': indicator('kqi').replace('ratio', 'mean'),
      [FIGURES]: lines('unit,indicator,numerator,denominator', 'west,x,5,4', 'west,y,-5,4'),
    },
  ],
  [
    'a figure at its bounds that the machine’s quotient misses',
    {
      [INDICATOR]: indicator('kqi', 'bounds: [0, 70]').replace('请求数 }', '请求数, scale: 100 }'),
      [FIGURES]: lines('unit,indicator,numerator,denominator', 'west,x,7,10', 'east,x,0.7,1'),
    },
  ],
  ['a row without figures', { [FIGURES]: lines('unit,indicator,numerator,denominator', 'west,hall-satisfaction,,') }],
  [
    'a parent that agrees with its units to the last digit',
    {
      'content/indicators/y.yaml': indicator('kqi').replace(/formula: .*/, 'formula: { kind: sum, counts: 元 }'),
      'content/organisation/units.yaml': lines(
        'units:',
        '  - { id: province, name: 省公司, type: company }',
        '  - { id: east, name: 东区, type: branch, parent: province }',
        '  - { id: west, name: 西区, type: branch, parent: province }',
      ),
      [FIGURES]: lines('unit,indicator,value', 'province,y,0.3', 'east,y,0.1', 'west,y,0.2'),
    },
  ],
  [
    'codes in quotes, and versions that rise as numbers do',
    {
      'content/standards/x.yaml': lines(
        'name: "007"',
        'type: standard',
        'owner: customer-service',
        'summary: 来电有人接。',
        'appliesTo: [全体客户]',
        'clauses: [{ id: "007", text: 及时应答。 }]',
        'versions:',
        '  - { version: "1.9", effective: 2025-01-01, change: 首次发布, reason: 统一要求 }',
        '  - { version: "1.10", effective: 2026-01-01, change: 缩短时限, reason: 客户意见, was: { summary: 有人接。 } }',
      ),
    },
  ],
  [
    'figures and service numbers that are no personal data',
    {
      [DEPARTMENT]: lines(
        'name: 热线',
        'purpose: 客服热线10086、400-800-0000,编号 110105194912310021,比值 0.13800138000,流水 138001380001,@全体。',
        'contact: { role: 岗位, hours: 工作日, channel: git@example.com:group/repo.git }',
      ),
      [FIGURES]: lines(
        'unit,indicator,numerator,denominator,note',
        'west,hall-satisfaction,13800138000,13900139000,核对无误',
      ),
    },
  ],
  [
    'links that lead out, to anchors, to pages of figures and to prose in either language',
    {
      'content/handbook/x.mdx': lines(
        '---',
        'title: 甲',
        '---',
        '',
        '[一](https://example.com/indicators/none/) [二](#top) [三](/scorecards/2026-10/west/) [四](/handbook/x/#a)',
        '[五](../x/) [六](/indicators/) [七](/en/indicators/hall-satisfaction/?a=b) [八](mailto:x) [九](/gaps/)',
      ),
    },
  ],
  [
    'an overlay by ids of lists, with gaps, of a site that lists no other language',
    {
      'content/standards/x.yaml': lines(
        'name: 标准',
        'type: standard',
        'owner: customer-service',
        'summary: 来电有人接。',
        'appliesTo: [全体客户]',
        'clauses: [{ id: answer, text: 应答。 }, { id: greet, text: 问候。 }]',
        'versions: [{ version: "1", effective: 2025-01-01, change: 首次发布, reason: 统一要求 }]',
      ),
      'content/translations/en/standard.yaml': lines(
        'x:',
        '  clauses: { greet: { text: Greet. } }',
        '  versions: [{}]',
      ),
    },
  ],
];

describe('what is sound', () => {
  test.each(SOUND)('%s', (_, files) => {
    expect(check(laidOver(files)).diagnostics.map(told)).toEqual([]);
  });
});

describe('one mistake is told once', () => {
  test('a record that breaks its schema is left out, and whoever names it is not to blame', () => {
    const { workspace, diagnostics } = check(
      laidOver({ 'content/organisation/departments/customer-service.yaml': 'nmae: 客户服务部\n' }),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['schema-unknown-key']);
    expect(workspace.records.department.has('customer-service')).toBe(false);
    expect(workspace.known.department.has('customer-service')).toBe(true);
  });

  test('units whose file cannot be read are not unknown wherever they have figures', () => {
    const { diagnostics } = check(laidOver({ 'content/organisation/units.yaml': 'units: [\n' }));
    expect(new Set(diagnostics.map(({ place }) => place.file.path))).toEqual(
      new Set(['content/organisation/units.yaml']),
    );
  });

  test('a record in a file that cannot be read is not unknown either', () => {
    const { diagnostics } = check(laidOver({ 'content/organisation/departments/customer-service.yaml': 'name: "\n' }));
    expect(new Set(diagnostics.map(({ place }) => place.file.path))).toEqual(
      new Set(['content/organisation/departments/customer-service.yaml']),
    );
  });
});
