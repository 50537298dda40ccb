import { describe, expect, test } from 'vitest';
import { isWorkingDay, workingDayFrom } from '../../src/model/working-days.ts';

const calendar = { firstMonth: '2025-01', holidays: ['2026-10-01', '2026-10-02'], workdays: ['2026-10-10'] };

describe('a working day', () => {
  test.each([
    ['2026-10-09', true, 'a Friday'],
    ['2026-10-10', true, 'a Saturday that is worked'],
    ['2026-10-11', false, 'a Sunday'],
    ['2026-10-01', false, 'a Thursday off'],
    ['1969-12-28', false, 'a Sunday before days are counted'],
  ])('%s: %s, %s', (day, worked) => {
    expect(isWorkingDay(day, calendar)).toBe(worked);
  });

  test('is the day itself, or the next one', () => {
    expect(workingDayFrom('2026-10-09', calendar)).toBe('2026-10-09');
    expect(workingDayFrom('2026-10-01', calendar)).toBe('2026-10-05');
    expect(workingDayFrom('2026-10-31', undefined)).toBe('2026-11-02');
  });
});
