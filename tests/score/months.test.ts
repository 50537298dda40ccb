import { describe, expect, test } from 'vitest';
import { UsageError } from '../../scripts/lib/command.ts';
import { monthOption, monthsMeant } from '../../scripts/lib/months.ts';

const months = ['2026-01', '2026-02', '2026-03'];
const meant = (typed: string | undefined, asOf = '2026-12-31') => monthsMeant(monthOption.parse(typed), months, asOf);

describe('--month', () => {
  test('is a month, a range, or all of those there are', () => {
    expect(meant('2026-02')).toEqual(['2026-02']);
    expect(meant('2026-02..2026-03')).toEqual(['2026-02', '2026-03']);
    expect(meant('2025-11..2026-01')).toEqual(['2026-01']);
    expect(meant('all')).toEqual(months);
  });

  test('is the latest month that had begun by the as-of date unless given', () => {
    expect(meant(undefined)).toEqual(['2026-03']);
    expect(meant(undefined, '2026-02-01')).toEqual(['2026-02']);
    expect(monthsMeant('latest', [], '2026-02-01')).toEqual([]);
  });

  test.each([
    '2026-13',
    '2026-1',
    '2026-02..2026-01',
    '2026-01..',
    '..2026-01',
    '2026-01..2026-02..2026-03',
    '',
    'ALL',
  ])('is not “%s”', (typed) => {
    expect(() => monthOption.parse(typed)).toThrow(UsageError);
  });

  test('that there is no data for is told, with those there are', () => {
    expect(() => meant('2030-01')).toThrow('from 2026-01 to 2026-03');
    expect(() => monthsMeant(monthOption.parse('2030-01'), [], '2030-01-01')).toThrow('no figures yet');
  });
});
