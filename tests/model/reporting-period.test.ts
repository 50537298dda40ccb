import { expect, test } from 'vitest';
import { addMonths, lastDayOf, monthRange } from '../../src/model/month.ts';
import { monthsOfPeriod, periodOn, quarterOf } from '../../src/model/reporting-period.ts';

test.each([
  ['2026-Q1', '2026-01', '2026-03'],
  ['2026-Q4', '2026-10', '2026-12'],
  ['2026', '2026-01', '2026-12'],
])('%s has the months from %s to %s', (period, first, last) => {
  expect(monthsOfPeriod(period)).toEqual({ first, last });
});

test('every month lies in the months of its quarter, which follow each other without a gap', () => {
  for (const month of monthRange('2025-01', '2026-12')) {
    const { first, last } = monthsOfPeriod(quarterOf(month));
    expect(monthRange(first, last)).toContain(month);
    expect(monthRange(first, last)).toHaveLength(3);
    expect(quarterOf(addMonths(last, 1))).not.toBe(quarterOf(month));
  }
});

test('a period is over from the day after its last', () => {
  const last = lastDayOf('2026-09');
  expect([`2026-06-30`, `2026-07-01`, last, '2026-10-01'].map((day) => periodOn('2026-Q3', day))).toEqual([
    ...(['to-come', 'under-way', 'under-way', 'over'] as const),
  ]);
});
