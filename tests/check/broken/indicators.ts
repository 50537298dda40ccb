import { broken, lines, type Broken } from './case.ts';

export const INDICATOR = 'content/indicators/x.yaml';
/** An indicator of eight lines; what a case is about follows from line 8. */
export const indicator = (level: string, ...more: string[]) =>
  lines(
    'name: 热线接通率',
    `level: ${level}`,
    'owner: customer-service',
    'unit: "%"',
    'precision: 1',
    'direction: higher',
    'formula: { kind: ratio, numerator: 接通数, denominator: 请求数 }',
    ...more,
  );

export const INDICATORS: readonly Broken[] = [
  broken(
    'effective-dates-overlap',
    'two targets for a unit from the same month',
    INDICATOR,
    indicator(
      'kqi',
      'targets:',
      '  - { from: 2026-01, target: 90, units: [east] }',
      '  - { from: 2026-01, target: 92 }',
      '  - { from: 2026-01, target: 91, units: [west, east] }',
    ),
    '11:13',
  ),
  broken(
    'effective-dates-overlap',
    'two formulas from the same month',
    INDICATOR,
    indicator('kqi').replace(
      /formula: (.*)/,
      'formula:\n  - { from: 2025-01, value: $1 }\n  - { from: 2025-01, value: $1 }',
    ),
    '9:13',
  ),
  broken('drives-wrong-level', 'a level skipped', INDICATOR, indicator('kci', 'drives: [hall-satisfaction]'), '8:10'),
  broken(
    'drives-wrong-level',
    'the top drives on',
    INDICATOR,
    indicator('kpi', 'drives: [complaint-timeliness]'),
    '8:10',
  ),
  broken('drives-cycle', 'itself', INDICATOR, indicator('kqi', 'drives: [x]'), '8:10'),
  broken(
    'target-order',
    'a floor above the target',
    INDICATOR,
    indicator('kqi', 'targets:', '  - { from: 2026-01, floor: 95, target: 90 }'),
    '9:41',
  ),
  broken(
    'target-order',
    'a stretch below the target',
    INDICATOR,
    indicator('kqi', 'targets: [{ from: 2026-01, target: 90, stretch: 85.5 }]'),
    '8:49',
  ),
  broken(
    'target-order',
    'a range for one figure',
    INDICATOR,
    indicator('kqi', 'targets: [{ from: 2026-01, target: [80, 90] }]'),
    '8:36',
  ),
  broken(
    'target-order',
    'lower is better, but the floor is stricter',
    INDICATOR,
    indicator('kqi', 'targets: [{ from: 2026-01, floor: 1, target: 2 }]').replace('higher', 'lower'),
    '8:46',
  ),
  broken(
    'target-order',
    'a range outside its floor',
    INDICATOR,
    indicator('kqi', 'targets: [{ from: 2026-01, floor: [1, 5], target: [0, 4] }]').replace('higher', 'range'),
    '8:51',
  ),
  broken(
    'scoring-order',
    'the target earns less than the floor',
    INDICATOR,
    indicator('kqi', 'scoring: { method: linear, at: { floor: 101, target: 100 } }'),
    '8:41',
  ),
  broken(
    'scoring-order',
    'a step without a size',
    INDICATOR,
    indicator('kqi', 'scoring: { method: deduction, points: 2 }'),
    '8:39',
  ),
  broken(
    'scoring-order',
    'a deduction of nothing',
    INDICATOR,
    indicator('kqi', 'scoring:', '  - { from: 2026-01, value: { method: deduction, max: 5 } }'),
    '9:39',
  ),
  broken(
    'scoring-order',
    'bands that are not listed from the best down',
    INDICATOR,
    indicator(
      'kqi',
      'scoring:',
      '  method: bands',
      '  bands: [{ reach: 90, points: 80 }, { reach: 95, points: 100 }]',
      '  otherwise: 101',
    ),
    '10:47',
    '10:59',
    '11:14',
  ),
  broken(
    'scoring-order',
    'a band that is a range for one figure',
    INDICATOR,
    indicator('kqi', 'scoring: { method: bands, bands: [{ reach: [80, 90], points: 80 }] }'),
    '8:44',
  ),
  broken(
    'scoring-order',
    'failing earns more than passing',
    INDICATOR,
    indicator('kqi', 'scoring: { method: pass-fail, pass: 60, fail: 80 }'),
    '8:47',
  ),
  broken(
    'scoring-order',
    'the last place earns more than the first',
    INDICATOR,
    indicator('kqi', 'scoring: { method: rank, first: 80, last: 90 }'),
    '8:43',
  ),
  broken(
    'computed-cycle',
    'computed from itself in one of its periods',
    INDICATOR,
    indicator('kqi').replace(
      /formula: (.*)/,
      'formula:\n  - { from: 2025-01, value: $1 }\n  - { from: 2026-01, value: { kind: computed, operation: sum, of: [hall-satisfaction, x] } }',
    ),
    '9:87',
  ),
  {
    code: 'computed-inputs',
    what: 'a ratio of three',
    files: {
      'content/indicators/y.yaml': indicator('kqi'),
      [INDICATOR]: indicator('kqi').replace(
        /formula: .*/,
        'formula: { kind: computed, operation: ratio, of: [hall-satisfaction, complaint-timeliness, y] }',
      ),
    },
    at: [`${INDICATOR}:7:46`],
  },
  broken(
    'annual-target',
    'two for a year and a branch',
    INDICATOR,
    indicator(
      'kqi',
      'annualTargets:',
      '  - { year: 2026, target: 90 }',
      '  - { year: 2026, target: 91, units: [east] }',
      '  - { year: 2026, target: 92, units: [west, east] }',
    ),
    '11:13',
  ),
  broken(
    'annual-target',
    'months that make no year',
    INDICATOR,
    indicator('kqi', 'annualTargets: [{ year: 2026, target: 90 }]').replace(
      /formula: .*/,
      'formula: { kind: value, counts: 得分 }',
    ),
    '8:1',
  ),
];
