import { describe, expect, test } from 'vitest';
import { run } from '../helpers/command.ts';
import { removeFolder, writeFolder } from '../helpers/folder.ts';

const HEAD = 'unit,indicator,numerator,denominator\n';
const INDICATOR = 'content/indicators/timeliness.yaml';
const indicator = (more: Readonly<Record<string, string>> = {}) => {
  const keys = {
    ...{ name: '及时率', level: 'kqi', owner: 'service', unit: '"%"', precision: '1', direction: 'higher' },
    formula: '{ kind: ratio, numerator: 及时件数, denominator: 总件数, scale: 100 }',
    targets: '[{ from: 2026-01, floor: 80, target: 90 }]',
    scoring: '{ method: linear, at: { floor: 60, target: 100 } }',
    annualTargets: '[{ year: 2026, target: 95 }]',
    ...more,
  };
  return Object.entries(keys)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
};
const FILES: Readonly<Record<string, string>> = {
  'content/site.yaml': 'name: 手册\noperator: 某公司\nasOf: { policy: fixed, date: 2026-03-20 }\n',
  'content/organisation/units.yaml': `units:
  - { id: company, name: 公司, type: company }
  - { id: east, name: 东区, type: branch, parent: company }
  - { id: west, name: 西区, type: branch, parent: company }
`,
  'content/organisation/departments/service.yaml': 'name: 客户服务部\n',
  [INDICATOR]: indicator(),
  'content/scorecards/branches.yaml': `name: 记分卡
subjects: { kind: type, type: branch }
combine: weighted-mean
missing: carry
sections:
  - { id: s, name: 服务, kind: indicators, weight: 100, items: [{ indicator: timeliness, weight: 100 }] }
`,
};
const DIGITS = '9'.repeat(4000);
const NOUGHTS = '0'.repeat(4000);
const figures = (...rows: string[]) => ({ 'data/2026-01/measurements.csv': `${HEAD}${rows.join('\n')}\n` });

describe('npm run score never ends in a fault of its own', () => {
  test.each<[string, number, Readonly<Record<string, string>>]>([
    ['nothing but a site', 0, { [INDICATOR]: '' }],
    ['no figures', 0, {}],
    ['a file of figures with its first row only', 0, figures()],
    [
      'years without figures between two months',
      0,
      { 'data/2016-01/measurements.csv': `${HEAD}east,timeliness,1,2\n`, ...figures('west,timeliness,1,2') },
    ],
    ['figures of a month that has not begun', 0, { 'data/2026-09/measurements.csv': `${HEAD}east,timeliness,1,2\n` }],
    [
      'the largest and the smallest figures there are',
      0,
      figures('east,timeliness,999999999999998,999999999999999', 'west,timeliness,0.00000000000001,999999999999999'),
    ],
    ['a figure of thousands of digits', 1, figures(`east,timeliness,${DIGITS},100`)],
    ['a figure of thousands of decimals', 1, figures(`east,timeliness,1,1.${NOUGHTS}1`)],
    ['a figure in powers of ten', 1, figures('east,timeliness,1e400,1e400')],
    [
      'a target of thousands of digits',
      1,
      { [INDICATOR]: indicator({ targets: `[{ from: 2026-01, target: ${DIGITS} }]` }) },
    ],
    ['an infinite target', 1, { [INDICATOR]: indicator({ targets: '[{ from: 2026-01, target: .inf }]' }) }],
    [
      'a target as fine as can be',
      0,
      {
        [INDICATOR]: indicator({ targets: '[{ from: 2026-01, target: 90.1234567890123 }]', precision: '0' }),
        ...figures('east,timeliness,85,100', 'west,timeliness,1,3'),
      },
    ],
  ])('%s', (_, expected, change) => {
    const files =
      change[INDICATOR] === '' ? { 'content/site.yaml': FILES['content/site.yaml'] ?? '' } : { ...FILES, ...change };
    const folder = writeFolder(files);
    const all = run('score', '--workspace', folder, '--month', 'all', '--format', 'json', '--with', 'all');
    const text = run('score', '--workspace', folder);
    removeFolder(folder);
    for (const { code, stdout, stderr } of [all, text]) {
      expect([code, `${stdout}${stderr}`.match(/程序出错|\n\s+at /)]).toEqual([expected, null]);
    }
    if (expected !== 0) {
      expect(all.stdout).toBe('');
      expect(all.stderr).toContain(' 错误 ');
      return;
    }
    const { values } = JSON.parse(all.stdout) as { values: { value: unknown; origin: string }[] };
    // What is no number would be null in JSON.
    for (const { value, origin } of values) expect(value === null).toBe(origin === 'none');
  });
});
