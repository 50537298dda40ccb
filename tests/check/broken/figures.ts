import { broken, lines, type Broken } from './case.ts';

const PATH = 'data/2026-10/measurements.csv';
const csv = (code: string, what: string, rows: readonly string[], ...at: string[]) =>
  broken(code, what, PATH, lines('unit,indicator,numerator,denominator,value,note', ...rows), ...at);

const indicator = (...more: string[]) =>
  lines(
    'name: 热线接通率',
    'level: kqi',
    'owner: customer-service',
    'unit: "%"',
    'precision: 1',
    'direction: higher',
    ...more,
  );
const RATIO = 'formula: { kind: ratio, numerator: 接通数, denominator: 请求数, scale: 100 }';
const X = 'content/indicators/x.yaml';

export const FIGURES: readonly Broken[] = [
  csv('measurement-unknown', 'a mistyped unit', ['eest,hall-satisfaction,192,200,,'], '2:1'),
  csv(
    'measurement-unknown',
    'a mistyped indicator',
    ['east,complaint-timeliness,1,1,,', 'west,hall-satisfation,1,1,,'],
    '3:6',
  ),
  csv(
    'measurement-unknown',
    'a name instead of an id, in many rows',
    ['东区分公司,hall-satisfaction,1,1,,', '东区分公司,complaint-timeliness,1,1,,'],
    '2:1',
  ),
  {
    code: 'formula-columns',
    what: 'figures of what is computed from others',
    files: {
      [X]: indicator('formula: { kind: computed, operation: sum, of: [hall-satisfaction, complaint-timeliness] }'),
      [PATH]: lines('unit,indicator,value', 'east,hall-satisfaction,', 'east-hall,x,', 'east,x,180', 'west,x,190'),
    },
    at: [`${PATH}:4:6`],
  },
  {
    code: 'measurement-slip',
    what: 'a minus where there never was one, and ten thousand times too many',
    files: {
      ...Object.fromEntries(
        ['04', '05', '06', '07', '08', '09'].map((month, i) => [
          `data/2026-${month}/measurements.csv`,
          lines('unit,indicator,value', `east,x,${180 + i}`, `west,x,${190 - i}`),
        ]),
      ),
      [X]: indicator('formula: { kind: sum, counts: 请求数 }'),
      [PATH]: lines('unit,indicator,value', 'east,x,-183', 'west,x,1880000'),
    },
    at: [`${PATH}:2:8`, `${PATH}:3:8`],
  },
  {
    code: 'month-after-as-of',
    what: 'a folder of a month that never comes',
    files: { 'data/9999-12/commentary.md': '平稳。\n' },
    at: ['data/9999-12/commentary.md:1:1'],
  },
  {
    code: 'measurement-unknown',
    what: 'columns in another order, with Chinese names and quotes',
    files: { [PATH]: lines('指标,分子,分母,单位', '"hall-satisfaction","192","200","nroth-hall"') },
    at: [`${PATH}:2:33`],
  },
  csv(
    'measurement-duplicate',
    'the same row twice',
    ['west,hall-satisfaction,1,1,,', 'east,hall-satisfaction,1,1,,', 'west,hall-satisfaction,1,1,,'],
    '4:1',
  ),
  {
    code: 'measurement-duplicate',
    what: 'in another file of the month',
    files: {
      [PATH]: lines('unit,indicator,numerator,denominator', 'west,hall-satisfaction,1,1'),
      'data/2026-10/measurements/halls.csv': lines(
        'unit,indicator,numerator,denominator',
        'east,hall-satisfaction,1,1',
        'west,hall-satisfaction,1,1',
      ),
    },
    at: ['data/2026-10/measurements/halls.csv:3:1'],
  },
  {
    code: 'unit-not-open',
    what: 'a unit that is closed',
    files: {
      'content/organisation/units.yaml': lines(
        'units:',
        '  - { id: province, name: 省公司, type: company }',
        '  - { id: west, name: 西区, type: branch, parent: province, closed: 2026-10 }',
      ),
      [PATH]: lines('indicator,unit,numerator,denominator', 'hall-satisfaction,west,1,1'),
    },
    at: [`${PATH}:2:19`],
  },
  {
    code: 'unit-not-open',
    what: 'an indicator that is measured no more',
    files: {
      [X]: indicator(RATIO, 'until: 2026-09'),
      [PATH]: lines('unit,indicator,numerator,denominator', 'west,x,1,1', 'east,x,1,1'),
    },
    at: [`${PATH}:2:6`],
  },
  csv('formula-columns', 'no denominator', ['east,hall-satisfaction,192,,,'], '2:28'),
  csv('formula-columns', 'a value for a ratio', ['east,hall-satisfaction,,,96,'], '2:24'),
  {
    code: 'formula-columns',
    what: 'counts for a value',
    files: {
      [X]: indicator('formula: { kind: value, counts: 得分 }'),
      [PATH]: lines('unit,indicator,value,numerator,denominator', 'west,x,90,,', 'east,x,,1,2'),
    },
    at: [`${PATH}:3:8`],
  },
  {
    code: 'formula-columns',
    what: 'no such column at all',
    files: { [PATH]: lines('unit,indicator,numerator,value', 'west,hall-satisfaction,1,') },
    at: [`${PATH}:2:1`],
  },
  {
    code: 'formula-columns',
    what: 'no formula yet in the month',
    files: {
      [X]: indicator('formula:', `  - { from: 2026-11, value: ${RATIO.slice(9)} }`),
      [PATH]: lines('unit,indicator,numerator,denominator', 'west,x,1,2', 'east,x,1,2'),
    },
    at: [`${PATH}:2:6`],
  },
  csv('numerator-exceeds-denominator', 'columns swapped', ['east,hall-satisfaction,200,192,,'], '2:24'),
  csv(
    'denominator-zero',
    'something of nothing, and nothing of nothing',
    ['east,hall-satisfaction,1,0,,', 'west,hall-satisfaction,0,0,,'],
    '2:26',
    '3:26',
  ),
  {
    code: 'value-out-of-bounds',
    what: 'a ratio below its bounds',
    files: {
      [X]: indicator(RATIO, 'bounds: [50, 100]'),
      [PATH]: lines('unit,indicator,numerator,denominator', 'west,x,500,1000', 'east,x,499,1000'),
    },
    at: [`${PATH}:3:8`],
  },
  csv('value-out-of-bounds', 'a negative count', ['east,hall-satisfaction,-1,200,,'], '2:24'),
  csv(
    'parent-row-differs',
    'a branch that counts one less than its hall',
    ['east,hall-satisfaction,191,200,,', 'east-hall,hall-satisfaction,192,200,,'],
    '2:24',
  ),
  {
    code: 'month-incomplete',
    what: 'a branch and a month are missing',
    files: {
      [X]: indicator(RATIO, 'measuredAt: [branch]', 'since: 2026-10'),
      'data/2026-08/measurements.csv': lines('unit,indicator,numerator,denominator', 'west,hall-satisfaction,1,1'),
      [PATH]: lines('unit,indicator,numerator,denominator', 'west,x,1,2'),
    },
    at: [`${PATH}:1:1`, `${PATH}:1:1`],
  },
  {
    code: 'target-missing-for-month',
    what: 'targets that begin later',
    files: {
      [X]: indicator(RATIO, 'targets:', '  - { from: 2026-11, target: 90 }'),
      [PATH]: lines('unit,indicator,numerator,denominator', 'west,x,1,2'),
    },
    at: [`${X}:8:1`],
  },
  {
    code: 'target-missing-for-month',
    what: 'targets for other units only',
    files: {
      [X]: indicator(RATIO, 'targets:', '  - { from: 2026-01, target: 90, units: [hall] }'),
      [PATH]: lines('unit,indicator,numerator,denominator', 'west,x,1,2'),
    },
    at: [`${X}:8:1`],
  },
  csv('personal-data', 'a mobile number in a note', ['east,hall-satisfaction,1,1,,请联系 13800138000'], '2:33'),
];
