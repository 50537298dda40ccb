import { describe, expect, test } from 'vitest';
import { dayOfMinute, hasCome, isLate, isMoment, minutesAt, momentOf } from '../../src/model/moment.ts';

describe('a moment', () => {
  test.each(['2026-10-31', '2026-10-31 00:00', '2026-10-31 23:59'])('may be %s', (text) => {
    expect(isMoment(text)).toBe(true);
  });

  test.each([
    '2026-02-30',
    '2026-10-31 24:00',
    '2026-10-31 18:60',
    '2026-10-31 9:00',
    '2026-10-31T18:00',
    '2026-10-31  18:00',
    '2026-10-31 18:00 x',
    '2026-10-31 ',
    '',
  ])('may not be “%s”', (text) => {
    expect(isMoment(text)).toBe(false);
  });

  test('is the end of a day when it is a day alone', () => {
    expect(minutesAt('2026-10-31')).toBe(minutesAt('2026-11-01 00:00'));
    expect(isLate('2026-10-31', '2026-10-31 23:59')).toBe(false);
    expect(isLate('2026-10-31', '2026-11-01 00:01')).toBe(true);
    expect(hasCome('2026-10-31', '2026-10-31 23:59')).toBe(false);
    expect(hasCome('2026-10-31 09:00', '2026-10-31')).toBe(true);
  });

  test('is over at the end of its day', () => {
    expect(dayOfMinute(minutesAt('2026-10-31 18:00'))).toBe('2026-10-31');
    expect(dayOfMinute(minutesAt('2026-10-31'))).toBe('2026-10-31');
    expect(dayOfMinute(minutesAt('2026-10-31') + 1)).toBe('2026-11-01');
  });

  test.each(['2026-10-31', '2026-10-31 09:05', '2026-11-01 00:01', '1969-12-31 23:59'])('%s comes back', (moment) => {
    expect(momentOf(minutesAt(moment))).toBe(moment);
  });
});
