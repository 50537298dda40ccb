import type { ExampleFiles } from '../../../src/model/rule.ts';
import { lines, type Broken } from './case.ts';
import { indicator, INDICATOR } from './indicators.ts';
import { TASK, task } from './supervision.ts';

const REASON = 'data/accepted-reasons/x.yaml';
const reason = (from: string, until: string, ...rows: string[]) =>
  lines(
    'indicator: x',
    'reason: 等上游系统改造',
    'by: 分管副总经理',
    'on: 2026-09-01',
    `from: ${from}`,
    ...rows,
    `until: ${until}`,
  );

/** A key indicator that the province misses in October; whose figures are explained is asked elsewhere. */
const MISSED = {
  [INDICATOR]: indicator('kqi', 'key: true', 'targets: [{ from: 2026-01, floor: 80, target: 90 }]'),
  'data/2026-10/measurements.csv': lines('unit,indicator,numerator,denominator', 'province,x,71,100'),
  'data/2026-10/commentary.md': lines('## x', '', '人手不足。'),
};
const red = (what: string, files: ExampleFiles, at = `${INDICATOR}:8:6`): Broken => ({
  code: 'red-without-owner',
  what,
  files: { ...MISSED, ...files },
  at: [at],
});
/** A task that is due after the as-of date of checks. */
const open = (...rows: string[]) => task(...rows).replaceAll('2026-06-30', '2026-12-31');

export const REDS: readonly Broken[] = [
  red('neither task nor reason', {}),
  red('a task about something else', { [TASK]: open('indicators: [complaint-timeliness]') }),
  red('its task is closed', {
    [TASK]: task(
      'indicators: [x]',
      'closings: [{ on: 2026-07-01, by: 总经理, exception: { reason: 他因, by: 总经理, on: 2026-07-01 } }]',
    ),
  }),
  red('its task is not yet issued', {
    [TASK]: open('indicators: [x]').replace('issued: 2026-02-01', 'issued: 2026-11-06'),
  }),
  red('the reason ran out the day before', { [REASON]: reason('2026-09', '2026-11-04') }, `${REASON}:6:8`),
  red('the reason is for later months', { [REASON]: reason('2026-11', '2026-12-31') }),
  red('the reason is for a branch', { [REASON]: reason('2026-09', '2026-12-31', 'unit: east') }),
];
