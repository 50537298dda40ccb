import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAt, dayIndex } from '../../src/model/month.ts';
import { addWorkdays, isWorkday, workdayFrom, workdaysBetween, type WorkCalendar } from '../../src/model/workdays.ts';

/** The week of National Day in 2026: off from Thursday 1 to Wednesday 7 October, worked on Saturday the 10th. */
const CALENDAR: WorkCalendar = {
  holidays: ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'],
  workdays: ['2026-10-10'],
};

describe('working days', () => {
  test.each([
    ['2026-11-02', true], // Monday
    ['2026-11-06', true], // Friday
    ['2026-11-07', false], // Saturday
    ['2026-11-08', false], // Sunday
    ['1969-12-31', true], // a Wednesday before day 0
    ['2026-10-05', false], // a Monday that is a holiday
    ['2026-10-10', true], // a Saturday that is worked
    ['2026-10-11', false],
  ])('%s: %s', (day, worked) => {
    expect(isWorkday(day, CALENDAR)).toBe(worked);
  });

  test('a day listed as both is worked, and without a calendar there are no holidays', () => {
    expect(isWorkday('2026-10-01', { holidays: ['2026-10-01'], workdays: ['2026-10-01'] })).toBe(true);
    expect(isWorkday('2026-10-01')).toBe(true);
  });

  test.each([
    ['2026-11-06', 3, '2026-11-11'],
    ['2026-11-07', 1, '2026-11-09'],
    ['2026-09-30', 1, '2026-10-08'],
    ['2026-09-30', 3, '2026-10-10'],
    ['2026-09-30', 4, '2026-10-12'],
    ['2026-10-10', 0, '2026-10-10'],
    ['2026-10-11', 0, '2026-10-11'],
    ['2026-10-12', -2, '2026-10-09'],
  ])('%s and %d working days is %s', (from, count, to) => {
    expect(addWorkdays(from, count, CALENDAR)).toBe(to);
  });

  test('a day that is not worked moves on to the next that is', () => {
    expect(workdayFrom('2026-10-03', CALENDAR)).toBe('2026-10-08');
    expect(workdayFrom('2026-10-08', CALENDAR)).toBe('2026-10-08');
  });

  test('between two days the first does not count, the last does', () => {
    expect(workdaysBetween('2026-11-06', '2026-11-11', CALENDAR)).toBe(3);
    expect(workdaysBetween('2026-11-06', '2026-11-08', CALENDAR)).toBe(0);
    expect(workdaysBetween('2026-11-11', '2026-11-06', CALENDAR)).toBe(-3);
    expect(workdaysBetween('2026-09-30', '2026-10-12', CALENDAR)).toBe(4);
  });

  const days = fc.integer({ min: dayIndex('2026-09-01'), max: dayIndex('2026-11-30') }).map(dayAt);

  test('counting undoes adding, and adding lands on a day that is worked', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), (day, count) => {
        const end = addWorkdays(day, count, CALENDAR);
        expect(workdaysBetween(day, end, CALENDAR)).toBe(count);
        expect(isWorkday(end, CALENDAR)).toBe(true);
      }),
    );
  });

  test('spans add up', () => {
    fc.assert(
      fc.property(days, days, days, (...three) => {
        const [a, b, c] = three.sort() as [string, string, string];
        const between = (from: string, to: string) => workdaysBetween(from, to, CALENDAR);
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
      }),
    );
  });
});
