import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFor, NONE } from '../../src/report/format.ts';

const zh = formatFor('zh-CN');
const en = formatFor('en');

describe('figures', () => {
  it.each([
    [1234.5, 2, '1,234.50'],
    [-0.3, 2, '−0.30'],
    [1_234_567, 0, '1,234,567'],
    [94.995, 2, '95.00'],
    [0, 1, '0.0'],
    [-0.004, 2, '0.00'],
    [null, 2, NONE],
    [undefined, 2, NONE],
  ])('%j at %i places is %s', (value, places, text) => {
    expect(zh.figure(value, places)).toBe(text);
  });

  it.each([
    [0.3, '+0.30'],
    [-1.26, '−1.26'],
    [0, '0.00'],
    [0.001, '0.00'],
    [null, NONE],
  ])('a difference of %j is %s', (value, text) => {
    expect(en.change(value, 2)).toBe(text);
  });

  it('a figure reads back as what was published', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (units, places) => {
        const value = units / 10 ** places;
        const read = Number(zh.figure(value, places).replace('−', '-').replaceAll(',', ''));
        expect(read).toBe(value + 0);
      }),
    );
  });
});

it.each([
  [95, 'higher', '≥ 95.0'],
  [6, 'lower', '≤ 6.0'],
  [[40, 60], 'range', '40.0–60.0'],
  [null, 'higher', NONE],
] as const)('the limit %j, %s is better, is %s', (bound, direction, text) => {
  expect(zh.bound(bound, 1, direction)).toBe(text);
});

it('signs stand close to the figure, words do not, and nothing has no unit', () => {
  expect(zh.withUnit('93.81', '%')).toBe('93.81%');
  expect(zh.withUnit('6.84', '件')).toBe('6.84 件');
  expect(en.withUnit(NONE, '%')).toBe(NONE);
  expect(en.withUnit('3', '')).toBe('3');
});

it('months and lists are written in the language', () => {
  expect([zh.month('2026-10'), en.month('2026-10')]).toEqual(['2026年10月', 'October 2026']);
  expect([zh.monthShort('2026-01'), en.monthShort('2026-01')]).toEqual(['1月', 'Jan']);
  expect([zh.list(['甲', '乙']), en.list(['A', 'B'])]).toEqual(['甲、乙', 'A, B']);
});
