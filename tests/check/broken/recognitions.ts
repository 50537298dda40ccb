import { broken, lines, type Broken } from './case.ts';

const RECOGNITION = 'data/recognitions/x.yaml';

interface Parts {
  readonly kind?: string;
  readonly criteria?: string;
  readonly bands?: string;
}
/** A rating whose criteria stand on line 6, its stars on line 7, its results from line 9 on. */
const rating = ({ kind = 'stars', criteria, bands }: Parts, ...results: string[]) =>
  lines(
    'name: 评星',
    `kind: ${kind}`,
    'organiser: customer-service',
    'purpose: 谁做得好看得见',
    'who: 各班组',
    `criteria: [${criteria ?? '{ name: 客户评价 }'}]`,
    `bands: [${bands ?? '{ id: five, name: 五星, from: 95 }, { id: four, name: 四星, from: 90 }'}]`,
    results.length === 0 ? 'results: []' : 'results:',
    ...results.map((result) => `  - { ${result} }`),
  );
const of = (code: string, what: string, text: string, ...at: string[]) => broken(code, what, RECOGNITION, text, ...at);
const result = (counts: string, period = '2026-Q3', participants = 6) =>
  `period: ${period}, participants: ${participants}, counts: [${counts}]`;

export const RECOGNITIONS: readonly Broken[] = [
  of(
    'weights',
    'criteria that make 90',
    rating({ criteria: '{ name: 甲, weight: 60 }, { name: 乙, weight: 30 }' }),
    '6:1',
  ),
  of('weights', 'a criterion without weight', rating({ criteria: '{ name: 甲, weight: 60 }, { name: 乙 }' }), '6:1'),
  of(
    'bands-order',
    'the best star last, an award without score between',
    rating({ bands: '{ id: a, name: 四星, from: 90 }, { id: b, name: 特别奖 }, { id: c, name: 五星, from: 95 }' }),
    '7:87',
  ),
  of(
    'duplicate-id',
    'two stars with one id',
    rating({ bands: '{ id: a, name: 五星 }, { id: a, name: 四星 }' }),
    '7:36',
  ),
  of('unknown-reference', 'a star that there is not', rating({}, result('{ band: fiv, count: 1 }')), '9:58'),
  of('unquoted-code', 'a year without quotes', rating({}, result('', '2026')), '9:15'),
  of('schema-format', 'a fifth quarter', rating({}, result('', '2026-Q5')), '9:15'),
  of(
    'recognition-counts',
    'more stars than people',
    rating({}, result('{ band: five, count: 3 }, { band: four, count: 4 }')),
    '9:38',
  ),
  of(
    'recognition-counts',
    'more awards of a kind than people, where one may win several',
    rating(
      { kind: 'contest' },
      result('{ band: five, count: 6 }, { band: four, count: 6 }'),
      result('{ band: five, count: 7 }', '2026-Q4'),
    ),
    '10:38',
  ),
  of(
    'recognition-counts',
    'a star counted twice',
    rating({}, result('{ band: five, count: 1 }, { band: five, count: 2 }')),
    '9:84',
  ),
  of(
    'recognition-winners',
    'two named of three',
    rating({}, result('{ band: five, count: 3, units: [east, west] }')),
    '9:71',
  ),
  {
    code: 'recognition-winners',
    what: 'a branch that opened after the quarter',
    files: {
      'content/organisation/units.yaml': lines(
        'units:',
        '  - { id: province, name: 省公司, type: company }',
        '  - { id: east, name: 东区分公司, type: branch, parent: province }',
        '  - { id: west, name: 西区分公司, type: branch, parent: province }',
        '  - { id: east-hall, name: 东区服营厅, type: hall, parent: east }',
        '  - { id: north, name: 北区分公司, type: branch, parent: province, opened: 2026-10 }',
      ),
      [RECOGNITION]: rating({}, result('{ band: five, count: 2, units: [west, north] }')),
    },
    at: [`${RECOGNITION}:9:88`],
  },
  of('recognition-periods', 'a quarter twice', rating({}, result(''), result('')), '10:15'),
  of(
    'recognition-periods',
    'a year that has begun before',
    rating({}, result('', '2026-Q3'), result('', '"2026"')),
    '10:15',
  ),
];
