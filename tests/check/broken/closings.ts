import { broken, lines, type Broken } from './case.ts';
import { indicator, INDICATOR } from './indicators.ts';
import { TASK, task } from './supervision.ts';

/** Figures of the months from June 2026 on, in per cent. */
const FIGURES = (...rates: number[]) =>
  Object.fromEntries(
    rates.map((rate, i) => [
      `data/2026-0${i + 6}/measurements.csv`,
      lines('unit,indicator,numerator,denominator', `province,x,${rate},100`),
    ]),
  );
const PROVEN = {
  [INDICATOR]: indicator('kqi', 'targets: [{ from: 2026-01, floor: 80, target: 90 }]').replace(
    '请求数 }',
    '请求数, scale: 100 }',
  ),
};

export const CLOSINGS: readonly Broken[] = [
  broken(
    'closing-order',
    'closed twice',
    TASK,
    task('closings:', '  - { on: 2026-06-30, by: 总经理 }', '  - { on: 2026-07-30, by: 总经理 }'),
    '12:11',
  ),
  broken(
    'closing-order',
    'opened again before it was closed, with a deadline that is over, and closed before it was opened',
    TASK,
    task(
      'closings:',
      '  - on: 2026-06-30',
      '    by: 总经理',
      '    reopened: { on: 2026-06-29, reason: 反弹, by: 总经理, deadline: 2026-06-28 }',
      '  - { on: 2026-06-28, by: 总经理 }',
    ),
    '13:21',
    '13:64',
    '14:11',
  ),
  broken(
    'closing-order',
    'an exception that came after',
    TASK,
    task('closings: [{ on: 2026-06-30, by: 总经理, exception: { reason: 他因, by: 总经理, on: 2026-07-01 } }]'),
    '10:77',
  ),
  broken(
    'plan-order',
    'a plan that falls and ends short',
    TASK,
    task('plan:', '  - { on: 2026-03-31, percent: 50 }', '  - { on: 2026-06-30, percent: 49.5 }'),
    '12:32',
    '12:32',
  ),
  broken(
    'plan-order',
    'dates before the issue, out of order and after the deadline',
    TASK,
    task(
      'plan:',
      '  - { on: 2026-01-31, percent: 0 }',
      '  - { on: 2026-01-31, percent: 50 }',
      '  - { on: 2026-07-01, percent: 100 }',
    ),
    '11:11',
    '12:11',
    '13:11',
  ),
  {
    code: 'closed-without-proof',
    what: 'on target for two months of three',
    files: {
      ...PROVEN,
      ...FIGURES(89, 89, 90, 91),
      [TASK]: task('indicators: [x]', 'closings: [{ on: 2026-10-20, by: 总经理 }]'),
    },
    at: [`${TASK}:11:18`],
  },
  {
    code: 'closed-without-proof',
    what: 'more months are asked of it, and by the rules of others',
    files: {
      ...PROVEN,
      ...FIGURES(90, 90, 90, 91),
      'content/rules/alerts.yaml': 'recoveryMonths: 5\n',
      [TASK]: task('indicators: [x]', 'closings: [{ on: 2026-10-20, by: 总经理 }]'),
      'data/tasks/y.yaml': task('indicators: [x]', 'recoveryMonths: 4', 'closings: [{ on: 2026-10-20, by: 总经理 }]'),
    },
    at: [`${TASK}:11:18`],
  },
  {
    code: 'closed-without-proof',
    what: 'no figures',
    files: { ...PROVEN, [TASK]: task('indicators: [x]', 'closings: [{ on: 2026-10-20, by: 总经理 }]') },
    at: [`${TASK}:11:18`],
  },
];
