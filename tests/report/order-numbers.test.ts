import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastNumbered, nextPlace, numberLike } from '../../src/report/supervision/index.ts';

const of = (...numbers: string[]) =>
  numbers.map((number, i) => ({ number, issued: `2026-01-${String(i + 1).padStart(2, '0')}` }));
const next = (year: string, ...numbers: string[]) => {
  const orders = of(...numbers);
  return numberLike(lastNumbered(orders)?.number ?? '', nextPlace(orders, year));
};

describe('the next number of a series', () => {
  test.each([
    ['北原督办〔2026〕3号', '北原督办〔2026〕4号'],
    ['Order 2026/3', 'Order 2026/4'],
    ['DB-2026-009', 'DB-2026-010'],
    ['督办12号', '督办13号'],
  ])('after %s is %s', (number, following) => {
    expect(next('2026', number)).toBe(following);
  });

  test('begins anew with the year, and goes on where there are orders of it', () => {
    expect(next('2027', '督办〔2026〕3号')).toBe('督办〔2027〕1号');
    expect(next('2026', '督办〔2025〕9号', '督办〔2026〕1号')).toBe('督办〔2026〕2号');
  });

  test('is after the highest, not the last, and takes other series for others', () => {
    expect(next('2026', '督办〔2026〕7号', '督办〔2026〕2号')).toBe('督办〔2026〕8号');
    expect(next('2026', '投诉督办〔2026〕7号', '督办〔2026〕2号')).toBe('督办〔2026〕3号');
  });

  test('is left to the writer where no order has a count', () => {
    expect(next('2026')).toBeUndefined();
    expect(nextPlace(of('第一号'), '2026')).toEqual({ year: '2026', count: 1 });
  });

  test('is never one that was given', () => {
    const count = fc.integer({ min: 1, max: 30 });
    const number = fc.tuple(fc.constantFrom('督办', '投诉督办'), fc.constantFrom('2025', '2026'), count);
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), (given) => {
        const numbers = given.map(([series, year, each]) => `${series}〔${year}〕${each}号`);
        expect(numbers).not.toContain(next('2026', ...numbers));
      }),
    );
  });
});
