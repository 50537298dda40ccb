import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalOf } from '../../src/import/decimal.ts';
import { figureOf } from '../../src/import/figure.ts';
import { monthIn } from '../../src/import/month.ts';
import { columnAt, letterOf } from '../../src/import/sheet.ts';

const text = (written: string) => figureOf({ is: 'text', text: written });

describe('a figure written as text', () => {
  test.each([
    ['98.5', '98.5'],
    ['  98.50 ', '98.5'],
    ['９８．５', '98.5'],
    ['1,234', '1234'],
    ['１，２３４，５６７', '1234567'],
    ['12,3456', '123456'],
    ['1 234', '1234'],
    ['\u00a01\u202f234', '1234'],
    ['−12.5', '-12.5'],
    ['(12)', '-12'],
    ['1.2E+05', '120000'],
    ['0007', '7'],
  ])('%j is %s', (written, decimal) => {
    expect(text(written)).toMatchObject({ is: 'figure', decimal, percent: false });
  });

  test.each([
    ['98.5%', '0.985'],
    ['９８．５％', '0.985'],
    ['0.1%', '0.001'],
    ['-3 %', '-0.03'],
  ])('%j is the fraction %s', (written, decimal) => {
    expect(text(written)).toMatchObject({ is: 'figure', decimal, percent: true });
  });

  test.each(['', '—', '－', '/', 'N/A', '无', '未统计', ' \u3000', '...'])('%j was not measured', (written) => {
    expect(text(written)).toEqual({ is: 'none' });
  });

  test.each([
    ['1.2万', '12000'],
    ['12件', '12'],
  ])('%j is no number, and %s is asked for', (written, meant) => {
    const read = text(written);
    expect(read).toMatchObject({ is: 'bad', code: 'import-not-a-number' });
    expect(read.is === 'bad' && read.hint.zh).toContain(meant);
  });

  test.each(['约20', '1,23', '1.234,5', '1.2.3', '12345678901234567', '20%以上'])('%j is no number', (written) => {
    expect(text(written)).toMatchObject({ is: 'bad' });
  });
});

describe('a figure held as a double', () => {
  test.each([
    [0.1, '0.1'],
    [98.5, '98.5'],
    [1e-5, '0.00001'],
    [1e21, '1000000000000000000000'],
    [-0, '0'],
  ])('%d is %s', (double, decimal) => expect(decimalOf(double)).toEqual({ decimal }));

  test('the quotient of two cells is what Excel shows of it', () => {
    expect(decimalOf(2336 / 3750)).toEqual({ decimal: '0.622933333333333', rounded: true });
    expect(decimalOf(0.1 + 0.2)).toEqual({ decimal: '0.3', rounded: true });
  });

  test('a decimal of up to 15 digits comes back as it was written', () => {
    const digits = fc.integer({ min: 1, max: 999_999_999_999_999 });
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 12 }), (whole, places) => {
        const padded = String(whole).padStart(places + 1, '0');
        const written = places === 0 ? padded : `${padded.slice(0, -places)}.${padded.slice(-places)}`;
        expect(Number(decimalOf(Number(written)).decimal)).toBe(Number(written));
        expect(decimalOf(Number(written)).rounded).toBeUndefined();
      }),
    );
  });
});

describe('a month', () => {
  test.each([
    ['2026-10', '2026-10'],
    ['2026年10月', '2026-10'],
    ['２０２６年９月份', '2026-09'],
    ['2026/10/31', '2026-10'],
    ['2026.9', '2026-09'],
    ['202610', '2026-10'],
    ['20261031', '2026-10'],
    ['Oct 2026', '2026-10'],
    ['September, 2026', '2026-09'],
    ['2026-10-01 00:00:00', '2026-10'],
    ['10月', '2026-10'],
  ])('%j is %s', (written, month) => expect(monthIn({ is: 'text', text: written }, 2026)).toBe(month));

  test.each(['2026', '2026-13', '十月', '10', 'x'])('%j is none', (written) => {
    expect(monthIn({ is: 'text', text: written }, 2026)).toBeUndefined();
  });
});

test('columns have letters', () => {
  for (const [column, letter] of [
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ] as const) {
    expect(letterOf(column)).toBe(letter);
    expect(columnAt(letter)).toBe(column);
  }
});
